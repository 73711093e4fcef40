/** Runs in a process of its own: `node measure-make.ts PHOTO RUNS`. Prints `MakeFigures` as JSON. */
import sharp from 'sharp';
import { checkPhoto } from '../../packages/vision/src/check-photo.ts';
import { makePhoto } from '../../packages/vision/src/make/make-photo.ts';
import { PHOTO_SPECS } from '../../packages/vision/src/make/photo-specs.ts';
import { createNodeRuntime, decodeImage } from '../../packages/vision/src/node/index.ts';
import { medianSpan, type Span, timed } from '../stopwatch.ts';

/** What one photo costs, from the file to the finished file. */
export interface MakeFigures {
  readonly decode: Span;
  readonly check: Span;
  readonly make: Span;
  readonly whole: Span;
  /** The same for the first photo of the process: code is compiled and models are loaded as well. */
  readonly first: Span;
  /** Sharp decodes the same file in full and does nothing else, in the same process. */
  readonly reference: Span;
  /** Bytes. */
  readonly peakMemory: number;
}

/** The engine goes on compiling for about ten photos; a server works with what comes after. */
const WARM_UP = 10;
const REFERENCE_WARM_UP = 3;
const [path, count] = process.argv.slice(2);
if (path === undefined || count === undefined) throw new Error('usage: measure-make.ts PHOTO RUNS');

sharp.concurrency(1);
const runtime = await createNodeRuntime({ threads: 1 });

const photos: Omit<MakeFigures, 'peakMemory' | 'reference' | 'first'>[] = [];
let first: Span = { cpu: Number.NaN, wall: Number.NaN };
for (let i = 0; i < WARM_UP + Number(count); i++) {
  const whole = await timed(async () => {
    const decode = await timed(() => decodeImage(path));
    const check = await timed(() => checkPhoto(decode.result, runtime));
    const { observation } = check.result;
    const make = await timed(() =>
      makePhoto(decode.result, PHOTO_SPECS['chsi-2017'], runtime, { observation, decode: decodeImage }),
    );
    return { decode: decode.span, check: check.span, make: make.span };
  });
  if (i === 0) first = whole.span;
  if (i >= WARM_UP) photos.push({ ...whole.result, whole: whole.span });
}
const peakMemory = process.resourceUsage().maxRSS * 1024;
const references: Span[] = [];
for (let i = 0; i < REFERENCE_WARM_UP + Number(count); i++) {
  const { span } = await timed(() => sharp(path).raw().toBuffer());
  if (i >= REFERENCE_WARM_UP) references.push(span);
}
const figures: MakeFigures = {
  decode: medianSpan(photos.map((photo) => photo.decode)),
  check: medianSpan(photos.map((photo) => photo.check)),
  make: medianSpan(photos.map((photo) => photo.make)),
  whole: medianSpan(photos.map((photo) => photo.whole)),
  first,
  reference: medianSpan(references),
  peakMemory,
};
await runtime.dispose();
process.stdout.write(JSON.stringify(figures));
