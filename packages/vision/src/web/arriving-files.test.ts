import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MODELS } from '../models/registry.ts';
import { arrivingFiles } from './arriving-files.ts';

const DETECTOR = 'face-detection-short-range';
const LANDMARKS = 'face-landmarks-attention';
const at = (name: string): string => `http://127.0.0.1:1/${name}`;
const URLS = {
  wasm: at('wasm'),
  models: {
    [DETECTOR]: at(DETECTOR),
    'face-detection-full-range': at('full'),
    [LANDMARKS]: at(LANDMARKS),
    'selfie-segmentation': at('person'),
    'selfie-multiclass': at('classes'),
  },
};

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response('another file');
  });
});
afterEach(() => vi.unstubAllGlobals());

it('fetches nothing by itself', () => {
  arrivingFiles(URLS, () => {});
  expect(asked).toEqual([]);
});

it('fetches models at once, and each one time', async () => {
  const files = arrivingFiles(URLS, () => {});
  files.begin([DETECTOR, LANDMARKS]);
  files.begin([DETECTOR]);
  expect(asked).toEqual([at(DETECTOR), at(LANDMARKS)]);
  await expect(files.model(LANDMARKS)).rejects.toMatchObject({
    code: 'model/hash-mismatch',
    details: { file: MODELS[LANDMARKS].file },
  });
  expect(asked).toHaveLength(2);
  await expect(files.wasm()).rejects.toMatchObject({ code: 'model/hash-mismatch' });
});

it('asks again after a failure', async () => {
  const files = arrivingFiles(URLS, () => {});
  files.begin([DETECTOR]);
  await expect(files.model(DETECTOR)).rejects.toThrow();
  await expect(files.model(DETECTOR)).rejects.toThrow();
  expect(asked.filter((url) => url === at(DETECTOR))).toHaveLength(2);
});
