import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaves, valueAt } from '../testing/leaves.ts';
import { type FieldRule, readRules, type SourceRules } from '../testing/source-rules.ts';
import { jiangsu } from './jiangsu.ts';
import { jiangsuInternational } from './jiangsu-international.ts';
import { xinhua } from './xinhua.ts';

const rulesOf = (name: string): SourceRules =>
  readRules(readFileSync(new URL(`./${name}.rules.md`, import.meta.url), 'utf8'));

const guide = rulesOf('jiangsu-guide');
const presets: readonly [string, object, SourceRules][] = [
  ['jiangsu', jiangsu, withGuide(rulesOf('jiangsu'))],
  ['jiangsu-international', jiangsuInternational, withGuide(rulesOf('jiangsu-international'))],
  ['xinhua', xinhua, rulesOf('xinhua')],
];

function withGuide({ rules, ours }: SourceRules): SourceRules {
  return { rules: [...rules, ...guide.rules], ours };
}

function fieldsOf({ rules }: SourceRules): FieldRule[] {
  return rules.filter((rule) => 'path' in rule);
}

/** True when `pattern` is the path or stands above it; `*` is any one step. */
function covers(pattern: string, path: string): boolean {
  const steps = path.split('.');
  return pattern.split('.').every((step, index) => step === '*' || step === steps[index]);
}

describe.each(presets)('%s', (_, preset, source) => {
  const known = [...fieldsOf(source).map(({ path }) => path), ...source.ours];

  it.each(fieldsOf(source))('$document $section: $quote → $path', ({ path, exact, expected }) => {
    const value = valueAt(preset, path);
    if (exact) expect(value).toEqual(expected);
    else expect(value).toContain(expected);
  });

  it('has nothing that neither a document nor we account for', () => {
    const unaccounted = leaves(preset).filter(([path]) => !known.some((each) => covers(each, path)));
    expect(unaccounted.map(([path]) => path)).toEqual([]);
  });

  it('accounts for nothing that it does not have', () => {
    const all = leaves(preset).map(([path]) => path);
    expect(known.filter((each) => !all.some((path) => covers(each, path)))).toEqual([]);
  });
});

it('a line of a table that is no rule is not passed over', () => {
  expect(() => readRules('| 001 | 一 | 规则 | payment.when | `"none"` |')).toThrow(/Not a rule/);
  expect(() => readRules('| 001 | 一 | 规则 | `payment.when` | |')).toThrow(/Not a rule/);
});

it('the tables quote all five documents and name who carries the rest', () => {
  const all = presets.flatMap(([, , { rules }]) => rules);
  expect([...new Set(all.map(({ document }) => document))].sort()).toEqual([
    '000',
    '001',
    '002',
    '003',
    '004',
  ]);
  const carriers = new Set(all.flatMap((rule) => ('carrier' in rule ? [rule.carrier] : [])));
  expect([...carriers].sort()).toEqual(['host', 'journey', 'messages', 'people', 'vision']);
});

const shared = process.env.TUCAI_SHARED || undefined;

describe.skipIf(shared === undefined)('the source documents', () => {
  const folder = join(shared ?? '', 'seeds');
  const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');
  const names = shared === undefined ? [] : readdirSync(folder);
  const documents = new Map(
    names.map((name) => [name.slice(0, 3), squeezed(readFileSync(join(folder, name), 'utf8'))]),
  );

  it.each(presets.flatMap(([, , { rules }]) => rules))(
    '$document $section: $quote',
    ({ document, quote }) => {
      expect(documents.get(document)).toContain(squeezed(quote));
    },
  );
});
