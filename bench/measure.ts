/** Runs in a process of its own: `node measure.ts PHOTO RUNS`. Prints `Figures` as JSON. */
import { analyse, inspect, SOURCE_RULES } from '@tucai/vision';
import { createNodeRuntime, decodeImage } from '@tucai/vision/node';
import sharp from 'sharp';
import type { Figures } from './figures.ts';
import { medianSpan, type Span, timed } from './stopwatch.ts';

const WARM_UP = 3;

const [path, count] = process.argv.slice(2);
if (path === undefined || count === undefined) throw new Error('usage: measure.ts PHOTO RUNS');
const runs = Number(count);

sharp.concurrency(1);
const runtime = await createNodeRuntime({ threads: 1 });

interface PhotoSpans {
  readonly decode: Span;
  readonly analyse: Span;
  readonly inspect: Span;
  readonly photo: Span;
}

async function onePhoto(file: string): Promise<PhotoSpans> {
  const { result, span } = await timed(async () => {
    const decoded = await timed(() => decodeImage(file));
    const analysed = await timed(() => analyse(decoded.result, runtime));
    const inspected = await timed(() => inspect(analysed.result, decoded.result, SOURCE_RULES));
    return { decode: decoded.span, analyse: analysed.span, inspect: inspected.span };
  });
  return { ...result, photo: span };
}

await onePhoto(path);
const { user, system } = process.cpuUsage();
// The clock of `performance` starts with the process.
const firstReport = { cpu: (user + system) / 1000, wall: performance.now() };

for (let i = 1; i < WARM_UP; i += 1) await onePhoto(path);
const photos: PhotoSpans[] = [];
for (let i = 0; i < runs; i += 1) photos.push(await onePhoto(path));
const peakMemory = process.resourceUsage().maxRSS * 1024;

const references: Span[] = [];
for (let i = 0; i < WARM_UP + runs; i += 1) {
  const { span } = await timed(() => sharp(path).raw().toBuffer());
  if (i >= WARM_UP) references.push(span);
}

const figures: Figures = {
  runs,
  runtime: runtime.name,
  node: process.version,
  decode: medianSpan(photos.map((photo) => photo.decode)),
  analyse: medianSpan(photos.map((photo) => photo.analyse)),
  inspect: medianSpan(photos.map((photo) => photo.inspect)),
  photo: medianSpan(photos.map((photo) => photo.photo)),
  reference: medianSpan(references),
  firstReport,
  peakMemory,
};
await runtime.dispose();
process.stdout.write(JSON.stringify(figures));
