import * as z from 'zod/mini';
import { VisionError } from '../errors.ts';

/** A matting model of one's own: where it lies, and what goes in and comes out. */
export interface MattingModelOptions {
  /** For logs, such as `modnet`. */
  readonly name: string;
  /** ONNX file: a path, a `file:` URL, or an `https:` or `http:` URL, which is fetched once. */
  readonly file: string | URL;
  /** SHA-256 of the file: 64 lower-case hexadecimal digits. Another file is refused, wherever it comes from. */
  readonly sha256: string;
  /** One picture of three channels; it is stretched to this size. */
  readonly input: {
    readonly name: string;
    readonly width: number;
    readonly height: number;
    readonly layout: 'NCHW' | 'NHWC';
    /** RGB when left out. */
    readonly channels?: 'RGB' | 'BGR' | undefined;
    /**
     * What black and full intensity become, or what is taken off each of red, green and blue (0–1) and what the rest is
     * divided by.
     */
    readonly range:
      | readonly [number, number]
      | {
          readonly mean: readonly [number, number, number];
          readonly deviation: readonly [number, number, number];
        };
  };
  /** One value for each pixel of the input. */
  readonly output: {
    readonly name: string;
    /** What nobody and somebody are; 0 and 1 when left out. */
    readonly range?: readonly [number, number] | undefined;
  };
  /** Threads of one run, 1–256; 1 when left out. */
  readonly threads?: number | undefined;
}

const text = z.string().check(z.minLength(1));
const side = z.number().check(z.int(), z.minimum(16), z.maximum(8192));
const finite = z.number();
const range = z
  .tuple([finite, finite])
  .check(z.refine(([least, most]) => least !== most, 'both ends are the same'));
const positive = z.number().check(z.positive());

const schema = z.strictObject({
  name: text,
  file: z.union([text, z.instanceof(URL)]),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits')),
  input: z.strictObject({
    name: text,
    width: side,
    height: side,
    layout: z.enum(['NCHW', 'NHWC']),
    channels: z.optional(z.enum(['RGB', 'BGR'])),
    range: z.union([
      range,
      z.strictObject({
        mean: z.tuple([finite, finite, finite]),
        deviation: z.tuple([positive, positive, positive]),
      }),
    ]),
  }),
  output: z.strictObject({ name: text, range: z.optional(range) }),
  threads: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(256))),
});

/** @throws VisionError `input/invalid` with the path and the reason of every problem */
export function parseMattingModelOptions(options: unknown): MattingModelOptions {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || '(top)'}: ${message}`);
  throw new VisionError(
    'input/invalid',
    `The options of the matting model cannot be used. ${problems.join('; ')}`,
    { details: { problems: problems.length } },
  );
}
