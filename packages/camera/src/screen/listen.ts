import type { ScreenDom } from './screen-dom.ts';

/** What the buttons of the screen do. */
export interface Actions {
  act(): void;
  cancel(): void;
  shoot(): void;
  switchCamera(): void;
  retake(): void;
  accept(): void;
  voice(): void;
  choose(file: File): void;
}

/** Connects the buttons and keys of the screen. */
export function listen(dom: ScreenDom, actions: Actions): void {
  const on = (button: HTMLElement, act: () => void): void => button.addEventListener('click', act);
  on(dom.act, () => actions.act());
  on(dom.cancel, () => actions.cancel());
  on(dom.shoot, () => actions.shoot());
  on(dom.switchCamera, () => actions.switchCamera());
  on(dom.voice, () => actions.voice());
  on(dom.choose, () => dom.picker.click());
  // A second tap on the shutter must not decide about a photo that nobody has seen yet.
  const seen = (act: () => void) => (): void => {
    if (!dom.choices.classList.contains('settling')) act();
  };
  on(
    dom.retake,
    seen(() => actions.retake()),
  );
  on(
    dom.accept,
    seen(() => actions.accept()),
  );
  dom.picker.addEventListener('change', () => {
    const [file] = dom.picker.files ?? [];
    if (file) actions.choose(file);
    // The same file again has to be a change as well.
    dom.picker.value = '';
  });
  dom.main.addEventListener('keydown', (event) => {
    // A key that is held would press what comes next under it.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    // Nothing to leave: the key is the host's, to close its own dialog for instance.
    if (event.key !== 'Escape' || dom.cancel.hidden) return;
    event.preventDefault();
    actions.cancel();
  });
}

/** How long the choices of a preview stand still before they can be pressed, in milliseconds. Ours: a double tap is quicker. */
const SETTLING = 500;

/** To be called when the preview has just come. */
export function settle(choices: HTMLElement): void {
  choices.classList.add('settling');
  setTimeout(() => choices.classList.remove('settling'), SETTLING);
}
