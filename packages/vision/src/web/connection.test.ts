import { describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import { Connection } from './connection.ts';
import type { LinkListener } from './link.ts';
import type { Request } from './protocol.ts';

async function connect() {
  const sent: Request[] = [];
  let closed = 0;
  let listener: LinkListener | undefined;
  const progress: unknown[] = [];
  const connection = await Connection.to(
    async (given) => {
      listener = given;
      return { post: (request) => sent.push(structuredClone(request)), close: () => void closed++ };
    },
    (step) => progress.push(step),
  );
  return { connection, sent, progress, closed: () => closed, listener: listener! };
}

describe('Connection', () => {
  it('gives each answer to the call it belongs to', async () => {
    const { connection, sent, listener } = await connect();
    const first = connection.call('load', [['selfie-multiclass']]);
    const second = connection.call('load', [[]]);
    expect(sent.map(({ call, id }) => [call, id])).toEqual([
      ['load', 1],
      ['load', 2],
    ]);
    listener.onReply({ kind: 'answer', id: 2, value: 'b' });
    listener.onReply({ kind: 'answer', id: 1, value: 'a' });
    listener.onReply({ kind: 'answer', id: 1, value: 'late' });
    expect(await Promise.all([first, second])).toEqual(['a', 'b']);
  });

  it('tells the other side of a call that is stopped, and does not wait for its answer', async () => {
    const { connection, sent, listener } = await connect();
    const control = new AbortController();
    const call = connection.call('load', [[]], { signal: control.signal });
    control.abort();
    await expect(call).rejects.toMatchObject({ code: 'aborted', retryable: true });
    expect(sent.at(-1)).toEqual({ call: 'abort', id: 1 });
    listener.onReply({ kind: 'answer', id: 1, value: undefined });
    await expect(connection.call('load', [[]], { signal: control.signal })).rejects.toMatchObject({
      code: 'aborted',
    });
    expect(sent).toHaveLength(2);
  });

  it('refuses what waits and what comes later once it is closed, and closes once', async () => {
    const { connection, closed, listener } = await connect();
    const waiting = connection.call('load', [[]]);
    connection.close(new VisionError('runtime/disposed', 'over'));
    connection.close(new VisionError('runtime/failed', 'again'));
    listener.onBroken(new VisionError('runtime/failed', 'broken'));
    await expect(waiting).rejects.toMatchObject({ code: 'runtime/disposed' });
    await expect(connection.call('load', [[]])).rejects.toMatchObject({ code: 'runtime/disposed' });
    expect(closed()).toBe(1);
  });

  it('refuses what waits when the other side breaks', async () => {
    const { connection, listener } = await connect();
    const waiting = connection.call('load', [[]]);
    listener.onBroken(new VisionError('runtime/failed', 'out of memory'));
    await expect(waiting).rejects.toMatchObject({ code: 'runtime/failed' });
  });

  it('refuses what cannot be cloned', async () => {
    const { connection, sent } = await connect();
    const rules = { id: 'x', version: 1, rules: { toString: () => 'code' } };
    const call = connection.call('checkPhoto', [
      { data: new Uint8Array(4), width: 1, height: 1 },
      // What a host without types might pass.
      Object.assign({}, { rules }) as never,
    ]);
    await expect(call).rejects.toMatchObject({ code: 'input/invalid' });
    expect(sent).toEqual([]);
  });

  it('passes on how far files and pictures have come', async () => {
    const { connection, progress, listener } = await connect();
    const stages: string[] = [];
    void connection.call('load', [[]], { onStage: (stage, share) => stages.push(`${stage} ${share}`) });
    listener.onReply({ kind: 'loading', file: 'a', loaded: 1, total: 2 });
    listener.onReply({ kind: 'stage', id: 1, stage: 'crop', share: 0.3 });
    listener.onReply({ kind: 'stage', id: 9, stage: 'crop', share: 0.3 });
    expect(progress).toEqual([{ file: 'a', loaded: 1, total: 2 }]);
    expect(stages).toEqual(['crop 0.3']);
  });
});
