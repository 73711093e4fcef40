import type { DataKeyStore } from '../data-key-store.ts';
import { describeCases, must, type PortCase, type TestRunner } from './test-runner.ts';

const [ONE, TWO] = ['ses_suiteOne1', 'ses_suiteTwo2'];
const key = (digit: string) => ({ campaignKey: 'suite', wrapped: digit.repeat(122) });

export const dataKeyStoreCases: readonly PortCase<DataKeyStore>[] = [
  {
    name: 'gives back the key of a session, and of no other',
    async run(store) {
      must((await store.get(ONE)).state === 'absent', 'begin empty');
      const created = await store.create(ONE, key('1'));
      for (const stored of [created, await store.get(ONE)]) {
        must(
          stored.state === 'present' && stored.wrapped.wrapped === key('1').wrapped,
          'return the stored key',
        );
        must(
          stored.state === 'present' && stored.wrapped.campaignKey === 'suite',
          'return the name of the campaign key',
        );
      }
      must((await store.get(TWO)).state === 'absent', 'keep sessions apart');
    },
  },
  {
    name: 'keeps the first of many keys',
    async run(store) {
      const created = await Promise.all(
        ['1', '2', '3', '4', '5'].map((digit) => store.create(ONE, key(digit))),
      );
      const kept = await store.get(ONE);
      must(kept.state === 'present', 'keep one of the keys');
      for (const stored of created) {
        must(JSON.stringify(stored) === JSON.stringify(kept), 'give everyone the key that was kept');
      }
    },
  },
  {
    name: 'destroys a key for ever, any number of times, and no other',
    async run(store) {
      await store.create(ONE, key('1'));
      await store.create(TWO, key('2'));
      await store.destroy(ONE);
      await store.destroy(ONE);
      must((await store.get(ONE)).state === 'destroyed', 'say that a key was destroyed');
      must(!JSON.stringify(await store.get(ONE)).includes(key('1').wrapped), 'not return a destroyed key');
      must((await store.create(ONE, key('3'))).state === 'destroyed', 'make no new key for a destroyed one');
      must((await store.get(ONE)).state === 'destroyed', 'make no new key for a destroyed one');
      must((await store.get(TWO)).state === 'present', 'leave other sessions alone');
    },
  },
  {
    name: 'replaces a key by one wrapped anew, once, and never one that was destroyed',
    async run(store) {
      await store.create(ONE, key('1'));
      await store.create(TWO, key('2'));
      const anew = { ...key('3'), campaignKey: 'suite-next' };
      const replaced = await Promise.all([1, 2, 3].map(() => store.replace(ONE, key('1'), anew)));
      must(replaced.filter(Boolean).length === 1, 'replace a key once');
      const stored = await store.get(ONE);
      must(stored.state === 'present' && stored.wrapped.wrapped === anew.wrapped, 'keep the new one');
      must((await store.wrappedBy('suite', 9)).join() === TWO, 'list who still has the old campaign key');
      must((await store.wrappedBy('suite-next', 9)).join() === ONE, 'list who has the new one');
      must((await store.wrappedBy('suite', 0)).length === 0, 'list no more than asked for');
      await store.destroy(TWO);
      must(!(await store.replace(TWO, key('2'), key('4'))), 'not bring a destroyed key back');
      must((await store.get(TWO)).state === 'destroyed', 'not bring a destroyed key back');
      must((await store.wrappedBy('suite', 9)).length === 0, 'not list a destroyed key');
    },
  },
  {
    name: 'remembers the destruction of what was never there',
    async run(store) {
      await store.destroy(ONE);
      must((await store.create(ONE, key('1'))).state === 'destroyed', 'refuse a key after the destruction');
    },
  },
];

/**
 * Tests a store of wrapped data keys against what the interface promises, but for backups, which no test can
 * see.
 * @param make makes an empty store; called for every case
 */
export function describeDataKeyStore(
  runner: TestRunner,
  name: string,
  make: () => DataKeyStore | Promise<DataKeyStore>,
): void {
  describeCases(runner, name, dataKeyStoreCases, make);
}
