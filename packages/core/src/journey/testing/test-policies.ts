import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { parsePolicy } from '../../policy/parse-policy.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../../policy/presets/jiangsu-international.ts';
import { xinhua } from '../../policy/presets/xinhua.ts';

export const PRESETS: readonly CapturePolicy[] = [jiangsu, xinhua, jiangsuInternational];

type Changes = { readonly [Part in keyof CapturePolicy]?: Partial<CapturePolicy[Part]> };

/** A policy with some fields changed, read as any other, so that a variant cannot be an impossible one. */
export function variant(base: CapturePolicy, id: string, changes: Changes): CapturePolicy {
  const parts = Object.entries(changes).map(([part, change]) => [
    part,
    { ...(base[part as keyof CapturePolicy] as object), ...(change as object) },
  ]);
  return parsePolicy({ ...base, ...Object.fromEntries(parts), id });
}

/** What no preset has: a second factor, both modes with a video for one, no notifications, an upload limit … */
export const codeAndAlbum: CapturePolicy = variant(jiangsu, 'code-and-album', {
  verification: {
    methods: ['capture-code', 'id-card'],
    secondFactor: 'id-last-4',
    recordLink: 'auto',
    phone: { required: true, mayBeShared: false, foreign: false },
    maxFailures: 2,
  },
  notices: { notifications: ['photo-status'] },
  shooting: { modes: ['live', 'album'], drafts: { capacity: 2, deletableAfterMs: 0 } },
  attempts: { maxSubmissions: 1, livenessBeforeLock: 1, qualityBeforeLock: 2 },
  payment: { when: 'before-capture', amountFen: 1500, offline: true },
  review: { correction: false, withdrawWhilePending: true, replaceWithinMs: 86_400_000 },
});

/** Nothing to pay, nothing to agree to, no proofreading, reasons of its own, a lock after one poor picture. */
export const plain: CapturePolicy = variant(jiangsu, 'plain', {
  payment: { when: 'none', amountFen: null, offline: false },
  notices: { notifications: [], consents: [] },
  attempts: { qualityBeforeLock: 1 },
  review: { proofreading: false, reasons: ['blurred', 'other'], downloadFrom: 'online', retouch: true },
});

export const VARIANTS: readonly CapturePolicy[] = [codeAndAlbum, plain];
