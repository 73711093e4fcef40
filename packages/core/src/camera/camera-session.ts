import { type ActorOptions, createActor } from 'xstate';
import { parse } from '../errors/parse.ts';
import { type CameraPorts, cameraActors } from './camera-actors.ts';
import { cameraMachine } from './camera-machine.ts';
import { type CameraSettingsInput, cameraSettings } from './camera-settings.ts';

/** Timers of a session; `SimulatedClock` of XState in tests. */
export type CameraClock = NonNullable<ActorOptions<typeof cameraMachine>['clock']>;

/**
 * One camera session: `start()` it, `send` it what the person does, read it with `cameraView`, end it with
 * `CANCEL` or `stop()`; both free the camera and discard pictures nobody accepted. A session runs once; sessions
 * side by side share nothing but what their ports share.
 *
 * @throws TucaiError `input/invalid` for settings that are wrong, naming the field
 * @example
 * const session = createCameraSession({ camera, guidance }, { camera: policy.shooting.camera });
 * session.subscribe((snapshot) => render(cameraView(snapshot)));
 * session.on('camera.accepted', ({ photo }) => keep(photo));
 * session.start();
 * session.send({ type: 'START' });
 */
export function createCameraSession(
  ports: CameraPorts,
  settings: CameraSettingsInput = {},
  options: { readonly clock?: CameraClock } = {},
) {
  const input = parse(cameraSettings, settings, 'the camera settings');
  const machine = cameraMachine.provide({ actors: cameraActors(ports) });
  return createActor(machine, { ...options, input });
}

export type CameraSession = ReturnType<typeof createCameraSession>;
