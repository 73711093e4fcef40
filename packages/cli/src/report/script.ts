/**
 * The report's whole script: language, filters, what is drawn, and the enlarged view. The page is complete without it:
 * every photo is shown, in the language that was asked for.
 */
export const SCRIPT = `
'use strict';
const root = document.documentElement;
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const titles = JSON.parse(root.dataset.titles);

function show(language) {
  root.dataset.show = root.lang = language;
  document.title = titles[language];
  for (const button of all('[data-language]')) button.setAttribute('aria-pressed', String(button.dataset.language === language));
}
for (const button of all('[data-language]')) button.addEventListener('click', () => show(button.dataset.language));

const filter = { verdict: '', check: '' };
const cards = all('.card');
function apply() {
  let shown = 0;
  for (const card of cards) {
    const fits = (!filter.verdict || card.dataset.verdict === filter.verdict) &&
      (!filter.check || card.dataset.checks.split(' ').includes(filter.check));
    card.hidden = !fits;
    shown += fits ? 1 : 0;
  }
  for (const button of all('.tile')) button.setAttribute('aria-pressed', String(button.dataset.verdict === filter.verdict));
  for (const button of all('.problems button')) button.setAttribute('aria-pressed', String(button.dataset.check === filter.check));
  document.querySelector('#shown').textContent = String(shown);
  document.querySelector('.nothing').hidden = shown > 0;
  document.querySelector('.reset').hidden = !filter.verdict && !filter.check;
}
for (const button of all('.tile')) button.addEventListener('click', () => {
  filter.verdict = filter.verdict === button.dataset.verdict ? '' : button.dataset.verdict;
  apply();
});
for (const button of all('.problems button')) button.addEventListener('click', () => {
  filter.check = filter.check === button.dataset.check ? '' : button.dataset.check;
  apply();
});
document.querySelector('.reset').addEventListener('click', () => {
  filter.verdict = filter.check = '';
  apply();
  document.querySelector('.tile:enabled')?.focus();
});
for (const box of all('[data-draw]')) box.addEventListener('change', () => root.toggleAttribute('data-' + box.dataset.draw, box.checked));

function point(event) {
  const row = event.target.closest?.('[data-check]');
  const holder = event.target.closest?.('.card, .large');
  if (!holder) return;
  const code = row && !event.type.endsWith('out') ? row.dataset.check : '';
  const found = code && holder.querySelector('.overlay [data-check="' + code + '"]');
  for (const group of all('.overlay [data-check]', holder)) {
    group.classList.toggle('on', Boolean(found) && group.dataset.check === code);
    group.classList.toggle('off', Boolean(found) && group.dataset.check !== code);
  }
}
document.addEventListener('mouseover', point);
document.addEventListener('mouseout', point);

const dialog = document.querySelector('dialog');
const large = dialog.querySelector('.large');
for (const button of all('button.figure')) button.addEventListener('click', () => {
  const card = button.closest('.card');
  const figure = document.createElement('div');
  figure.className = 'figure';
  figure.append(...[...button.children].filter((child) => !child.classList.contains('unseen')).map((child) => child.cloneNode(true)));
  const text = card.querySelector('.text').cloneNode(true);
  text.append(...all('details', card).map((details) => details.cloneNode(true)));
  for (const titled of all('[id]', text)) titled.removeAttribute('id');
  for (const group of all('.on, .off', figure)) group.classList.remove('on', 'off');
  dialog.setAttribute('aria-label', card.querySelector('img').alt);
  large.replaceChildren(figure, text);
  dialog.showModal();
});
dialog.querySelector('.shut').addEventListener('click', () => dialog.close());
dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
apply();
`;
