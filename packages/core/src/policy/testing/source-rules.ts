interface Quote {
  /** Number of the source document. */
  readonly document: string;
  readonly section: string;
  /** The rule in the words of the document. */
  readonly quote: string;
}

/** A rule that a field of the policy carries. */
export interface FieldRule extends Quote {
  readonly path: string;
  /** Whether the field is this, or contains it. */
  readonly exact: boolean;
  readonly expected: unknown;
}

/** A rule that another part of tucai carries. */
export interface CarriedRule extends Quote {
  readonly carrier: string;
}

export interface SourceRules {
  readonly rules: readonly (FieldRule | CarriedRule)[];
  /** Paths of what no document gives. */
  readonly ours: readonly string[];
}

/**
 * Reads a table of rules from Markdown: lines of five cells that begin with a document's number, and a list of
 * paths.
 *
 * @throws Error naming a line that looks like a rule and is none
 */
export function readRules(markdown: string): SourceRules {
  const lines = markdown.split('\n');
  const rules = lines.filter((line) => /^\| \d/.test(line)).map(readRule);
  const ours = lines.flatMap((line) => /^- `(.+)`$/.exec(line)?.[1] ?? []);
  return { rules, ours };
}

function readRule(line: string): FieldRule | CarriedRule {
  const cells = line.split('|').map((cell) => cell.trim());
  const [, document = '', section = '', quote = '', field = '', value = ''] = cells;
  const carrier = /^\((\w+)\)$/.exec(field)?.[1];
  if (carrier !== undefined && value === '') return { document, section, quote, carrier };
  const path = /^`([\w.-]+)`$/.exec(field)?.[1];
  const [, contains, json] = /^(contains )?`(.+)`$/.exec(value) ?? [];
  if (path === undefined || json === undefined || cells.length !== 7) throw new Error(`Not a rule: ${line}`);
  return { document, section, quote, path, exact: contains === undefined, expected: JSON.parse(json) };
}
