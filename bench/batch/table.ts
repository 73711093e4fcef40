import type { BatchRun } from './run-batch.ts';

/** Other work that keeps more of a processor busy than this makes the figures of a run doubtful. */
export const MOST_OTHER_WORK = 0.15;

/** Share of a perfect scaling that the goal is. */
const GOAL = 0.8;

/** The figures in Markdown. @param processors of the machine */
export function batchTable(runs: readonly BatchRun[], photos: number, processors: number): string {
  const [one] = runs;
  const rows = runs.map((run) =>
    [
      run.workers,
      run.rate.toFixed(2),
      one === undefined ? '' : (run.rate / one.rate).toFixed(2),
      run.wall.toFixed(1),
      ((1000 * run.cpu) / photos).toFixed(0),
      (run.peakMemory / 1e6).toFixed(0),
      run.others.toFixed(2),
    ].join(' | '),
  );
  return [
    '| workers | photos/s | × the first row | wall s | CPU ms a photo | peak MB | others busy |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    ...verdict(runs, processors),
    ...warning(runs),
  ].join('\n');
}

/** Whether the run with as many workers as processors is as fast as it should be. */
function verdict(runs: readonly BatchRun[], processors: number): string[] {
  const one = runs.find(({ workers }) => workers === 1);
  const all = runs.find(({ workers }) => workers === processors);
  if (one === undefined || all === undefined || one === all) return [];
  const [ratio, goal] = [all.rate / one.rate, GOAL * processors];
  return [
    '',
    `${processors} workers on ${processors} processors: ${ratio.toFixed(2)} × one worker, goal ${goal.toFixed(1)}: ` +
      (ratio >= goal ? 'met' : 'not met'),
  ];
}

function warning(runs: readonly BatchRun[]): string[] {
  const doubtful = runs.filter(({ others }) => others > MOST_OTHER_WORK).map(({ workers }) => workers);
  if (doubtful.length === 0) return [];
  return [
    '',
    `WARNING: other work kept more than ${MOST_OTHER_WORK} of a processor busy during the runs with ${doubtful.join(', ')} ` +
      'workers. Their rates and the scaling say nothing; CPU time and memory still do.',
  ];
}
