import { type Language, SHEETS, type SheetName } from '@tucai/vision';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { environmentLanguage, parseLanguage } from '../language.ts';
import { DEFAULT_SPEC_ID, SPEC_HELP } from './spec-help.ts';

/** The command line of `tucai make`, as commander hands it over. */
export interface MakeOptions {
  readonly out: string;
  readonly spec: string;
  readonly rules?: string;
  readonly print?: SheetName;
  readonly json?: boolean;
  readonly keepFailed?: boolean;
  readonly lang: Language;
}

const AFTER_HELP = `
The picture is moved and scaled, the person cut out and the backdrop laid behind; nothing is turned, mirrored, slimmed,
whitened or smoothed, and nothing that the photo lacks is made up. A photo that cannot become such a picture is refused
with what to change. The photo itself is never written to.

--json writes one object: {file, status: made|failed|refused|error, verdict?, reasons: [{code, message}], measurements?}.

Exit code: 0 made, 1 refused or the picture fails a check, 2 wrong usage or a photo that cannot be read, 3 tucai cannot
work (model or package missing, output not writable), 130 stopped by Ctrl-C.

把一张照片制作成符合标准的成片（抠图、换底、裁剪、压缩），无法制作时说明该如何重新拍摄。原照片不会被改动。
退出码：0 已制作，1 无法制作或成片不合格，2 用法错误或无法读取，3 tucai 无法工作，130 被 Ctrl-C 中止。`;

/** `tucai make`. @param done told the exit code */
export function makeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('make')
    .summary('make the finished picture of one photo (制作成片)')
    .description('Makes the finished picture of one photo, or says what to change.')
    .argument('<photo>', 'the photo')
    .requiredOption('--out <file>', 'the finished picture, a .jpg file')
    .option('--spec <spec>', SPEC_HELP, DEFAULT_SPEC_ID)
    .option('--rules <set>', 'rules for the finished picture, as in tucai check (default: those of the spec)')
    .addOption(
      new Option('--print <paper>', 'also write a sheet of copies to print, FILE-PAPER.jpg').choices(
        Object.keys(SHEETS),
      ),
    )
    .option('--json', 'one JSON line on standard output, and nothing else there')
    .option('--keep-failed', 'write the picture even when it fails a check; the exit code is 1 all the same')
    .option('--lang <language>', 'zh-CN or en', readLanguage, environmentLanguage(io.env))
    .addHelpText('after', AFTER_HELP)
    .action(async (photo: string, options: MakeOptions) => {
      // Loaded only now, so that help and usage errors do not wait for the image library.
      const { runMake } = await import('./run-make.ts');
      done(await runMake(photo, options, io));
    });
}

/** Reads `--lang`. @throws InvalidArgumentError */
export function readLanguage(word: string): Language {
  const language = parseLanguage(word);
  if (language === undefined) throw new InvalidArgumentError('It is zh-CN or en.');
  return language;
}
