import { describe, expect, it } from 'vitest';
import { FrameStore } from './frame-store.ts';

function pictures() {
  const open = new Set<string>();
  const make = (name: string) => {
    open.add(name);
    return { name, close: () => void open.delete(name) };
  };
  return { open, make };
}

describe('FrameStore', () => {
  it('lets go of frames that are no better than a later one', () => {
    const { open, make } = pictures();
    const store = new FrameStore<ReturnType<typeof make>>();
    store.keep('a', 0.5, make('a'));
    store.keep('b', 0.9, make('b'));
    store.keep('c', 0.7, make('c'));
    store.keep('d', 0.7, make('d'));
    expect([...open]).toEqual(['b', 'd']);
    expect(store.take('b')?.name).toBe('b');
    expect(store.take('b')).toBeUndefined();
    expect(store.take('a')).toBeUndefined();
  });

  it('keeps four at most, the best and the last among them, and closes all when cleared', () => {
    const { open, make } = pictures();
    const store = new FrameStore<ReturnType<typeof make>>();
    for (let i = 0; i < 9; i++) store.keep(`f${i}`, 1 - i / 10, make(`f${i}`));
    expect(open.size).toBe(4);
    expect(open.has('f0') && open.has('f8')).toBe(true);
    store.clear();
    expect(open.size).toBe(0);
  });
});
