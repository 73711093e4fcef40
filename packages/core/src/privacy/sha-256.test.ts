import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256, sha256OfJson } from './sha-256.ts';

it('agrees with the published example and with Node', async () => {
  expect(await sha256(crypto, Buffer.from('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect(await sha256(crypto, bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

it('hashes a record whatever the order of its fields', async () => {
  const expected = createHash('sha256').update('{"a":1,"b":"张"}').digest('hex');
  expect(await sha256OfJson(crypto, { b: '张', a: 1 })).toBe(expected);
  expect(await sha256OfJson(crypto, { a: 1, b: '张' })).toBe(expected);
});
