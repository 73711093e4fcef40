import {
  type CameraCommand,
  type CameraSession,
  type CameraSettingsInput,
  type CameraView,
  cameraView,
  createCameraSession,
} from '@tucai/core/camera';
import { type Finding, type HintAudience, type JudgedFrame, type RuleSet, SOURCE_RULES } from '@tucai/vision';
import type { TucaiCameraEvents } from './camera-events.ts';
import { liveGuidance, type TrackerSource } from './live-guidance.ts';
import { CameraFeed } from './media/camera-feed.ts';
import { mediaCamera } from './media/media-camera.ts';
import { PhotoStore } from './media/photo-store.ts';
import { renderScreen } from './screen/render-screen.ts';
import { type Screen, screenOf } from './screen/screen.ts';
import { buildScreen, type ScreenDom } from './screen/screen-dom.ts';
import { browserSpeaker, type Speaker } from './speech/speaker.ts';
import { languageOf, SCREEN_TEXTS } from './texts/language.ts';

/** On a server there are no elements; the class is never made there, and importing it must not fail. */
const Base: typeof HTMLElement =
  globalThis.HTMLElement ?? (class {} as unknown as typeof globalThis.HTMLElement);

/** Ours: what only draws a remark stands in the way this long. */
const PATIENCE_MS = 8000;
const FRAMES_PER_SECOND = 12;

/**
 * The camera screen `<tucai-camera>`: one camera session of `@tucai/core` with live guidance of `@tucai/vision`.
 *
 * Attributes: `camera` (`rear`, the default, or `any`), `shutter` (`auto`, `manual`, `both`), `countdown` (seconds), `voice`
 * (hints are spoken), `mirror` (`on` or `off`; else a front camera is mirrored), `autostart`, `lang`.
 * Slots: `start` and `problem` on the cards of these names, `bar` beside the button that leaves.
 */
export class TucaiCamera extends Base {
  static readonly observedAttributes = ['lang', 'voice', 'mirror'];

  /** What looks at the live picture; without it the person presses the shutter. Set it before `start`. */
  tracker: TrackerSource | null = preset<TrackerSource | null>(this, 'tracker', null);
  /** Those the photo will be judged by. */
  rules: RuleSet = preset(this, 'rules', SOURCE_RULES);
  /** Times and the like; attributes go before them. */
  settings: CameraSettingsInput = preset<CameraSettingsInput>(this, 'settings', {});
  /** Most live frames judged in a second; a runtime on the main thread wants fewer. */
  framesPerSecond: number = preset(this, 'framesPerSecond', FRAMES_PER_SECOND);

  #dom: ScreenDom | undefined;
  #feed: CameraFeed | undefined;
  #session: CameraSession | undefined;
  #speaker: Speaker | null = null;
  readonly #photos = new PhotoStore();
  #judged: JudgedFrame | null = null;
  /** What was not right in the frame the photo was taken of. */
  #remarks: readonly Finding[] = [];
  #kind: Screen['kind'] = 'panel';
  /** The view the host heard of last. */
  #told = '';

  connectedCallback(): void {
    this.#speaker = browserSpeaker();
    this.#build();
    this.#newSession();
    if (this.hasAttribute('autostart')) this.start();
  }

  disconnectedCallback(): void {
    this.#endSession();
    this.#speaker?.silence();
    this.#photos.clear();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'voice' && !this.hasAttribute('voice')) this.#speaker?.silence();
    this.#render();
  }

  /** Opens the camera. After the end of a session begins another; while one runs does nothing. */
  start(): void {
    if (!this.isConnected) return;
    if (this.#session?.getSnapshot().status !== 'active' || this.#view?.status === 'idle') this.#newSession();
    this.#session?.send({ type: 'START' });
  }

  /** Leaves the camera and frees it. */
  cancel(): void {
    this.#session?.send({ type: 'CANCEL' });
  }

  /** Takes the picture now, where the settings let the person do so. */
  shoot(): void {
    this.#session?.send({ type: 'SHOOT' });
  }

  /** What the session is doing, as codes; null while the element is not in a document. */
  get view(): CameraView | null {
    return this.#view ?? null;
  }

  get #view(): CameraView | undefined {
    return this.#session && cameraView(this.#session.getSnapshot());
  }

