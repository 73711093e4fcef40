import type { Language, LocalizedText } from '@tucai/vision';
import { both, inBoth } from '../../report/bilingual.ts';
import { contentPolicy } from '../../report/content-policy.ts';
import { escapeXml } from '../../report/escape.ts';
import { languageSwitch } from '../../report/language-switch.ts';
import { localTime } from '../../report/local-time.ts';
import { verdictMark } from '../../report/marks.ts';
import { printable } from '../../terminal/printable.ts';
import { GROUP_TITLES } from '../batch-texts.ts';
import { type BatchCounts, type PhotoResult, RESULT_GROUPS, type ResultGroup } from '../photo-result.ts';
import type { ReasonCounts } from '../reason-counts.ts';
import type { Student } from '../roster/read-roster.ts';
import { resultCard, TONES } from './html-card.ts';
import { BATCH_SCRIPT } from './html-script.ts';
import { BATCH_STYLE } from './html-style.ts';
import { HTML_TEXTS as TEXTS } from './html-texts.ts';

export interface HtmlReportContent {
  /** Shown first; the reader can switch. */
  readonly language: Language;
  readonly counts: BatchCounts;
  readonly reasons: ReasonCounts;
  readonly missing: readonly Student[];
  readonly spec: { readonly id: string; readonly version: number };
  /** Shown in local time. */
  readonly at: Date;
  /** Where the page will lie, absolute. */
  readonly folder: string;
}

/** The report as one HTML document, in pieces, so that it never is in memory as a whole. */
export async function* htmlReport(
  content: HtmlReportContent,
  results: AsyncIterable<PhotoResult>,
): AsyncGenerator<string> {
  yield head(content);
  let index = 0;
  for await (const result of results) yield resultCard(result, ++index, content.folder);
  yield TAIL;
}

function head({ language, counts, reasons, missing, spec, at }: HtmlReportContent): string {
  const total = RESULT_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const files = inBoth((one) => TEXTS.files[one].replace('{n}', String(total)));
  const facts = [
    both(files),
    localTime(at),
    `${both(TEXTS.spec)} ${escapeXml(`${spec.id} v${spec.version}`)}`,
  ];
  return `<!doctype html>
<html lang="${language}" data-show="${language}" data-titles="${escapeXml(JSON.stringify(TEXTS.title))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(BATCH_STYLE, BATCH_SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${TEXTS.title[language]}</title>
<style>${BATCH_STYLE}</style>
</head>
<body class="batch">
<a class="skip" href="#photos">${both(TEXTS.skip)}</a>
<div class="page">
<header class="top"><div><p class="brand">图采 tucai</p><h1>${both(TEXTS.title)}</h1><p class="facts">${facts.join(' · ')}</p><p class="note">${both(TEXTS.personal)}</p></div>
${languageSwitch(language)}</header>
<main>
<div class="summary"><section class="overview" aria-labelledby="results"><h2 id="results">${both(TEXTS.results)}</h2><p class="hint">${both(TEXTS.resultsHint)}</p>
<div class="tiles" role="group" aria-labelledby="results">${shownGroups(counts)
    .map((group) => tile(group, counts[group]))
    .join('')}</div></section>${frequent(reasons)}</div>
${missingTable(missing)}
<div class="bar"><p role="status">${both(TEXTS.showing)} <b id="shown">${total}</b> ${both(TEXTS.of)} ${total} <button type="button" class="reset" hidden>${both(TEXTS.reset)}</button></p></div>
<div class="cards" id="photos">
`;
}

const TAIL = `</div>
<p class="nothing" hidden>${both(TEXTS.none)}</p>
</main>
</div>
<script>${BATCH_SCRIPT}</script>
</body>
</html>
`;

/** Nothing waits in the report of a run that came to its end. */
function shownGroups(counts: BatchCounts): ResultGroup[] {
  return RESULT_GROUPS.filter((group) => group !== 'waiting' || counts.waiting > 0);
}

function tile(group: ResultGroup, count: number): string {
  const tone = TONES[group];
  return (
    `<button type="button" class="tile ${tone}" data-group="${group}" aria-pressed="false"${count === 0 ? ' disabled' : ''}>` +
    `<b>${count}</b><span>${verdictMark(tone)}${both(GROUP_TITLES[group])}</span></button>`
  );
}

function frequent(reasons: ReasonCounts): string {
  if (reasons.length === 0) return '';
  const items = reasons.map(({ count, message }) => `<li><b>${count}</b><span>${both(message)}</span></li>`);
  return `<section class="problems" aria-labelledby="frequent"><h2 id="frequent">${both(TEXTS.common)}</h2><ul class="frequent">${items.join('')}</ul></section>`;
}

function missingTable(missing: readonly Student[]): string {
  if (missing.length === 0) return '';
  const heading = (text: LocalizedText): string => `<th scope="col">${both(text)}</th>`;
  const rows = missing.map(
    ({ row, studentNumber, name }) =>
      `<tr><td>${row}</td><td>${escapeXml(printable(studentNumber))}</td><td>${escapeXml(printable(name))}</td></tr>`,
  );
  return (
    `<section class="missing" aria-labelledby="missing"><h2 id="missing">${both(TEXTS.missing)} (${missing.length})</h2>` +
    `<div tabindex="0"><table><thead><tr>${heading(TEXTS.row)}${heading(TEXTS.studentNumber)}${heading(TEXTS.name)}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table></div></section>`
  );
}
