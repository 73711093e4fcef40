import { describe, expect, it } from 'vitest';
import {
  type AnyEventObject,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  createActor,
  initialTransition,
  transition,
} from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths, getStateNodes } from 'xstate/graph';
import { initialContext } from './camera-context.ts';
import { CAMERA_ERRORS, CameraError } from './camera-errors.ts';
import { cameraMachine } from './camera-machine.ts';
import { type CameraSettingsInput, cameraSettings } from './camera-settings.ts';
import { CAMERA_STATUSES } from './camera-status.ts';
import { cameraView } from './camera-view.ts';
import { essenceOf, eventsOfType } from './testing/machine-events.ts';

const machine: AnyStateMachine = cameraMachine;

/** Settings that between them open every way through the machine; holding takes two frames, a lapse too. */
const short = { holdStillMs: 100, graceMs: 100, stallMs: 1000 };
const campaigns: readonly CameraSettingsInput[] = [
  { ...short, shutter: 'both' },
  { ...short, shutter: 'auto', countdownSeconds: 2 },
  { ...short, shutter: 'manual', camera: 'any' },
];

/** The events that some state on the way from the active ones to the root listens to. */
function eventsFor(snapshot: AnyMachineSnapshot): AnyEventObject[] {
  const nodes: AnyStateNode[] = snapshot._nodes;
  const types = new Set(nodes.flatMap((node) => [...node.transitions.keys()]));
  return [...types]
    .flatMap((type) => eventsOfType(type, snapshot.context))
    .filter((event) => machine.getTransitionData(snapshot, event)?.length);
}

const walk = (settings: CameraSettingsInput) => ({
  input: cameraSettings.parse(settings),
  events: eventsFor,
  serializeState: ({ value, status, context }: AnyMachineSnapshot) =>
    JSON.stringify([value, status, essenceOf(context)]),
  serializeEvent: (event: AnyEventObject) =>
    JSON.stringify(event, (key, v) => (key === 'error' ? v.code : v)),
  stopWhen: ({ status }: AnyMachineSnapshot) => status !== 'active',
  limit: 40_000,
});

/** Every transition of the machine, the ones without an event included. */
const transitions = getStateNodes(machine)
  .concat(machine.root)
  .flatMap((node) => [...node.transitions.values()].flat().concat(node.always ?? []));

function nameOf({ source, eventType, target, guard }: (typeof transitions)[number]): string {
  return [
    source.id,
    eventType || 'always',
    target?.map(({ id }) => id).join(),
    guard && JSON.stringify(guard),
  ].join(' | ');
}

describe('the camera machine', () => {
  const taken = new Set<unknown>();
  const visited = new Set<string>();
  const events = new Set<string>();
  let steps = 0;
  let states = 0;
  const probe = createActor(machine, {
    input: cameraSettings.parse({}),
    inspect: (inspected) => {
      if (inspected.type !== '@xstate.microstep') return;
      for (const selected of inspected._transitions) taken.add(selected);
      for (const node of (inspected.snapshot as AnyMachineSnapshot)._nodes) visited.add(node.id);
    },
  });
  const scope = {
    self: probe,
    system: probe.system,
    id: 'probe',
    sessionId: 'probe',
    logger: () => undefined,
    defer: () => undefined,
    emit: () => undefined,
    stopChild: () => undefined,
    actionExecutor: () => undefined,
  };

  it('goes through every state, every event and every transition', () => {
    for (const settings of campaigns) {
      const map = getAdjacencyMap(machine, walk(settings));
      states += Object.keys(map).length;
      for (const { state, event, nextState } of adjacencyMapToArray(map)) {
        steps += 1;
        for (const node of state._nodes) visited.add(node.id);
        machine.transition(state, event, scope);
        if (nextState !== state) events.add(event.type);
        expect(nextState.status).not.toBe('error');
      }
    }
    const nodes = getStateNodes(machine).map(({ id }) => id);
    expect(nodes.filter((id) => !visited.has(id))).toEqual([]);
    expect(transitions.filter((one) => !taken.has(one)).map(nameOf)).toEqual([]);
    const types = new Set(
      getStateNodes(machine)
        .concat(machine.root)
        .flatMap((node) => [...node.transitions.keys()]),
    );
    expect([...types].filter((type) => !events.has(type))).toEqual([]);
    process.stdout.write(
      `camera machine: ${nodes.length} states, ${types.size} events, ${transitions.length} transitions covered ` +
        `in ${steps} steps between ${states} situations\n`,
    );
  });

  it('comes to every status by a shortest path, with the commands that fit it', () => {
    const paths = getShortestPaths(machine, walk(campaigns[1] ?? {}));
    const reached = new Set(paths.map(({ state }) => cameraView(state).status));
    expect([...reached].sort()).toEqual([...CAMERA_STATUSES].sort());
    for (const { state } of paths) {
      const { status, error, buttons } = cameraView(state);
      const ended = status === 'done' || status === 'cancelled';
      expect(buttons.includes('CANCEL')).toBe(!ended);
      expect(buttons.includes('RETRY')).toBe(error !== null && CAMERA_ERRORS[error.code].state === status);
    }
    const longest = Math.max(...paths.map(({ steps: path }) => path.length));
    process.stdout.write(`camera machine: ${paths.length} shortest paths, the longest of ${longest} steps\n`);
  });

  it('does not remember of the page what it could not hear while it waited', () => {
    const error = { type: 'xstate.error.actor.photos', error: new CameraError('camera/failed') };
    const events: AnyEventObject[] = [...toPreview, { type: 'HIDDEN' }, error, { type: 'RETRY' }];
    const [first] = initialTransition(machine, cameraSettings.parse({}));
    const last = events.reduce((state, event) => transition(machine, state, event)[0], first);
    expect(last.value).toEqual({ active: { streaming: 'checking' } });
    expect(last.context.hidden).toBe(false);
  });
});

const streaming = 'camera.active.streaming.checking';
const toPreview: readonly AnyEventObject[] = [
  { type: 'START' },
  { type: `xstate.done.actor.0.${streaming}`, output: 'granted' },
  ...eventsOfType('xstate.done.actor.0.opening', initialContext(cameraSettings.parse({}))).slice(0, 1),
  { type: 'SHOOT' },
  { type: 'xstate.done.actor.0.capturing', output: { photo: 'photo', width: 1, height: 1 } },
];
