import { describe, expect, it } from 'vitest';
import { TucaiError } from '../errors/tucai-error.ts';
import { command, commandOf } from './command.ts';

const hash = 'a'.repeat(64);

function errorOf(make: () => unknown): TucaiError {
  try {
    make();
  } catch (error) {
    if (error instanceof TucaiError) return error;
  }
  throw new Error('It was not refused.');
}

describe('command', () => {
  it('gives the event without time and sender, whatever it was given', () => {
    const fields = { type: 'DRAFT.CHOSEN', photo: 'pho_1', at: 5, by: { role: 'staff' } } as const;
    expect(command(fields)).toEqual({ type: 'DRAFT.CHOSEN', photo: 'pho_1' });
  });

  it('refuses a wrong field by its name, and never repeats what stood there', () => {
    const error = errorOf(() =>
      command({ type: 'SHOOT.TAKEN', photo: '张三 13800138000', hash, source: 'album' }),
    );
    expect(error).toMatchObject({ code: 'input/invalid', details: { photo: 'has the wrong form' } });
    expect(JSON.stringify([error, error.details, error.message])).not.toMatch(/张三|138/);
  });

  it('does not compile with a field of another event', () => {
    // @ts-expect-error a consent has no photo
    const error = errorOf(() => command({ type: 'CONSENT.WITHDRAWN', photo: 'pho_1' }));
    expect(error.code).toBe('input/invalid');
  });
});

describe('commandOf', () => {
  const button = { event: { type: 'VERIFY.STARTED', method: 'id-card' }, needs: ['evidence'] } as const;

  it('adds what only the host knows', () => {
    expect(commandOf(button, { evidence: 'evi_1', name: '张三' })).toEqual({
      type: 'VERIFY.STARTED',
      method: 'id-card',
      evidence: 'evi_1',
    });
  });

  it('says what is missing', () => {
    expect(errorOf(() => commandOf(button)).details).toEqual({ evidence: 'expected string' });
  });

  it('lets nothing of the host change what the button stands for', () => {
    expect(commandOf(button, { evidence: 'evi_1', method: 'capture-code' })).toMatchObject({
      method: 'id-card',
    });
  });
});
