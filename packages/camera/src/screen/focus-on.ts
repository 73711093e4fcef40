import type { ScreenDom } from './screen-dom.ts';
import type { Screen } from './screen-model.ts';

/** Whoever works with the keyboard goes on where the screen goes on. */
export function focusOn(dom: ScreenDom, { kind, panel }: Screen): void {
  if (kind === 'live') dom.shoot.focus();
  else if (kind === 'preview') dom.accept.focus();
  else if (panel?.button) dom.act.focus();
  else dom.main.focus();
}
