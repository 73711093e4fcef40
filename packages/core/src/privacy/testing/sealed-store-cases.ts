import type { SealedStore } from '../sealed-store.ts';
import { must, type PortCase } from './test-runner.ts';

const [ONE, TWO] = ['ses_suiteOne1', 'ses_suiteTwo2'];
const bytes = (...start: number[]): Uint8Array => Uint8Array.from([...start, 0, 255, 10, 13, 26]);
const same = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a?.length === b.length && b.every((byte, i) => a[i] === byte);

/** What every store of sealed bytes must do, with two of its kinds. */
export function sealedStoreCases<Kind extends string>(
  kind: Kind,
  other: Kind,
): readonly PortCase<SealedStore<Kind>>[] {
  return [
    {
      name: 'gives back the bytes and the kind, and the journey accepts the reference',
      async run(store) {
        const reference = await store.put(ONE, kind, bytes(1));
        must(/^[a-z]{2,8}_[A-Za-z0-9-]{1,48}$/.test(reference), 'return a reference of the journey');
        const record = await store.get(ONE, reference);
        must(same(record?.sealed, bytes(1)), 'return the bytes that were put');
        must(record?.kind === kind && record.reference === reference, 'return the kind and the reference');
      },
    },
    {
      name: 'holds an empty and a large record',
      async run(store) {
        const large = Uint8Array.from({ length: 1_000_000 }, (_, i) => (i * 31) % 251);
        const [small, big] = [
          await store.put(ONE, kind, new Uint8Array()),
          await store.put(ONE, kind, large),
        ];
        must(same((await store.get(ONE, small))?.sealed, new Uint8Array()), 'keep a record of no bytes');
        must(same((await store.get(ONE, big))?.sealed, large), 'keep a record of a million bytes');
      },
    },
    {
      name: 'is not changed through arrays that were handed in or out',
      async run(store) {
        const given = bytes(2);
        const reference = await store.put(ONE, kind, given);
        given.fill(9);
        (await store.get(ONE, reference))?.sealed.fill(9);
        must(same((await store.get(ONE, reference))?.sealed, bytes(2)), 'keep its own copy of the bytes');
      },
    },
    {
      name: 'stores the same bytes of the same kind once',
      async run(store) {
        const references = [await store.put(ONE, kind, bytes(3)), await store.put(ONE, kind, bytes(3))];
        must(references[0] === references[1], 'return one reference for the same bytes');
        must((await store.count(ONE)) === 1, 'count the same bytes once');
      },
    },
    {
      name: 'lists and counts what a session stored',
      async run(store) {
        const stored = [await store.put(ONE, kind, bytes(4)), await store.put(ONE, other, bytes(5))];
        const listed = await store.list(ONE);
        must(listed.length === 2 && (await store.count(ONE)) === 2, 'list and count every record');
        must(listed.find((r) => r.reference === stored[0])?.kind === kind, 'list the kind of a record');
        must(listed.find((r) => r.reference === stored[1])?.kind === other, 'list the kind of a record');
        must((await store.list(TWO)).length === 0 && (await store.count(TWO)) === 0, 'begin empty');
      },
    },
    {
      name: 'keeps sessions apart, even with the same bytes',
      async run(store) {
        const [one, two] = [await store.put(ONE, kind, bytes(6)), await store.put(TWO, kind, bytes(6))];
        const onlyOne = await store.put(ONE, kind, bytes(7));
        must((await store.get(TWO, onlyOne)) === undefined, 'show a record to its own session only');
        must(!(await store.remove(TWO, onlyOne)), 'let only its own session remove a record');
        must((await store.get(ONE, onlyOne)) !== undefined, 'let only its own session remove a record');
        await store.remove(ONE, one);
        must(
          same((await store.get(TWO, two))?.sealed, bytes(6)),
          'keep the other session’s record of the same bytes',
        );
      },
    },
    {
      name: 'removes one record',
      async run(store) {
        const [gone, kept] = [await store.put(ONE, kind, bytes(8)), await store.put(ONE, kind, bytes(9))];
        must(await store.remove(ONE, gone), 'say that there was something to remove');
        must((await store.get(ONE, gone)) === undefined, 'not return a removed record');
        must(!(await store.remove(ONE, gone)), 'say that there was nothing to remove');
        must((await store.get(ONE, kept)) !== undefined, 'keep the other records');
      },
    },
    {
      name: 'erases a session, any number of times, and no other',
      async run(store) {
        const one = [await store.put(ONE, kind, bytes(1)), await store.put(ONE, other, bytes(2))];
        const two = await store.put(TWO, kind, bytes(1));
        await store.erase(ONE);
        await store.erase(ONE);
        await store.erase('ses_suiteNone');
        must((await store.count(ONE)) === 0 && (await store.list(ONE)).length === 0, 'have nothing left');
        for (const reference of one)
          must((await store.get(ONE, reference)) === undefined, 'return nothing erased');
        must(same((await store.get(TWO, two))?.sealed, bytes(1)), 'leave other sessions alone');
      },
    },
    {
      name: 'can be used again after erasing, and by many at once',
      async run(store) {
        await store.erase(ONE);
        const all = Array.from({ length: 20 }, (_, i) => store.put(ONE, kind, bytes(i)));
        must(new Set(await Promise.all(all)).size === 20, 'give different bytes different references');
        must((await store.count(ONE)) === 20, 'lose nothing that is put at the same time');
      },
    },
  ];
}
