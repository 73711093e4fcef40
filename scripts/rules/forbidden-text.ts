/** A habit of writing the project does not want, and why. */
interface ForbiddenText {
  readonly what: string;
  readonly pattern: RegExp;
}

/** Pieces are joined so that this file does not break its own rules. */
const pattern = (...pieces: string[]): RegExp => new RegExp(pieces.join(''), 'i');

const FORBIDDEN: readonly ForbiddenText[] = [
  {
    what: 'a path of one machine',
    pattern: pattern('(^|["\'`(\\s=:])/(wo', 'rk|ro', 'ot|ho', 'me|tm', 'p)/'),
  },
  { what: 'a folder beside the repository', pattern: pattern('\\.\\./sha', 'red\\b') },
  {
    what: 'the host of a registry',
    pattern: pattern('\\breg', 'istry\\.[a-z0-9.-]*\\.(com|org|net|cn|io|dev)\\b|npmmir', 'ror\\.'),
  },
  { what: 'an issue number', pattern: pattern('\\bissues?\\s*#\\d', '|\\(#\\d+\\)') },
  { what: 'a throw-away experiment', pattern: pattern('\\bspi', 'kes?\\b') },
];

/** @returns one line a finding: `line: what: text` */
export function forbiddenIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      FORBIDDEN.filter(({ pattern: found }) => found.test(line)).map(
        ({ what }) => `${index + 1}: ${what}: ${line.trim().slice(0, 100)}`,
      ),
    );
}
