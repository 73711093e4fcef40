import type { LocalizedText } from '../localized-text.ts';

/** What is wrong with a number, with what to do next. No text repeats the number. */
const TEXTS = {
  'number/empty': { 'zh-CN': '请填写号码。', en: 'Enter the number.' },
  'document/length': {
    'zh-CN': '证件号码位数不对，请对照证件逐位核对。',
    en: 'The number has the wrong length. Compare it with the document, character by character.',
  },
  'document/old-form': {
    'zh-CN': '15位身份证号码已停用，请填写18位号码。',
    en: 'ID numbers of 15 digits are no longer valid. Enter the number of 18 characters.',
  },
  'document/form': {
    'zh-CN': '证件号码格式不对，请确认证件类型，并按证件上的写法填写。',
    en: 'The number does not have the form of this document. Check the kind of document and copy the number as printed.',
  },
  'document/region': {
    'zh-CN': '证件号码前几位的地区代码不对，请核对号码和证件类型。',
    en: 'The number does not begin with a region of this document. Check the number and the kind of document.',
  },
  'document/birth-date': {
    'zh-CN': '证件号码中的出生日期不存在，请核对第7至14位。',
    en: 'The birth date in the number does not exist. Check characters 7 to 14.',
  },
  'document/check-digit': {
    'zh-CN': '证件号码有误（校验码不符），请逐位核对。',
    en: 'The number contains a mistake: its check digit does not fit. Compare it character by character.',
  },
  'phone/form': {
    'zh-CN': '手机号码格式不对；境外号码请以“+”和国家或地区代码开头。',
    en: 'This is not a phone number. A number from outside the mainland begins with + and the country code.',
  },
  'phone/not-mobile': {
    'zh-CN': '请填写11位的内地手机号码，座机不能接收短信。',
    en: 'Enter a mainland mobile number of 11 digits; landlines receive no text messages.',
  },
  'phone/length': {
    'zh-CN': '手机号码位数不对，请核对。',
    en: 'The phone number has the wrong number of digits.',
  },
  'student-number/form': {
    'zh-CN': '学号应为不超过18位的字母和数字，请核对。',
    en: 'A student number has at most 18 letters and digits.',
  },
  'candidate-number/form': {
    'zh-CN': '考生号过长，请核对。',
    en: 'The candidate number is too long.',
  },
  'institution-code/form': {
    'zh-CN': '院校代码应为5位数字，请核对。',
    en: 'An institution code has 5 digits.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type IdentityProblemCode = keyof typeof TEXTS;

/** Why a number was not accepted. */
export interface IdentityProblem {
  readonly ok: false;
  /** Stable: the contract. */
  readonly code: IdentityProblemCode;
  /** For the person who typed it. */
  readonly message: LocalizedText;
}

export const IDENTITY_PROBLEM_CODES = Object.keys(TEXTS).filter(
  (code) => code in TEXTS,
) as readonly IdentityProblemCode[];

export function problem(code: IdentityProblemCode): IdentityProblem {
  return { ok: false, code, message: TEXTS[code] };
}
