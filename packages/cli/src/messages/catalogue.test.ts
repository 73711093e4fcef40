import { describe, expect, it } from 'vitest';
import { cliTexts } from './catalogue.ts';

describe('cliTexts', () => {
  it('explains the same errors in both languages', () => {
    expect(Object.keys(cliTexts('zh-CN').errors)).toEqual(Object.keys(cliTexts('en').errors));
  });

  it('counts in English by its rules', () => {
    const { summary, faces, annotated } = cliTexts('en');
    expect(summary({ pass: 1, warn: 0, fail: 0, error: 0 }, '0.4')).toBe(
      '1 photo checked: 1 pass, 0 warn, 0 fail; 0 error · 0.4 s',
    );
    expect([faces(0), faces(1), faces(2)]).toEqual(['0 faces', '1 face', '2 faces']);
    expect([annotated(1, 'b'), annotated(2, 'b')]).toEqual([
      '1 annotated photo in b',
      '2 annotated photos in b',
    ]);
  });
});
