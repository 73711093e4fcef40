import type { Edge } from './machine-edges.ts';

/** One state diagram. Names are shown without what all of them begin with. */
export function stateDiagram(initial: string | undefined, edges: readonly Edge[], prefix: string): string {
  const name = (path: string): string => path.replace(prefix, '').replaceAll('.', '_');
  const lines = edges.map(({ from, to, events }) => {
    const label = events.length === 0 ? '' : `: ${events.join('<br/>')}`;
    return `  ${name(from)} --> ${name(to)}${label}`;
  });
  const start = initial === undefined ? [] : [`  [*] --> ${name(initial)}`];
  return ['```mermaid', 'stateDiagram-v2', ...start, ...lines, '```'].join('\n');
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (text: string): string => `\`${text}\``;

export const codes = (texts: readonly string[]): string => texts.map(code).join(', ');
