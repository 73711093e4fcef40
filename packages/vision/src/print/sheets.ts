/** A sheet of photo paper, in millimetres, upright. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Papers that photo shops and offices in China print on; inch sizes as the trade cuts them. */
export const SHEETS = {
  '5-inch': { width: 89, height: 127 },
  '6-inch': { width: 102, height: 152 },
  a4: { width: 210, height: 297 },
} as const satisfies Readonly<Record<string, Sheet>>;

export type SheetName = keyof typeof SHEETS;
