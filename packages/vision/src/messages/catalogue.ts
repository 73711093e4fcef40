import type { SkipReason } from '../checks/check.ts';
import type { CheckCode } from '../checks/codes.ts';
import { EN } from './en/index.ts';
import { ZH_CN } from './zh-cn/index.ts';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type LocalizedText = Readonly<Record<Language, string>>;

/** On which side of the passing range a value lies. */
export type Side = 'pass' | 'low' | 'high';

/** `low` and `high` tell the student what to change; a check that cannot miss on a side has no text for it. */
export type CheckTexts = {
  readonly title: string;
  readonly pass: string;
  readonly low?: string;
  readonly high?: string;
};

export interface Catalogue {
  readonly checks: Readonly<Record<CheckCode, CheckTexts>>;
  /** For a value on a side that the check has no text for, because only rules of a host bound it. */
  readonly outOfRange: string;
  /** Instead of the advice on a leaning head, when it leans by more than 135 degrees. */
  readonly upsideDown: string;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly verdicts: Readonly<Record<'pass' | 'warn' | 'fail' | 'skipped' | 'error', string>>;
}

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { 'zh-CN': ZH_CN, en: EN };

/** All texts of one language. */
export function catalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** The same text in every language. */
export function localized(pick: (texts: Catalogue) => string): LocalizedText {
  return { 'zh-CN': pick(ZH_CN), en: pick(EN) };
}
