import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMiniprogram } from '../../tools/miniprogram.ts';
import { createJourneyEngine } from '../engine/create-journey-engine.ts';
import { ZH_CN } from '../messages/zh-cn/texts-zh-cn.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { view } from '../view/view.ts';

const AT = Date.parse('2026-04-16T09:00:00+08:00');
const { envelope } = createJourneyEngine(jiangsu).start('ses_mini0001', AT);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tucai-miniprogram-'));
  await buildMiniprogram(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a script as a mini program runs its npm modules: `require`, timers, and no code made of text. */
async function runInMiniprogram(script: string): Promise<unknown> {
  const context = createContext(
    { setTimeout, clearTimeout },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const loaded = new Map<string, { exports: unknown }>();
  const files = new Map<string, string>();
  for (const name of ['client.js', 'index.js']) files.set(name, await readFile(join(folder, name), 'utf8'));
  const load = (name: string): unknown => {
    const known = loaded.get(name);
    if (known) return known.exports;
    const code = files.get(name);
    if (code === undefined) throw new Error(`${name} is not in the mini program`);
    const module = { exports: {} };
    loaded.set(name, module);
    const run: unknown = new Script(`(function (module, exports, require) {${code}\n})`).runInContext(
      context,
    );
    if (typeof run !== 'function') throw new Error(`${name} is no module`);
    run(module, module.exports, (path: string) => load(path.replace('./', '')));
    return module.exports;
  };
  const input = JSON.stringify({ envelope, policy: jiangsu, at: AT });
  const main: unknown = new Script(`(async function (tucai, input) {${script}})`).runInContext(context);
  if (typeof main !== 'function') throw new Error('the script is no function');
  const said: unknown = await main(load('index.js'), new Script(`(${input})`).runInContext(context));
  return JSON.parse(JSON.stringify(said));
}

describe('the client in a mini program', () => {
  it('runs where no code may be made of text', async () => {
    await expect(runInMiniprogram('return new Function("return 1")();')).rejects.toThrow(/Code generation/);
  });

  it('shows a journey in Chinese, makes commands and refuses wrong ones', async () => {
    const said = await runInMiniprogram(`
      const shown = tucai.view(input.envelope, input.policy, await tucai.loadMessages('zh-CN'), { at: input.at });
      let code;
      try { tucai.command({ type: 'SHOOT.TAKEN', photo: '张三', hash: '', source: 'album' }); }
      catch (error) { code = error.code; }
      return { shown, sent: tucai.commandOf(shown.buttons[0], { evidence: 'evi_1' }), code,
        phone: tucai.parsePhone('138 0013 8000').ok };`);
    expect(said).toEqual({
      shown: JSON.parse(JSON.stringify(view(envelope, jiangsu, ZH_CN, { at: AT }))),
      sent: { type: 'VERIFY.STARTED', method: 'capture-code', input: 'scan', evidence: 'evi_1' },
      code: 'input/invalid',
      phone: true,
    });
  });

  it('opens the camera session without a dynamic import', async () => {
    const said = await runInMiniprogram(`
      const { createCameraSession, cameraView } = await tucai.loadCamera();
      const never = () => new Promise(() => {});
      const camera = { permission: never, list: never, open: never, watch: () => () => {} };
      const session = createCameraSession({ camera }, {});
      session.start();
      const { status } = cameraView(session.getSnapshot());
      session.stop();
      return status;`);
    expect(said).toBe('idle');
  });

  it('is written in syntax and names that old phones know', async () => {
    const code = await readFile(join(folder, 'client.js'), 'utf8');
    expect(code).not.toMatch(/\bimport\(|^import |^export /m);
    // Newer than ES2018: optional chaining, nullish coalescing, class fields, private names.
    expect(code).not.toMatch(/\w\?\.\w|\?\?=| \?\? |^\s+#\w+/m);
  });
});
