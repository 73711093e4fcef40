/** The page's whole script: language and filter. The page is complete without it. */
export const BATCH_SCRIPT = `
'use strict';
const root = document.documentElement;
const all = (selector) => [...document.querySelectorAll(selector)];
const titles = JSON.parse(root.dataset.titles);
for (const button of all('[data-language]')) button.addEventListener('click', () => {
  root.dataset.show = root.lang = button.dataset.language;
  document.title = titles[button.dataset.language];
  for (const other of all('[data-language]')) other.setAttribute('aria-pressed', String(other === button));
});
const cards = all('.card');
let chosen = '';
function apply() {
  let shown = 0;
  for (const card of cards) {
    card.hidden = chosen !== '' && card.dataset.group !== chosen;
    shown += card.hidden ? 0 : 1;
  }
  for (const tile of all('.tile')) tile.setAttribute('aria-pressed', String(tile.dataset.group === chosen));
  document.querySelector('#shown').textContent = String(shown);
  document.querySelector('.nothing').hidden = shown > 0;
  document.querySelector('.reset').hidden = chosen === '';
}
for (const tile of all('.tile')) tile.addEventListener('click', () => {
  chosen = chosen === tile.dataset.group ? '' : tile.dataset.group;
  apply();
});
document.querySelector('.reset').addEventListener('click', () => {
  chosen = '';
  apply();
});
apply();
`;
