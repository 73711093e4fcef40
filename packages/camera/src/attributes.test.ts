import { describe, expect, it } from 'vitest';
import { attributeSettings, fileRule } from './attributes.ts';

const element = (attributes: Readonly<Record<string, string>>) => ({
  getAttribute: (name: string) => attributes[name] ?? null,
});

describe('attributes', () => {
  it('are settings of the session', () => {
    const { camera, shutter, countdown } = { camera: 'any', shutter: 'auto', countdown: ' 3 ' };
    expect(attributeSettings(element({ camera, shutter, countdown }))).toEqual({
      camera: 'any',
      shutter: 'auto',
      countdownSeconds: 3,
    });
    expect(attributeSettings(element({}))).toEqual({});
  });

  it.each(['soon', '', '-1', '1.5', 'NaN'])(
    'count as none when they make no sense: countdown="%s"',
    (value) => {
      expect(attributeSettings(element({ countdown: value, camera: 'side', shutter: 'x' }))).toEqual({});
    },
  );

  it('are brought into range', () => {
    expect(attributeSettings(element({ countdown: '60' }))).toEqual({ countdownSeconds: 10 });
  });

  it.each([
    [{}, 'never'],
    [{ file: '' }, 'fallback'],
    [{ file: 'fallback' }, 'fallback'],
    [{ file: 'always' }, 'always'],
    [{ file: 'never' }, 'never'],
  ] as const)('say when a file will do: %j', (attributes, rule) => {
    expect(fileRule(element(attributes))).toBe(rule);
  });
});
