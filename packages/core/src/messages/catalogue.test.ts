import { describe, expect, expectTypeOf, it } from 'vitest';
import { REFUSAL_CODES } from '../journey/refusal.ts';
import { REJECTION_REASONS } from '../journey/rejection-reasons.ts';
import { VERIFY_REFUSALS } from '../journey/verify-refusals.ts';
import { LANGUAGES } from '../localized-text.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { CONSENT_STATES, PAYMENT_STATES, PERMIT_STATES, PROGRESS_STATES } from '../view/state-names.ts';
import { machineLeaves } from '../view/testing/machine-leaves.ts';
import { BUTTON_NAMES } from './button-names.ts';
import { EN } from './en/texts-en.ts';
import { loadMessages } from './load-messages.ts';
import { message } from './message.ts';
import { PARAMETERS } from './parameters.ts';
import { ZH_CN } from './zh-cn/texts-zh-cn.ts';

const parametersOf = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const declared: Readonly<Record<string, readonly string[]>> = PARAMETERS;

/** Meant to read alike: one sentence of two locks that the English document words twice. */
const SAID_TWICE = ['系统检测到草稿箱有照片，可以选择进行上传。'];

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect(Object.keys(EN.texts).sort()).toEqual(Object.keys(ZH_CN.texts).sort());
  });

  it.each([ZH_CN, EN])('fill every declared parameter and no other in $language', ({ texts }) => {
    for (const [key, text] of Object.entries(texts)) {
      expect(parametersOf(text), key).toEqual([...(declared[key] ?? [])].sort());
    }
  });

  it.each([ZH_CN, EN])('say nothing twice by accident in $language', ({ texts }) => {
    const all = Object.values(texts).filter((text) => text !== '');
    const twice = all.filter((text, index) => all.indexOf(text) !== index);
    expect(twice.filter((text) => !SAID_TWICE.includes(text))).toEqual([]);
  });

  it.each([ZH_CN, EN])('have a text for every code of the journey in $language', ({ texts }) => {
    const table: Readonly<Record<string, string>> = texts;
    const keys = [
      ...REFUSAL_CODES.map((code) => `refusal/${code}`),
      ...VERIFY_REFUSALS.map((code) => `verify-refusal/${code}`),
      ...PROGRESS_STATES.flatMap((state) => [`state/${state}/title`, `state/${state}/text`]),
      ...PERMIT_STATES.map((state) => `permit/${state}`),
      ...PAYMENT_STATES.map((state) => `payment/${state}`),
      ...CONSENT_STATES.map((state) => `consent/${state}`),
      ...BUTTON_NAMES.map((name) => `button/${name}`),
      ...REJECTION_REASONS.flatMap((code) => [`reason/${code}`, `advice/${code}`]),
    ];
    for (const key of keys) expect(table[key], key).toMatch(/\S/);
  });

  it('name the states the machine has, and no others', () => {
    const leaves = machineLeaves(jiangsu);
    expect(leaves.progress).toEqual([...PROGRESS_STATES].sort());
    expect(leaves.permit).toEqual([...PERMIT_STATES].sort());
    expect(leaves.payment).toEqual([...PAYMENT_STATES].sort());
    expect(leaves.consent).toEqual([...CONSENT_STATES].sort());
  });

  it.each(LANGUAGES)('are loaded by language: %s', async (language) => {
    expect((await loadMessages(language)).language).toBe(language);
  });

  it('write Chinese in Chinese and English in English', () => {
    for (const [key, text] of Object.entries(EN.texts)) expect(text, key).not.toMatch(/\p{Script=Han}/u);
    for (const [key, text] of Object.entries(ZH_CN.texts)) {
      if (key !== 'format/sentence-gap') expect(text, key).toMatch(/\p{Script=Han}|%/u);
    }
  });
});

describe('message', () => {
  it('fills parameters in', () => {
    expect(message(EN, 'tries/submissions', { count: 2 })).toBe('Uploads left: 2.');
  });

  it('takes a value as it is, whatever characters it has', () => {
    expect(message(EN, 'format/contact', { name: '$& {phones}', phones: '1' })).toBe(
      '$& {phones}, phone: 1.',
    );
  });

  it('does not compile without the parameters of a text', () => {
    expectTypeOf(message<'lock/quality'>)
      .parameter(2)
      .toEqualTypeOf<Readonly<Record<'until', string | number>>>();
    expectTypeOf(message<'lock/staff'>).parameters.toEqualTypeOf<[typeof EN, 'lock/staff']>();
  });
});
