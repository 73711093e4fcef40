import { availableParallelism, totalmem } from 'node:os';
import { type Language, SHEETS, type SheetName } from '@tucai/vision';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { environmentLanguage } from '../language.ts';
import { readLanguage } from '../make/command.ts';
import { DEFAULT_SPEC_ID, SPEC_HELP } from '../make/spec-help.ts';
import { NAMED_BY, type NamedBy } from './plan.ts';
import { MAX_WORKERS, usualWorkers } from './usual-workers.ts';

/** The command line of `tucai batch`, as commander hands it over. */
export interface BatchOptions {
  readonly out: string;
  readonly roster?: string;
  readonly nameBy: NamedBy;
  readonly spec: string;
  readonly rules?: string;
  readonly workers: number;
  readonly print?: SheetName;
  readonly zip?: string;
  /** `--no-html` and `--no-csv` make them false. */
  readonly html: boolean;
  readonly csv: boolean;
  readonly retryCrashed?: boolean;
  readonly dryRun?: boolean;
  readonly lang: Language;
}

const AFTER_HELP = `
The folder of --out gets photos/ (finished pictures, by number), report.csv, report.html with report-pictures/, prints/ if
asked for, and a journal in the hidden folder .tucai-batch. Run the same command again after an interruption: what is done is not done
again. A photo that was changed, or one to be named otherwise, is made anew. The photos themselves are never written to,
and --out must lie outside their folder.

Without a roster a picture is named by the number in the name of its file. With one, a file belongs to the student whose
student number, ID number, capture code or name is in its name. Columns are known by their headings: 学号, 姓名,
身份证号, 图像采集码, 照片文件名, or student number, name, ID number, capture code, photo file. CSV may be UTF-8 or GBK.
Two photos of one student are both left out and listed; so are photos of nobody in the roster and students without one.

One bad file never stops the others. Results hold personal data: keep and delete them as you do the photos.

Exit code: 0 every photo was made and every student has one, 1 some were not, 2 wrong usage or a file that cannot be
read, 3 tucai cannot work (model or package missing, output not writable), 130 stopped by Ctrl-C.

把一个文件夹的照片全部制作成成片，按学号（或身份证号）命名，并生成清单（CSV）、报告（HTML）和可直接交付的压缩包。
中断后再次运行同一命令即可接着做；原照片不会被改动；一张坏文件不会影响其他照片。
同一学生多张、不在名单中的照片、缺照片的学生都会列出。名单可以是 xlsx 或 CSV（UTF-8、GBK）。
退出码：0 全部完成，1 有照片未制作或有学生缺照片，2 用法错误或有文件无法读取，3 tucai 无法工作，130 被 Ctrl-C 中止。`;

/** `tucai batch`. @param done told the exit code */
export function batchCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('batch')
    .summary('make the finished pictures of a whole folder (批量制作)')
    .description('Makes the finished pictures of a folder of photos, named by student, ready to hand over.')
    .argument('<folder>', 'the folder of the photos; folders in it are searched as well')
    .requiredOption('--out <folder>', 'where results go; an earlier run there is continued')
    .option('--roster <file>', 'the students, as xlsx or CSV')
    .addOption(
      new Option('--name-by <number>', 'what pictures are called by')
        .choices([...NAMED_BY])
        .default('student-number' satisfies NamedBy),
    )
    .option('--spec <spec>', SPEC_HELP, DEFAULT_SPEC_ID)
    .option(
      '--rules <set>',
      'rules for the finished pictures, as in tucai check (default: those of the spec)',
    )
    .option(
      '--workers <n>',
      `photos in work at once, 1 to ${MAX_WORKERS}; about 500 MB each (default: the processors of this machine, fewer where memory is short)`,
      readWorkers,
      usualWorkers({
        processors: availableParallelism(),
        // Where there is no limit some systems give none, others a number beyond any memory.
        memory: Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
      }),
    )
    .addOption(
      new Option('--print <paper>', 'also write sheets of copies to print, into prints/').choices(
        Object.keys(SHEETS),
      ),
    )
    .option('--zip <file>', 'also write the finished pictures into a zip')
    .option('--html', 'write report.html (default)', true)
    .option('--no-html', 'do not write report.html')
    .option('--csv', 'write report.csv (default)', true)
    .option('--no-csv', 'do not write report.csv')
    .option('--retry-crashed', 'try photos again over which tucai crashed, or which took too long')
    .option('--dry-run', 'only say what would be done, and write nothing')
    .option('--lang <language>', 'zh-CN or en', readLanguage, environmentLanguage(io.env))
    .addHelpText('after', AFTER_HELP)
    .action(async (folder: string, options: BatchOptions) => {
      // Loaded only now, so that help and usage errors do not wait for the image library.
      const { runBatch } = await import('./run-batch.ts');
      done(await runBatch(folder, options, io));
    });
}

function readWorkers(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= MAX_WORKERS) return value;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MAX_WORKERS}.`);
}
