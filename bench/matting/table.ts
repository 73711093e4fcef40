import { BACKGROUND_NAMES, type BackgroundName } from './backgrounds.ts';
import { METHODS, type Method } from './methods.ts';
import type { Score } from './score.ts';

/** The score of one method for one person before one background. */
export interface Entry {
  readonly person: string;
  readonly background: BackgroundName;
  readonly method: Method;
  readonly score: Score;
  /** Milliseconds of CPU time, models included, where it was measured. */
  readonly cpu?: number;
}

/** At most this share of imgly's error on the edge. */
const GOAL = 0.6;

/** Tables in Markdown: a line for each method, then the edge error on each background. */
export function mattingReport(entries: readonly Entry[]): string {
  const methods = METHODS.filter((method) => entries.some((entry) => entry.method === method));
  const of = (method: Method): readonly Entry[] => entries.filter((entry) => entry.method === method);
  const lines = [
    '| | alpha MAE | gradient | edge colour | halo | inside not opaque | inside below 0.9 | least alpha inside | wall not exact | CPU ms |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...methods.map((method) =>
      row(method, [...summary(of(method).map(({ score }) => score)), cpuOf(of(method))]),
    ),
    '',
    `| edge colour | ${BACKGROUND_NAMES.join(' | ')} | all |`,
    `|---|${'---|'.repeat(BACKGROUND_NAMES.length + 1)}`,
    ...methods.map((method) => row(method, byBackground(of(method)))),
    '',
    ...byPerson(entries, methods),
  ];
  const ours = mean(of('tucai').map(({ score }) => score.edge));
  const theirs = mean(of('imgly').map(({ score }) => score.edge));
  if (Number.isFinite(theirs)) {
    const ratio = ours / theirs;
    lines.push(
      '',
      `Edge colour error: ${ratio.toFixed(2)} × imgly's, goal ${GOAL}: ${ratio <= GOAL ? 'met' : 'not met'}`,
    );
  }
  return lines.join('\n');
}

function summary(scores: readonly Score[]): string[] {
  const average = (value: (score: Score) => number): number => mean(scores.map(value));
  return [
    average(({ alpha }) => alpha).toFixed(4),
    average(({ gradient }) => gradient).toFixed(4),
    average(({ edge }) => edge).toFixed(2),
    signed(average(({ halo }) => halo)),
    `${(100 * average(({ holes }) => holes)).toFixed(3)} %`,
    `${(100 * average(({ openHoles }) => openHoles)).toFixed(3)} %`,
    Math.min(...scores.map(({ deepestHole }) => deepestHole)).toFixed(2),
    `${(100 * average(({ fog }) => fog)).toFixed(4)} %`,
  ];
}

function cpuOf(entries: readonly Entry[]): string {
  const measured = entries.flatMap(({ cpu }) => (cpu === undefined ? [] : [cpu])).sort((a, b) => a - b);
  return measured.length === 0 ? '' : measured[measured.length >> 1]!.toFixed(0);
}

function byBackground(entries: readonly Entry[]): string[] {
  const edges = (wanted: readonly Entry[]): string => mean(wanted.map(({ score }) => score.edge)).toFixed(2);
  const each = BACKGROUND_NAMES.map((name) => edges(entries.filter(({ background }) => background === name)));
  return [...each, edges(entries)];
}

/** The limits were set on some people; what they do for others is seen only apart. */
function byPerson(entries: readonly Entry[], methods: readonly Method[]): string[] {
  const who = ({ person }: Entry): string => person.split('-')[0] ?? person;
  const people = [...new Set(entries.map(who))];
  const edge = (method: Method, person: string): number =>
    mean(entries.filter((e) => e.method === method && who(e) === person).map(({ score }) => score.edge));
  return [
    `| edge colour | ${people.join(' | ')} |`,
    `|---|${'---|'.repeat(people.length)}`,
    ...methods.map((method) =>
      row(
        method,
        people.map((person) => edge(method, person).toFixed(2)),
      ),
    ),
  ];
}

function row(name: string, cells: readonly string[]): string {
  return `| ${name} | ${cells.join(' | ')} |`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
