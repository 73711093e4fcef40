import { expect, it } from 'vitest';
import type { Effect } from '../journey/effects.ts';
import { laneOf } from './effect-lane.ts';

const order = { orderNo: 'order-1', amountFen: 1500 };

it.each<[string, readonly Effect[]]>([
  [
    'photo:pho_1',
    [
      { type: 'make-photo', photo: 'pho_1', specification: 'any' },
      { type: 'inspect-photo', photo: 'pho_1', mode: 'live' },
      { type: 'release-photo', photo: 'pho_1' },
      { type: 'store-upload', photo: 'pho_1' },
      { type: 'queue-review', photo: 'pho_1', dueAt: 5 },
      { type: 'publish-photo', photo: 'pho_1' },
      { type: 'grant-download', photo: 'pho_1' },
    ],
  ],
  [
    'order:order-1',
    [
      { type: 'create-order', ...order, expiresAt: 5 },
      { type: 'close-order', orderNo: 'order-1' },
      { type: 'refund-order', ...order, transaction: 'txn_1', refundNo: 'r-txn_1', attempt: 1 },
    ],
  ],
  ['video', [{ type: 'remember-video', version: '2026-04' }]],
  ['query:order-1', [{ type: 'query-order', orderNo: 'order-1', attempt: 1, notBefore: 5 }]],
  [
    'evidence:evi_1',
    [
      { type: 'verify-identity', method: 'capture-code', evidence: 'evi_1' },
      { type: 'check-second-factor', evidence: 'evi_1' },
      { type: 'link-record', evidence: 'evi_1', manual: false },
      { type: 'correct-record', evidence: 'evi_1' },
    ],
  ],
  [
    'audit',
    [{ type: 'record-audit', at: 1, by: { role: 'system', id: null }, action: 'reset', reason: null }],
  ],
  ['phone', [{ type: 'check-phone', phone: 'tel_1' }]],
  [
    'consent',
    [
      { type: 'record-consent', purpose: 'face-check', given: true, version: '1' },
      { type: 'record-consent', purpose: 'all', given: false, version: null },
    ],
  ],
  ['notify:approved', [{ type: 'notify', about: 'photo-status', what: 'approved' }]],
  ['escalate:review', [{ type: 'escalate', what: 'review' }]],
  ['*', [{ type: 'erase', scope: 'all' }]],
])('effects in the lane %s', (lane, effects) => {
  expect(effects.map(laneOf)).toEqual(effects.map(() => lane));
});
