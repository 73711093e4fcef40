import { SHEETS, type SheetName } from '@tucai/vision';
import { z } from 'zod';

const text = z.strictObject({ 'zh-CN': z.string(), en: z.string() });
const reasons = z.array(z.strictObject({ code: z.string(), message: text }));
const measurements = z.strictObject({
  topOfHair: z.number(),
  hairline: z.number(),
  eyes: z.number(),
  cheeks: z.number(),
  scale: z.number(),
  bytes: z.number(),
  quality: z.number(),
});

const outcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('made'), verdict: z.enum(['pass', 'warn']), reasons, measurements }),
  z.strictObject({ status: z.literal('failed'), reasons, measurements }),
  z.strictObject({ status: z.literal('refused'), reasons }),
  z.strictObject({ status: z.literal('error'), reasons, retryable: z.boolean() }),
]);

const PAPERS = Object.keys(SHEETS) as [SheetName, ...SheetName[]];

/** What is known of a photo file: by size and time without reading it, by its hash for certain. */
const source = z.strictObject({
  size: z.number(),
  mtimeMs: z.number(),
  /** Null when the file could not be read. */
  sha256: z.nullable(z.hash('sha256')),
});

/** One line of the journal: a photo, what was made of it and from what. The last line of a file counts. */
export const journalEntrySchema = z.strictObject({
  v: z.literal(1),
  /** Below the folder of photos. */
  file: z.string().min(1),
  source,
  /** Id, version and digest of spec and rules. */
  spec: z.string().min(1),
  /** Name of the finished picture without `.jpg`. */
  name: z.string().min(1),
  outcome,
  /** The finished picture in the folder of photos; absent when none is there. */
  photo: z.optional(z.strictObject({ sha256: z.hash('sha256'), bytes: z.number() })),
  /** The sheet to print that was made of it. */
  sheet: z.optional(z.strictObject({ paper: z.enum(PAPERS), sha256: z.hash('sha256') })),
  /** Whether a small picture of the photo was written for the report. */
  thumbnail: z.boolean(),
  /** Whole milliseconds of work. */
  ms: z.number(),
});

export type JournalEntry = z.infer<typeof journalEntrySchema>;
export type SourcePrint = z.infer<typeof source>;
