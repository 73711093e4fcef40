import { type Language, RULE_SETS } from '@tucai/vision';
import { Command, InvalidArgumentError } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { environmentLanguage, parseLanguage } from '../language.ts';
import { MAX_CONCURRENCY } from './check-files.ts';

/** The command line of `tucai check`, as commander hands it over. */
export interface CheckOptions {
  readonly json?: boolean;
  readonly brief?: boolean;
  readonly annotate?: string;
  readonly html?: string;
  readonly rules?: string;
  readonly lang: Language;
  readonly concurrency: number;
  /** `--no-classes` makes it false. */
  readonly classes: boolean;
}

const RULES_HELP = `${Object.keys(RULE_SETS).join(', ')}, or a JSON file with thresholds of your own (default: source)`;

const AFTER_HELP = `
Folders are searched for jpg, jpeg, png, webp, tif, tiff, gif, heic, heif, avif and bmp files, in natural order,
without hidden files and without pictures that tucai itself wrote there (the hidden file .tucai-pictures in a
folder lists them). What cannot be decoded is reported as an error, never left out.

--json writes one object a line: {file, verdict: pass|warn|fail|error, faces, checks, error?: {code, message}, ms}.
At most 16 faces are looked at, so faces is 16 for a crowd.
When the reader of the output goes away (| head), checking ends, unless --annotate or --html still needs it.

Exit code: 0 all passed or only warned, 1 a photo failed, 2 wrong usage or a photo that cannot be read (also when
others failed), 3 tucai cannot work (model or package missing, output not writable), 130 stopped by Ctrl-C.

--annotate and --html replace and delete no picture but those that an earlier run wrote. --html FILE.html puts its
pictures into FILE-pictures, which must hold nothing else.

Annotated photos and reports show people: keep and delete them as you do the photos.

检测照片是否符合要求：每张照片给出各项结论、测量值与改进办法。退出码：0 通过，1 有照片不通过，2 用法错误或无法读取。`;

/** `tucai check`. @param done told the exit code */
export function checkCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('check')
    .summary('check photos and say what to improve (检测照片)')
    .description('Checks photos against the rules of the picture collection and says what to improve.')
    .argument('<paths...>', 'photos, or folders that are searched for photos')
    .option('--json', 'one JSON line per photo on standard output, and nothing else there')
    .option('--brief', 'one line per photo instead of a table')
    .option(
      '--annotate <dir>',
      'write each photo with landmarks, measured lines and failing regions to this folder',
    )
    .option('--html <file>', 'write a report to read in a browser; its pictures go into a folder beside it')
    .option('--rules <set>', RULES_HELP)
    .option('--lang <language>', 'zh-CN or en', readLanguage, environmentLanguage(io.env))
    .option('--concurrency <n>', `photos in work at once, 1 to ${MAX_CONCURRENCY}`, readConcurrency, 1)
    .option(
      '--no-classes',
      'leave out the large segmentation model; the checks that need it are then skipped, and no photo passes',
    )
    .addHelpText('after', AFTER_HELP)
    .action(async (paths: string[], options: CheckOptions) => {
      // Loaded only now, so that help and usage errors do not wait for the image library.
      const { runCheck } = await import('./run-check.ts');
      done(await runCheck(paths, options, io));
    });
}

function readLanguage(word: string): Language {
  const language = parseLanguage(word);
  if (language === undefined) throw new InvalidArgumentError('It is zh-CN or en.');
  return language;
}

function readConcurrency(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= MAX_CONCURRENCY) return value;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MAX_CONCURRENCY}.`);
}
