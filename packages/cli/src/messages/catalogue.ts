import type { Language } from '@tucai/vision';
import { EN } from './en.ts';
import { ZH_CN } from './zh-cn.ts';

/** Counts of photos by verdict. */
export interface Counts {
  readonly pass: number;
  readonly warn: number;
  readonly fail: number;
  readonly error: number;
}

/** Every text of the command line that is not a check's own. */
export interface CliTexts {
  readonly columns: {
    readonly check: string;
    readonly verdict: string;
    readonly value: string;
    readonly passes: string;
  };
  readonly faces: (count: number) => string;
  /** Between the two ends of a range. */
  readonly to: string;
  readonly anyValue: string;
  /** Errors are told apart: what has no verdict may not even be a photo. */
  readonly summary: (counts: Counts, seconds: string) => string;
  readonly interrupted: (left: number) => string;
  readonly left: (time: string) => string;
  readonly perSecond: (rate: string) => string;
  readonly annotated: (count: number, folder: string) => string;
  readonly report: (file: string) => string;
  /** `tucai fixtures add`. */
  readonly fixtures: {
    readonly added: (file: string, count: number) => string;
    /** @param kinds such as `EXIF, XMP` */
    readonly removed: (kinds: string) => string;
  };
  /** Why a photo got no verdict, by code; what is not here is shown as it was thrown. */
  readonly errors: Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<Language, CliTexts>> = { 'zh-CN': ZH_CN, en: EN };

export function cliTexts(language: Language): CliTexts {
  return TEXTS[language];
}
