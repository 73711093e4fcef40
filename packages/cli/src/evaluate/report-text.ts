import type { Verdict } from '@tucai/vision';
import Table from 'cli-table3';
import { printable } from '../terminal/printable.ts';
import type { Evaluation } from './evaluate.ts';
import { type CriterionResult, type GroupResult, misjudged, type Row } from './group-result.ts';
import type { InformativeResult, Spread } from './informative-result.ts';
import type { PersonPart } from './person-parts.ts';
import { PUBLISHED_ERRORS, PUBLISHED_SOURCE } from './published-errors.ts';
import type { Refusals } from './refusals.ts';
import type { Proportion } from './wilson.ts';

const VERDICTS = ['fail', 'warn', 'pass', 'skipped'] as const satisfies readonly Verdict[];

/** The evaluation as plain text for a terminal or a file. */
export function reportText(evaluation: Evaluation): string {
  const { groups, people, golden, unreadable } = evaluation;
  const head = `Rules ${evaluation.rules.id} ${evaluation.rules.version}, ${evaluation.runtime}.`;
  const legend =
    'Columns: verdicts as fail/warn/pass/skipped; caught = violating photos that failed; false alarms = ' +
    'compliant photos that failed; warned = photos that the check by its rule only warns of, and did; all with 95 % ' +
    'Wilson intervals; EER = equal error rate, where each side has ' +
    'at least 5 photos. A check marked * only warns by its rule: there a warning counts as a failure.';
  return [
    head,
    legend,
    PUBLISHED_SOURCE,
    ...groups.map(groupText),
    people.length === 0
      ? ''
      : `Angles of the head against the true ones, degrees\n${peopleTable(evaluation)}`,
    golden === undefined ? '' : goldenText(golden),
    unreadable.length === 0
      ? ''
      : `Not readable\n${unreadable.map((u) => `  ${printable(u.sample.name)}: ${u.error}`).join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function groupText(result: GroupResult): string {
  const { group, photos, faceCount, criteria } = result;
  const faces = `Faces counted right: ${faceCount.right} of ${faceCount.total} ${interval(faceCount.share)}`;
  const parts = [`== ${group.name}: ${photos} photos`, group.note, faces];
  if (criteria.length > 0) parts.push(confusionTable(criteria));
  if (result.parts.length > 0) parts.push(`By person\n${partsTable(result.parts)}`);
  if (result.informative.length > 0)
    parts.push(`For information, without a limit\n${result.informative.map(informativeLine).join('\n')}`);
  if (result.refusals !== null) parts.push(refusalLines(result.refusals));
  const labelled = criteria.filter(({ byLabel }) => byLabel.length > 0);
  if (labelled.length > 0)
    parts.push(`By the word of the label, photos that are not counted included\n${labelTable(labelled)}`);
  const wrong = criteria.flatMap((criterion) => misjudged(criterion).map((row) => ({ criterion, row })));
  if (wrong.length > 0) {
    parts.push(`Misjudged\n${wrong.map(({ criterion, row }) => misjudgedLine(criterion, row)).join('\n')}`);
  }
  return parts.join('\n');
}

function confusionTable(criteria: readonly CriterionResult[]): string {
  const table = plainTable([
    'check',
    'violating',
    'compliant',
    'not counted',
    'caught',
    'false alarms',
    'warned',
    'EER',
    'published',
  ]);
  for (const { criterion, warnOnly, confusion, equalErrorRate, rows } of criteria) {
    const published = PUBLISHED_ERRORS[criterion];
    table.push([
      warnOnly ? `${criterion} *` : criterion,
      verdictCounts(confusion.violating),
      verdictCounts(confusion.compliant),
      String(rows.filter(({ truth }) => truth === 'unclear').length),
      interval(confusion.caught),
      interval(confusion.falseAlarms),
      interval(confusion.warned),
      equalErrorRate === null ? '–' : percent(equalErrorRate.rate),
      published === undefined ? '–' : `${percent(published.rate)} ${published.by}`,
    ]);
  }
  return table.toString();
}

function labelTable(criteria: readonly CriterionResult[]): string {
  const table = plainTable(['check', 'label', ...VERDICTS]);
  for (const { criterion, byLabel } of criteria) {
    for (const { label, counts } of byLabel) {
      table.push([criterion, label, ...VERDICTS.map((verdict) => String(counts[verdict]))]);
    }
  }
  return table.toString();
}

function refusalLines({ photos, byNone, byOne, byMore, failed }: Refusals): string {
  const head = `Neutral portraits: ${photos}; failed without a known reason by no check ${byNone}, by one ${byOne}, by more ${byMore}`;
  const lines = failed.map(({ photo, wrongly, rightly }) => {
    const known = rightly.map(({ code, label }) => `${code} (${label})`);
    const parts = [
      ...(wrongly.length > 0 ? [`without: ${wrongly.join(', ')}`] : []),
      ...(known.length > 0 ? [`known: ${known.join(', ')}`] : []),
    ];
    return `  ${printable(photo)}: ${parts.join('; ')}`;
  });
  return [head, ...lines].join('\n');
}

function informativeLine({ criterion, labelled, others, overlap }: InformativeResult): string {
  const told = (spread: Spread | null): string =>
    spread === null ? 'no photos' : `${number(spread.low)}–${number(spread.high)} (${spread.photos} photos)`;
  return `  ${criterion}: where the label says so ${told(labelled)}, elsewhere ${told(others)}, ${overlap} of these as much as those`;
}

/** Caught and false alarms as counts, person by person. */
function partsTable(parts: readonly PersonPart[]): string {
  const table = plainTable(['check', ...parts.flatMap(({ name }) => [`${name}: caught`, 'false alarms'])]);
  for (const [index, { criterion }] of (parts[0]?.criteria ?? []).entries()) {
    const cells = parts.flatMap(({ criteria }) => {
      const { caught, falseAlarms } = criteria[index]!.confusion;
      return [counted(caught), counted(falseAlarms)];
    });
    table.push([criterion, ...cells]);
  }
  return table.toString();
}

function counted(proportion: Proportion | null): string {
  if (proportion === null) return '–';
  const { hits, total, low, high } = proportion;
  return `${hits}/${total} [${percent(low)}, ${percent(high)}]`;
}

function misjudgedLine({ criterion }: CriterionResult, { photo, truth, label, result }: Row): string {
  const { min, max } = result.range;
  const value = result.value === null ? 'no value' : `${number(result.value)} ${result.unit}`;
  const range = `${min === null ? '' : number(min)}…${max === null ? '' : number(max)}`;
  const known = label === undefined ? truth : `${truth} (${label})`;
  const which = criterion === result.code ? criterion : `${criterion} (${result.code})`;
  return `  ${which}: ${printable(photo)} is ${known}, ${result.verdict} at ${value}, passes ${range}`;
}

function peopleTable({ people }: Evaluation): string {
  const table = plainTable(['person', 'angle', 'faces', 'bias', 'mean error', 'max error', 'correlation']);
  for (const { person, angles, lids } of people) {
    for (const { angle, samples, bias, meanAbsolute, maxAbsolute, correlation } of angles) {
      const r = correlation === null ? '–' : correlation.toFixed(3);
      table.push([
        person,
        angle,
        String(samples),
        bias.toFixed(2),
        meanAbsolute.toFixed(2),
        maxAbsolute.toFixed(2),
        r,
      ]);
    }
    if (lids !== null) {
      table.push([person, 'lids', String(lids.samples), '–', '–', '–', lids.correlation.toFixed(3)]);
    }
  }
  return `${table.toString()}\nlids: eyes-open against the closure of the lids, -1 is best.`;
}

function goldenText(golden: NonNullable<Evaluation['golden']>): string {
  const worst = [...golden.matched].sort((a, b) => b.percent - a.percent).slice(0, 5);
  return [
    'Landmarks against the reference (another model: a few percent are expected)',
    `faces matched: ${golden.matched.length}, only in the reference: ${golden.onlyReference}, only ours: ${golden.onlyOurs}`,
    `mean distance per face, percent of the outer eye-corner span: mean ${golden.mean.toFixed(2)}, ` +
      `median ${golden.median.toFixed(2)}, p95 ${golden.p95.toFixed(2)}`,
    ...worst.map(({ photo, percent: share }) => `  ${share.toFixed(2)}  ${printable(photo)}`),
  ].join('\n');
}

function plainTable(head: string[]): Table.Table {
  return new Table({ head, style: { head: [], border: [], compact: true } });
}

function verdictCounts(counts: Readonly<Record<Verdict, number>>): string {
  const total = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  return total === 0 ? '–' : VERDICTS.map((verdict) => counts[verdict]).join('/');
}

function interval(proportion: Proportion | null): string {
  if (proportion === null) return '–';
  return `${percent(proportion.share)} [${percent(proportion.low)}, ${percent(proportion.high)}]`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** Four significant digits, without an exponent for what the checks measure. */
function number(value: number): string {
  return String(Number(value.toPrecision(4)));
}
