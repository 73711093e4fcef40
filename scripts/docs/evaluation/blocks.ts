import { anglesTable, type EvaluationJson, groupText } from './tables.ts';

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
