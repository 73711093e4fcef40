import { CHECK_CODES, type CheckCode, catalogue, type Verdict } from '@tucai/vision';
import { formatRange, formatValue } from '../../check/format-value.ts';
import { contentPolicy } from '../../report/content-policy.ts';
import { escapeXml } from '../../report/escape.ts';
import type { Evaluation } from '../evaluate.ts';
import { type CriterionResult, type GroupResult, misjudged, type Row } from '../group-result.ts';
import { PUBLISHED_ERRORS, PUBLISHED_SOURCE } from '../published-errors.ts';
import type { Criterion } from '../sample.ts';
import type { Proportion } from '../wilson.ts';
import { SHEET_STYLE } from './sheet-style.ts';

/** Where a photo's picture lies beside the page; undefined when there is none. */
export type HrefOf = (group: string, photo: string) => string | undefined;

const isCheck = (criterion: Criterion): criterion is CheckCode =>
  (CHECK_CODES as readonly string[]).includes(criterion);

/** The evaluation as one HTML document: a table a group, then the photos that were judged wrongly, check by check. */
export function sheetPage(evaluation: Evaluation, hrefOf: HrefOf): string {
  const { rules, runtime, groups } = evaluation;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(SHEET_STYLE)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>tucai: evaluation of the checks</title>
<style>${SHEET_STYLE}</style>
</head>
<body>
<header><h1>How often the checks are right</h1>
<p class="soft">Rules ${escapeXml(rules.id)} ${rules.version}, ${escapeXml(runtime)}.</p>
<p class="soft">Verdicts stand as fail / warn / pass / skipped. Caught: violating photos that failed. False alarms: compliant photos that failed. Warned: photos that the check by its rule only warns of, and did. In brackets the 95 % Wilson interval. A check marked * only warns by its rule: there a warning counts as a failure.</p>
<p class="soft">${escapeXml(PUBLISHED_SOURCE)}</p></header>
<main>
${groups.map((group, index) => groupSection(group, index, hrefOf)).join('\n')}
</main>
</body>
</html>
`;
}

function groupSection(result: GroupResult, index: number, hrefOf: HrefOf): string {
  const { group, photos, faceCount, criteria, refusals } = result;
  const wrong = criteria.filter((criterion) => misjudged(criterion).length > 0);
  const anchor = (criterion: Criterion): string => `g${index}-${criterion}`;
  const rows = criteria.map((criterion) =>
    tableRow(criterion, wrong.includes(criterion) ? anchor(criterion.criterion) : undefined),
  );
  const faces = `${faceCount.right} of ${faceCount.total} ${interval(faceCount.share)}`;
  const clean =
    refusals === null
      ? ''
      : `<p>Neutral portraits: ${refusals.photos}; failed without a known reason by no check ${refusals.byNone}, by one ${refusals.byOne}, by more ${refusals.byMore}.</p>`;
  return `<section><h2>${escapeXml(group.name)}: ${photos} photos</h2>
<p class="soft">${escapeXml(group.note)}</p><p>Faces counted right: ${faces}</p>${clean}
<div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(group.name)}"><table><thead><tr><th scope="col">check</th><th scope="col">violating</th><th scope="col">compliant</th><th scope="col">caught</th><th scope="col">false alarms</th><th scope="col">warned</th><th scope="col">EER</th><th scope="col">published</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>
${wrong.map((criterion) => photosOf(criterion, anchor(criterion.criterion), group.name, hrefOf)).join('\n')}
</section>`;
}

function tableRow(result: CriterionResult, anchor: string | undefined): string {
  const { criterion, warnOnly, confusion, equalErrorRate } = result;
  const name = escapeXml(warnOnly ? `${criterion} *` : criterion);
  const published = PUBLISHED_ERRORS[criterion];
  const title = isCheck(criterion) ? `<small lang="zh-CN">${escapeXml(titleOf(criterion))}</small>` : '';
  return `<tr><th scope="row">${anchor === undefined ? name : `<a href="#${anchor}">${name}</a>`}${title}</th>
<td>${counts(confusion.violating)}</td><td>${counts(confusion.compliant)}</td>
${shareCell(confusion.caught, (share) => share === 1)}${shareCell(confusion.falseAlarms, (share) => share === 0)}${shareCell(confusion.warned, (share) => share === 1)}
<td>${equalErrorRate === null ? '–' : percent(equalErrorRate.rate)}</td>
<td>${published === undefined ? '–' : `${percent(published.rate)} ${escapeXml(published.by)}`}</td></tr>`;
}

function titleOf(code: CheckCode): string {
  return catalogue('zh-CN').checks[code].title;
}

function shareCell(proportion: Proportion | null, isFine: (share: number) => boolean): string {
  if (proportion === null) return '<td>–</td>';
  return `<td class="${isFine(proportion.share) ? 'fine' : 'bad'}">${interval(proportion)}</td>`;
}

function photosOf(result: CriterionResult, anchor: string, group: string, hrefOf: HrefOf): string {
  const items = misjudged(result).map((row) => `<li>${figure(row, hrefOf(group, row.photo))}</li>`);
  return `<h3 id="${anchor}">${escapeXml(result.criterion)}</h3><ul class="photos">${items.join('')}</ul>`;
}

function figure({ photo, truth, label, result }: Row, href: string | undefined): string {
  const missed = truth !== 'compliant';
  const picture = href === undefined ? '' : `<img src="${escapeXml(href)}" alt="" loading="lazy">`;
  const known = label === undefined ? '' : ` (${escapeXml(label)})`;
  const value = escapeXml(formatValue(result.value, result.unit));
  const range = escapeXml(formatRange(result.range, result.unit, 'en'));
  return `<figure class="${missed ? 'missed' : 'alarm'}">${picture}<figcaption><b>${missed ? 'missed' : 'false alarm'}${known}</b>${escapeXml(photo)}<br>${result.verdict} at ${value}; passes ${range}</figcaption></figure>`;
}

function counts({ fail, warn, pass, skipped }: Readonly<Record<Verdict, number>>): string {
  return fail + warn + pass + skipped === 0 ? '–' : `${fail} / ${warn} / ${pass} / ${skipped}`;
}

function interval(proportion: Proportion | null): string {
  if (proportion === null) return '–';
  return `${percent(proportion.share)} [${percent(proportion.low)}, ${percent(proportion.high)}]`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