  #build(): void {
    if (this.#dom) return;
    const dom = buildScreen(this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    this.#dom = dom;
    this.#feed = new CameraFeed(dom.video);
    const on = (button: HTMLElement, act: () => void): void => button.addEventListener('click', act);
    on(dom.act, () => (this.#view?.buttons.includes('RETRY') ? this.#send('RETRY') : this.start()));
    on(dom.cancel, () => this.cancel());
    on(dom.shoot, () => this.shoot());
    on(dom.switchCamera, () => this.#send('SWITCH'));
    on(dom.retake, () => this.#send('RETAKE'));
    on(dom.accept, () => this.#send('ACCEPT'));
    on(dom.voice, () => this.toggleAttribute('voice'));
    dom.main.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#view?.status === 'idle') return;
      event.preventDefault();
      this.cancel();
    });
  }

  #send(type: CameraCommand['type']): void {
    this.#session?.send({ type });
  }

  #newSession(): void {
    this.#endSession();
    const feed = this.#feed;
    if (!feed) return;
    this.#judged = null;
    this.#remarks = [];
    const session = createCameraSession(
      { camera: mediaCamera(feed, this.#photos), guidance: this.#guidance(feed) },
      this.#sessionSettings(),
    );
    this.#session = session;
    session.subscribe(() => {
      if (this.#session !== session) return;
      this.#render();
      const view = this.#view;
      const told = JSON.stringify(view);
      if (!view || told === this.#told) return;
      this.#told = told;
      this.#tell('tucai-camera-change', view);
    });
    session.on('camera.opened', () => {
      this.#judged = null;
    });
    session.on('camera.capturing', () => {
      this.#remarks = this.#judged?.invalid ?? [];
    });
    session.on('camera.refused', ({ code }) => this.#tell('tucai-camera-refused', { code }));
    session.on('camera.cancelled', () => this.#tell('tucai-camera-cancel', null));
    session.on('camera.accepted', ({ photo }) => this.#hand(session, photo));
    session.start();
    this.#render();
  }

  #endSession(): void {
    const session = this.#session;
    this.#session = undefined;
    session?.stop();
  }

  #sessionSettings(): CameraSettingsInput {
    const camera = this.getAttribute('camera');
    const shutter = this.getAttribute('shutter');
    const countdown = this.getAttribute('countdown');
    return {
      ...this.settings,
      ...(camera === 'rear' || camera === 'any' ? { camera } : {}),
      ...(shutter === 'auto' || shutter === 'manual' || shutter === 'both' ? { shutter } : {}),
      ...(countdown === null ? {} : { countdownSeconds: Number(countdown) }),
    };
  }

  #guidance(feed: CameraFeed) {
    if (!this.tracker) return undefined;
    return liveGuidance(feed, {
      tracker: this.tracker,
      rules: this.rules,
      framesPerSecond: this.framesPerSecond,
      patienceMs: PATIENCE_MS,
      onJudged: (frame) => {
        this.#judged = frame;
        const { hint, invalid, state } = frame;
        this.#tell('tucai-camera-frame', { ready: state === 'ready', hint, invalid });
      },
    });
  }

  /** The photo belongs to the host now. */
  #hand(session: CameraSession, name: string): void {
    const { shot } = session.getSnapshot().context;
    const photo = this.#photos.get(name);
    this.#photos.discard(name);
    if (photo && shot)
      this.#tell('tucai-camera-photo', { ...photo, facing: shot.facing, shutter: shot.shutter });
  }

  #tell<Name extends keyof TucaiCameraEvents>(name: Name, detail: TucaiCameraEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #render(): void {
    const view = this.#view;
    const dom = this.#dom;
    if (!view || !dom) return;
    const language = languageOf(this);
    const audience = this.#audience(view);
    const screen = screenOf({
      view,
      language,
      audience,
      judged: this.#judged !== null,
      invalid: this.#remarks,
    });
    const focused = this.shadowRoot?.activeElement != null;
    const voice = this.hasAttribute('voice');
    renderScreen(dom, {
      screen,
      view,
      texts: SCREEN_TEXTS[language],
      mirrored: audience === 'student',
      voice: this.#speaker && voice,
      photoUrl: view.photo ? this.#photos.url(view.photo.photo) : undefined,
    });
    if (voice && view.status !== 'idle') this.#speaker?.say(screen.speech, language);
    if (focused && (screen.kind !== this.#kind || this.shadowRoot?.activeElement == null))
      focusOn(dom, screen);
    this.#kind = screen.kind;
  }

  /** Whoever looks into a front camera sees a mirror. A camera of unknown side is one only where any may be used. */
  #audience({ camera }: CameraView): HintAudience {
    const mirror = this.getAttribute('mirror');
    if (mirror === 'on' || mirror === 'off') return mirror === 'on' ? 'student' : 'photographer';
    const side = camera?.facing ?? 'rear';
    const any = this.#sessionSettings().camera === 'any';
    return side === 'front' || (side === 'unknown' && any) ? 'student' : 'photographer';
  }
}

/** What a host wrote on the element before the browser knew what it is. */
function preset<Value>(element: object, name: string, otherwise: Value): Value {
  const own = Object.getOwnPropertyDescriptor(element, name);
  return own === undefined ? otherwise : own.value;
}

/** Whoever works with the keyboard goes on where the screen goes on. */
function focusOn(dom: ScreenDom, { kind, panel }: Screen): void {
  if (kind === 'live') dom.shoot.focus();
  else if (kind === 'preview') dom.accept.focus();
  else if (panel?.button) dom.act.focus();
  else dom.main.focus();
}

declare global {
  interface HTMLElementTagNameMap {
    'tucai-camera': TucaiCamera;
  }
}
