import { describe, expect, it } from 'vitest';
import type { JourneyContext } from '../journey/context.ts';
import { REJECTION_REASONS } from '../journey/rejection-reasons.ts';
import { MOST_BYTES } from '../journey/testing/state-invariants.ts';
import { TestJourney } from '../journey/testing/test-journey.ts';
import { PRESETS } from '../journey/testing/test-policies.ts';
import type { jiangsu } from '../policy/presets/jiangsu.ts';
import type { Envelope } from './envelope.ts';
import { migrate } from './migrate/migrate.ts';

const bytes = (envelope: Envelope): number => Buffer.byteLength(JSON.stringify(envelope));
const hash = 'a1b2c3d4'.repeat(8);

/** Ids as a store makes them: a kind and a UUID. */
const uuid = (kind: string, i = 0): string =>
  `${kind}_4b9d1c2e-7f80-4a3b-9c5d-${String(i).padStart(12, '0')}`;

/** A journey that remembers as much as one can that goes badly and still ends. */
function crowded(policy: typeof jiangsu): Envelope {
  const { envelope, context, at } = new TestJourney(policy).until('review');
  const times = { at, deadline: at };
  const full: JourneyContext = {
    ...context,
    id: 'sess_0123456789abcdefgh',
    identity: {
      ...context.identity,
      student: uuid('stu'),
      groups: ['仙林校区', '经济管理系', '第二批次'],
      phone: uuid('tel'),
    },
    video: { version: '2026-04', startedAt: at, reportedAt: at, watched: [[0, 90_000]], finishedAt: at },
    // It missed its deadline, may be reopened, and nothing of it was erased: no picture is in hand, none is chosen.
    shot: null,
    // As long as the twelve longest codes of checks.
    lastFailures: Array.from({ length: 12 }, (_, i) => `code-of-a-check-${10 + i}`),
    lock: { reason: 'staff', until: null, because: 'not-the-person' },
    drafts: Array.from({ length: policy.shooting.drafts.capacity }, (_, i) => ({
      photo: uuid('pho', i),
      hash,
      storedAt: at,
    })),
    chosen: null,
    orders: Array.from({ length: 3 }, (_, i) => ({
      no: `sess_0123456789abcdefgh-${i + 10}`,
      at,
      expiresAt: at,
      state: 'refunding',
      transaction: `txn_420000201220260417${1_234_567_890 + i}`,
    })),
    otherPayments: Array.from({ length: 2 }, (_, i) => ({
      orderNo: 'sess_0123456789abcdefgh-10',
      transaction: `txn_420000201220260417${1_234_567_900 + i}`,
      amountFen: 1500,
      state: 'refunding',
    })),
    paidBy: 'sess_0123456789abcdefgh-17',
    submission: {
      ...{
        photo: uuid('pho'),
        hash,
        storedAt: at,
        dueAt: at,
        escalated: true,
        approvedAt: null,
        onlineAt: null,
      },
      publishFailures: 3,
    },
    rejected: Array.from({ length: 16 }, () => hash.slice(0, 16)),
    reset: { level: 'college', reasons: REJECTION_REASONS.slice(0, 10), ...times },
    closed: { reason: 'deadline', at },
    takenBack: Array.from({ length: 2 }, (_, i) => uuid('pho', i)),
    unjudged: uuid('pho'),
    correction: uuid('evi'),
    uploadUntil: at,
    granted: 3,
    evidenceSince: at,
  };
  return { ...envelope, id: full.id, rev: 999, snapshot: { ...envelope.snapshot, context: full } };
}

describe('a stored journey', () => {
  it.each(PRESETS.map((policy) => [policy.id, policy] as const))(
    'is small at its end under %s',
    (_, policy) => {
      expect(bytes(new TestJourney(policy).until('done').envelope)).toBeLessThan(MOST_BYTES / 2);
    },
  );

  it.each(PRESETS.map((policy) => [policy.id, policy] as const))(
    'is at most 4 kB when it is crowded under %s',
    (_, policy) => {
      const envelope = crowded(policy);
      // It is one that could be stored.
      expect(migrate(envelope)).toEqual(envelope);
      expect(bytes(envelope)).toBeLessThanOrEqual(MOST_BYTES);
    },
  );
});
