import { join } from 'node:path';
import { ROOT, showCommand } from '../run-command.ts';

/** One gate: it passes when its program ends with 0. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<boolean>;
}

export interface StepOptions {
  /** Longer proofs: more random cases. */
  readonly full: boolean;
  /** Where vitest leaves its results. */
  readonly report: string;
}

/** The state of the checks on the photos of the repository may only improve. */
const EVALUATE = [
  ...['evaluate', '--sets', 'fixtures', '--rules', 'jiangsu-source'],
  ...['--baseline', join(ROOT, 'fixtures', 'baseline.json')],
];

/** All gates in their order. */
export function verifySteps({ full, report }: StepOptions): Step[] {
  const env = full ? { TUCAI_FULL: '1' } : {};
  const command = (name: string, program: string, ...args: string[]): Step => ({
    name,
    run: async () => (await showCommand(program, args, { env })) === 0,
  });
  const script = (name: string, ...args: string[]): Step => command(name, process.execPath, ...args);
  const vitest = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return [
    command('build', 'pnpm', '--recursive', '--sort', 'run', 'build'),
    command('format and lint', 'biome', 'ci', '.', ...(process.stdout.isTTY ? [] : ['--colors=off'])),
    command('types', 'tsc', '--build'),
    command('unused code', 'knip'),
    command('unused code, published part', 'knip', '--production', '--exclude', 'exports,types'),
    command('tests', 'vitest', ...vitest),
    command('size', 'size-limit'),
    script('packages', join(ROOT, 'scripts', 'check-packages.ts'), ...(full ? ['--full'] : [])),
    script(
      'evaluate fixtures against the baseline',
      join(ROOT, 'packages', 'cli', 'dist', 'bin.js'),
      ...EVALUATE,
    ),
  ];
}
