import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONSENT_PURPOSES } from '../policy/consent-purposes.ts';
import { CONSENT_DECISIONS, createReceipt, verifyReceipt } from './consent-receipt.ts';
import { currentConsent } from './current-consent.ts';

const given = {
  session: 'ses_abcd',
  purpose: 'face-check',
  decision: 'given',
  notice: '2026-03',
  at: 1000,
} as const;

const NOTICES = ['2025-03', '2026-03'];

describe('createReceipt', () => {
  it('hashes the canonical JSON of what was decided', async () => {
    const text =
      '{"at":1000,"decision":"given","notice":"2026-03","purpose":"face-check","session":"ses_abcd","version":1}';
    const hash = createHash('sha256').update(text).digest('hex');
    expect(await createReceipt(crypto, NOTICES, given)).toEqual({ version: 1, ...given, hash });
  });

  it.each([
    { session: '张三' },
    { purpose: 'marketing' },
    { decision: 'maybe' },
    { notice: '张三' },
    { notice: '2026-04' },
    { notice: '' },
    { notice: null },
    { at: 1.5 },
    { name: '张三' },
  ])('refuses %j without repeating it', async (wrong) => {
    // @ts-expect-error some of these are wrong types on purpose
    const error: Error = await createReceipt(crypto, NOTICES, { ...given, ...wrong }).catch(
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ code: 'input/invalid' });
    expect(`${error.stack}`).not.toContain('张三');
  });
});

it('needs no notice to refuse or withdraw', async () => {
  for (const decision of ['refused', 'withdrawn'] as const) {
    const receipt = await createReceipt(crypto, NOTICES, { ...given, decision, notice: null });
    expect(await verifyReceipt(crypto, receipt)).toEqual(receipt);
  }
});

describe('verifyReceipt', () => {
  it('accepts what was stored and refuses any change of it', async () => {
    const receipt = await createReceipt(crypto, NOTICES, given);
    expect(await verifyReceipt(crypto, JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
    for (const changed of [
      { ...receipt, at: 1001 },
      { ...receipt, decision: 'refused' },
      { ...receipt, notice: '2026-04' },
      { ...receipt, session: 'ses_abce' },
      { ...receipt, purpose: 'certificate' },
      { ...receipt, hash: receipt.hash.replace(/^./, (c) => (c === '0' ? '1' : '0')) },
      { ...receipt, note: '' },
      { ...receipt, version: 2 },
      null,
      'receipt',
    ]) {
      expect(await verifyReceipt(crypto, changed)).toBeUndefined();
    }
  });
});

describe('currentConsent', () => {
  const decisions = fc.array(
    fc.record({
      purpose: fc.constantFrom(...CONSENT_PURPOSES),
      decision: fc.constantFrom(...CONSENT_DECISIONS),
      at: fc.integer({ min: 0, max: 5 }),
    }),
  );

  it('is the latest of each purpose; at the same moment no beats yes', () => {
    fc.assert(
      fc.property(decisions, (list) => {
        const receipts = list.map((decided) => ({ ...given, version: 1 as const, hash: '', ...decided }));
        const current = currentConsent(receipts);
        for (const purpose of CONSENT_PURPOSES) {
          const about = receipts.filter((receipt) => receipt.purpose === purpose);
          const last = about.filter(({ at }) => at === Math.max(...about.map((receipt) => receipt.at)));
          const refusals = last.filter(({ decision }) => decision !== 'given');
          expect(current.get(purpose)).toBe((refusals.length > 0 ? refusals : last).at(-1));
        }
      }),
    );
  });
});
