import {
  AC_CHROMINANCE,
  AC_LUMINANCE,
  DC_CHROMINANCE,
  DC_LUMINANCE,
  type HuffmanCodes,
  huffmanCodes,
} from './huffman-tables.ts';

const DC_CODES: readonly HuffmanCodes[] = [huffmanCodes(DC_LUMINANCE), huffmanCodes(DC_CHROMINANCE)];
const AC_CODES: readonly HuffmanCodes[] = [huffmanCodes(AC_LUMINANCE), huffmanCodes(AC_CHROMINANCE)];

/** Sixteen zeroes in a row, and the end of a block whose rest is zero. */
const ZERO_RUN = 0xf0;
const END_OF_BLOCK = 0x00;

/** How many bits the magnitude of a value takes: 0 for 0, 1 for ±1, 2 for ±2 and ±3 … */
function category(value: number): number {
  return 32 - Math.clz32(value < 0 ? -value : value);
}

/**
 * How long the entropy-coded data of quantised coefficients are, in bits, before a zero byte is put behind each 0xFF.
 * @param quantised blocks of Y, Cb and Cr in turn, zigzag order
 */
export function scanBits(quantised: Int16Array): number {
  let bits = 0;
  const last = [0, 0, 0];
  for (let block = 0, component = 0; block < quantised.length; block += 64, component = (component + 1) % 3) {
    const kind = component === 0 ? 0 : 1;
    const ac = AC_CODES[kind]!.length;
    const size = category(quantised[block]! - last[component]!);
    last[component] = quantised[block]!;
    bits += DC_CODES[kind]!.length[size]! + size;
    let run = 0;
    for (let k = 1; k < 64; k++) {
      const value = quantised[block + k]!;
      if (value === 0) {
        run++;
        continue;
      }
      for (; run > 15; run -= 16) bits += ac[ZERO_RUN]!;
      const length = category(value);
      bits += ac[(run << 4) | length]! + length;
      run = 0;
    }
    if (run > 0) bits += ac[END_OF_BLOCK]!;
  }
  return bits;
}

/** Writes the entropy-coded data, padded with ones to a whole byte. The blocks are those of `scanBits`. */
export function writeScan(quantised: Int16Array): Uint8Array {
  // At worst every byte is 0xFF.
  const writer = new BitWriter(2 * Math.ceil(scanBits(quantised) / 8) + 2);
  const last = [0, 0, 0];
  for (let block = 0, component = 0; block < quantised.length; block += 64, component = (component + 1) % 3) {
    const kind = component === 0 ? 0 : 1;
    const ac = AC_CODES[kind]!;
    writeSymbol(writer, DC_CODES[kind]!, 0, quantised[block]! - last[component]!);
    last[component] = quantised[block]!;
    let run = 0;
    for (let k = 1; k < 64; k++) {
      const value = quantised[block + k]!;
      if (value === 0) {
        run++;
        continue;
      }
      for (; run > 15; run -= 16) writer.write(ac.code[ZERO_RUN]!, ac.length[ZERO_RUN]!);
      writeSymbol(writer, ac, run, value);
      run = 0;
    }
    if (run > 0) writer.write(ac.code[END_OF_BLOCK]!, ac.length[END_OF_BLOCK]!);
  }
  return writer.finish();
}

/** The code of a run and a magnitude, then the magnitude's own bits; negative values as ones' complement. */
function writeSymbol(writer: BitWriter, { code, length }: HuffmanCodes, run: number, value: number): void {
  const size = category(value);
  const symbol = (run << 4) | size;
  writer.write(code[symbol]!, length[symbol]!);
  if (size > 0) writer.write(value < 0 ? value + (1 << size) - 1 : value, size);
}

class BitWriter {
  readonly #bytes: Uint8Array;
  #at = 0;
  #buffer = 0;
  #filled = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** @param length at most 16 */
  write(bits: number, length: number): void {
    this.#buffer = (this.#buffer << length) | bits;
    this.#filled += length;
    while (this.#filled >= 8) {
      this.#filled -= 8;
      const byte = (this.#buffer >> this.#filled) & 0xff;
      this.#bytes[this.#at++] = byte;
      if (byte === 0xff) this.#bytes[this.#at++] = 0;
    }
    this.#buffer &= (1 << this.#filled) - 1;
  }

  finish(): Uint8Array {
    if (this.#filled > 0) this.write((1 << (8 - this.#filled)) - 1, 8 - this.#filled);
    return this.#bytes.slice(0, this.#at);
  }
}
