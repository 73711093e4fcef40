import { icon } from './icons.ts';
import { outline } from './outline.ts';
import { STYLES } from './styles.ts';

/** The parts of the screen that change. */
export type ScreenDom = ReturnType<typeof buildScreen>;

/**
 * Builds the screen into a shadow root. No markup is parsed and no inline style written, so that it works under a strict
 * content security policy and trusted types.
 */
export function buildScreen(root: ShadowRoot) {
  addStyles(root);
  const video = make('video', 'picture', 'video');
  const image = make('img', 'picture', 'preview-image');
  const words = make('span');
  const arrow = arrowIcon();
  const more = make('div', 'more');
  const line = make('div', 'words', undefined, arrow, words);
  const hint = make('div', 'hint', 'hint', line, more);
  // The words of the hint are told by the live region, in a sentence that needs no picture.
  hint.setAttribute('aria-hidden', 'true');
  const countdown = make('div', 'countdown', 'countdown');
  countdown.setAttribute('aria-hidden', 'true');
  const remark = make('p', 'remark', 'remark');
  const sign = make('div', 'sign', 'panel-icon');
  const title = make('h2', '', 'panel-title');
  const text = make('p', '', 'panel-text');
  const act = make('button', 'button', 'button button-primary');
  const choose = make('button', 'button', 'button file');
  const picker = make('input');
  picker.type = 'file';
  // Any picture: some WebViews know only this word, and what cannot be used is told by its bytes.
  picker.accept = 'image/*';
  picker.hidden = true;
  const startSlot = slot('start');
  const problemSlot = slot('problem');
  const panel = make('div', 'panel', 'panel', sign, title, text, startSlot, act, choose, problemSlot);
  const frame = outline();
  const stage = make('div', 'stage', 'stage', video, frame, image, countdown, remark);
  const cancel = make('button', 'round', 'button cancel', icon('close'));
  const bar = make('div', 'bar', 'bar', cancel, slot('bar'));
  const switchCamera = make('button', 'round', 'button switch', icon('switch'));
  const shoot = make('button', 'shutter', 'shutter');
  const voice = make('button', 'round', 'button voice');
  const controls = make(
    'div',
    'controls',
    'controls',
    make('div', '', undefined, switchCamera),
    make('div', '', undefined, shoot),
    make('div', '', undefined, voice),
  );
  const retake = make('button', 'button quiet', 'button retake');
  const accept = make('button', 'button', 'button button-primary accept');
  const choices = make('div', 'choices', 'choices', retake, accept);
  const none = make('div');
  const status = make('div', 'quietly');
  status.setAttribute('role', 'status');
  const alert = make('div', 'quietly');
  alert.setAttribute('role', 'alert');
  const main = make('div', 'root', 'root', bar, make('div', 'field', undefined, stage, hint, panel));
  main.setAttribute('role', 'group');
  main.tabIndex = -1;
  main.append(controls, choices, none, status, alert, picker);
  for (const button of main.querySelectorAll('button')) button.type = 'button';
  root.append(main);
  return {
    main,
    stage,
    video,
    outline: frame,
    image,
    hint,
    words,
    arrow,
    more,
    countdown,
    remark,
    panel,
    sign,
    title,
    text,
    act,
    choose,
    picker,
    startSlot,
    problemSlot,
    cancel,
    controls,
    switchCamera,
    shoot,
    voice,
    choices,
    retake,
    accept,
    none,
    status,
    alert,
  };
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name = '',
  part?: string,
  ...children: Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name !== '') element.className = name;
  if (part !== undefined) element.setAttribute('part', part);
  element.append(...children);
  return element;
}

function slot(name: string): HTMLSlotElement {
  const element = make('slot');
  element.name = name;
  return element;
}

function arrowIcon(): SVGSVGElement {
  const svg = icon('close');
  svg.setAttribute('class', 'icon arrow');
  svg.querySelector('path')?.setAttribute('d', 'M3 12h17 M13 5l7 7-7 7');
  return svg;
}

/** Constructed style sheets are free of the policy for inline styles; older browsers get an element. */
function addStyles(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = STYLES;
  root.append(style);
}
