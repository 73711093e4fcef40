import { anglesTable, type EvaluationJson, groupText } from './tables.ts';

/** How a block of the page is marked: everything between is written, the rest is left alone. */
const start = (name: string): string => `<!-- ${name}: written by pnpm docs:evaluation -->`;
const end = (name: string): string => `<!-- end of ${name} -->`;

/** What an evaluation has to say, by the name of the block it stands in. */
export function blocksOf(evaluation: EvaluationJson, date: string): ReadonlyMap<string, string> {
  const { rules, runtime, groups, people } = evaluation;
  const head = `Of ${date}, rules \`${rules.id}\` ${rules.version}, ${runtime}.`;
  const blocks = groups
    .filter(({ criteria }) => criteria.length > 0)
    .map((group): [string, string] => [group.group.name, `${head} ${groupText(group)}`]);
  if (people.some(({ lids }) => lids !== null)) blocks.push(['angles', `${head}\n\n${anglesTable(people)}`]);
  return new Map(blocks);
}

/**
 * Puts a text into its block.
 * @throws RangeError when the page has no such block
 */
export function withBlock(page: string, name: string, text: string): string {
  const from = page.indexOf(start(name));
  const to = page.indexOf(end(name));
  if (from < 0 || to < from) throw new RangeError(`The page has no block ${start(name)} … ${end(name)}`);
  return `${page.slice(0, from)}${start(name)}\n\n${text}\n\n${page.slice(to)}`;
}
