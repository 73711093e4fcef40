import { createLiveTracker } from '@tucai/vision';
import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  type AcceptedPhoto,
  defineTucaiCamera,
  type FrameDetail,
  type TucaiCamera,
} from '../../src/index.ts';
import { TucaiCamera as TucaiCameraReact } from '../../src/react.ts';
import { type FakeCamera, type FakeCameras, installFakeCameras } from './fake-cameras.ts';

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
}

declare global {
  var page: CameraPage;
}

const REAR: FakeCamera = { deviceId: 'rear', facingMode: 'environment' };
/** Loaded when it is asked for: only the tests with models need the built runtime. */
const loadTracker = async () => {
  const { createWebRuntime } = await import('@tucai/vision/web');
  return createLiveTracker(await createWebRuntime());
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
  begin({ cameras = [REAR], attributes = {}, guided = false }) {
    this.cameras = installFakeCameras(cameras);
    const camera = this.camera;
    for (const [name, value] of Object.entries(attributes)) camera.setAttribute(name, value);
    // Set before the element is known, as a host may do.
    if (guided) camera.tracker = loadTracker;
    document.body.append(camera);
    defineTucaiCamera();
    camera.addEventListener('tucai-camera-photo', ({ detail }) => this.photos.push(detail));
    camera.addEventListener('tucai-camera-frame', ({ detail }) => {
      this.frames += 1;
      this.last = detail;
    });
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
      settings: { shutter: 'manual' },
      onPhoto: (photo) => this.photos.push(photo),
    });
    createRoot(root).render(createElement(StrictMode, null, component));
  },
  async decode({ blob }) {
    const { width, height } = await createImageBitmap(blob);
    return { width, height, type: blob.type };
  },
};

const { SpeechSynthesisUtterance: Utterance } = globalThis;
if (Utterance) speechSynthesis.speak = ({ text }) => void globalThis.page.spoken.push(text);
