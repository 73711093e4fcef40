import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueForErasure,
  erasureDueAt,
  RETENTION_TERMS,
  type RetainedKind,
  type RetainedRecord,
} from './retention.ts';

const DAY = 86_400_000;
const NOW = 1_780_000_000_000;
const retention = { unapprovedPhotos: 0, approvedPhotos: 180, livenessEvidence: 7, receiptsAndAudit: 1096 };
const KINDS: RetainedKind[] = [
  'unapproved-photo',
  'approved-photo',
  'liveness-evidence',
  'consent-receipt',
  'audit-entry',
];

const record = fc.record(
  {
    reference: fc.constantFrom('pho_1', 'per_2', 'rec_3'),
    kind: fc.constantFrom(...KINDS),
    since: fc.option(fc.integer({ min: NOW - 2000 * DAY, max: NOW + DAY })),
    hold: fc.record({ until: fc.option(fc.integer({ min: NOW - 10 * DAY, max: NOW + 10 * DAY })) }),
  },
  { requiredKeys: ['reference', 'kind', 'since'] },
);

describe('erasureDueAt', () => {
  it.each<[Partial<RetainedRecord>, number | null]>([
    [{ kind: 'unapproved-photo' }, 1000],
    [{ kind: 'unapproved-identity' }, 1000],
    [{ kind: 'approved-photo' }, 1000 + 180 * DAY],
    [{ kind: 'approved-identity' }, 1000 + 180 * DAY],
    [{ kind: 'liveness-evidence' }, 1000 + 7 * DAY],
    [{ kind: 'consent-receipt' }, 1000 + 1096 * DAY],
    [{ kind: 'audit-entry' }, 1000 + 1096 * DAY],
    [{ kind: 'approved-photo', since: null }, null],
    [{ hold: { until: null } }, null],
    [{ hold: { until: 1000 + 9 * DAY } }, 1000 + 9 * DAY],
    [{ hold: { until: 1000 + 6 * DAY } }, 1000 + 7 * DAY],
  ])('of %j is %s', (given, expected) => {
    const kept = { reference: 'pho_1', kind: 'liveness-evidence', since: 1000, ...given } as const;
    expect(erasureDueAt(kept, retention)).toBe(expected);
  });

  it('knows a term for every kind', () => {
    expect(Object.values(RETENTION_TERMS).every((term) => term in retention)).toBe(true);
  });
});

describe('dueForErasure', () => {
  it('takes from the moment it is due, and not before', () => {
    const kept: RetainedRecord = { reference: 'pho_1', kind: 'liveness-evidence', since: NOW - 7 * DAY };
    expect(dueForErasure([kept], retention, NOW - 1)).toEqual([]);
    expect(dueForErasure([kept], retention, NOW)).toEqual([kept]);
  });

  it('takes exactly what is over and not held, longest due first, and more as time goes by', () => {
    fc.assert(
      fc.property(fc.array(record), fc.nat({ max: 3000 * DAY }), (records, later) => {
        const due = dueForErasure(records, retention, NOW);
        for (const kept of records) {
          const over = kept.since !== null && kept.since + retention[RETENTION_TERMS[kept.kind]] * DAY <= NOW;
          const held = kept.hold !== undefined && (kept.hold.until === null || kept.hold.until > NOW);
          expect(due.includes(kept)).toBe(over && !held);
        }
        const times = due.map((kept) => erasureDueAt(kept, retention) ?? Number.NaN);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const then = dueForErasure(records, retention, NOW + later);
        for (const kept of due) expect(then).toContain(kept);
      }),
    );
  });
});
