import { readFile } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  /** Bit 11 of the flags: the name is UTF-8. */
  readonly utf8: boolean;
  readonly content: Buffer;
}

/** Reads a zip by its central directory, as APPNOTE.TXT describes it, and holds every checksum. */
export async function readZip(path: string): Promise<ZipMember[]> {
  const zip = await readFile(path);
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const count = zip.readUInt16LE(end + 10);
  const members: ZipMember[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry of the central directory');
    const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)];
    const [crc, packed] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const stored = zip.subarray(start, start + packed);
    const content = method === 0 ? stored : inflateRawSync(stored);
    if (crc32(content) !== crc) throw new Error(`checksum of ${name}`);
    members.push({ name, utf8: (flags & 0x800) !== 0, content });
    at += 46 + nameLength! + extra! + comment!;
  }
  return members;
}
