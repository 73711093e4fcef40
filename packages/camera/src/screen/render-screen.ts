import type { CameraView } from '@tucai/core/camera';
import type { ScreenTexts } from '../texts/screen-texts.ts';
import { icon } from './icons.ts';
import type { ScreenDom } from './screen-dom.ts';
import type { Hint, Panel, Screen } from './screen-model.ts';

export interface RenderInput {
  readonly screen: Screen;
  readonly view: CameraView;
  readonly texts: ScreenTexts;
  readonly mirrored: boolean;
  /** Null: the browser cannot speak. */
  readonly voice: boolean | null;
  readonly photoUrl: string | undefined;
  /** A file is asked of the camera of the phone rather than of its album. */
  readonly captures: boolean;
}

/** Brings what is in the document in line with what is to be shown. */
export function renderScreen(dom: ScreenDom, input: RenderInput): void {
  const { screen, view, texts, mirrored, voice, photoUrl, captures } = input;

  const { kind, panel, hint } = screen;
  dom.main.dataset.kind = kind;
  dom.main.dataset.status = view.status;
  dom.main.dataset.source = screen.file === 'none' ? 'camera' : 'file';
  dom.main.dataset.tone = hint?.tone ?? 'neutral';
  dom.main.setAttribute('aria-label', texts.camera);

  dom.stage.hidden = kind === 'panel';
  dom.video.classList.toggle('mirrored', mirrored);
  dom.outline.toggleAttribute('hidden', kind !== 'live');
  dom.outline.style.setProperty('--progress', view.progress.toFixed(3));
  dom.image.hidden = kind !== 'preview';
  if (kind === 'preview' && photoUrl !== undefined && dom.image.src !== photoUrl) dom.image.src = photoUrl;
  if (kind !== 'preview') dom.image.removeAttribute('src');
  dom.image.alt = texts.photo;
  renderHint(dom, hint);
  dom.countdown.hidden = view.countdown === null;
  dom.countdown.textContent = view.countdown === null ? '' : String(view.countdown);
  dom.remark.hidden = kind !== 'preview';
  dom.remark.textContent = screen.remark ?? texts.previewText;
  renderPanel(dom, panel, screen.urgent);
  dom.startSlot.hidden = view.status !== 'idle' || screen.file !== 'none';
  dom.problemSlot.hidden = !screen.urgent;

  dom.controls.hidden = kind !== 'live';
  dom.choices.hidden = kind !== 'preview';
  dom.none.hidden = kind !== 'panel';
  const leaves = view.buttons.includes('CANCEL') && view.status !== 'idle';
  dom.cancel.hidden = !leaves && screen.file === 'none';
  dom.switchCamera.hidden = !view.buttons.includes('SWITCH');
  // Not `disabled`: that would take the focus away from who pressed it.
  dom.shoot.setAttribute('aria-disabled', String(!view.buttons.includes('SHOOT')));
  dom.voice.hidden = voice === null;
  if (voice !== null && dom.voice.getAttribute('aria-pressed') !== String(voice)) {
    dom.voice.setAttribute('aria-pressed', String(voice));
    dom.voice.replaceChildren(icon(voice ? 'voice-on' : 'voice-off'));
  }
  name(dom.voice, texts.voice);
  name(dom.cancel, texts.cancel);
  name(dom.switchCamera, texts.switchCamera);
  name(dom.shoot, texts.shoot);
  dom.retake.textContent = screen.again;
  dom.picker.toggleAttribute('capture', captures);
  if (captures) dom.picker.setAttribute('capture', 'environment');
  dom.accept.textContent = texts.accept;

  announce(dom.status, screen.urgent ? '' : screen.announcement);
  announce(dom.alert, screen.urgent ? screen.announcement : '');
}

function renderHint(dom: ScreenDom, hint: Hint | null): void {
  dom.hint.hidden = hint === null;
  if (!hint) return;
  dom.hint.dataset.tone = hint.tone;
  dom.words.textContent = hint.text;
  dom.more.hidden = hint.more === null;
  dom.more.textContent = hint.more ?? '';
  dom.arrow.toggleAttribute('hidden', hint.arrow === null);
  dom.arrow.setAttribute('data-to', hint.arrow ?? '');
}

function renderPanel(dom: ScreenDom, panel: Panel | null, urgent: boolean): void {
  dom.panel.hidden = panel === null;
  if (!panel) return;
  dom.panel.classList.toggle('busy', panel.busy);
  dom.panel.toggleAttribute('data-urgent', urgent);
  if (dom.sign.dataset.icon !== panel.icon) dom.sign.replaceChildren(icon(panel.icon));
  dom.sign.dataset.icon = panel.icon;
  dom.title.textContent = panel.title;
  dom.text.textContent = panel.text;
  dom.text.hidden = panel.text === '';
  dom.act.hidden = panel.button === null;
  dom.act.textContent = panel.button?.label ?? '';
  dom.choose.hidden = panel.file === null;
  dom.choose.textContent = panel.file ?? '';
  // The file is second where there is something else to do.
  dom.choose.classList.toggle('second', panel.button !== null);
}

/** Set only when it changes: a screen reader would tell it again. */
function announce(region: HTMLElement, text: string): void {
  if (region.textContent !== text) region.textContent = text;
}

function name(button: HTMLElement, label: string): void {
  button.setAttribute('aria-label', label);
  button.title = label;
}
