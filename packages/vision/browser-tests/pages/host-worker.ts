/** A worker of the host's own that uses the package and says something itself. */
import { createWebRuntime } from '@tucai/vision/web';

postMessage(['answer', typeof createWebRuntime]);
