import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CameraFacts, type CameraTrack, facingOf } from './camera-facts.ts';
import {
  type CameraChoice,
  type CameraRule,
  chooseCamera,
  nextCamera,
  type SeenCamera,
} from './choose-camera.ts';

const rear = (deviceId: string, facts: Partial<CameraFacts> = {}): CameraFacts => ({
  deviceId,
  facingModes: ['environment'],
  ...facts,
});
const front = (deviceId: string): CameraFacts => ({ deviceId, facingModes: ['user'] });
const unknown = (deviceId: string): CameraFacts => ({ deviceId });
const opened = (camera: CameraFacts, requested: string | null = null): SeenCamera => ({
  requested,
  track: { ...camera, width: 1280, height: 720 },
});
const wish = (camera: CameraRule, preferred: string | null = null) => ({ camera, preferred });

const use: CameraChoice = { kind: 'use' };
const open = (deviceId: string | null): CameraChoice => ({ kind: 'open', deviceId });
const refuse: CameraChoice = { kind: 'refuse', code: 'camera/no-rear' };

describe('chooseCamera', () => {
  const main = { torch: true, autofocus: true };
  const wide = { torch: false, autofocus: false };
  it.each<[string, CameraFacts[], SeenCamera[], CameraRule, CameraChoice]>([
    ['nothing is open yet', [], [], 'rear', open(null)],
    ['the platform lists nothing', [], [opened(rear(''))], 'rear', use],
    ['only a front camera', [front('f')], [opened(front('f'))], 'rear', refuse],
    ['only a front camera, any allowed', [front('f')], [opened(front('f'))], 'any', use],
    ['the system gave the front one', [front('f'), rear('r')], [opened(front('f'))], 'rear', open('r')],
    ['the same, any allowed', [front('f'), rear('r')], [opened(front('f'))], 'any', use],
    ['a computer that does not tell', [unknown('a'), unknown('b')], [opened(unknown('a'))], 'rear', use],
    ['front, and one that may be rear', [front('f'), unknown('u')], [opened(front('f'))], 'rear', open('u')],
    [
      'the one that may be rear was front',
      [unknown('f'), unknown('u')],
      [opened(front('f')), opened({ ...unknown('u'), facingMode: 'user' }, 'u')],
      'rear',
      refuse,
    ],
    [
      'not told, and one known to be rear',
      [unknown('u'), rear('r')],
      [opened(unknown('u'))],
      'rear',
      open('r'),
    ],
    [
      'the rear one cannot be had',
      [front('f'), rear('r')],
      [opened(front('f')), opened(front('f'), 'r')],
      'rear',
      refuse,
    ],
    ['a main camera runs', [rear('m'), rear('w')], [opened(rear('m', main))], 'rear', use],
    ['an ultra-wide camera runs', [rear('w'), rear('m')], [opened(rear('w', wide))], 'rear', open('m')],
    [
      'no flash, though it focuses',
      [rear('w'), rear('m')],
      [opened(rear('w', { torch: false, autofocus: true }))],
      'any',
      open('m'),
    ],
    [
      'no camera of a tablet has a flash',
      [rear('a'), rear('b')],
      [opened(rear('a', wide)), opened(rear('b', wide), 'b')],
      'rear',
      open('a'),
    ],
    ['nothing tells them apart', [rear('b'), rear('a')], [opened(rear('a'))], 'rear', use],
    [
      'a larger picture',
      [rear('a'), rear('b', { maxPixels: 9 })],
      [opened(rear('a', { maxPixels: 8 }))],
      'rear',
      open('b'),
    ],
  ])('%s', (_, devices, seen, rule, choice) => {
    expect(chooseCamera(devices, seen, wish(rule))).toEqual(choice);
  });

  it('takes the camera the person switched to, unless it looks forward', () => {
    const devices = [rear('m', main), rear('w', wide), front('f')];
    const seen = [opened(rear('m', main)), opened(rear('w', wide), 'w')];
    expect(chooseCamera(devices, seen, wish('rear', 'w'))).toEqual(use);
    expect(chooseCamera(devices, seen, wish('rear', 'f'))).toEqual(open('m'));
    expect(chooseCamera(devices, seen, wish('any', 'f'))).toEqual(open('f'));
    expect(chooseCamera(devices, seen, wish('rear', 'gone'))).toEqual(open('m'));
  });

  it('ends where the ids of the devices change at every look', () => {
    const seen: SeenCamera[] = [];
    let choice = chooseCamera([], seen, wish('rear'));
    for (let look = 0; choice.kind === 'open'; look += 1) {
      seen.push(opened(front(`f${look}`), choice.deviceId));
      choice = chooseCamera([front(`f${look}`), rear(`r${look}`)], seen, wish('rear'));
    }
    expect(choice).toEqual(refuse);
    expect(seen.length).toBeLessThan(20);
  });

  /** A camera as it is, as the list tells it, and whether it can be opened. */
  const device = fc.record({
    facing: fc.constantFrom('environment', 'user', undefined),
    listed: fc.boolean(),
    torch: fc.constantFrom(true, false, undefined),
    autofocus: fc.constantFrom(true, false, undefined),
    maxPixels: fc.constantFrom(undefined, 1, 2),
    obtainable: fc.boolean(),
  });

  it('settles after at most one opening a device and one back, and never on a front camera', () => {
    const worlds = fc.tuple(
      fc.array(device, { minLength: 1, maxLength: 6 }),
      fc.nat(5),
      fc.constantFrom<CameraRule>('rear', 'any'),
      fc.constantFrom(null, 'd0', 'd1', 'd9'),
    );
    const check = ([cameras, systemIndex, rule, preferred]: typeof worlds extends fc.Arbitrary<infer W>
      ? W
      : never) => {
      const tracks = cameras.map(
        ({ facing, torch, autofocus, maxPixels }, i): CameraTrack => ({
          deviceId: `d${i}`,
          ...(facing ? { facingMode: facing } : {}),
          ...(torch === undefined ? {} : { torch }),
          ...(autofocus === undefined ? {} : { autofocus }),
          ...(maxPixels === undefined ? {} : { maxPixels }),
          width: 1,
          height: 1,
        }),
      );
      const list = cameras.map(
        ({ facing, listed, maxPixels }, i): CameraFacts => ({
          deviceId: `d${i}`,
          ...(listed && facing ? { facingModes: [facing] } : {}),
          ...(listed && maxPixels !== undefined ? { maxPixels } : {}),
        }),
      );
      const systems = tracks[systemIndex % tracks.length]!;
      const seen: SeenCamera[] = [];
      let choice = chooseCamera(list, seen, wish(rule, preferred));
      let openings = 0;
      while (choice.kind === 'open') {
        const requested: string | null = choice.deviceId;
        const index = tracks.findIndex(({ deviceId }) => deviceId === requested);
        const track = cameras[index]?.obtainable ? tracks[index]! : systems;
        seen.splice(0, seen.length, ...seen.filter((camera) => camera.requested !== requested), {
          requested,
          track,
        });
        openings += 1;
        expect(openings).toBeLessThanOrEqual(cameras.length + 2);
        choice = chooseCamera(list, seen, wish(rule, preferred));
      }
      const facing = facingOf(seen.at(-1)!.track);
      if (rule === 'rear' && choice.kind === 'use') expect(facing).not.toBe('front');
      if (choice.kind === 'refuse') {
        expect(rule).toBe('rear');
        const reachable = tracks.filter((track, i) => cameras[i]!.obtainable || track === systems);
        expect(reachable.map(facingOf)).toEqual(reachable.map(() => 'front'));
      }
    };
    fc.assert(fc.property(worlds, check));
  });
});

describe('nextCamera', () => {
  it('goes round the allowed cameras of the list', () => {
    const devices = [rear('a'), front('f'), rear('b'), unknown('u')];
    const after = (id: string, rule: CameraRule) =>
      nextCamera(devices, [opened(devices.find(({ deviceId }) => deviceId === id)!)], rule);
    expect(['a', 'b', 'u'].map((id) => after(id, 'rear'))).toEqual(['b', 'u', 'a']);
    expect(['a', 'f', 'b', 'u'].map((id) => after(id, 'any'))).toEqual(['f', 'b', 'u', 'a']);
  });

  it('has nowhere to go with one camera', () => {
    expect(nextCamera([rear('a'), front('f')], [opened(rear('a'))], 'rear')).toBeNull();
    expect(nextCamera([], [opened(rear(''))], 'any')).toBeNull();
    expect(nextCamera([], [], 'any')).toBeNull();
  });
});
