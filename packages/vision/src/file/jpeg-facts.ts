import type { ChromaSampling, JpegComponent, JpegFacts, QuantisationTable } from './file-facts.ts';
import { DQT, isFrameHeader, SOS } from './jpeg-markers.ts';
import { jpegQuality } from './jpeg-quality.ts';
import { isAdobe, segmentOf } from './jpeg-segment-kind.ts';
import type { JpegPart } from './jpeg-segments.ts';
import { readable, viewOf } from './readable.ts';

export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  readonly facts: JpegFacts;
}

/** What the segments of a JPEG say of its coding. Undefined without a frame header that can be read. */
export function jpegFacts(parts: readonly JpegPart[]): JpegFrame | undefined {
  const frame = parts.find(({ code }) => isFrameHeader(code));
  const header = frame && readable(() => frameHeader(frame.payload));
  if (!frame || !header) return undefined;
  const { components } = header;
  const firstScan = parts.findIndex(({ code }) => code === SOS);
  const quantisation = tablesOf(firstScan < 0 ? parts : parts.slice(0, firstScan));
  const table = (component: JpegComponent | undefined) =>
    component && quantisation.find(({ id }) => id === component.table);
  const luminance = table(components[0]);
  const colour = components.length === 3;
  const chrominance = colour ? table(components[1]) : undefined;
  const adobe = parts.find(isAdobe);
  return {
    width: header.width,
    height: header.height,
    facts: {
      process: processOf(frame.code),
      precision: header.precision,
      components,
      chromaSampling: samplingOf(components),
      quantisation,
      quality: luminance && (!colour || chrominance) ? jpegQuality(luminance, chrominance) : null,
      scans: parts.filter(({ code }) => code === SOS).length,
      segments: parts.flatMap((part) => segmentOf(part) ?? []),
      adobeTransform: adobe?.payload[11] ?? null,
    },
  };
}

function frameHeader(payload: Uint8Array) {
  const view = viewOf(payload);
  const count = view.getUint8(5);
  const components = Array.from({ length: count }, (_, i): JpegComponent => {
    const at = 6 + i * 3;
    const factors = view.getUint8(at + 1);
    return {
      id: view.getUint8(at),
      horizontal: factors >> 4,
      vertical: factors & 15,
      table: view.getUint8(at + 2),
    };
  });
  return { precision: view.getUint8(0), height: view.getUint16(1), width: view.getUint16(3), components };
}

const PROCESSES = ['baseline', 'extended', 'progressive', 'lossless'] as const;

function processOf(code: number): JpegFacts['process'] {
  return PROCESSES[code - 0xc0] ?? 'other';
}

/** Factors of the first component against one of the others, which all carry 1×1 in every named scheme. */
const SCHEMES: Readonly<Record<string, ChromaSampling>> = {
  '1x1': '4:4:4',
  '2x1': '4:2:2',
  '2x2': '4:2:0',
  '1x2': '4:4:0',
  '4x1': '4:1:1',
  '4x2': '4:1:0',
};

function samplingOf(components: readonly JpegComponent[]): ChromaSampling {
  const [first, second, third] = components;
  if (!first || !second || !third) return 'none';
  const across = first.horizontal / second.horizontal;
  const down = first.vertical / second.vertical;
  const alike = second.horizontal === third.horizontal && second.vertical === third.vertical;
  return (alike && SCHEMES[`${across}x${down}`]) || 'other';
}

/** Where the k-th value of a table in zigzag order lies by rows (ITU-T T.81 figure A.6). */
const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
];

/** The tables of all DQT segments; one that is defined again replaces the earlier one. */
function tablesOf(parts: readonly JpegPart[]): QuantisationTable[] {
  const tables = new Map<number, QuantisationTable>();
  for (const { code, payload } of parts) {
    if (code !== DQT) continue;
    for (let at = 0; at < payload.length; ) {
      const bits = payload[at]! >> 4 === 0 ? 8 : 16;
      const id = payload[at]! & 15;
      const length = bits * 8;
      if (at + 1 + length > payload.length) break;
      const view = viewOf(payload.subarray(at + 1, at + 1 + length));
      const values = new Array<number>(64).fill(0);
      ZIGZAG.forEach((place, k) => {
        values[place] = bits === 8 ? view.getUint8(k) : view.getUint16(2 * k);
      });
      tables.set(id, { id, bits, values });
      at += 1 + length;
    }
  }
  return [...tables.values()];
}
