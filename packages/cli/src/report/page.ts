import type { Language, LocalizedText } from '@tucai/vision';
import type { Counts } from '../messages/catalogue.ts';
import { both, inBoth } from './bilingual.ts';
import { contentPolicy } from './content-policy.ts';
import { escapeXml } from './escape.ts';
import { languageSwitch } from './language-switch.ts';
import { localTime } from './local-time.ts';
import { overview, type ProblemCounts } from './overview.ts';
import { REPORT_TEXTS as TEXTS } from './report-texts.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

export interface PageContent {
  /** Shown first; the reader can switch. */
  readonly language: Language;
  readonly counts: Counts;
  readonly problems: ProblemCounts;
  /** Finished `article` elements. */
  readonly cards: readonly string[];
  readonly rules?: { readonly id: string; readonly version: number } | undefined;
  /** When the photos were checked, in local time. */
  readonly at: Date;
  /** A sentence for the reader below the heading. */
  readonly note?: LocalizedText | undefined;
}

/** The whole report as one HTML document. */
export function reportPage(content: PageContent): string {
  const { language, cards, counts, problems } = content;
  const titles = escapeXml(JSON.stringify(TEXTS.title));
  return `<!doctype html>
<html lang="${language}" data-show="${language}" data-titles="${titles}" data-points data-lines data-boxes>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(STYLE, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${TEXTS.title[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#photos">${both(TEXTS.skip)}</a>
<div class="page">
<header class="top"><div><p class="brand">图采 tucai</p><h1>${both(TEXTS.title)}</h1>${facts(content)}${note(content)}</div>
${languageSwitch(language)}</header>
<main>
<div class="summary">${overview(counts, problems)}</div>
${toolbar(cards.length)}
<div class="cards" id="photos">
${cards.join('\n')}
</div>
<p class="nothing" hidden>${both(TEXTS.none)}</p>
</main>
</div>
<dialog><button type="button" class="shut"><svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg><span class="unseen">${both(TEXTS.close)}</span></button><div class="large"></div></dialog>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function facts({ at, rules, cards }: PageContent): string {
  const counted = cards.length === 1 ? TEXTS.onePhoto : numbered(TEXTS.photos, cards.length);
  const parts = [both(counted), localTime(at)];
  if (rules !== undefined) {
    const version = both(numbered(TEXTS.version, rules.version));
    parts.push(`${both(TEXTS.rules)} ${escapeXml(rules.id)}, ${version}`);
  }
  return `<p class="facts">${parts.join(' · ')}</p>`;
}

/** A text with a number in the place of `{n}`. */
function numbered(text: LocalizedText, n: number): LocalizedText {
  return inBoth((language) => text[language].replace('{n}', String(n)));
}

function note({ note: text }: PageContent): string {
  return text === undefined ? '' : `<p class="note">${both(text)}</p>`;
}

function toolbar(total: number): string {
  const draw = (['points', 'lines', 'boxes'] as const)
    .map((name) => `<label><input type="checkbox" data-draw="${name}" checked>${both(TEXTS[name])}</label>`)
    .join('');
  return (
    `<div class="bar"><p role="status">${both(TEXTS.showing)} <b id="shown">${total}</b> ${both(TEXTS.of)} ${total} ` +
    `<button type="button" class="reset" hidden>${both(TEXTS.reset)}</button></p>` +
    `<fieldset><legend class="unseen">${both(TEXTS.draw)}</legend>${draw}</fieldset></div>`
  );
}
