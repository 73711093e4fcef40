import { describe, expect, it } from 'vitest';
import { TucaiError } from '../errors/tucai-error.ts';
import { REJECTION_REASONS } from '../journey/rejection-reasons.ts';
import { LANGUAGES } from '../localized-text.ts';
import type { CapturePolicy } from './capture-policy.ts';
import { CONSENT_PURPOSES } from './consent-purposes.ts';
import { describePolicy } from './describe-policy.ts';
import { NOTIFICATIONS } from './notices-policy.ts';
import { parsePolicy } from './parse-policy.ts';
import { jiangsu } from './presets/jiangsu.ts';
import { jiangsuInternational } from './presets/jiangsu-international.ts';
import { xinhua } from './presets/xinhua.ts';
import { SHOOTING_MODES } from './shooting-modes.ts';
import { STAFF_LEVELS } from './staff-level.ts';
import { leaves, replaced } from './testing/leaves.ts';
import { VERIFICATION_METHODS } from './verification-methods.ts';
import { GROUP_KINDS } from './window-policy.ts';

/** Uses every optional field and the values that no preset has. */
const unusual: CapturePolicy = {
  ...jiangsu,
  id: 'unusual',
  window: {
    ...jiangsu.window,
    utcOffsetMinutes: -570,
    rounds: jiangsu.window.rounds.map((round) => ({ ...round, weekdays: [4, 5], onHolidays: 'open' })),
    schedule: [
      { group: '仙林', kind: 'campus', from: '2026-04-16T08:00', to: '2026-04-16T12:00' },
      { group: '一批', kind: 'batch', from: '2026-04-16T08:00', to: '2026-04-16T12:00' },
      { group: 'x', from: '2026-04-16T08:00', to: '2026-04-16T12:00' },
    ],
  },
  verification: { ...jiangsu.verification, secondFactor: 'id-last-4' },
  shooting: { ...jiangsu.shooting, modes: ['live', 'album'], recommended: 'live' },
  attempts: { ...jiangsu.attempts, maxSubmissions: 1 },
  payment: { ...jiangsu.payment, when: 'none', amountFen: null },
  review: { ...jiangsu.review, totalEstimateDays: 7, reasons: ['blurred', 'other'] },
  photo: {
    ...jiangsu.photo,
    crown: 'hairline',
    clothes: { notBlue: true, notWhite: true, mustBeWhite: false, whiteAdvised: false, plain: true },
  },
  support: [
    { name: { 'zh-CN': '示例', en: 'Example' }, phone: '025-1', otherPhones: ['025-2'] },
    { school: 'a', college: 'b', group: 'c', name: { 'zh-CN': '示例二', en: 'Example 2' }, phone: '025-3' },
  ],
};

/** Words that may stand for each other. */
const ENUMERATIONS: readonly (readonly string[])[] = [
  REJECTION_REASONS,
  VERIFICATION_METHODS,
  CONSENT_PURPOSES,
  NOTIFICATIONS,
  SHOOTING_MODES,
  GROUP_KINDS,
  STAFF_LEVELS,
  ['main', 'make-up'],
  ['scan', 'picture'],
  ['none', 'id-last-4'],
  ['with-code', 'auto', 'auto-then-manual'],
  ['rear', 'any'],
  ['account', 'session'],
  ['none', 'before-capture', 'after-confirm', 'later'],
  ['upload', 'approval', 'online'],
  ['top-of-hair', 'hairline'],
  ['forbidden', 'when-face-free'],
  ['open', 'closed'],
];

/** Other values for a leaf; not all of them are allowed where it stands. */
function others(leaf: unknown): unknown[] {
  if (typeof leaf === 'boolean') return [!leaf];
  if (typeof leaf === 'number') return [leaf + 1, leaf - 1];
  if (leaf === null) return [1500, 60_000, { from: '09:00', to: '10:00' }, [1], jiangsu.shooting.video];
  if (typeof leaf !== 'string') return [];
  const words = ENUMERATIONS.filter((each) => each.includes(leaf)).flat();
  if (words.length > 0) return words.filter((other) => other !== leaf).slice(0, 4);
  const shifted = (by: number): string =>
    leaf.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 10 + by) % 10));
  return [shifted(1), shifted(-1), `${leaf}x`, '21:30'].filter((other) => other !== leaf);
}

/** False for a value of the wrong kind; that it does not fit to another field is not the question here. */
function hasTheForm(policy: unknown): policy is CapturePolicy {
  try {
    parsePolicy(policy);
    return true;
  } catch (error) {
    if (!TucaiError.isInstance(error)) throw error;
    const formal = /^(expected|has the wrong form|is not a valid|must be (at|more|less)|has an unknown)/;
    return !Object.values(error.details).some((reason) => formal.test(String(reason)));
  }
}

/** What a policy may hold and has no meaning in it. */
const NEVER_USED: Readonly<Record<CapturePolicy['payment']['when'], readonly string[]>> = {
  none: ['payment.amountFen', 'payment.offline', 'payment.orderTtlMs'],
  later: ['payment.offline', 'payment.orderTtlMs'],
  'before-capture': [],
  'after-confirm': [],
};

describe('describePolicy', () => {
  it.each([jiangsu, jiangsuInternational, xinhua, unusual])('mentions every field of %#', (policy) => {
    expect(parsePolicy(policy)).toEqual(policy);
    const before = LANGUAGES.map((language) => describePolicy(policy, language));
    const silent: string[] = [];
    const fixed: string[] = [];
    for (const [path, leaf] of leaves(policy)) {
      const changed = others(leaf)
        .map((other) => replaced(policy, path, other))
        .filter(hasTheForm);
      if (changed.length === 0) fixed.push(path);
      for (const other of changed) {
        const after = LANGUAGES.map((language) => describePolicy(other, language));
        if (after.every((text, index) => text === before[index])) silent.push(path);
      }
    }
    const { when } = policy.payment;
    expect([...new Set(silent)]).toEqual(NEVER_USED[when]);
    // There is one version of the format, and an empty list has nothing to change.
    const empty = leaves(policy).filter(([, leaf]) => Array.isArray(leaf));
    expect(fixed).toEqual(['schema', ...empty.map(([path]) => path)]);
  });

  it.each([jiangsu, jiangsuInternational, xinhua])('reads well: $id', async (policy) => {
    for (const language of LANGUAGES) {
      const file = `./describe/examples/${policy.id}.${language}.txt`;
      await expect(describePolicy(policy, language)).toMatchFileSnapshot(file);
    }
  });

  it.each(LANGUAGES)('leaves no gaps in %s', (language) => {
    for (const policy of [jiangsu, jiangsuInternational, xinhua, unusual]) {
      const text = describePolicy(policy, language);
      expect(text).not.toMatch(/undefined|null|NaN|\[object| {3}|[：:]\s*$/m);
      if (language === 'en')
        expect(text.replaceAll(/电信系|经管系|艺建系|汽机系|基础系|民航系|仙林|一批/g, '')).not.toMatch(
          /\p{Script=Han}/u,
        );
    }
  });
});
