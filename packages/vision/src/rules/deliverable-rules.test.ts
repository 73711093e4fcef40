import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPhoto } from '../check-photo.ts';
import { readFileFacts } from '../file/read-file-facts.ts';
import { decodeImage } from '../node/decode-image.ts';
import { createNodeRuntime } from '../node/node-runtime.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { type FinishedPicture, finishedPicture } from '../testing/finished-picture.ts';
import { RULE_SETS, type RuleSetId } from './rule-sets.ts';

let runtime: VisionRuntime & { dispose(): Promise<void> };
beforeAll(async () => {
  runtime = await createNodeRuntime();
});
afterAll(() => runtime.dispose());

/** What a set finds in a picture made by hand from a rendered person: the checks that fail, or that could not be made. */
async function failures(wanted: FinishedPicture, base = 'f1-neutral', set: RuleSetId = 'deliverable') {
  const file = await finishedPicture(base, wanted);
  const { report } = await checkPhoto(await decodeImage(file), runtime, {
    rules: RULE_SETS[set],
    file: readFileFacts(file),
  });
  return report.checks
    .filter(({ verdict, skipped }) => verdict === 'fail' || (skipped !== undefined && skipped !== 'disabled'))
    .map(({ code }) => code);
}

describe('a finished picture', () => {
  it.each(['deliverable', 'jiangsu-deliverable', 'xinhua-deliverable'] as const)(
    'made by hand to the standard fails nothing of %s',
    async (set) => {
      expect(await failures({}, 'f1-neutral', set)).toEqual([]);
      expect(await failures({ scale: 0.51, jpeg: { quality: 70 } }, 'm1-neutral', set)).toEqual([]);
    },
  );

  it.each<[string, string, FinishedPicture, string?]>([
    ['too little room above the head', 'crown-margin', { down: -38 }],
    ['too much room above the head', 'crown-margin', { scale: 0.49, down: -8 }],
    ['a face that is too narrow', 'face-width', { scale: 0.95, down: 526 }, 'f1-half-body'],
    ['a face that is too wide', 'face-width', { stretch: 1.42 }],
    ['eyes that are too high', 'eye-line', { scale: 1.03, down: 571 }, 'f1-half-body'],
    ['eyes that are too low', 'eye-line', { scale: 0.6, down: 91, jpeg: { quality: 75 } }],
    ['a person beside the middle', 'head-centred', { right: 44 }],
    ['a person beside the middle on the other side', 'head-centred', { right: -44 }],
    ['another blue', 'background-colour', { background: [120, 197, 255] }],
    [
      'a gradient round the right blue',
      'background-uniformity',
      { background: [62, 173, 255], backgroundBelow: [162, 237, 255] },
    ],
    ['progressive coding', 'baseline', { jpeg: { progressive: true } }],
    ['72 dpi', 'resolution-dpi', { dpi: 72 }],
    ['too large a file', 'file-size', { jpeg: { quality: 92 } }],
  ])('with %s fails %s alone', async (_what, code, wanted, base) => {
    expect(await failures(wanted, base)).toEqual([code]);
  });
});
