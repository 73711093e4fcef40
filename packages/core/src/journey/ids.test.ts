import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCode, orderNumber, reference, sessionId } from './ids.ts';

const taken = (id: string): boolean => reference.safeParse(id).success;

describe('a reference', () => {
  it.each([
    ['a phone', 'tel_13800138000'],
    ['a phone with its country', 'tel_8613800138000'],
    ['a phone written in groups', 'tel_138-0013-8000'],
    ['a phone behind another id', 'stu_7-13800138000'],
    ['an ID number', 'evi_320102199901010011'],
    ['an ID number that ends with X', 'evi_32010219990101001X'],
    ['an ID number of 15 digits', 'evi_320102990101001'],
    ['a name', 'stu_王小明'],
    ['a name with a space', 'stu_Wang Xiaoming'],
  ])('is not %s', (_, id) => {
    expect(taken(id)).toBe(false);
  });

  it.each([
    ['of few letters', 'pho_8Kd2'],
    ['of WeChat Pay', 'txn_4200001921202605018123456789'],
    ['of a time', 'evt_1780000000000'],
    ['of a ULID', 'cmd_01HZXK3Q9T8W7V6B5N4M3C2D1F'],
    ['of a counter', 'stu_10000000017'],
  ])('may be an id %s', (_, id) => {
    expect(taken(id)).toBe(true);
  });

  it('may be any UUID and any hash, also one all of digits', () => {
    fc.assert(fc.property(fc.uuid(), (uuid) => taken(`cmd_${uuid}`)));
    const digits = fc.stringMatching(/^[1-9]\d{7}-\d{4}-[1-8]\d{3}-[89]\d{3}-\d{12}$/);
    fc.assert(fc.property(digits, (uuid) => taken(`cmd_${uuid}`)));
    fc.assert(fc.property(fc.stringMatching(/^[0-9a-f]{48}$/), (hash) => taken(`pho_${hash}`)));
  });

  it('holds for sessions, orders and groups, which have forms of their own', () => {
    expect(sessionId.safeParse('ses_13800138000').success).toBe(false);
    expect(orderNumber.safeParse('320102199901010011').success).toBe(false);
    expect(orderNumber.safeParse('13800138000-1').success).toBe(false);
    expect(orderNumber.safeParse('ses_8Kd2mPq1-12').success).toBe(true);
    expect(groupCode.safeParse('13800138000').success).toBe(false);
    expect(groupCode.safeParse('电信系 2026').success).toBe(true);
  });
});
