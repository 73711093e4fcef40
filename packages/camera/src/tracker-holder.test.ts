import type { LiveTracker } from '@tucai/vision';
import { describe, expect, it } from 'vitest';
import { TrackerHolder } from './tracker-holder.ts';
import type { TrackerLoad } from './tracker-source.ts';

function trackers() {
  const open = new Set<number>();
  const loads: TrackerLoad[] = [];
  const make = (): LiveTracker => {
    const name = loads.length;
    open.add(name);
    return {
      look: () => Promise.reject(new Error('not asked')),
      reset: () => undefined,
      dispose: () => void open.delete(name),
    };
  };
  const source = async (load: TrackerLoad): Promise<LiveTracker> => {
    loads.push(load);
    return make();
  };
  return { open, loads, make, source };
}

const holder = (told: number[] = []) => new TrackerHolder(({ share }) => told.push(share));
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('TrackerHolder', () => {
  it('loads once for all sessions and frees it when it is forgotten', async () => {
    const { source, loads, open } = trackers();
    const held = holder();
    expect(await held.get(source)).toBe(await held.get(source));
    expect(loads).toHaveLength(1);
    held.forget();
    await soon();
    expect(open.size).toBe(0);
    await held.get(source);
    expect([loads.length, open.size]).toEqual([2, 1]);
  });

  it('frees what another loader made, and what comes when nobody waits any more', async () => {
    const { source, open, loads } = trackers();
    const held = holder();
    await held.get(source);
    const late = held.get((load) => source(load));
    held.forget();
    expect(loads[1]?.signal.aborted).toBe(true);
    await late;
    await soon();
    expect(open.size).toBe(0);
  });

  it('loads again after a failure, also one that is thrown at once', async () => {
    const { source, loads } = trackers();
    const held = holder();
    let fails = true;
    const moody = (load: TrackerLoad): Promise<LiveTracker> => {
      if (fails) throw new Error('no models');
      return source(load);
    };
    await expect(held.get(moody)).rejects.toThrow('no models');
    fails = false;
    await held.get(moody);
    expect(loads).toHaveLength(1);
  });

  it('leaves a tracker of the host alone', async () => {
    const { make, open } = trackers();
    const held = holder();
    const own = make();
    expect(await held.get(own)).toBe(own);
    held.forget();
    await soon();
    expect(open.size).toBe(1);
  });

  it('hears of progress until it is forgotten', async () => {
    const { source, loads } = trackers();
    const told: number[] = [];
    const held = holder(told);
    await held.get(source);
    loads[0]?.onProgress({ share: 0.5 });
    held.forget();
    loads[0]?.onProgress({ share: 0.7 });
    expect(told).toEqual([0.5]);
  });
});
