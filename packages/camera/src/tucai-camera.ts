import {
  type CameraCommand,
  type CameraSession,
  type CameraSettingsInput,
  type CameraView,
  cameraView,
  createCameraSession,
} from '@tucai/core/camera';
import { type Finding, type JudgedFrame, type RuleSet, SOURCE_RULES } from '@tucai/vision';
import { attributeSettings, fileRule } from './attributes.ts';
import { audienceOf } from './audience.ts';
import type { TucaiCameraEvents } from './camera-events.ts';
import { ElementBase } from './element-base.ts';
import { FileChoice } from './file/file-choice.ts';
import { liveGuidance } from './live-guidance.ts';
import { CameraFeed } from './media/camera-feed.ts';
import { mediaCamera } from './media/media-camera.ts';
import { PhotoStore } from './media/photo-store.ts';
import { RefusalWatch } from './media/refusal-watch.ts';
import { preset } from './preset.ts';
import { focusOn } from './screen/focus-on.ts';
import { listen, settle } from './screen/listen.ts';
import { HEAD_OUTLINE } from './screen/outline.ts';
import { renderScreen } from './screen/render-screen.ts';
import { screenOf } from './screen/screen.ts';
import { buildScreen, type ScreenDom } from './screen/screen-dom.ts';
import type { Screen } from './screen/screen-model.ts';
import { browserSpeaker, type Speaker } from './speech/speaker.ts';
import { languageOf, SCREEN_TEXTS } from './texts/language.ts';
import { TrackerHolder } from './tracker-holder.ts';
import type { TrackerSource } from './tracker-source.ts';

const FRAMES_PER_SECOND = 12;

/**
 * The camera screen `<tucai-camera>`: one camera session of `@tucai/core` with live guidance of `@tucai/vision`.
 *
 * Attributes: `camera` (`rear`, the default, or `any`), `shutter` (`auto`, `manual`, `both`), `countdown` (seconds), `voice`
 * (hints are spoken), `mirror` (`on` or `off`; else a front camera is mirrored), `file` (`never`, the default, `fallback` or
 * `always`: photos may come from a file), `autostart`, `lang`.
 * Slots: `start` and `problem` on the cards of these names, `bar` beside the button that leaves.
 */
export class TucaiCamera extends ElementBase {
  static readonly observedAttributes = ['lang', 'voice', 'mirror', 'file'];

  /** What looks at the live picture; without it the person presses the shutter. Set it before `start`. */
  tracker: TrackerSource | null = preset<TrackerSource | null>(this, 'tracker', null);
  /** Those the photo will be judged by. */
  rules: RuleSet = preset(this, 'rules', SOURCE_RULES);
  /** Times and the like; attributes go before them. */
  settings: CameraSettingsInput = preset<CameraSettingsInput>(this, 'settings', {});
  /** Most live frames judged in a second, 0.5–30; a tracker that bears fewer is asked for fewer. */
  framesPerSecond: number = preset(this, 'framesPerSecond', FRAMES_PER_SECOND);

