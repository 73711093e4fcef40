import { CHECK_CODES, type CheckCode } from '@tucai/vision';
import type { Counts } from '../messages/catalogue.ts';
import { both } from './bilingual.ts';
import { checkTitle } from './check-list.ts';
import { verdictMark } from './marks.ts';
import { REPORT_TEXTS, VERDICT_TITLES } from './report-texts.ts';

/** How many photos a check failed or warned in. */
export type ProblemCounts = ReadonlyMap<CheckCode, { readonly fail: number; readonly warn: number }>;

const VERDICTS = ['pass', 'warn', 'fail', 'error'] as const;

/** Counts by verdict, which are also the filter, and the most frequent problems. */
export function overview(counts: Counts, problems: ProblemCounts): string {
  return (
    `<section class="overview" aria-labelledby="results"><h2 id="results">${both(REPORT_TEXTS.overview)}</h2>` +
    `${stackedBar(counts)}<div class="tiles" role="group" aria-labelledby="results">` +
    `${VERDICTS.map((verdict) => tile(verdict, counts[verdict])).join('')}</div></section>${problemChart(problems)}`
  );
}

function tile(verdict: keyof Counts, count: number): string {
  return (
    `<button type="button" class="tile ${verdict}" data-verdict="${verdict}" aria-pressed="false"${count === 0 ? ' disabled' : ''}>` +
    `<b>${count}</b><span>${verdictMark(verdict)}${both(VERDICT_TITLES[verdict])}</span></button>`
  );
}

function stackedBar(counts: Counts): string {
  const total = Math.max(1, counts.pass + counts.warn + counts.fail + counts.error);
  let x = 0;
  const parts = VERDICTS.map((verdict) => {
    const width = (counts[verdict] / total) * 100;
    const part = `<rect class="${verdict}" x="${x.toFixed(3)}%" width="${width.toFixed(3)}%" height="100%"/>`;
    x += width;
    return width === 0 ? '' : part;
  });
  return `<svg class="stacked" aria-hidden="true">${parts.join('')}</svg>`;
}

function problemChart(problems: ProblemCounts): string {
  const rows = CHECK_CODES.flatMap((code) => {
    const { fail, warn } = problems.get(code) ?? { fail: 0, warn: 0 };
    return fail + warn === 0 ? [] : [{ code, fail, warn }];
  }).sort((a, b) => b.fail + b.warn - (a.fail + a.warn));
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(({ fail, warn }) => fail + warn));
  const bars = rows.map(({ code, fail, warn }) => {
    const share = (count: number): string => `${((count / most) * 100).toFixed(2)}%`;
    return (
      `<li><button type="button" data-check="${code}" aria-pressed="false"><span class="name">${checkTitle(code)}</span>` +
      `<svg aria-hidden="true"><rect class="fail" width="${share(fail)}" height="100%"/>` +
      `<rect class="warn" x="${share(fail)}" width="${share(warn)}" height="100%"/></svg><b>${fail + warn}</b></button></li>`
    );
  });
  return (
    `<section class="problems" aria-labelledby="problems"><h2 id="problems">${both(REPORT_TEXTS.common)}</h2><p class="hint">${both(REPORT_TEXTS.commonHint)}</p>` +
    `<ul>${bars.join('')}</ul></section>`
  );
}
