import { describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import { parsePhotoSpec } from './photo-spec.ts';
import { PHOTO_SPECS } from './photo-specs.ts';

describe('PHOTO_SPECS', () => {
  it.each(Object.entries(PHOTO_SPECS))('%s is a valid spec under its own id, also as JSON', (id, spec) => {
    expect(spec.id).toBe(id);
    expect(parsePhotoSpec(JSON.parse(JSON.stringify(spec)))).toEqual(spec);
  });

  it('asks for what 教毕指〔2017〕99号 says', () => {
    const { width, height, crown, eyes, cheeks, jpeg, backdrop } = PHOTO_SPECS['chsi-2017'];
    expect([width, height]).toEqual([480, 640]);
    expect([crown.min, crown.max]).toEqual([50, 110]);
    expect([eyes.min, eyes.max]).toEqual([200, 300]);
    expect([cheeks.min, cheeks.max]).toEqual([180, 300]);
    expect(jpeg).toMatchObject({ quality: { min: 60 }, dpi: 300 });
    expect(backdrop).toEqual({ colour: [100, 197, 255] });
    // 20–40 KB by both meanings of KB.
    expect(jpeg.bytes.min).toBeGreaterThanOrEqual(20 * 1024);
    expect(jpeg.bytes.max).toBeLessThanOrEqual(40 * 1000);
  });
});

describe('parsePhotoSpec', () => {
  const chsi = PHOTO_SPECS['chsi-2017'];
  const chsiWith = (jpeg: object): object => ({ ...chsi, jpeg: { ...chsi.jpeg, ...jpeg } });
  it.each<[string, unknown, string]>([
    ['an empty object', {}, 'id'],
    ['a crown whose ideal lies outside', { ...chsi, crown: { min: 50, max: 110, ideal: 120 } }, 'crown'],
    ['a colour of 300', { ...chsi, backdrop: { colour: [300, 0, 0] } }, 'backdrop'],
    ['an unknown key', { ...chsi, whitening: true }, 'top'],
    ['no enlargement at all', { ...chsi, enlargement: 0 }, 'enlargement'],
    ['a width that is no number', { ...chsi, width: Number.NaN }, 'width'],
    ['a name with a way out of its folder', { ...chsi, id: '../x' }, 'id'],
    ['a quality between whole numbers', chsiWith({ quality: { min: 60.5, max: 100 } }), 'jpeg.quality.min'],
    ['a quality above 100', chsiWith({ quality: { min: 60, max: 300 } }), 'jpeg.quality.max'],
    ['qualities the wrong way round', chsiWith({ quality: { min: 90, max: 60 } }), 'jpeg.quality'],
    ['bytes the wrong way round', chsiWith({ bytes: { min: 9000, max: 60 } }), 'jpeg.bytes'],
    [
      'bytes without an end',
      chsiWith({ bytes: { min: 0, max: Number.POSITIVE_INFINITY } }),
      'jpeg.bytes.max',
    ],
    ['a distance below nothing', { ...chsi, crown: { min: -9, max: 110, ideal: 75 } }, 'crown.min'],
    ['eyes below the picture', { ...chsi, eyes: { min: 200, max: 641, ideal: 250 } }, 'eyes'],
    ['cheeks wider than the picture', { ...chsi, cheeks: { min: 200, max: 481, ideal: 250 } }, 'cheeks'],
    ['a crown below the eyes', { ...chsi, crown: { min: 310, max: 400, ideal: 350 } }, 'crown'],
    ['a crown that would like to lie below', { ...chsi, eyes: { min: 20, max: 90, ideal: 60 } }, 'crown'],
    ['a word', 'chsi', 'top'],
  ])('refuses %s and says where', (_, content, where) => {
    expect(() => parsePhotoSpec(content)).toThrow(VisionError);
    expect(() => parsePhotoSpec(content)).toThrow(where);
  });

  it.each<[unknown, string]>([
    [{ ...chsi, width: Number.NaN }, 'width: expected number'],
    [{ ...chsi, width: 480.5 }, 'width: expected a whole number'],
    [{ ...chsi, height: 10 }, 'height: must be at least 64'],
    [{ ...chsi, crownIs: 'hat' }, 'crownIs: expected one of top-of-hair, hairline'],
    [{ ...chsi, whitening: true }, '(top): unknown "whitening"'],
    [{ ...chsi, source: '' }, 'source: must be at least 1 characters'],
    [{ ...chsi, enlargement: 0 }, 'enlargement: must be more than 0'],
    [{ ...chsi, backdrop: 'blue' }, 'backdrop: expected {"colour": [r, g, b]}'],
    [chsiWith({ quality: { min: 60, max: 300 } }), 'jpeg.quality.max: must be at most 100'],
  ])('says what it wants instead (%#)', (content, text) => {
    expect(() => parsePhotoSpec(content)).toThrow(text);
  });
});
