import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Published, publish } from '../../tools/publish.ts';
import { createJourneyEngine } from '../engine/create-journey-engine.ts';
import { EN } from '../messages/en/texts-en.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { view } from '../view/view.ts';

const run = promisify(execFile);
const AT = Date.parse('2026-04-16T09:00:00+08:00');
const { envelope } = createJourneyEngine(jiangsu).start('ses_strict01', AT);
const stored = JSON.stringify({ envelope, policy: jiangsu, at: AT });

/** Runs before anything else: counts every attempt to make code of text, and proves that it is forbidden. */
const WATCH = `
  let attempts = 0;
  const note = { construct(make, args) { attempts += 1; return Reflect.construct(make, args); },
                 apply(make, self, args) { attempts += 1; return Reflect.apply(make, self, args); } };
  const Plain = globalThis.Function;
  globalThis.Function = new Proxy(Plain, note);
  globalThis.eval = new Proxy(globalThis.eval, note);
  let forbidden = false;
  try { new Plain('return 1'); } catch (error) { forbidden = error instanceof EvalError; }
  globalThis.report = (more) => console.log(JSON.stringify(
    { forbidden, attempts, jitless: globalThis.__zod_globalConfig?.jitless, ...more }));
`;

let published: Published;
beforeAll(async () => {
  published = await publish({
    client: 'src/client.ts',
    camera: 'src/camera/index.ts',
    engine: 'src/engine/create-journey-engine.ts',
    policy: 'src/policy/index.ts',
  });
}, 60_000);
afterAll(() => published.remove());

/** Bundles the script and runs it where text is never made code; gives what it reported. */
async function bundleAndRun(imports: string, script: string): Promise<unknown> {
  const { file } = await published.bundle(`${imports}\nconst input = ${stored};\n${script}`);
  return runStrictly(file);
}

async function runStrictly(file: string): Promise<unknown> {
  const watch = `data:text/javascript,${encodeURIComponent(WATCH)}`;
  const flags = ['--disallow-code-generation-from-strings', '--import', watch];
  const { stdout } = await run(process.execPath, [...flags, file]);
  return JSON.parse(stdout);
}

const STRICT = { forbidden: true, attempts: 0, jitless: true };

describe('where text may not become code', { timeout: 60_000 }, () => {
  it('the client shows a journey, makes commands and refuses wrong ones', async () => {
    const said = await bundleAndRun(
      `import { command, commandOf, loadMessages, parsePhone, view } from 'tucai/client';`,
      `const { envelope, policy, at } = input;
       const shown = view(envelope, policy, await loadMessages('en'), { at });
       const [button] = shown.buttons;
       let code;
       try { command({ type: 'SHOOT.TAKEN', photo: 'Zhang San', hash: '', source: 'album' }); }
       catch (error) { code = error.code; }
       report({ shown, sent: commandOf(button, { evidence: 'evi_1' }), code, phone: parsePhone('138 0013 8000').ok });`,
    );
    expect(said).toEqual({
      ...STRICT,
      shown: view(envelope, jiangsu, EN, { at: AT }),
      sent: { type: 'VERIFY.STARTED', method: 'capture-code', input: 'scan', evidence: 'evi_1' },
      code: 'input/invalid',
      phone: true,
    });
  });

  it('the camera session reads its settings and starts', async () => {
    const said = await bundleAndRun(
      `import { loadCamera } from 'tucai/client';`,
      `const { createCameraSession, cameraView } = await loadCamera();
       const never = () => new Promise(() => {});
       const camera = { permission: never, list: never, open: never, watch: () => () => {} };
       const session = createCameraSession({ camera }, {});
       session.start();
       report({ status: cameraView(session.getSnapshot()).status });
       session.stop();`,
    );
    expect(said).toEqual({ ...STRICT, status: 'idle' });
  });

  it('the engine takes events under a policy that is read there', async () => {
    const said = await bundleAndRun(
      `import { createJourneyEngine } from 'tucai/engine';
       import { parsePolicy } from 'tucai/policy';`,
      `const engine = createJourneyEngine(parsePolicy(input.policy));
       const event = { type: 'VERIFY.STARTED', at: input.at, method: 'capture-code', input: 'scan', evidence: 'evi_1' };
       const { accepted, envelope } = engine.step(input.envelope, event);
       report({ accepted, value: envelope.snapshot.value.progress });`,
    );
    expect(said).toEqual({ ...STRICT, accepted: true, value: { verify: 'checking' } });
  });

  it.each([
    ['journeyEventSchema', 'client'],
    ['command', 'client'],
    ['cameraSettings', 'camera'],
    ['capturePolicySchema', 'policy'],
  ])('one who takes only %s of the %s has zod compile nothing either', async (name, entry) => {
    const script = `import { ${name} } from 'tucai/${entry}';
      try { (${name}.safeParse ?? ${name})({ type: 'TICK' }); } catch {}
      report({ known: typeof ${name} });`;
    expect(await runStrictly((await published.bundle(script)).file)).toMatchObject(STRICT);
    expect(await runStrictly(await published.bundleByRolldown(script))).toMatchObject(STRICT);
  });
});

describe('the client', { timeout: 60_000 }, () => {
  it('carries no machine of the journey, and no texts and no XState before they are asked for', async () => {
    const { eager } = await published.bundle(`export * from 'tucai/client';`);
    const without = (words: string) => expect([words, eager.includes(words)]).toEqual([words, false]);
    expect(eager).toContain('"verify.checkingFactor"');
    without('linkingManually:');
    without('createMachine');
    without('__xstate__');
    without('living body detection');
    without('活体检测');
    without('node:');
  });
});
