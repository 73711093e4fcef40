import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A smooth coloured picture with some texture, made by arithmetic alone. */
export function pattern(width: number, height: number): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 3) {
      const texture = (x * 7 + y * 13) % 17;
      rgb[i] = (x * 200) / width + texture;
      rgb[i + 1] = (y * 200) / height + texture;
      rgb[i + 2] = 90 + 60 * Math.sin((x + y) / 20);
    }
  }
  return rgb;
}

export function patternImage(width = 160, height = 120): Sharp {
  return sharp(pattern(width, height), { raw: { width, height, channels: 3 } });
}

export function flatImage(red: number, green: number, blue: number, alpha?: number): Sharp {
  const size = { width: 96, height: 96 };
  return alpha === undefined
    ? sharp({ create: { ...size, channels: 3, background: { r: red, g: green, b: blue } } })
    : sharp({ create: { ...size, channels: 4, background: { r: red, g: green, b: blue, alpha } } });
}

/** Where a sequence of bytes first stands; throws when it does not. */
export function indexOfBytes(bytes: Uint8Array, wanted: string): number {
  const at = Buffer.from(bytes).indexOf(Buffer.from(wanted, 'latin1'));
  if (at < 0) throw new Error(`no ${JSON.stringify(wanted)} in ${bytes.length} bytes`);
  return at;
}

/** One PNG chunk with its checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The same PNG with another size in its header, and the checksum that goes with it. */
export function resizedPngHeader(png: Uint8Array, width: number, height: number): Buffer {
  const header = Buffer.from(png.subarray(16, 29));
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([png.subarray(0, 8), pngChunk('IHDR', header), png.subarray(33)]);
}

/** The start of an ISO base media file with the given brands, the major one first. */
export function isoFile(...brands: [string, ...string[]]): Uint8Array {
  const box = Buffer.alloc(16 + (brands.length - 1) * 4 + 64);
  box.writeUInt32BE(box.length - 64, 0);
  box.write(`ftyp${brands[0]}`, 4, 'latin1');
  brands.slice(1).forEach((brand, i) => {
    box.write(brand, 16 + i * 4, 'latin1');
  });
  return box;
}
