/**
 * The face_mesh package keeps its models in one `.data` file. Which bytes belong to which model is told by a list
 * in the generated Emscripten loader: `loadPackage({"files": [{"filename", "start", "end"}, …], …})`.
 */
export interface PackedAsset {
  readonly filename: string;
  readonly start: number;
  readonly end: number;
}

function isPackedAsset(value: unknown): value is PackedAsset {
  if (typeof value !== 'object' || value === null) return false;
  if (!('filename' in value && 'start' in value && 'end' in value)) return false;
  const { filename, start, end } = value;
  return typeof filename === 'string' && Number.isInteger(start) && Number.isInteger(end);
}

/** The loader's list of packed files. */
export function listPackedAssets(loader: string): PackedAsset[] {
  const list = /loadPackage\(\{\s*"files":\s*(\[[^\]]*\])/.exec(loader)?.[1];
  if (list === undefined) throw new Error('packed assets loader: no "files" list found');
  const files: unknown = JSON.parse(list);
  if (!Array.isArray(files) || !files.every(isPackedAsset)) {
    throw new Error('packed assets loader: the "files" list has an unknown form');
  }
  return files;
}

/** Cuts the file whose last path segment is `name` out of the packed data. */
export function carvePackedAsset(loader: string, data: Uint8Array, name: string): Uint8Array {
  const asset = listPackedAssets(loader).find((file) => file.filename.split('/').pop() === name);
  if (asset === undefined) throw new Error(`packed assets: no file named ${name}`);
  const { start, end } = asset;
  if (start < 0 || end <= start || end > data.length) {
    throw new Error(`packed assets: ${name} is said to be bytes ${start} to ${end} of ${data.length}`);
  }
  return data.subarray(start, end);
}
