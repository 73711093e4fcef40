import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import {
  compareNames,
  completeResidentId,
  DOCUMENT_KINDS,
  matchesLastFour,
  parseCandidateNumber,
  parseInstitutionCode,
  parsePhone,
  parseStudentNumber,
  validateDocument,
} from '../identity/index.ts';
import {
  campaignKeyFromBytes,
  createAuditLog,
  createPersonHash,
  createReceipt,
  createVault,
  eraseSession,
  maskPerson,
  memoryAuditStore,
  memoryDataKeyStore,
  memoryErasureJournal,
  memoryPersonStore,
  memoryPhotoStore,
  PersonCounter,
  verifyChain,
} from './index.ts';

const SESSION = 'ses_marked1';
const vocabulary = { actions: ['consent/given', 'data/erased'], reasons: ['on-request'] };
const secret = Uint8Array.from({ length: 32 }, (_, i) => i * 5);

const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** A person all of whose data can be recognised wherever they turn up. */
const marked = fc.record({
  name: fc.string({ unit: fc.constantFrom(...'张王李赵欧阳娜丰'), minLength: 3, maxLength: 4 }),
  latin: digits(4).map((mark) => `Qzmark${mark.replace(/\d/g, (d) => 'abcdefghij'.charAt(Number(d)))}`),
  id: digits(3).map((sequence) => completeResidentId(`11010519491231${sequence}`)),
  passport: digits(8).map((number) => `QZ${number}`),
  phone: digits(8).map((number) => `138${number}`),
  student: digits(9).map((number) => `QS${number}`),
});

/** Everything that comes out somewhere other than through the vault. */
class Outside {
  readonly #seen: string[] = [];

  add(...values: unknown[]): void {
    for (const value of values) {
      this.#seen.push(
        inspect(value, { depth: 20, showHidden: true, customInspect: false, maxArrayLength: null }),
      );
      this.#seen.push(inspect(value, { depth: 20 }), JSON.stringify(value) ?? '');
      if (value instanceof Uint8Array)
        this.#seen.push(Buffer.from(value).toString(), Buffer.from(value).toString('latin1'));
      if (value instanceof Error) this.#seen.push(String(value), value.stack ?? '');
    }
  }

  /** What a call gives or throws. */
  async of(call: () => unknown): Promise<void> {
    try {
      this.add(await call());
    } catch (error) {
      this.add(error);
    }
  }

  get text(): string {
    return this.#seen.join('\n');
  }

  /** Where a mark came out. */
  around(mark: string): string | undefined {
    const found = this.#seen.find((text) => text.includes(mark));
    return found?.slice(Math.max(0, found.indexOf(mark) - 300), found.indexOf(mark) + 300);
  }
}

it('names, numbers and phones come out of the vault only, whatever field they are put into', async () => {
  const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    vi.spyOn(console, name),
  );
  const [campaignKey, personHash] = await Promise.all([
    campaignKeyFromBytes(crypto, 'test', secret),
    createPersonHash(crypto, secret),
  ]);

  await fc.assert(
    fc.asyncProperty(marked, async (person) => {
      const outside = new Outside();
      const marks = Object.values(person);
      const keys = memoryDataKeyStore();
      const [persons, photos] = [memoryPersonStore(crypto), memoryPhotoStore(crypto)];
      const vault = createVault({ crypto, campaignKey, keys, persons, photos });
      const [store, journal, counter] = [memoryAuditStore(), memoryErasureJournal(), new PersonCounter()];
      const log = createAuditLog(crypto, store, vocabulary);

      // Where they belong.
      const reference = await vault.savePerson(SESSION, 'identity', person);
      const photo = await vault.savePhoto(SESSION, 'document', Buffer.from(marks.join()));
      expect((await vault.readPerson(SESSION, reference)).value).toEqual(person);
      outside.add(vault, keys, persons, photos, campaignKey, reference, photo, await keys.get(SESSION));
      outside.add(
        (await persons.get(SESSION, reference))?.sealed,
        (await photos.get(SESSION, photo))?.sealed,
      );

      // As they are used.
      const at = 1_780_000_000_000;
      const note = {
        at,
        by: { role: 'student', id: 'acc_1' },
        action: 'consent/given',
        session: SESSION,
        reason: null,
      } as const;
      const consent = {
        session: SESSION,
        purpose: 'face-check',
        decision: 'given',
        notice: 'v1',
        at,
      } as const;
      const order = { session: SESSION, reason: 'student-request', at } as const;
      outside.add(await createReceipt(crypto, ['v1'], consent), await log.append(note));
      outside.add(counter.stored(SESSION, await personHash('resident-id', person.id)), counter);
      outside.add(
        compareNames(person.name, person.latin),
        compareNames(person.latin, person.latin.toUpperCase()),
      );
      outside.add(
        matchesLastFour(person.id, '0000'),
        maskPerson({ name: person.name, phone: person.phone }, 'auditor'),
      );
      outside.add(
        maskPerson({ name: person.name, 'document-number': person.id, phone: person.phone }, 'support'),
      );

      // Where they do not belong: in every field of everything that is kept or reported.
      for (const mark of marks) {
        for (const kind of DOCUMENT_KINDS) outside.add(problemOf(validateDocument(kind, `${mark}?`)));
        const readers = [parsePhone, parseStudentNumber, parseCandidateNumber, parseInstitutionCode];
        for (const read of readers) outside.add(problemOf(read(`${mark}?`.repeat(5))));
        for (const field of ['session', 'purpose', 'decision', 'notice', 'at', mark]) {
          await outside.of(() => createReceipt(crypto, ['v1'], { ...consent, [field]: mark }));
        }
        for (const field of ['at', 'by', 'action', 'session', 'reason', mark]) {
          await outside.of(() => log.append({ ...note, [field]: mark }));
        }
        await outside.of(() => log.append({ ...note, by: { role: 'student', id: mark } }));
        for (const field of ['session', 'reason', 'at', mark]) {
          const parts = { crypto, keys, stores: { persons, photos }, journal };
          await outside.of(() => eraseSession(parts, { ...order, [field]: mark }));
        }
        await outside.of(() => counter.stored(SESSION, mark));
        await outside.of(() => counter.stored(mark, 'a'.repeat(64)));
        await outside.of(() => new PersonCounter({ version: 1, stored: [[mark, mark]], warned: [] }));
        await outside.of(() => vault.savePerson(mark, 'identity', mark));
        await outside.of(() => vault.savePerson(SESSION, 'identity', `${mark}\uD800`));
        await outside.of(() => vault.readPerson(SESSION, mark));
        await outside.of(() => vault.readPerson(mark, reference));
        await outside.of(() => campaignKeyFromBytes(crypto, mark, secret));
        await outside.of(() => verifyChain(crypto, [{ ...note, [mark]: mark }]));
      }

      // At the end.
      outside.add(await eraseSession({ crypto, keys, stores: { persons, photos }, journal }, order), journal);
      await outside.of(() => vault.readPerson(SESSION, reference));
      for await (const entry of store.entries()) outside.add(entry);
      outside.add(await journal.get(SESSION), counter.erased(SESSION), counter.toJSON());

      for (const mark of marks) expect(outside.around(mark)).toBeUndefined();
      expect(outside.text).toContain('privacy/erased');
    }),
    { numRuns: 25 },
  );
  for (const spied of consoles) expect(spied).not.toHaveBeenCalled();
});

/** What is right may be said again to who said it; what is wrong is reported. */
function problemOf(result: { readonly ok: boolean }): unknown {
  return result.ok ? null : result;
}
