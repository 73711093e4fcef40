import { expect, it } from 'vitest';
import { systemTimers } from './system-clock.ts';

it('the timers of the machine call back once, or not at all when cancelled', async () => {
  const called: string[] = [];
  systemTimers.after(0, () => called.push('cancelled'))();
  await new Promise<void>((resolve) => {
    systemTimers.after(0, () => called.push('first'));
    systemTimers.after(1, resolve);
  });
  expect(called).toEqual(['first']);
});
