import { type Container, NOTHING_READ } from './container.ts';
import { readExif } from './exif.ts';
import type { FileFacts, FileFormat } from './file-facts.ts';
import { fileFormat } from './file-format.ts';
import { readJpeg } from './jpeg-container.ts';
import { readPng } from './png-container.ts';
import { readable } from './readable.ts';
import { readWebp } from './webp-container.ts';
import { readXmp } from './xmp.ts';

const READERS: Readonly<Partial<Record<FileFormat, (bytes: Uint8Array) => Container>>> = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
};

/**
 * What the bytes of a picture file say of it, apart from the pixels: the same in browser, Node and mini program.
 * JPEG is read in full, PNG and WebP for size, density and what is embedded, of other formats only the name.
 * Places and persons' names are reduced to whether they are there.
 *
 * Never throws, whatever the bytes: a part that cannot be read is null.
 * @example
 * const { report } = await checkPhoto(image, runtime, { file: readFileFacts(bytes) });
 */
export function readFileFacts(bytes: Uint8Array): FileFacts {
  const format = fileFormat(bytes);
  const container = readable(() => READERS[format]?.(bytes)) ?? NOTHING_READ;
  const exif = container.exif.flatMap((block) => readable(() => readExif(block)) ?? []);
  const xmp = container.xmp.map(readXmp);
  const exifFacts = exif[0]?.facts ?? null;
  const creatorTool = xmp.find(({ facts }) => facts.creatorTool !== null)?.facts.creatorTool ?? null;
  const { width, height, truncated, trailingBytes, density, profile, jpeg } = container;
  return {
    format,
    bytes: bytes.length,
    width: width || null,
    height: height || null,
    truncated,
    trailingBytes,
    density,
    exif: exifFacts,
    xmp: xmp.length === 0 ? null : { creatorTool },
    profile: profile === null ? null : { description: profile },
    software: [
      ...new Set([...container.software, exifFacts?.software, creatorTool].filter((name) => name != null)),
    ],
    personal: {
      location: [...exif, ...xmp].some(({ location }) => location),
      names: container.names || [...exif, ...xmp].some(({ names }) => names),
    },
    jpeg,
  };
}
