import { expect, test } from 'vitest';
import { carvePackedAsset, listPackedAssets } from './packed-assets.ts';

const loader = (files: unknown): string =>
  `x(); loadPackage({"files": ${JSON.stringify(files)}, "remote_package_size": 4});`;
const files = [
  { filename: '/a/one.tflite', start: 0, end: 3 },
  { filename: '/b/two.binarypb', start: 3, end: 4 },
];
const data = Uint8Array.of(1, 2, 3, 4);

test('cuts a file out by its name', () => {
  expect([...carvePackedAsset(loader(files), data, 'one.tflite')]).toEqual([1, 2, 3]);
  expect([...carvePackedAsset(loader(files), data, 'two.binarypb')]).toEqual([4]);
});

test('refuses a name that is not listed', () => {
  expect(() => carvePackedAsset(loader(files), data, 'three')).toThrow('no file named three');
});

test('refuses a range outside the data', () => {
  expect(() => carvePackedAsset(loader(files), data.subarray(0, 3), 'two.binarypb')).toThrow(
    'bytes 3 to 4 of 3',
  );
});

test('refuses a loader in another form', () => {
  expect(() => listPackedAssets('nothing')).toThrow('no "files" list found');
  expect(() => listPackedAssets(loader([{ name: 'one', start: '0' }]))).toThrow('unknown form');
});
