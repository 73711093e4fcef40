import type { CriterionResult, GroupResult } from '../../../packages/cli/src/evaluate/group-result.ts';
import type { PersonResult } from '../../../packages/cli/src/evaluate/person-result.ts';
import { PUBLISHED_ERRORS } from '../../../packages/cli/src/evaluate/published-errors.ts';
import type { Proportion } from '../../../packages/cli/src/evaluate/wilson.ts';

/** What `tucai evaluate --json` writes of a group: the rows stay with the photos. */
export type GroupJson = Omit<GroupResult, 'criteria'> & {
  readonly criteria: readonly Omit<CriterionResult, 'rows'>[];
};

/** The part of the file that the page is made from. */
export interface EvaluationJson {
  readonly runtime: string;
  readonly rules: { readonly id: string; readonly version: number };
  readonly groups: readonly GroupJson[];
  readonly people: readonly PersonResult[];
}

/** What is asked of a check that can fail a photo. */
const GOAL = { caught: 0.95, falseAlarms: 0.02 };

/** Everything the page says of one group. */
export function groupText(group: GroupJson): string {
  const { photos, faceCount, criteria, parts, informative, refusals } = group;
  const faces = `${photos} photos; faces counted right in ${counted(faceCount.share)}.`;
  const blocks = [faces, checksTable(criteria), goals(criteria)];
  for (const { criterion, labelled, others, overlap } of informative) {
    if (labelled === null || others === null) continue;
    blocks.push(
      `For information, without a limit: \`${criterion}\` measures ${number(labelled.low)}–${number(labelled.high)} on the ` +
        `${labelled.photos} photos that show it and ${number(others.low)}–${number(others.high)} on the ${others.photos} others, ${overlap} of which as much as those.`,
    );
  }
  if (parts.length > 0) blocks.push(partsTable(parts));
  if (refusals !== null) {
    blocks.push(
      `Neutral portraits: ${refusals.photos}. Failed without a known reason by no check ${refusals.byNone}, by one ` +
        `${refusals.byOne}, by more than one ${refusals.byMore}.`,
    );
  }
  return blocks.join('\n\n');
}

/** Errors of the angles, one row a person. */
export function anglesTable(people: readonly PersonResult[]): string {
  const rows = people.map(({ person, angles, lids }) => [
    person,
    String(angles[0]?.samples ?? 0),
    ...angles.map((a) => `${a.bias.toFixed(1)}, ${a.meanAbsolute.toFixed(1)}, ${a.maxAbsolute.toFixed(1)}`),
    lids === null ? '–' : `${lids.correlation.toFixed(2)} (${lids.samples})`,
  ]);
  const all = people.flatMap(({ angles }) => angles);
  const means = ['yaw', 'pitch', 'roll'].map((angle) => {
    const own = all.filter((a) => a.angle === angle);
    const faces = own.reduce((sum, a) => sum + a.samples, 0);
    return `${angle} ${(own.reduce((sum, a) => sum + a.samples * a.meanAbsolute, 0) / faces).toFixed(2)}`;
  });
  const head = ['person', 'faces', 'yaw: bias, mean, max', 'pitch', 'roll', 'lids'];
  return `${markdownTable(head, rows)}\n\nMean absolute error over all faces, in degrees: ${means.join(', ')}.`;
}

function checksTable(criteria: GroupJson['criteria']): string {
  const rows = criteria.filter(isCounted).map(({ criterion, warnOnly, confusion, equalErrorRate }) => {
    const published = PUBLISHED_ERRORS[criterion];
    return [
      `\`${criterion}\`${warnOnly ? ' *' : ''}`,
      counted(confusion.caught),
      counted(confusion.falseAlarms),
      counted(confusion.warned),
      equalErrorRate === null ? '–' : percent(equalErrorRate.rate),
      published === undefined ? '–' : `${percent(published.rate)} ${published.by}`,
    ];
  });
  return markdownTable(['check', 'caught', 'false alarms', 'only warned of', 'EER', 'published'], rows);
}

function isCounted({ confusion: { caught, falseAlarms, warned } }: GroupJson['criteria'][number]): boolean {
  return caught !== null || falseAlarms !== null || warned !== null;
}

/** Which checks that can fail a photo stay behind what is asked of them. */
function goals(criteria: GroupJson['criteria']): string {
  const failing = criteria.filter(({ warnOnly, confusion: { caught } }) => !warnOnly && caught !== null);
  const behind = criteria
    .filter(({ warnOnly }) => !warnOnly)
    .filter(({ confusion: { caught, falseAlarms } }) => {
      const misses = caught !== null && caught.share < GOAL.caught;
      return misses || (falseAlarms !== null && falseAlarms.share > GOAL.falseAlarms);
    });
  const head = `${failing.length} checks that can fail a photo were given photos they must fail.`;
  if (behind.length === 0)
    return `${head} All of them catch at least 95 % of these, and fail at most 2 % of the compliant photos.`;
  const names = behind.map(({ criterion }) => `\`${criterion}\``).join(', ');
  return `${head} Behind the goal of 95 % caught and 2 % of false alarms: ${names}.`;
}

function partsTable(parts: GroupJson['parts']): string {
  const [first] = parts;
  const rows = (first?.criteria ?? []).map(({ criterion }, index) => [
    `\`${criterion}\``,
    ...parts.flatMap(({ criteria }) => {
      const { caught, falseAlarms } = criteria[index]!.confusion;
      return [counted(caught), counted(falseAlarms)];
    }),
  ]);
  const head = parts.flatMap(({ name, photos }) => [`${name}, ${photos} photos: caught`, 'false alarms']);
  return markdownTable(['check', ...head], rows);
}

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** `4 of 4 [51, 100]`: the interval in percent. */
function counted(proportion: Proportion | null): string {
  if (proportion === null) return '–';
  const { hits, total, low, high } = proportion;
  return `${hits} of ${total} [${bare(low)}, ${bare(high)}]`;
}

function bare(share: number): string {
  return String(Number((100 * share).toFixed(1)));
}

function percent(share: number): string {
  return `${bare(share)} %`;
}

function number(value: number): string {
  return String(Number(value.toPrecision(2)));
}
