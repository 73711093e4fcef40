/** The documents by which a graduate may be registered. */
export const DOCUMENT_KINDS = [
  /** 居民身份证 (GB 11643-1999). */
  'resident-id',
  /** 港澳台居民居住证: 18 characters, region 810000, 820000 or 830000. */
  'hmt-residence-permit',
  /** 外国人永久居留身份证, of 2023 (18 characters, first digit 9) or of 2017 (3 letters and 12 digits). */
  'foreign-permanent-residence',
  /** 港澳居民来往内地通行证. */
  'hk-macau-travel-permit',
  /** 台湾居民来往大陆通行证. */
  'taiwan-travel-permit',
  /** 护照. */
  'passport',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
