import type { Wrap } from './wrap-store.ts';

export interface Mortal {
  /** The process may die when a call begins and when it has happened but nobody has heard of it. */
  readonly wrap: Wrap;
  /** One more moment at which it may die. */
  readonly moment: () => void;
  readonly isDead: () => boolean;
  /** How many moments there were. */
  readonly moments: () => number;
}

/**
 * A process that dies at the given moment, counted from 0. From then on every wrapped call throws without
 * having any effect, so that nothing the dead process still does can be seen.
 */
export function createMortal(diesAt: number): Mortal {
  let moments = 0;
  let dead = false;
  const moment = (): void => {
    if (!dead) dead = moments++ === diesAt;
    if (dead) throw new Error('killed');
  };
  return {
    moment,
    isDead: () => dead,
    moments: () => moments,
    wrap:
      (call) =>
      async (...args) => {
        moment();
        const result = await call(...args);
        moment();
        return result;
      },
  };
}
