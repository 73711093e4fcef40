import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Asset, loadAsset } from './load-asset.ts';

const CONTENT = Uint8Array.from({ length: 300_000 }, (_, i) => i * 7);
const closers: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const close of closers.splice(0)) close();
});

/** One file of a server that answers as it is told. */
async function served(answer: RequestListener, change: Partial<Asset> = {}): Promise<Asset> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    file: 'eye.onnx',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/eye.onnx`,
    sha256: createHash('sha256').update(CONTENT).digest('hex'),
    bytes: CONTENT.length,
    ...change,
  };
}

const whole: RequestListener = (_, response) => response.end(CONTENT);

describe('loadAsset', () => {
  it('gives the bytes and tells how many have come, the last time all', async () => {
    const seen: number[] = [];
    const bytes = await loadAsset(await served(whole), (loaded) => seen.push(loaded));
    expect(Buffer.compare(bytes, CONTENT)).toBe(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(CONTENT.length);
  });

  it.each([
    [404, false],
    [403, false],
    [408, true],
    [429, true],
    [503, true],
  ])('calls status %i missing; another try may help: %s', async (status, retryable) => {
    const asset = await served((_, response) => response.writeHead(status).end('no'));
    await expect(loadAsset(asset, () => {})).rejects.toMatchObject({ code: 'model/missing', retryable });
  });

  it('calls a connection that breaks in the middle, or is refused, missing for now', async () => {
    const cut = await served((_, response) => {
      response.writeHead(200, { 'content-length': CONTENT.length });
      response.write(CONTENT.subarray(0, 1000), () => response.destroy());
    });
    const expected = { code: 'model/missing', retryable: true };
    await expect(loadAsset(cut, () => {})).rejects.toMatchObject(expected);
    await expect(loadAsset({ ...cut, url: 'http://127.0.0.1:1/' }, () => {})).rejects.toMatchObject(expected);
  });

  it.each([
    ['shorter', CONTENT.subarray(1)],
    ['longer', new Uint8Array([...CONTENT, 0])],
    ['another', CONTENT.map((byte) => byte ^ 1)],
    ['empty', new Uint8Array(0)],
  ])('refuses a file that is %s', async (_, content) => {
    const asset = await served((_request, response) => response.end(content));
    await expect(loadAsset(asset, () => {})).rejects.toMatchObject({
      code: 'model/hash-mismatch',
      retryable: false,
      details: { file: 'eye.onnx', expected: asset.sha256 },
    });
  });

  it('has the browser check the hash where pages have no WebCrypto', async () => {
    vi.stubGlobal('crypto', {});
    expect(await loadAsset(await served(whole), () => {})).toHaveLength(CONTENT.length);
    const wrong = await served(whole, { sha256: '0'.repeat(64) });
    await expect(loadAsset(wrong, () => {})).rejects.toMatchObject({ code: 'model/missing' });
  });
});
