import { readFile } from 'node:fs/promises';
import {
  type CheckResult,
  checkPhoto,
  type HeadPose,
  type Report,
  type RuleSet,
  readFileFacts,
  VisionError,
  type VisionRuntime,
} from '@tucai/vision';
import { decodeImage } from '@tucai/vision/node';
import type { Sample } from './sample.ts';

/** What is kept of a face: x and y of every landmark as a share of the picture's width and height. */
export interface ExaminedFace {
  readonly pose: HeadPose;
  readonly landmarks: readonly (readonly [number, number])[];
}

export interface Examined {
  readonly sample: Sample;
  readonly report: Report;
  /** All faces, the largest first. */
  readonly faces: readonly ExaminedFace[];
}

/** A photo that could not be judged, with the code that says why. */
export interface Unreadable {
  readonly sample: Sample;
  readonly error: string;
}

/**
 * Runs the whole check on one photo and keeps what the tables need.
 * @throws what is not about the photo itself, such as a missing model
 */
export async function examine(
  sample: Sample,
  runtime: VisionRuntime,
  rules: RuleSet,
): Promise<Examined | Unreadable> {
  try {
    const bytes = await readFile(sample.path);
    const image = await decodeImage(bytes);
    const { observation, report } = await checkPhoto(image, runtime, { rules, file: readFileFacts(bytes) });
    const { width, height } = observation.image;
    const faces = observation.faces.map(({ pose, landmarks }) => ({
      pose,
      landmarks: normalised(landmarks, width, height),
    }));
    return { sample, report, faces };
  } catch (error) {
    if (VisionError.isInstance(error) && error.code.startsWith('image/'))
      return { sample, error: error.code };
    throw error;
  }
}

function normalised(landmarks: Float32Array, width: number, height: number): [number, number][] {
  const points: [number, number][] = [];
  for (let at = 0; at < landmarks.length; at += 3) {
    points.push([landmarks[at]! / width, landmarks[at + 1]! / height]);
  }
  return points;
}

/** The result of one check. @throws RangeError when the report has none */
export function resultOf(report: Report, code: CheckResult['code']): CheckResult {
  const result = report.checks.find((check) => check.code === code);
  if (result === undefined) throw new RangeError(`the report has no ${code}`);
  return result;
}
