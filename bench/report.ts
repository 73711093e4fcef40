import type { Figures } from './figures.ts';
import type { Span } from './stopwatch.ts';

/** What one 12-megapixel photo, and all checks of it together, may cost on one core. */
const GOAL = { cpu: 350, checks: 120, megabytes: 400 };

/** The figures as a table for the terminal. */
export function benchReport(figures: Figures): string {
  const { decode, analyse, inspect, photo, reference, firstReport, peakMemory } = figures;
  const megabytes = peakMemory / 1e6;
  return [
    `Node ${figures.node}, ${figures.runtime}, one thread; medians of ${figures.runs} photos after the warm-up`,
    '',
    row('', 'CPU ms', 'wall ms', '× reference'),
    timeRow('decode', decode, reference),
    timeRow('analyse', analyse, reference),
    timeRow('inspect: all checks', inspect, reference),
    timeRow('whole photo', photo, reference),
    timeRow('first report', firstReport, reference),
    timeRow('reference: sharp decodes it in full', reference, reference),
    '',
    `whole photo: ${photo.cpu.toFixed(0)} ms CPU, goal ${GOAL.cpu}: ${met(photo.cpu <= GOAL.cpu)}`,
    `all checks: ${inspect.cpu.toFixed(0)} ms CPU, goal ${GOAL.checks}: ${met(inspect.cpu <= GOAL.checks)}`,
    `peak memory: ${megabytes.toFixed(0)} MB, goal ${GOAL.megabytes}: ${met(megabytes <= GOAL.megabytes)}`,
  ].join('\n');
}

function timeRow(name: string, span: Span, reference: Span): string {
  return row(name, span.cpu.toFixed(1), span.wall.toFixed(1), (span.cpu / reference.cpu).toFixed(2));
}

function row(name: string, ...cells: string[]): string {
  return `${name.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join('')}`;
}

function met(reached: boolean): string {
  return reached ? 'met' : 'not met';
}
