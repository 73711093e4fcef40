import { VisionError } from '../errors.ts';

export function truncated(cause?: unknown): VisionError {
  return new VisionError(
    'image/truncated',
    'The photo is cut off: part of the file is missing. Send it again.',
    {
      cause,
    },
  );
}

export function corrupt(cause?: unknown): VisionError {
  return new VisionError(
    'image/corrupt',
    'The photo is damaged and cannot be decoded. Send the original again.',
    {
      cause,
    },
  );
}

export function unsupported(format: string): VisionError {
  return new VisionError(
    'image/unsupported-format',
    `${format} files are not read. Save the photo as JPEG and send that.`,
    {
      details: { format },
    },
  );
}