  #dom: ScreenDom | undefined;
  #feed: CameraFeed | undefined;
  #session: CameraSession | undefined;
  #speaker: Speaker | null = null;
  readonly #photos = new PhotoStore();
  readonly #file = new FileChoice(this.#photos, () => this.#render());
  readonly #trackers = new TrackerHolder(({ share }) => this.#loading(share));
  readonly #refusal = new RefusalWatch(() => this.#recover());
  /** Aborts when the session ends. */
  #over = new AbortController();
  /** How much of what the guidance needs has arrived. */
  #loaded: number | null = null;
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
    this.#file.leave();
    this.#photos.clear();
    // An element that is only moved is in the page again by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#trackers.forget();
    });
  }

  attributeChangedCallback(name: string): void {
    if (name === 'voice' && !this.hasAttribute('voice')) this.#speaker?.silence();
    this.#render();
  }

  /**
   * Opens the camera. After the end of a session begins another; while one runs does nothing.
   * @throws TucaiError `input/invalid` for `settings` that are wrong; what is shown stays as it is
   */
  start(): void {
    if (!this.isConnected) return;
    if (this.#session?.getSnapshot().status !== 'active' || this.#view?.status === 'idle') this.#newSession();
    this.#file.leave();
    this.#send('START');
  }

  /** Leaves the camera and frees it. */
  cancel(): void {
    if (this.#file.state.step === 'none') this.#send('CANCEL');
    else this.#file.leave();
  }

  /** Takes the picture now, where the settings let the person do so. */
  shoot(): void {
    this.#send('SHOOT');
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
    listen(dom, {
      act: () => (this.#acts('RETRY') ? this.#send('RETRY') : this.start()),
      cancel: () => this.cancel(),
      shoot: () => this.shoot(),
      switchCamera: () => this.#send('SWITCH'),
      retake: () => (this.#file.state.step === 'none' ? this.#send('RETAKE') : dom.picker.click()),
      accept: () => (this.#file.state.step === 'none' ? this.#send('ACCEPT') : this.#handFile()),
      voice: () => this.toggleAttribute('voice'),
      choose: (file) => void this.#file.choose(file),
    });
  }

  /** The camera session can be told this, and it is what the screen speaks of. */
  #acts(type: CameraCommand['type']): boolean {
    return this.#file.state.step === 'none' && this.#view?.buttons.includes(type) === true;
  }

  #send(type: CameraCommand['type']): void {
    this.#session?.send({ type });
  }

  #newSession(): void {
    const feed = this.#feed;
    if (!feed) return;
    const over = new AbortController();
    const session = createCameraSession(
      { camera: mediaCamera(feed, this.#photos, over.signal), guidance: this.#guidance(feed) },
      this.#sessionSettings(),
    );
    this.#endSession();
    this.#judged = null;
    this.#remarks = [];
    this.#session = session;
    this.#over = over;
    session.subscribe(() => {
      if (this.#session !== session) return;
      this.#render();
      const view = this.#view;
      this.#refusal.follow(view?.error?.code ?? null);
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
    this.#refusal.follow(null);
    this.#over.abort();
    session?.stop();
  }

  #sessionSettings(): CameraSettingsInput {
    return { ...this.settings, ...attributeSettings(this) };
  }

  /** What stood in the way of the camera is gone. */
  #recover(): void {
    if (this.#acts('RETRY')) this.#send('RETRY');
  }

  #loading(share: number): void {
    const before = this.#loaded;
    this.#loaded = share;
    if (before === null || Math.floor(before * 100) !== Math.floor(share * 100)) this.#render();
  }

  #guidance(feed: CameraFeed) {
    const { tracker } = this;
    if (!tracker) return undefined;
    return liveGuidance(feed, {
      load: () => this.#trackers.get(tracker),
      forget: () => this.#trackers.forget(),
      rules: this.rules,
      outline: HEAD_OUTLINE,
      framesPerSecond: () => this.framesPerSecond,
      onJudged: (frame) => {
        this.#judged = frame;
        const { hint, invalid, state } = frame;
        this.#tell('tucai-camera-frame', { ready: state === 'ready', hint, invalid });
      },
      onFailed: (reason) => this.#tell('tucai-camera-unguided', { reason }),
    });
  }

  /** The photo belongs to the host now. */
  #hand(session: CameraSession, name: string): void {
    const { shot } = session.getSnapshot().context;
    const photo = this.#photos.get(name);
    this.#photos.discard(name);
    if (!photo || !shot) return;
    const { facing, shutter } = shot;
    this.#tell('tucai-camera-photo', { ...photo, source: 'camera', facing, shutter });
  }

  #handFile(): void {
    const photo = this.#file.accept();
    if (photo)
      this.#tell('tucai-camera-photo', { ...photo, source: 'file', facing: 'unknown', shutter: 'manual' });
  }

  #tell<Name extends keyof TucaiCameraEvents>(name: Name, detail: TucaiCameraEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #render(): void {
    const view = this.#view;
    const dom = this.#dom;
    if (!view || !dom) return;
    const language = languageOf(this);
    const rule = this.#sessionSettings().camera === 'any' ? 'any' : 'rear';
    const audience = audienceOf(view, rule, this.getAttribute('mirror'));
    const screen = screenOf({
      view,
      language,
      audience,
      judged: this.#judged !== null,
      invalid: this.#remarks,
      loaded: this.#loaded,
      file: this.#file.state,
      files: fileRule(this),
    });
    const focused = this.shadowRoot?.activeElement != null;
    const voice = this.hasAttribute('voice');
    renderScreen(dom, {
      screen,
      view,
      texts: SCREEN_TEXTS[language],
      mirrored: audience === 'student',
      voice: this.#speaker && voice,
      photoUrl: this.#photos.url(this.#file.photo ?? view.photo?.photo ?? ''),
      captures: rule === 'rear',
    });
    if (voice && view.status !== 'idle') this.#speaker?.say(screen.speech, language);
    if (focused && (screen.kind !== this.#kind || this.shadowRoot?.activeElement == null))
      focusOn(dom, screen);
    if (screen.kind !== this.#kind) {
      if (screen.kind === 'preview') settle(dom.choices);
      if (screen.kind === 'panel' && screen.speech.text === '') this.#speaker?.silence();
    }
    this.#kind = screen.kind;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tucai-camera': TucaiCamera;
  }
}
