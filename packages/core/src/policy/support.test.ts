import { describe, expect, it } from 'vitest';
import { supportFor } from './support.ts';
import type { SupportContact } from './support-policy.ts';

const contact = (scope: Partial<SupportContact>, phone: string): SupportContact => ({
  ...scope,
  name: { 'zh-CN': '示例', en: 'Example' },
  phone,
});
const support = [
  contact({ college: 'law' }, '025-1'),
  contact({}, '025-2'),
  contact({ school: 'A' }, '025-3'),
  contact({ school: 'A', college: 'law' }, '025-4'),
  contact({ school: 'A', group: 'foreign' }, '025-5'),
  contact({ school: 'A', college: 'law', group: 'foreign' }, '025-6'),
];

describe('supportFor', () => {
  it.each([
    [undefined, '025-2'],
    [{}, '025-2'],
    [{ school: 'B' }, '025-2'],
    [{ school: 'B', college: 'law' }, '025-1'],
    [{ school: 'A' }, '025-3'],
    [{ school: 'A', college: 'art' }, '025-3'],
    [{ school: 'A', college: 'law' }, '025-4'],
    [{ school: 'A', college: 'art', group: 'foreign' }, '025-5'],
    [{ school: 'A', college: 'law', group: 'foreign' }, '025-6'],
    [{ school: 'B', college: 'art', group: 'foreign' }, '025-2'],
    [{ group: 'foreign' }, '025-2'],
  ])('for %j it is %s', (scope, phone) => {
    expect(supportFor({ support }, scope).phone).toBe(phone);
  });

  it('takes the first of two that fit equally well', () => {
    const equal = [
      contact({ college: 'law' }, '025-1'),
      contact({ group: 'foreign' }, '025-2'),
      contact({}, '025-3'),
    ];
    expect(supportFor({ support: equal }, { college: 'law', group: 'foreign' }).phone).toBe('025-1');
  });

  it('says so when a policy that was not checked has nobody to ask', () => {
    expect(() => supportFor({ support: [contact({ school: 'A' }, '025-1')] }, { school: 'B' })).toThrow(
      RangeError,
    );
  });
});
