/** A worker of a host that imports what it does not need there, as a shared module of an app may. */
import * as camera from '../../src/index.ts';
import * as react from '../../src/react.ts';

camera.defineTucaiCamera();
globalThis.postMessage([...Object.keys(camera), ...Object.keys(react)]);
