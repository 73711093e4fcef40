import { Command, Option } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { SETS, type SetName } from './choose-samples.ts';

/** The command line of `tucai evaluate`, as commander hands it over. */
export interface EvaluateOptions {
  readonly photos?: string;
  readonly manifest?: string;
  readonly rules?: string;
  readonly json?: string;
  readonly html?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly sets?: readonly SetName[];
}

const AFTER_HELP = `
Without options the photos in fixtures/ of the repository are run. The labels of your own photos stand in a file of
the same format as fixtures/manifest.json; the photos never leave the machine, and the report names them by file.

Exit code: 0 the photos were run, whatever came out; 1 a photo is judged worse than in --baseline; 2 wrong usage or labels that cannot be read, 3 tucai cannot
work, 130 stopped by Ctrl-C (what was run so far is reported).

用带标注的照片统计各项检测的漏报率与误报率（附 95% 置信区间）。`;

/** `tucai evaluate`: how often the checks are right on labelled photos. @param done told the exit code */
export function evaluateCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command('evaluate')
    .summary('measure how often the checks are right (评估检测准确率)')
    .description('Measures how often the checks are right on labelled photos.')
    .option('--manifest <file>', 'labels of your own photos')
    .option('--photos <dir>', 'folder of these photos (default: that of the manifest)')
    .option('--rules <file>', 'JSON with thresholds of your own, laid over the built-in rules')
    .option('--json <file>', 'also write every value and verdict to a file')
    .option('--html <file>', 'also write tables and a contact sheet of the misjudged photos')
    .option('--baseline <file>', 'compare with an earlier state: exit 1 when a photo is judged worse')
    .option('--write-baseline <file>', 'keep the state of the first set of photos for later comparison')
    .addOption(new Option('--sets <name...>', 'run only these sets of labelled photos').choices(SETS))
    .addHelpText('after', AFTER_HELP)
    .action(async (options: EvaluateOptions) => {
      // Loaded only now, so that help and usage errors do not wait for the image library.
      const { runEvaluate } = await import('./run-evaluate.ts');
      done(await runEvaluate(options, io));
    });
}
