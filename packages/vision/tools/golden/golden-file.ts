import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Every `step`-th value of an output, from the first. */
export interface Sample {
  readonly length: number;
  readonly step: number;
  readonly values: readonly number[];
}

export interface Golden {
  readonly about: string;
  /** SHA-256 of the TFLite file that was interpreted. */
  readonly source: string;
  readonly outputs: Readonly<Record<string, Sample>>;
}

const MOST_VALUES = 1500;

/** An odd step, so that the samples wander through the channels. */
export function sample(values: Float32Array): Sample {
  const step = Math.floor(values.length / MOST_VALUES / 2) * 2 + 1;
  const picked = values.filter((_, i) => i % step === 0);
  return { length: values.length, step, values: Array.from(picked, (value) => Number(value.toPrecision(7))) };
}

const pathOf = (file: string): string => fileURLToPath(new URL(`${file}.json`, import.meta.url));

export function readGolden(file: string): Golden {
  const golden: unknown = JSON.parse(readFileSync(pathOf(file), 'utf8'));
  if (!isGolden(golden)) throw new Error(`${file}.json is no golden file`);
  return golden;
}

export function writeGolden(file: string, golden: Golden): void {
  writeFileSync(pathOf(file), `${JSON.stringify(golden, undefined, 2)}\n`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isSample(value: unknown): value is Sample {
  if (!isRecord(value) || !Number.isInteger(value.length) || !Number.isInteger(value.step)) return false;
  return Array.isArray(value.values) && value.values.every((item) => typeof item === 'number');
}

function isGolden(value: unknown): value is Golden {
  if (!isRecord(value) || typeof value.about !== 'string' || typeof value.source !== 'string') return false;
  return isRecord(value.outputs) && Object.values(value.outputs).every(isSample);
}
