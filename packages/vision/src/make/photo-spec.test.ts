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
  it.each<[string, unknown, string]>([
    ['an empty object', {}, 'id'],
    ['a crown whose ideal lies outside', { ...chsi, crown: { min: 50, max: 110, ideal: 120 } }, 'crown'],
    ['a colour of 300', { ...chsi, backdrop: { colour: [300, 0, 0] } }, 'backdrop'],
    ['an unknown key', { ...chsi, whitening: true }, 'top'],
    ['no enlargement at all', { ...chsi, enlargement: 0 }, 'enlargement'],
    ['a word', 'chsi', 'top'],
  ])('refuses %s and says where', (_, content, where) => {
    expect(() => parsePhotoSpec(content)).toThrow(VisionError);
    expect(() => parsePhotoSpec(content)).toThrow(where);
  });
});
