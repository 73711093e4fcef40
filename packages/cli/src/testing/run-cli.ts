import { existsSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type PhotoLine, photoLineSchema } from '../check/photo-line.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { run } from '../run.ts';

/** The photos of the repository. */
const FIXTURES = fileURLToPath(new URL('../../../../fixtures/photos/', import.meta.url));

/** A fixture photo's path. */
export function fixture(name: string): string {
  const path = FIXTURES + name;
  if (!existsSync(path)) throw new Error(`fixtures/photos/${name} is missing`);
  return path;
}

export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `tucai` in this process, in English, without a terminal unless `io` says otherwise. */
export async function runCli(args: readonly string[], io: Partial<Io> = {}): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const code = await run(args, {
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { LANG: 'en_US.UTF-8' },
    cwd: process.cwd(),
    now: () => 0,
    stop: new AbortController().signal,
    workerArgs: ['--import', new URL('./source-hooks.ts', import.meta.url).href],
    ...io,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A stream that keeps what is written to it. */
function collector(): { stream: Writable; text: () => string } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString() };
}

/** A terminal of 80 columns that keeps what is written to it. */
export function terminal(): { stream: PassThrough; text: () => string } {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  return { stream, text: () => String(stream.read() ?? '') };
}

/** The lines of `--json`, each held against the contract. */
export function jsonLines(stdout: string): PhotoLine[] {
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => {
    photoLineSchema.parse(JSON.parse(line));
    return JSON.parse(line) as PhotoLine;
  });
}
