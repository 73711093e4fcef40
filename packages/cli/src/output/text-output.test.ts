import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { textOutput } from './text-output.ts';

/** A reader that takes `limit` pieces and then hangs up, as `head` does. */
function readerThatLeaves(limit: number, code: string): { stream: Writable; taken: string[] } {
  const taken: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      if (taken.length >= limit) return done(Object.assign(new Error(code), { code }));
      taken.push(String(chunk));
      done();
    },
  });
  return { stream, taken };
}

describe('textOutput', () => {
  it('waits for a slow reader and keeps the order', async () => {
    const taken: string[] = [];
    const stream = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(chunk, _encoding, done) {
        taken.push(String(chunk));
        setImmediate(done);
      },
    });
    const output = textOutput(stream);
    for (let i = 0; i < 50; i++) await output.write(`${i};`);
    await output.finish();
    expect(taken.join('')).toBe(Array.from({ length: 50 }, (_, i) => `${i};`).join(''));
    expect(stream.listenerCount('close')).toBeLessThan(5);
  });

  it('goes quiet when the reader hangs up', async () => {
    const { stream, taken } = readerThatLeaves(2, 'EPIPE');
    const output = textOutput(stream);
    for (let i = 0; i < 10; i++) await output.write(`${i}\n`);
    await output.finish();
    expect(output.closed).toBe(true);
    expect(taken).toEqual(['0\n', '1\n']);
  });

  it('reports any other failure, such as a full disk', async () => {
    const { stream } = readerThatLeaves(0, 'ENOSPC');
    const output = textOutput(stream);
    await output.write('x');
    await expect(output.finish()).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});
