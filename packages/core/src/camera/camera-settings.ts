import * as z from '../schema.ts';

/** Longest time of any kind, in milliseconds: a timer of more than 2^31 - 1 would fire at once. */
const MAX_MS = 600_000;

const ms = (standard: number, least = 0) =>
  z._default(z.int().check(z.minimum(least), z.maximum(MAX_MS)), standard);

/**
 * How a session behaves. Every number not marked otherwise is our choice, to be changed by who embeds it.
 */
export const cameraSettings = z.strictObject({
  /** Which camera may be used: `shooting.camera` of the campaign's policy. */
  camera: z._default(z.enum(['rear', 'any']), 'rear'),
  /** Who takes the picture. Without live guidance the shutter works also under `auto`. */
  shutter: z._default(z.enum(['auto', 'manual', 'both']), 'both'),
  /** How long the picture must be good before it is taken. */
  holdStillMs: ms(1200),
  /** Shorter lapses are forgiven; a blink takes 100 to 400 ms. */
  graceMs: ms(400),
  /** Seconds counted down before the picture is taken by itself; 0: none. */
  countdownSeconds: z._default(z.int().check(z.minimum(0), z.maximum(10)), 0),
  /** A hint must be the reason this long before it replaces another. */
  hintHoldMs: ms(500),
  /** A hint shown this long is said in other words. */
  hintEscalateMs: ms(6000),
  /** The platform must say this soon whether it will ask; after that the person is asked. */
  permissionTimeoutMs: ms(2000, 1),
  /** How long the person may think about the question. Some browsers never show it. */
  askTimeoutMs: ms(45_000, 1),
  /** How long a camera that is allowed may take to start. */
  openTimeoutMs: ms(12_000, 1),
  captureTimeoutMs: ms(10_000, 1),
  /** How long the live guidance may take to its first frame, loading of models included. */
  guidanceStartMs: ms(20_000, 1),
  /** Without a frame for this long the guidance counts as stalled. */
  stallMs: ms(2000, 1),
});

export type CameraSettings = Readonly<z.Infer<typeof cameraSettings>>;
/** What a host gives; everything has a default. */
export type CameraSettingsInput = z.input<typeof cameraSettings>;
