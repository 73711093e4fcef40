import { CameraError } from '@tucai/core/camera';
import { captureArea } from './capture-area.ts';
import { firstPicture } from './first-picture.ts';
import { FrameStore } from './frame-store.ts';

/** How often it is looked whether there is a new picture, in milliseconds. */
const POLL = 15;

/** The running picture of the camera in its `<video>`, and the frames kept of it. */
export class CameraFeed {
  readonly video: HTMLVideoElement;
  readonly frames = new FrameStore<ImageBitmap>();
  /** Pictures of the stream that were shown, as far as the browser tells. */
  #shown = 0;
  #asked = { shown: 0, time: -1 };

  constructor(video: HTMLVideoElement) {
    this.video = video;
    video.muted = true;
    video.playsInline = true;
    video.autoplay = true;
  }

  /**
   * Shows a stream and waits for its first picture.
   * @param over the session is over
   * @throws CameraError see `firstPicture`
   */
  async show(stream: MediaStream, track: MediaStreamTrack, over: AbortSignal): Promise<void> {
    // Another session may show its own stream by now.
    if (over.aborted) throw new CameraError('camera/lost');
    this.video.srcObject = stream;
    this.#shown = 0;
    this.#asked = { shown: 0, time: -1 };
    // Some browsers refuse `play` when `autoplay` has begun already, some never answer; the picture tells.
    this.video.play().catch(() => undefined);
    await firstPicture(this.video, track, over);
    this.#count(stream);
  }

  /** Another stream that is shown by now goes on. */
  hide(stream: MediaStream): void {
    if (this.video.srcObject !== stream) return;
    this.frames.clear();
    this.video.srcObject = null;
  }

  /** Waits until there is another picture than when it was waited last: a picture that stands still is no live one. */
  async fresh(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.#isFresh()) await new Promise((resolve) => setTimeout(resolve, POLL));
    this.#asked = { shown: this.#shown, time: this.video.currentTime };
  }

  /**
   * What the photographer sees now, in the camera's own resolution.
   * @throws CameraError `camera/capture-failed` while there is no picture
   */
  async grab(): Promise<ImageBitmap> {
    const { videoWidth, videoHeight } = this.video;
    if (videoWidth === 0 || this.video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA)
      throw new CameraError('camera/capture-failed');
    const { x, y, width, height } = captureArea(videoWidth, videoHeight);
    return await createImageBitmap(this.video, x, y, width, height);
  }

  #isFresh(): boolean {
    if (this.#shown > 0) return this.#shown !== this.#asked.shown;
    // Old browsers tell of no picture; the time goes on in some of them while the picture stands still.
    return this.video.currentTime !== this.#asked.time;
  }

  #count(stream: MediaStream): void {
    const { video } = this;
    if (!('requestVideoFrameCallback' in video)) return;
    const next = (): void => {
      if (video.srcObject !== stream) return;
      this.#shown += 1;
      video.requestVideoFrameCallback(next);
    };
    video.requestVideoFrameCallback(next);
  }
}
