import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseRules, readRulesFile } from './rules-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai 规则 '));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string): Promise<unknown> {
  const path = join(folder, '规则.json');
  await writeFile(path, content);
  return readRulesFile(path, '规则.json');
}

describe('chooseRules', () => {
  it('takes a built-in set by its id, `source` without a word, and a file by its path', async () => {
    expect((await chooseRules(undefined, folder)).id).toBe('source');
    expect((await chooseRules('xinhua-deliverable', folder)).id).toBe('xinhua-deliverable');
    await writeFile(join(folder, 'deliverable'), '{"id": "a file"}');
    expect((await chooseRules('deliverable', folder)).id).toBe('deliverable');
    expect((await chooseRules('./deliverable', folder)).id).toBe('a file');
    await expect(chooseRules('xinhau-source', folder)).rejects.toThrow(/xinhau-source cannot be read/);
  });
});

describe('readRulesFile', () => {
  it('lays a file over the built-in rules, with or without a byte order mark', async () => {
    const text = '{"id": "our-school", "rules": {"mouth-closed": {"enabled": false}}}';
    for (const content of [text, `\ufeff${text}`]) {
      expect(await read(content)).toMatchObject({
        id: 'our-school',
        rules: { 'mouth-closed': { enabled: false }, 'eyes-open': { enabled: true } },
      });
    }
  });

  it('lays it over the set that it names', async () => {
    expect(await read('{"base": "deliverable", "id": "our-school"}')).toEqual({
      ...(await chooseRules('deliverable', folder)),
      id: 'our-school',
    });
  });

  it('names every problem', async () => {
    const wrong = JSON.stringify({
      rules: { 'eyes-open': { enabled: 'no' }, 'head-size': { pass: { min: 3 } } },
      x: 1,
    });
    await expect(read(wrong)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/规则\.json.*head-size\.pass\.min.*eyes-open\.enabled.*"x"/s),
    });
  });

  it('names a problem once, also when it is at both ends of a range', async () => {
    const within = (limit: number) => ({
      min: { value: -limit, source: 'ours' },
      max: { value: limit, source: 'ours' },
    });
    const rule = { pass: within(20), warn: within(10) };
    await expect(read(JSON.stringify({ rules: { 'head-pose-yaw': rule } }))).rejects.toMatchObject({
      message: expect.stringMatching(/^[^;]*head-pose-yaw[^;]*$/),
    });
  });

  it('says when there is no file, or no JSON in it', async () => {
    await expect(readRulesFile(join(folder, 'none.json'))).rejects.toThrow(/cannot be read \(ENOENT\)/);
    await expect(readRulesFile(folder)).rejects.toThrow(/cannot be read/);
    await expect(read('{"rules": ')).rejects.toThrow(/规则\.json is not JSON/);
  });
});
