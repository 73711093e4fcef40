import { readFile } from 'node:fs/promises';
import { CHECK_CODES } from '@tucai/vision';
import { z } from 'zod';
import { UsageError } from '../usage-error.ts';
import { photoLabels } from './photo-labels.ts';

const checkCode = z.enum(CHECK_CODES, {
  error: ({ input }) => `${String(input).slice(0, 40)} is not the code of a check`,
});

/** One entry of a manifest. */
export const photoEntry = z
  .strictObject({
    /** Relative to the folder of the photos. */
    file: z.string().regex(/^(?!.*\.\.)[^/\\][^\\]*$/, 'a path below the folder of the photos'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().positive(),
    width: z.int().positive(),
    height: z.int().positive(),
    /** A pseudonym that keeps photos of one person together. Never a name. */
    person: z.string().min(1),
    labels: photoLabels,
    /** Checks this photo must fail. */
    violates: z.array(checkCode),
    /**
     * Checks this photo must fail where a campaign asks for what they measure: a background of one colour in the
     * source photo, a white top, no glasses. A photo that only breaks these counts as compliant.
     */
    violatesIfAsked: z.array(checkCode).default([]),
    /** Checks that must warn of this photo at least: it breaks their rule in a way they cannot tell well enough to fail it. */
    warns: z.array(checkCode).default([]),
    /** Checks whose rule it comes close to and still keeps: they must not fail. */
    nearMissOf: z.array(checkCode).default([]),
    /** Checks whose truth cannot be told from how the photo was made: listed, never counted. */
    unclear: z.array(z.strictObject({ check: checkCode, reason: z.string().min(1) })).default([]),
    provenance: z.string().min(1),
    licence: z.string().min(1),
  })
  .refine((p) => p.unclear.every(({ check }) => ![...p.violates, ...p.violatesIfAsked].includes(check)), {
    error: 'a check is either violated or unclear, not both',
  })
  .refine(
    (p) => p.warns.every((check) => ![...p.violates, ...p.unclear.map((u) => u.check)].includes(check)),
    {
      error: 'what only warns is neither violated nor unclear',
    },
  )
  .refine((p) => p.nearMissOf.every((check) => !p.violates.includes(check)), {
    error: 'a check is either violated or nearly violated, not both',
  });

const manifest = z
  .strictObject({ version: z.literal(1), photos: z.array(photoEntry).min(1) })
  .refine((m) => new Set(m.photos.map(({ file }) => file)).size === m.photos.length, {
    error: 'a file is listed twice',
    path: ['photos'],
  });

export type ManifestPhoto = z.infer<typeof photoEntry>;
export type PhotoManifest = z.infer<typeof manifest>;

/**
 * Reads and checks a list of labelled photos.
 * @throws UsageError when the file is missing, is not JSON, or breaks the schema
 */
export async function readPhotoManifest(path: string): Promise<PhotoManifest> {
  return parsePhotoManifest(await readJson(path), path);
}

/** Reads any JSON file. @throws UsageError when it is missing or not JSON */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`${path} cannot be read.`, { cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${path} is not JSON.`, { cause });
  }
}

/** @throws UsageError with the path and the reason of every problem */
export function parsePhotoManifest(json: unknown, name: string): PhotoManifest {
  return parseWith(manifest, json, name);
}

/** @throws UsageError with the path and the reason of every problem */
export function parseWith<T>(
  schema: z.ZodType<T>,
  json: unknown,
  name: string,
  what = 'a manifest of photos',
): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UsageError(`${name} is not ${what}.\n${z.prettifyError(parsed.error)}`);
}
