import type { CheckResult } from '@tucai/vision';
import type { Drawing } from '../annotate/drawing.ts';
import { describeError } from '../check/photo-error.ts';
import type { PhotoLine } from '../check/photo-line.ts';
import { problemsOf } from '../check/problems-of.ts';
import { cliTexts } from '../messages/catalogue.ts';
import { printable } from '../terminal/printable.ts';
import { both, inBoth } from './bilingual.ts';
import { adviceList, checkTable } from './check-list.ts';
import { escapeXml } from './escape.ts';
import { verdictMark } from './marks.ts';
import { overlay } from './overlay.ts';
import { REPORT_TEXTS, VERDICT_TITLES } from './report-texts.ts';

/** The reduced picture of a card. */
export interface CardPicture {
  /** Relative address, already fit for an attribute. */
  readonly href: string;
  readonly drawing: Drawing;
}

/** One photo as an `article`: picture with what was measured, verdict, what to do, and all checks. */
export function photoCard(line: PhotoLine, picture: CardPicture | null, index: number): string {
  const problems = problemsOf(line);
  const name = escapeXml(printable(line.file));
  const codes = problems.map(({ code }) => code).join(' ');
  const title = `photo-${index}`;
  return (
    `<article class="card" data-verdict="${line.verdict}" data-checks="${codes}" aria-labelledby="${title}">` +
    `${figure(picture, name, problems)}<div class="text"><header><h3 id="${title}">${fileName(line.file)}</h3>` +
    `<p class="verdict ${line.verdict}">${verdictMark(line.verdict)}<b>${both(VERDICT_TITLES[line.verdict])}</b>` +
    `${facesOf(line)}</p></header>${body(line, problems)}</div>${allChecks(line)}</article>`
  );
}

/** The folder is set small, and long names may break after every part. */
function fileName(file: string): string {
  const parts = printable(file).split(/(?<=[/\\])/);
  const last = parts.pop() ?? '';
  const folder = parts.length === 0 ? '' : `<small>${parts.map(escapeXml).join('<wbr>')}</small>`;
  return folder + escapeXml(last);
}

function facesOf(line: PhotoLine): string {
  const { faces } = line;
  return faces === null
    ? ''
    : `<span class="faces">${both(inBoth((language) => cliTexts(language).faces(faces)))}</span>`;
}

function figure(picture: CardPicture | null, name: string, problems: readonly CheckResult[]): string {
  if (picture === null)
    return `<div class="figure none">${verdictMark('error')}<span>${both(REPORT_TEXTS.noPicture)}</span></div>`;
  const { drawing, href } = picture;
  const order = problems.map(({ code }) => code);
  return (
    `<button type="button" class="figure" aria-haspopup="dialog"><img src="${href}" width="${drawing.width}" ` +
    `height="${drawing.height}" loading="lazy" decoding="async" alt="${name}">${overlay(drawing, order)}` +
    `<span class="unseen">${both(REPORT_TEXTS.enlarge)}</span></button>`
  );
}

function body(line: PhotoLine, problems: readonly CheckResult[]): string {
  if (line.verdict === 'error') {
    const { code, message } = line.error;
    const text = inBoth((language) => describeError(code, language, message).message);
    return `<p class="failed"><b>${both(REPORT_TEXTS.notLookedAt)}</b><br>${both(text)} <code>${escapeXml(code)}</code></p>`;
  }
  return problems.length === 0
    ? `<p class="fine">${both(REPORT_TEXTS.nothingToDo)}</p>`
    : adviceList(problems);
}

/** Closed at first; a photo that could not be checked has none. */
function allChecks({ checks }: PhotoLine): string {
  if (checks.length === 0) return '';
  return `<details><summary>${both(REPORT_TEXTS.allChecks)} (${checks.length})</summary>${checkTable(checks)}</details>`;
}
