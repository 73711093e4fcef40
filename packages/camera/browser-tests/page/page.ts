import { createLiveTracker } from '@tucai/vision';
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  type AcceptedPhoto,
  defineTucaiCamera,
  type FrameDetail,
  type TrackerSource,
  type TucaiCamera,
} from '../../src/index.ts';
import { TucaiCamera as TucaiCameraReact } from '../../src/react.ts';
import { type FakeCamera, type FakeCameras, installFakeCameras } from './fake-cameras.ts';
import { type ScriptedTrackers, scriptedTrackers } from './scripted-trackers.ts';

export interface CameraPage {
  cameras: FakeCameras;
  camera: TucaiCamera;
  /** What the live region and the alert told, in turn. */
  readonly told: string[];
  readonly spoken: string[];
  readonly photos: AcceptedPhoto[];
  readonly statuses: string[];
  /** Live frames that were judged. */
  frames: number;
  last: FrameDetail | null;
  /** Reasons for which guidance ended. */
  readonly unguided: string[];
  readonly trackers: ScriptedTrackers;
  /** Full-size frames that were taken of the video and not closed. */
  openFrames: number;
  /** Puts a camera on the page. */
  begin(options: BeginOptions): void;
  beginReact(): void;
  /** The size of a photo as a decoder reads it. */
  decode(photo: AcceptedPhoto): Promise<{ width: number; height: number; type: string }>;
}

export interface BeginOptions {
  readonly cameras?: readonly FakeCamera[];
  readonly attributes?: Readonly<Record<string, string>>;
  /** With the real models. */
  readonly guided?: boolean;
  /** With trackers that a test plays. */
  readonly scripted?: boolean;
}

declare global {
  var page: CameraPage;
}

const REAR: FakeCamera = { deviceId: 'rear', facingMode: 'environment' };
/** Loaded when it is asked for: only the tests with models need the built runtime. */
const loadTracker: TrackerSource = async ({ onProgress, signal }) => {
  const { createWebRuntime } = await import('@tucai/vision/web');
  return createLiveTracker(await createWebRuntime({ onProgress, signal }), { ownsRuntime: true });
};

globalThis.page = {
  cameras: installFakeCameras([REAR]),
  camera: document.createElement('tucai-camera'),
  told: [],
  spoken: [],
  photos: [],
  statuses: [],
  frames: 0,
  last: null,
  unguided: [],
  trackers: scriptedTrackers(),
  openFrames: 0,
  begin({ cameras = [REAR], attributes = {}, guided = false, scripted = false }) {
    this.cameras = installFakeCameras(cameras);
    const camera = this.camera;
    for (const [name, value] of Object.entries(attributes)) camera.setAttribute(name, value);
    // Set before the element is known, as a host may do.
    if (guided) camera.tracker = loadTracker;
    if (scripted) camera.tracker = this.trackers.load;
    document.body.append(camera);
    defineTucaiCamera();
    camera.addEventListener('tucai-camera-photo', ({ detail }) => this.photos.push(detail));
    camera.addEventListener('tucai-camera-frame', ({ detail }) => {
      this.frames += 1;
      this.last = detail;
    });
    camera.addEventListener('tucai-camera-unguided', ({ detail }) =>
      this.unguided.push(String(detail.reason)),
    );
    camera.addEventListener('tucai-camera-change', ({ detail }) => {
      if (this.statuses.at(-1) !== detail.status) this.statuses.push(detail.status);
    });
    const regions = camera.shadowRoot?.querySelectorAll('[role=status], [role=alert]') ?? [];
    for (const region of regions) {
      new MutationObserver(() => {
        if (region.textContent) this.told.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  },
  beginReact() {
    const root = document.createElement('div');
    document.body.append(root);
    const component = createElement(TucaiCameraReact, {
      lang: 'en',
      shutter: 'manual',
      file: 'fallback',
      ref: (element) => {
        if (element) this.camera = element;
      },
      onPhoto: (photo) => this.photos.push(photo),
    });
    createRoot(root).render(createElement(StrictMode, null, component));
  },
  async decode({ blob }) {
    const { width, height } = await createImageBitmap(blob);
    return { width, height, type: blob.type };
  },
};

const takeFrame = globalThis.createImageBitmap;
const closeFrame = ImageBitmap.prototype.close;
const videoFrames = new WeakSet<ImageBitmap>();
globalThis.createImageBitmap = async (source: ImageBitmapSource, ...rest: unknown[]) => {
  const frame: ImageBitmap = await Reflect.apply(takeFrame, globalThis, [source, ...rest]);
  if (source instanceof HTMLVideoElement) {
    videoFrames.add(frame);
    globalThis.page.openFrames += 1;
  }
  return frame;
};
ImageBitmap.prototype.close = function (this: ImageBitmap) {
  if (videoFrames.delete(this)) globalThis.page.openFrames -= 1;
  closeFrame.call(this);
};

const { SpeechSynthesisUtterance: Utterance } = globalThis;
if (Utterance) speechSynthesis.speak = ({ text }) => void globalThis.page.spoken.push(text);
