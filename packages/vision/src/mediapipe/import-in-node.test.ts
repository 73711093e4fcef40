import { expect, it } from 'vitest';

it('imports on a server, where only making a tracker is refused', async () => {
  const { createMediapipeTracker, createLiveTracker } = await import('./index.ts');
  expect(createLiveTracker).toBeTypeOf('function');
  await expect(createMediapipeTracker({ wasmBase: '/wasm', model: '/model.task' })).rejects.toMatchObject({
    code: 'runtime/unsupported',
    details: { instead: '@tucai/vision/web' },
  });
});
