import { describe, expect, it } from 'vitest';
import { assertMediapipeOptions, fileUrls, type MediapipeTrackerOptions } from './mediapipe-options.ts';

const PAGE = 'https://portal.example.cn/photo/index.html';
const FILES = { wasmBase: '/mediapipe/wasm', model: 'face_landmarker.task' };
const refused = (message: string) =>
  expect.objectContaining({ code: 'input/invalid', message: expect.stringContaining(message) });

describe('assertMediapipeOptions', () => {
  it('accepts places as text or URL', () => {
    expect(() => assertMediapipeOptions({ ...FILES, wasmBase: new URL(PAGE) })).not.toThrow();
    const modelFile = { bytes: 10, sha256: 'a'.repeat(64) };
    expect(() => assertMediapipeOptions({ ...FILES, modelFile, onProgress: () => {} })).not.toThrow();
  });

  it.each<[string, object]>([
    ['model', { wasmBase: '/wasm' }],
    ['wasmBase', { ...FILES, wasmBase: '' }],
    ['modelFile.sha256', { ...FILES, modelFile: { bytes: 1, sha256: 'A' } }],
    ['modelFile.bytes', { ...FILES, modelFile: { bytes: 0.5, sha256: 'a'.repeat(64) } }],
    ['onProgress', { ...FILES, onProgress: 'yes' }],
    ['(top)', { ...FILES, delegate: 'GPU' }],
  ])('names %s', (path, options) => {
    expect(() => assertMediapipeOptions(options as MediapipeTrackerOptions)).toThrow(refused(path));
  });
});

describe('fileUrls', () => {
  const hrefs = (files: Pick<MediapipeTrackerOptions, 'wasmBase' | 'model'>) =>
    Object.values(fileUrls(files, PAGE)).map(({ href }) => href);

  it('resolves against the page, a folder with or without its slash', () => {
    const expected = [
      'https://portal.example.cn/mediapipe/wasm/',
      'https://portal.example.cn/photo/face_landmarker.task',
    ];
    expect(hrefs(FILES)).toEqual(expected);
    expect(hrefs({ ...FILES, wasmBase: '/mediapipe/wasm/' })).toEqual(expected);
  });

  it.each([
    'https://cdn.example.cn/face_landmarker.task',
    '//storage.googleapis.com/face_landmarker.task',
    'http://portal.example.cn/face_landmarker.task',
    'https://portal.example.cn:8443/face_landmarker.task',
    'data:application/octet-stream,x',
  ])('refuses another origin: %s', (model) => {
    expect(() => fileUrls({ ...FILES, model }, PAGE)).toThrow(refused('another origin'));
    expect(() => fileUrls({ ...FILES, wasmBase: model }, PAGE)).toThrow(refused('wasmBase'));
  });

  it('refuses what is no address', () => {
    expect(() => fileUrls({ ...FILES, model: 'https://' }, PAGE)).toThrow(refused('model is no URL'));
  });
});
