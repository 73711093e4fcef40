import type { PhotoManifest } from './photo-manifest.ts';

/** A manifest as it is kept in a file: sorted by file, empty lists left out. */
export function manifestJson({ version, photos }: PhotoManifest): string {
  const sorted = [...photos].sort((a, b) => (a.file < b.file ? -1 : 1));
  const entries = sorted.map((photo) => {
    const { file, sha256, bytes, width, height, person, labels, violates } = photo;
    return {
      ...{ file, sha256, bytes, width, height, person, labels, violates },
      ...filled('violatesIfAsked', photo.violatesIfAsked),
      ...filled('warns', photo.warns),
      ...filled('nearMissOf', photo.nearMissOf),
      ...filled('unclear', photo.unclear),
      provenance: photo.provenance,
      licence: photo.licence,
    };
  });
  return `${JSON.stringify({ version, photos: entries }, null, 1)}\n`;
}

function filled(key: string, list: readonly unknown[]): Record<string, readonly unknown[]> {
  return list.length === 0 ? {} : { [key]: list };
}
