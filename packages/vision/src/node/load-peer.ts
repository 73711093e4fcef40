import { VisionError } from '../errors.ts';

/**
 * Imports an optional peer dependency when it is first needed.
 * @param load the `import()` itself, so that bundlers and TypeScript see the name
 * @throws VisionError `runtime/missing-peer` with the command that installs it
 */
export async function loadPeer<T>(name: string, range: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new VisionError(
      'runtime/missing-peer',
      `This needs the package ${name}, which is not installed or has no build for this system. Run: npm install ${name}@${range}`,
      { cause, details: { package: name } },
    );
  }
}
