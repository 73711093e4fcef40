import { type FileHandle, open } from 'node:fs/promises';
import { type JournalEntry, journalEntrySchema } from './journal-entry.ts';

/** Where a line lies in the file. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

/**
 * A file with one line for every photo that was worked on, written as soon as that is done. Only the places of lines
 * are kept in memory, so that ten thousand photos need about a megabyte.
 */
export interface Journal {
  /** The last line of a file, if there is one. */
  last(file: string): Promise<JournalEntry | undefined>;
  /** SHA-256 of the finished pictures and sheets that were ever written under a name. Lower case of the name. */
  ownPhotos(name: string): ReadonlySet<string>;
  /** The file whose finished picture was written under a name last. */
  ownerOf(name: string): string | undefined;
  /** Adds a line; it is with the system when the promise resolves. */
  add(entry: JournalEntry): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the journal at a path, or begins it. A line cut short by a kill is left out, and so is any that is not ours.
 */
export async function openJournal(path: string): Promise<Journal> {
  return opened(path, 'a+');
}

/** Opens a journal of which nothing but reading is wanted: adding to it fails. */
export async function openJournalToRead(path: string): Promise<Pick<Journal, 'last' | 'close'>> {
  return opened(path, 'r');
}

async function opened(path: string, flags: 'a+' | 'r'): Promise<Journal> {
  const file = await open(path, flags);
  try {
    return await journalIn(file, flags === 'r');
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function journalIn(file: FileHandle, readOnly: boolean): Promise<Journal> {
  const places = new Map<string, Place>();
  const photos = new Map<string, Set<string>>();
  const owners = new Map<string, string>();
  const note = (entry: JournalEntry, place: Place): void => {
    places.set(entry.file, place);
    const name = entry.name.toLowerCase();
    if (entry.photo !== undefined) owners.set(name, entry.file);
    for (const written of [entry.photo, entry.sheet]) {
      if (written !== undefined) photos.set(name, (photos.get(name) ?? new Set()).add(written.sha256));
    }
  };

  let end = 0;
  let whole = true;
  for await (const { bytes, offset, ended } of linesOf(file)) {
    const entry = parsed(bytes);
    if (entry !== undefined) note(entry, { offset, length: bytes.length });
    end = offset + bytes.length + (ended ? 1 : 0);
    whole = ended;
  }
  if (!whole && !readOnly) {
    await file.appendFile('\n');
    end += 1;
  }
  let writing: Promise<void> = Promise.resolve();

  return {
    async last(name) {
      const place = places.get(name);
      if (place === undefined) return undefined;
      const bytes = Buffer.alloc(place.length);
      await file.read(bytes, 0, place.length, place.offset);
      return parsed(bytes);
    },
    ownPhotos: (name) => photos.get(name.toLowerCase()) ?? NONE,
    ownerOf: (name) => owners.get(name.toLowerCase()),
    add(entry) {
      const line = Buffer.from(JSON.stringify(entry));
      // One after the other: a place is known only when the lines before it are written.
      writing = writing.then(async () => {
        await file.appendFile(Buffer.concat([line, NEW_LINE]));
        note(entry, { offset: end, length: line.length });
        end += line.length + 1;
      });
      return writing;
    },
    close: () => file.close(),
  };
}

const NONE: ReadonlySet<string> = new Set();
const NEW_LINE = Buffer.from('\n');

function parsed(bytes: Buffer): JournalEntry | undefined {
  try {
    return journalEntrySchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}

const BLOCK = 256 * 1024;

/** Lines with their places, read in blocks. */
async function* linesOf(
  file: FileHandle,
): AsyncGenerator<{ readonly bytes: Buffer; readonly offset: number; readonly ended: boolean }> {
  const block = Buffer.alloc(BLOCK);
  let rest = Buffer.alloc(0);
  let restAt = 0;
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(block, 0, BLOCK, at);
    if (bytesRead === 0) break;
    at += bytesRead;
    let text = Buffer.concat([rest, block.subarray(0, bytesRead)]);
    for (let nl = text.indexOf(10); nl >= 0; nl = text.indexOf(10)) {
      yield { bytes: text.subarray(0, nl), offset: restAt, ended: true };
      restAt += nl + 1;
      text = text.subarray(nl + 1);
    }
    rest = text;
  }
  if (rest.length > 0) yield { bytes: rest, offset: restAt, ended: false };
}
