import { describe, expect, it } from 'vitest';
import { UsageError } from '../usage-error.ts';
import { parsePhotoManifest, readPhotoManifest } from './photo-manifest.ts';

const PHOTO = {
  file: 'a.jpg',
  sha256: 'ab'.repeat(32),
  bytes: 10,
  width: 960,
  height: 1280,
  person: 'p1',
  labels: { faces: 1, eyes: 'open', mouth: 'closed', pose: { yaw: 0, pitch: 0, roll: 0 }, light: 'even' },
  violates: ['eyes-open'],
  provenance: 'drawn',
  licence: 'CC0-1.0',
};

const EMPTY = { unclear: [], violatesIfAsked: [], warns: [], nearMissOf: [] };

const parse = (...photos: object[]) => parsePhotoManifest({ version: 1, photos }, 'labels.json');

describe('parsePhotoManifest', () => {
  it('takes a photo and fills in what may be left out', () => {
    expect(parse(PHOTO).photos[0]).toEqual({ ...PHOTO, ...EMPTY });
  });

  it.each([
    ['an unknown check', { violates: ['ears'] }, 'photos[0].violates[0]'],
    ['a path out of the folder', { file: '../a.jpg' }, 'below the folder'],
    ['an absolute path', { file: '/a.jpg' }, 'below the folder'],
    ['a misspelt key', { violate: [] }, 'violate'],
    [
      'a check that is violated and unclear',
      { unclear: [{ check: 'eyes-open', reason: 'glasses' }] },
      'either violated or unclear',
    ],
    [
      'a check that is nearly violated and violated',
      { nearMissOf: ['eyes-open'] },
      'either violated or nearly violated',
    ],
    ['an unknown word for the glasses', { labels: { ...PHOTO.labels, glasses: 'pink' } }, 'glasses'],
  ])('refuses %s and says where', (_what, change, where) => {
    expect(() => parse({ ...PHOTO, ...change })).toThrow(UsageError);
    expect(() => parse({ ...PHOTO, ...change })).toThrow(where);
  });

  it('refuses one file twice', () => {
    expect(() => parse(PHOTO, PHOTO)).toThrow('listed twice');
  });

  it('names the file that is missing', async () => {
    await expect(readPhotoManifest('/nowhere/labels.json')).rejects.toThrow(
      new UsageError('/nowhere/labels.json cannot be read.'),
    );
  });
});
