import { expect, it } from 'vitest';
import { outsideWindow } from './outside-window.ts';

it.each([
  ['too-large', 50_000, 'file-too-large', 'plainer-clothes', 40_000],
  ['too-small', 9000, 'file-too-small', 'sharper-picture', 20_000],
  ['between', 19_990, 'file-between', 'wider-window', 20_000],
] as const)('%s: says which end of the window breaks', (missed, bytes, bound, advice, needed) => {
  const problem = outsideWindow({ missed, bytes, quality: 70 }, { min: 20_000, max: 40_000 });
  expect(problem).toEqual({ bound, advice, needed, found: bytes });
});
