import { createHash } from 'node:crypto';
import { appendFile, lstat, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { writeFileSafely } from './write-file-safely.ts';

/**
 * The hidden file that says which pictures of its folder tucai wrote. Only what it proves is ever taken for our own
 * work: replaced, deleted, or left out when photos are searched.
 */
export const RECORD_NAME = '.tucai-pictures';

/** One line of the record. The hash tells a picture of ours from another that was given its name since. */
const entrySchema = z.strictObject({
  name: z.string().refine((name) => name === basename(name)),
  sha256: z.hash('sha256'),
});
type Entry = z.infer<typeof entrySchema>;

/** Names of the files in a folder that are, byte for byte, what tucai wrote there. Empty without a record. */
export async function ownPictures(folder: string): Promise<ReadonlySet<string>> {
  return new Set((await provenEntries(folder)).map(({ name }) => name));
}

/** Writes one picture by its name in the folder, and into the record. */
export type WritePicture = (name: string, content: Uint8Array) => Promise<void>;

/** Begins to write pictures into a folder, which must exist, and continues its record. */
export async function pictureWriter(folder: string): Promise<WritePicture> {
  const record = join(folder, RECORD_NAME);
  const lines = new Set((await provenEntries(folder)).map(lineOf));
  // Written anew, so that a link in its place is not followed and a line cut short by a crash is gone.
  await writeFileSafely(record, [...lines].join(''));
  return async (name, content) => {
    const line = lineOf({ name, sha256: sha256(content) });
    if (!lines.has(line)) {
      lines.add(line);
      // Before the picture: a run that is killed leaves no picture that nothing is known of.
      await appendFile(record, line);
    }
    await writeFileSafely(join(folder, name), content);
  };
}

async function provenEntries(folder: string): Promise<Entry[]> {
  const text = await readFile(join(folder, RECORD_NAME), 'utf8').catch(() => '');
  const proven: Entry[] = [];
  for (const entry of text.split('\n').flatMap(parseLine)) {
    if ((await hashOfFile(join(folder, entry.name))) === entry.sha256) proven.push(entry);
  }
  return proven;
}

function parseLine(line: string): Entry[] {
  try {
    return [entrySchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

function lineOf({ name, sha256 }: Entry): string {
  return `${JSON.stringify({ name, sha256 })}\n`;
}

/** Undefined for what is no regular file; a link is none. */
async function hashOfFile(path: string): Promise<string | undefined> {
  try {
    return (await lstat(path)).isFile() ? sha256(await readFile(path)) : undefined;
  } catch {
    return undefined;
  }
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
