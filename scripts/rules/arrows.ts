import ts from 'typescript';

/** What each package may import of the workspace. Arrows only run down the list of the house. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  vision: [],
  camera: ['core', 'vision'],
  adapters: ['core'],
  cli: ['vision', 'adapters'],
};

const SCOPE = '@tucai/';

/**
 * Wrong arrows of one source file.
 * @param file path from the root of the project, with slashes
 * @returns one line a wrong import
 */
export function wrongImports(file: string, text: string): string[] {
  const [, own] = /^packages\/([^/]+)\//.exec(file) ?? [];
  if (own === undefined) return [];
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .flatMap((specifier) => {
      const target = targetOf(file, specifier);
      if (target === undefined || target === own) return [];
      return (ALLOWED[own] ?? []).includes(target) ? [] : [`${file} imports ${specifier}`];
    });
}

/** The workspace package an import reaches, by name or by a path that leaves its own package. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith(SCOPE)) return specifier.slice(SCOPE.length).split('/')[0];
  if (!specifier.startsWith('.')) return undefined;
  const [top, name] = new URL(specifier, `file:///${file}`).pathname.slice(1).split('/');
  return top === 'packages' ? name : `(${top})`;
}

export interface ManifestDependencies {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Wrong arrows of one package.json; development dependencies count as well. */
export function wrongDependencies(manifest: ManifestDependencies): string[] {
  const own = manifest.name.slice(SCOPE.length);
  const { dependencies, peerDependencies, devDependencies } = manifest;
  return Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies })
    .filter((name) => name.startsWith(SCOPE))
    .filter((name) => !(ALLOWED[own] ?? []).includes(name.slice(SCOPE.length)))
    .map((name) => `${manifest.name} depends on ${name}`);
}
