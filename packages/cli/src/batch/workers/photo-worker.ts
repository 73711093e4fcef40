/** A thread that makes photos one by one, with models of its own. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type RgbaImage, VisionError, type VisionRuntime } from '@tucai/vision';
import { createNodeRuntime } from '@tucai/vision/node';
import sharp from 'sharp';
import { reducedPicture } from '../../annotate/reduced-picture.ts';
import { makePhotoFile } from '../../make/make-photo-file.ts';
import { glance } from '../journal/source-print.ts';
import type { PhotoAnswer, PhotoJob, WorkerMessage, WorkerSetup } from './messages.ts';

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
        if (VisionError.isInstance(error)) say(broken(error));
        else setImmediate(() => Promise.reject(error));
      },
    );
  });
  say({ kind: 'ready' });
} catch (error) {
  if (!VisionError.isInstance(error)) throw error;
  say(broken(error));
}

function broken({ code, message }: VisionError): WorkerMessage {
  return { kind: 'broken', code, message };
}

async function work(job: PhotoJob, runtime: VisionRuntime): Promise<PhotoAnswer> {
  const start = performance.now();
  const before = (await glance(job.path)) ?? { size: 0, mtimeMs: 0 };
  const { outcome, sha256 = null, source, made } = await makePhotoFile(job.path, { ...setup, runtime });
  const handedOver = outcome.status === 'made' && made !== undefined;
  if (handedOver) await writeFile(job.photo, made.jpeg);
  const thumbnail = source !== undefined && (await writeThumbnail(source, job.thumbnail));
  return {
    outcome,
    source: { ...before, sha256 },
    ...(handedOver
      ? {
          photo: {
            sha256: createHash('sha256').update(made.jpeg).digest('hex'),
            bytes: made.jpeg.length,
          },
        }
      : {}),
    thumbnail,
    ms: Math.round(performance.now() - start),
  };
}

async function writeThumbnail(source: RgbaImage, path: string): Promise<boolean> {
  const height = Math.min(THUMBNAIL_HEIGHT, source.height);
  const width = Math.max(1, Math.round((source.width / source.height) * height));
  const picture = await reducedPicture(source, width, height);
  await writeFile(path, await picture.jpeg({ quality: 75 }).toBuffer());
  return true;
}
