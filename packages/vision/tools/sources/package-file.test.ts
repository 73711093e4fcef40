import { expect, test } from 'vitest';
import { MODEL_NAMES, MODELS } from '../../src/models/registry.ts';
import { readPackageFile } from './package-file.ts';
import { expectSha256, sha256 } from './sha256.ts';

test.each(MODEL_NAMES)('the source of %s has the pinned SHA-256', (name) => {
  expect(sha256(readPackageFile(MODELS[name].source))).toBe(MODELS[name].source.sha256);
});

const { source } = MODELS['face-detection-short-range'];

test('one flipped bit is refused', () => {
  const bytes = Uint8Array.from(readPackageFile(source));
  bytes[1000] = (bytes[1000] ?? 0) ^ 1;
  expect(() => expectSha256('the model', bytes, source.sha256)).toThrow(
    /^the model: SHA-256 is [0-9a-f]{64}, but 3bc182eb[0-9a-f]{56} is pinned$/,
  );
});

test('another hash is refused with the name of the file', () => {
  const other = { ...source, sha256: '0'.repeat(64) };
  expect(() => readPackageFile(other)).toThrow(
    /^@mediapipe\/face_detection@0\.4\.1657300184 face_detection_short_range\.tflite: SHA-256/,
  );
});

test('another installed version is refused', () => {
  expect(() => readPackageFile({ ...source, version: '0.4.1' })).toThrow(
    'version 0.4.1657300184 is installed',
  );
});
