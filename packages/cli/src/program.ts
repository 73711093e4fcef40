import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { batchCommand } from './batch/command.ts';
import { checkCommand } from './check/command.ts';
import { evaluateCommand } from './evaluate/command.ts';
import type { ExitCode } from './exit-code.ts';
import { fixturesCommand } from './fixtures/command.ts';
import type { Io } from './io.ts';
import { makeCommand } from './make/command.ts';

/** The whole command line. It never exits the process: errors of usage are thrown as commander's own. */
export function createProgram(io: Io, done: (code: ExitCode) => void): Command {
  const program = new Command('tucai')
    .description(
      'Checks photos for the graduate picture collection and makes the finished pictures.\n图采：毕业生图像采集照片的检测与成片制作工具。',
    )
    .version(packageJson.version)
    .addCommand(checkCommand(io, done))
    .addCommand(makeCommand(io, done))
    .addCommand(batchCommand(io, done))
    .addCommand(evaluateCommand(io, done))
    .addCommand(fixturesCommand(io, done));
  connect(program, 'tucai', io);
  return program;
}

/** Lets a command and those below it write where `io` says, and throw instead of ending the process. */
function connect(command: Command, words: string, io: Io): void {
  command
    .showHelpAfterError(`(${words} --help shows the usage; 用 ${words} --help 查看用法)`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    });
  for (const below of command.commands) connect(below, `${words} ${below.name()}`, io);
}
