import { CHECK_CODES, type CheckCode, RULE_SETS } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../rules/text-files.ts';

/** The cells of the rows of docs/checks.md, by the codes that their first cell names. */
const ROWS = new Map(
  readProjectFile('docs/checks.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap((cells) =>
      [...(cells[1] ?? '').matchAll(/`([a-z-]+)`/g)].map((code): [string, readonly string[]] => [
        code[1]!,
        cells.slice(1, -1),
      ]),
    ),
);

/** The numbers of a cell without their signs: `±8`, `20,480 – 40,000`, `≥ 0.04`. */
function numbersOf(cell: string | undefined): number[] {
  return [...(cell ?? '').replaceAll(/(?<=\d),(?=\d{3})/g, '').matchAll(/\d+(\.\d+)?/g)].map((n) =>
    Number(n[0]),
  );
}

/** Every limit that any rule set that turns the check on sets, without its sign. */
function limitsOf(code: CheckCode, which: 'pass' | 'warn'): number[] {
  return Object.values(RULE_SETS).flatMap(({ rules }) => {
    const { enabled, [which]: range } = rules[code];
    return enabled ? [range?.min, range?.max].flatMap((b) => (b === undefined ? [] : Math.abs(b.value))) : [];
  });
}

describe('docs/checks.md', () => {
  it.each(CHECK_CODES)('has a row of %s with its limits', (code) => {
    const cells = ROWS.get(code) ?? [];
    expect(cells).toHaveLength(7);
    const [, , , passes, warns] = cells;
    expect(limitsOf(code, 'pass').filter((n) => !numbersOf(passes).includes(n))).toEqual([]);
    const told = [...numbersOf(warns), ...numbersOf(passes)];
    expect(limitsOf(code, 'warn').filter((n) => !told.includes(n))).toEqual([]);
  });

  it('has no row of a check that does not exist', () => {
    const known: readonly string[] = CHECK_CODES;
    const strange = [...ROWS].filter(([code, cells]) => cells.length === 7 && !known.includes(code));
    expect(strange).toEqual([]);
  });
});
