import type { LocalizedText } from '@tucai/vision';
import { batchReason } from './batch-reasons.ts';
import type { PhotoResult } from './photo-result.ts';

/** How often each reason came, the most frequent first. */
export type ReasonCounts = readonly {
  readonly code: string;
  readonly message: LocalizedText;
  readonly count: number;
}[];

/** Counts reasons as results come; it holds one text a code and side, however many photos there are. */
export function reasonTally(): { add(result: PhotoResult): void; counts(): ReasonCounts } {
  const known = new Map<string, { code: string; message: LocalizedText; count: number }>();
  return {
    add({ reasons }) {
      for (const { code, message: told } of reasons) {
        // Without the names of the other files, by which every one would be a reason of its own.
        const message = code === 'name/duplicate' ? batchReason(code).message : told;
        const key = `${code}\n${message.en}`;
        const entry = known.get(key) ?? { code, message, count: 0 };
        entry.count += 1;
        known.set(key, entry);
      }
    },
    counts: () => [...known.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN),
  };
}

/** More would push the photos off the first screen. */
const SHOWN = 10;
