/** A thread that makes photos one by one, with models of its own. */
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { type MadePhoto, printSheet, type RgbaImage, VisionError, type VisionRuntime } from '@tucai/vision';
import { createNodeRuntime } from '@tucai/vision/node';
import sharp from 'sharp';
import { reducedPicture } from '../../annotate/reduced-picture.ts';
import { makePhotoFile } from '../../make/make-photo-file.ts';
import { glance } from '../journal/source-print.ts';
import type { PhotoAnswer, PhotoJob, WorkerMessage, WorkerSetup } from './messages.ts';
import { UnwritableError, writeResult } from './write-result.ts';

/** Height of the pictures in the report, in pixels: sharp on a screen that shows them at half of that. */
const THUMBNAIL_HEIGHT = 320;

const port = parentPort;
if (port === null) throw new Error('This file runs as a worker thread.');
const say = (message: WorkerMessage): void => port.postMessage(message);

// Every worker is one thread of work; sharp's own threads would only compete with the other workers.
sharp.concurrency(1);
sharp.cache(false);
const setup = workerData as WorkerSetup;

try {
  const runtime = await createNodeRuntime();
  port.on('message', (job: PhotoJob) => {
    work(job, runtime).then(
      (answer) => say({ kind: 'answer', answer }),
      (error: unknown) => {
        // Anything else that escapes is an error of this thread, which is replaced.
        if (VisionError.isInstance(error) || error instanceof UnwritableError) say(broken(error));
        else setImmediate(() => Promise.reject(error));
      },
    );
  });
  say({ kind: 'ready' });
} catch (error) {
  if (!VisionError.isInstance(error)) throw error;
  say(broken(error));
}

function broken({ code, message }: VisionError | UnwritableError): WorkerMessage {
  return { kind: 'broken', code, message };
}

async function work(job: PhotoJob, runtime: VisionRuntime): Promise<PhotoAnswer> {
  const start = performance.now();
  const before = (await glance(job.path)) ?? { size: 0, mtimeMs: 0 };
  const {
    outcome,
    sha256 = null,
    source,
    made,
  } = await makePhotoFile(job.path, { spec: setup.spec, rules: setup.rules, runtime });
  const finished = outcome.status === 'made' ? made : undefined;
  const pictures = finished === undefined ? {} : await writePictures(finished, job);
  const thumbnail = source !== undefined && (await writeThumbnail(source, job.thumbnail));
  const ms = Math.round(performance.now() - start);
  return { outcome, source: { ...before, sha256 }, ...pictures, thumbnail, ms };
}

async function writePictures(
  { jpeg, image }: MadePhoto,
  job: PhotoJob,
): Promise<Pick<PhotoAnswer, 'photo' | 'sheet'>> {
  await writeResult(job.photo, jpeg);
  const photo = { sha256: sha256Of(jpeg), bytes: jpeg.length };
  const { print: paper, spec } = setup;
  if (paper === undefined) return { photo };
  const sheet = printSheet(image, paper, { dpi: spec.jpeg.dpi }).jpeg;
  await writeResult(job.sheet, sheet);
  return { photo, sheet: { paper, sha256: sha256Of(sheet) } };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeThumbnail(source: RgbaImage, path: string): Promise<boolean> {
  const height = Math.min(THUMBNAIL_HEIGHT, source.height);
  const width = Math.max(1, Math.round((source.width / source.height) * height));
  const picture = await reducedPicture(source, width, height);
  await writeResult(path, await picture.jpeg({ quality: 75 }).toBuffer());
  return true;
}
