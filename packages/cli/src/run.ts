import { VisionError } from '@tucai/vision';
import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { BrokenError, UsageError } from './usage-error.ts';

/**
 * Runs `tucai` once.
 * @param args the words after `tucai`
 * @returns the exit code; it never throws for anything that a user can bring about
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    const [message, failed] = explain(error);
    if (message !== '') io.stderr.write(`tucai: ${message}\n`);
    return failed;
  }
}

function explain(error: unknown): [message: string, code: ExitCode] {
  // Commander has already written its message, or the help that was asked for.
  if (error instanceof CommanderError) return ['', error.exitCode === 0 ? EXIT.ok : EXIT.input];
  if (error instanceof UsageError) return [error.message, EXIT.input];
  if (VisionError.isInstance(error)) {
    const usage = error.code === 'rules/invalid' || error.code === 'input/invalid';
    return [`${error.message} (${error.code})`, usage ? EXIT.input : EXIT.broken];
  }
  if (error instanceof BrokenError) return [error.message, EXIT.broken];
  return [error instanceof Error ? (error.stack ?? error.message) : String(error), EXIT.broken];
}
