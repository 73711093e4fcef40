import { describe, expect, it } from 'vitest';
import { createWebRuntime } from './create-web-runtime.ts';
import { tryWebRuntime } from './try-web-runtime.ts';

describe('createWebRuntime in Node, where no browser is', () => {
  it.each([
    [{ tiers: [] }],
    [{ tiers: ['gpu'] }],
    [{ assetBase: '' }],
    [{ models: ['eye'] }],
    [{ onProgress: true }],
    [{ colour: 'red' }],
  ])('refuses %o before anything is started', async (options) => {
    await expect(createWebRuntime(options as never)).rejects.toMatchObject({ code: 'input/invalid' });
    await expect(tryWebRuntime(options as never)).rejects.toMatchObject({ code: 'input/invalid' });
  });

  it('starts nothing that was stopped before', async () => {
    await expect(createWebRuntime({ signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
    });
  });

  it('says that no worker can be started', async () => {
    expect(await tryWebRuntime({ tiers: ['worker'] })).toMatchObject({
      able: false,
      instead: 'file-with-server-checks',
      reason: { code: 'runtime/unsupported', details: { instead: 'file-with-server-checks' } },
    });
  });
});
