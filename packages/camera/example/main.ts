import { defineTucaiCamera } from '@tucai/camera';
import { createLiveTracker } from '@tucai/vision';
import { createWebRuntime } from '@tucai/vision/web';

const camera = document.querySelector('tucai-camera');
if (camera) {
  // Called when the camera is opened, so that a page nobody uses loads no models.
  camera.tracker = async ({ onProgress, signal }) =>
    createLiveTracker(await createWebRuntime({ onProgress, signal }), { ownsRuntime: true });
  camera.addEventListener('tucai-camera-photo', ({ detail: { blob, width, height } }) => {
    // Here a host uploads the photo; the server checks it again by the same rules.
    document.title = `${width}×${height}, ${Math.round(blob.size / 1024)} KB`;
  });
}
defineTucaiCamera();
