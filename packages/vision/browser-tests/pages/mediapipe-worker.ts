/** A worker of the host's own that imports the entry and says something itself. */
import { createMediapipeTracker } from '@tucai/vision/mediapipe';

postMessage(['answer', typeof createMediapipeTracker]);
