import { expect, it } from 'vitest';
import { parseInstitutionCode } from './institution-code.ts';

it.each([
  ['10284', { ok: true, normalised: '10284' }],
  [' １0 294', { ok: true, normalised: '10294' }],
  ['', { ok: false, code: 'number/empty' }],
  ['1028', { ok: false, code: 'institution-code/form' }],
  ['102840', { ok: false, code: 'institution-code/form' }],
  ['1028A', { ok: false, code: 'institution-code/form' }],
])('reads %j', (text, expected) => {
  expect(parseInstitutionCode(text)).toMatchObject(expected);
});
