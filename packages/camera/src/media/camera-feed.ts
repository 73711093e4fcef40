import { CameraError } from '@tucai/core/camera';
import { captureArea } from './capture-area.ts';
import { FrameStore } from './frame-store.ts';

/** The running picture of the camera in its `<video>`, and the frames kept of it. */
export class CameraFeed {
  readonly video: HTMLVideoElement;
  readonly frames = new FrameStore<ImageBitmap>();

  constructor(video: HTMLVideoElement) {
    this.video = video;
    video.muted = true;
    video.playsInline = true;
    video.autoplay = true;
  }

  /** Shows a stream and waits for its first picture. */
  async show(stream: MediaStream): Promise<void> {
    this.video.srcObject = stream;
    // Some browsers refuse `play` when `autoplay` has begun already; the picture tells.
    await this.video.play().catch(() => undefined);
    if (this.video.videoWidth > 0) return;
    await new Promise<void>((resolve) =>
      this.video.addEventListener('loadeddata', () => resolve(), { once: true }),
    );
  }

  hide(): void {
    this.frames.clear();
    this.video.srcObject = null;
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
}
