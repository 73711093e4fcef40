import { type CheckResult, catalogue } from '@tucai/vision';
import { formatRange, formatValue } from '../check/format-value.ts';
import { cliTexts } from '../messages/catalogue.ts';
import { both, inBoth } from './bilingual.ts';
import { escapeXml } from './escape.ts';
import { verdictMark } from './marks.ts';

export function checkTitle(code: CheckResult['code']): string {
  return both(inBoth((language) => catalogue(language).checks[code].title));
}

/** What to do: one numbered item per check that did not pass, in the order given. */
export function adviceList(checks: readonly CheckResult[]): string {
  const items = checks.map(
    (check) =>
      `<li class="${check.verdict}" data-check="${check.code}"><p class="what">${verdictMark(check.verdict)}` +
      `<b>${checkTitle(check.code)}</b> <span class="measure">${escapeXml(formatValue(check.value, check.unit))} ` +
      `<small>(${range(check)})</small></span></p><p>${both(check.message)}</p></li>`,
  );
  return `<ol class="advice">${items.join('')}</ol>`;
}

/**
 * Every check with its value and the values that pass. The score stays in the JSON: by the standard's mapping a
 * value that fails may score 86 and one that passes 3, which reads as a mistake beside a verdict.
 */
export function checkTable(checks: readonly CheckResult[]): string {
  const head = (['check', 'value', 'passes'] as const)
    .map((name) => `<th scope="col">${both(inBoth((language) => cliTexts(language).columns[name]))}</th>`)
    .join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${checks.map(row).join('')}</tbody></table>`;
}

function row(check: CheckResult): string {
  const { code, verdict, value, unit } = check;
  const word = both(inBoth((language) => catalogue(language).verdicts[verdict]));
  const why = verdict === 'skipped' ? `<small>${both(check.message)}</small>` : '';
  return (
    `<tr class="${verdict}" data-check="${code}"><th scope="row"><span class="cell">${verdictMark(verdict)}<span>${checkTitle(code)}` +
    `<span class="unseen"> ${word}</span>${why}</span></span></th>` +
    `<td>${escapeXml(formatValue(value, unit))}</td><td>${range(check)}</td></tr>`
  );
}

function range({ range, unit }: CheckResult): string {
  return both(inBoth((language) => formatRange(range, unit, language)));
}
