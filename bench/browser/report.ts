import type { Figures, FirstAnswers, FrameFigures } from './figures.ts';
import type { Spread } from './spread.ts';

/** Milliseconds to the first guidance, frames a second, and bytes as gzip sends them. */
const GOAL = { first: 3000, framesPerSecond: 10, transferred: 8_000_000 };

/** Processors busy with other work from which on times say little. */
const MOST_OTHERS = 0.5;

/** The figures as tables for the terminal. */
export function browserReport(figures: Figures): string {
  const { chromium, processors, machine, runs, tier, first, frame, film, mediapipe } = figures;
  const lines = [
    `Chromium ${chromium}, ${processors} processors, runtime in: ${tier}; medians of ${runs} runs, in brackets the least and the most`,
    machineLine(machine),
    '',
    row(
      'from the load of a page, nothing cached',
      'page runs',
      'camera open',
      'models ready',
      'first answer',
      'CPU ms',
      'gzip',
    ),
    firstRow('tucai: first guidance', first),
    ...(mediapipe ? [firstRow('tasks-vision: first landmarks', mediapipe.first)] : []),
    '',
    row('a frame of 480×640', 'wall ms', 'CPU ms'),
    frameRow('tucai: guidance', frame),
    ...Object.entries(frame.models).map(([model, { wall, frames }]) =>
      row(`  ${model}, in ${(100 * frames).toFixed(0)} % of frames`, wall.toFixed(1), ''),
    ),
    row('  all else: light, pose, pixels for the models', rest(frame).toFixed(1), ''),
    row('  before it: the frame read from the camera', film.reading.toFixed(1), ''),
    ...(mediapipe
      ? [
          frameRow('tasks-vision: landmarks alone', mediapipe.frame),
          frameRow('tucai: guidance on tasks-vision', mediapipe.tracker),
        ]
      : []),
    '',
    goal(
      'first guidance',
      `${first.answer.median.toFixed(0)} ms`,
      `≤ ${GOAL.first}`,
      first.answer.median <= GOAL.first,
    ),
    goal(
      'frames a second from the camera',
      range(film.framesPerSecond, 1),
      `≥ ${GOAL.framesPerSecond}`,
      film.framesPerSecond.median >= GOAL.framesPerSecond,
    ),
    goal(
      'transferred to the first guidance',
      megabytes(first.transferred),
      `≤ ${megabytes(GOAL.transferred)}`,
      first.transferred <= GOAL.transferred,
    ),
    mediapipe
      ? `beside tasks-vision: first answer ${ratio(first.answer, mediapipe.first.answer)} × its time and ` +
        `${ratio(first.cpu, mediapipe.first.cpu)} × its CPU time, a frame ${ratio(frame.whole, mediapipe.frame.whole)} × ` +
        `its time and ${ratio(frame.cpu, mediapipe.frame.cpu)} × its CPU time`
      : 'tasks-vision is left out: TUCAI_SHARED names no folder with models/face_landmarker.task',
  ];
  return lines.join('\n');
}

function machineLine(moments: Figures['machine']): string {
  const [before, after] = moments.map(
    ({ load, others }) =>
      `load average ${load.toFixed(1)}, ${others.toFixed(2)} processors busy with other work`,
  );
  const slowed = moments.some(({ others }) => others > MOST_OTHERS);
  return `before: ${before}; after: ${after}${slowed ? '\nother work slows this machine: run it again later' : ''}`;
}

function firstRow(
  name: string,
  { pageRuns, cameraOpen, modelsReady, answer, cpu, transferred }: FirstAnswers,
): string {
  return row(
    name,
    ...[pageRuns, cameraOpen, modelsReady, answer, cpu].map((one) => range(one, 0)),
    megabytes(transferred),
  );
}

function frameRow(name: string, { whole, cpu }: FrameFigures): string {
  return row(name, range(whole, 1), range(cpu, 1));
}

/** What is left of the usual frame, in which only the models run that run in most frames. */
function rest({ whole, models }: FrameFigures): number {
  const usual = Object.values(models).filter(({ frames }) => frames > 0.5);
  return whole.median - usual.reduce((sum, { wall }) => sum + wall, 0);
}

function goal(name: string, value: string, limit: string, reached: boolean): string {
  return `${name}: ${value}, goal ${limit}: ${reached ? 'met' : 'not met'}`;
}

function range({ median, least, most }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

function ratio(ours: Spread, theirs: Spread): string {
  return (ours.median / theirs.median).toFixed(2);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

function row(name: string, ...cells: string[]): string {
  return `${name.padEnd(52)}${cells.map((cell) => cell.padStart(20)).join('')}`.trimEnd();
}
