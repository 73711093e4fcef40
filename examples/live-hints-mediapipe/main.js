// Says one thing at a time until a picture taken now would pass. MediaPipe finds the face, tucai judges it.
import { createMediapipeTracker, guide, hintText, NO_GUIDANCE, VisionError } from '@tucai/vision/mediapipe';

const [button, progress, output, video] = ['button', 'progress', 'output', 'video'].map((name) =>
  document.querySelector(name),
);
const canvas = document.createElement('canvas');
[canvas.width, canvas.height] = [480, 640];
const surface = canvas.getContext('2d', { alpha: false, willReadFrequently: true });

/** The upright 3:4 in the middle of the camera's picture, 480×640. */
function readFrame() {
  const height = Math.min(video.videoHeight, (video.videoWidth * 4) / 3);
  const width = (height * 3) / 4;
  const [left, top] = [(video.videoWidth - width) / 2, (video.videoHeight - height) / 2];
  surface.drawImage(video, left, top, width, height, 0, 0, 480, 640);
  const { data } = surface.getImageData(0, 0, 480, 640);
  return { data, width: 480, height: 640, sourceWidth: Math.round(width), sourceHeight: Math.round(height) };
}

function words({ phase, hint, escalated }) {
  if (phase === 'capture') return '可以拍摄 Take the picture now';
  if (!hint) return '请保持不动 Hold still';
  return ['zh-CN', 'en'].map((language) => hintText(hint, language)[escalated ? 'again' : 'short']).join(' ');
}

async function run() {
  progress.hidden = false;
  const tracker = await createMediapipeTracker({
    wasmBase: './node_modules/@mediapipe/tasks-vision/wasm',
    model: './face_landmarker.task',
    onProgress: ({ share }) => {
      progress.value = share;
    },
  });
  progress.hidden = true;
  const facing = { facingMode: { ideal: 'environment' }, height: { ideal: 1920 } };
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: facing });
  await video.play();
  let state = NO_GUIDANCE;
  while (video.srcObject.active) {
    const at = performance.now();
    state = guide(state, await tracker.look(readFrame(), at), at);
    output.value = words(state.guidance);
    await new Promise((done) => setTimeout(done, 1000 / tracker.framesPerSecond));
  }
  tracker.dispose();
}

button.addEventListener('click', () => {
  button.disabled = true;
  run().catch((error) => {
    progress.hidden = true;
    output.value = VisionError.isInstance(error) ? `${error.code}: ${error.message}` : String(error);
    button.disabled = false;
  });
});
