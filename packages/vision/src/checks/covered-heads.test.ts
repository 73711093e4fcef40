import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { createNodeRuntime, decodeImage } from '../node/index.ts';
import type { Face } from '../observation.ts';
import { inspect } from '../report/inspect.ts';
import { SOURCE_RULES } from '../rules/source-rules.ts';
import type { VisionRuntime } from '../runtime/vision-runtime.ts';
import { fixturePath } from '../testing/open-fixture.ts';
import { paintedFixture } from '../testing/painted-fixture.ts';
import type { CheckResult } from './check.ts';
import { FACE_CODES } from './face/codes.ts';
import { HAIR_CODES } from './hair/codes.ts';
import { POSE_CODES } from './pose/codes.ts';

const CODES: readonly string[] = [...POSE_CODES, ...FACE_CODES, ...HAIR_CODES];

const MASK = 'M-.58,.25 L-.2,.2 L0,.12 L.2,.2 L.58,.25 L.5,.75 L.2,1.02 L0,1.05 L-.2,1.02 L-.5,.75Z';
const CAP = 'M-.85,-.42 C-.9,-1.5 .9,-1.5 .85,-.42 Q0,-.62 -.85,-.42Z';
const BAND = 'M-.8,-.5 Q0,-.74 .8,-.5 L.8,-.3 Q0,-.54 -.8,-.3Z';
const COVERS = [
  ['a bar over the eyes', 'eyes-visible', '<rect x="-.6" y="-.12" width="1.2" height=".24"/>'],
  [
    'a bar in the colour of skin',
    'eyes-visible',
    '<rect x="-.6" y="-.12" width="1.2" height=".24" fill="#c79a80"/>',
  ],
  ['a patch over one eye', 'eyes-visible', '<rect x="-.55" y="-.15" width=".5" height=".28" fill="#223"/>'],
  ['a bar over the mouth', 'mouth-visible', '<rect x="-.35" y=".53" width=".7" height=".16" fill="#fff"/>'],
  ['a mask', 'mouth-visible', `<path d="${MASK}" fill="#a9cbe0"/>`],
  ['a black mask', 'mouth-visible', `<path d="${MASK}" fill="#1c1c20"/>`],
  ['a woollen cap', 'no-head-covering', `<path d="${CAP}" fill="#8d1f2b"/>`],
  ['a headband', 'no-head-covering', `<path d="${BAND}" fill="#f4f4f2"/>`],
] as const;

/** With the real models, on rendered people; what covers them is drawn. */
describe('what covers a head', () => {
  let runtime: VisionRuntime;
  const bare = new Map<string, Face>();
  const judge = async (content: string | Uint8Array): Promise<readonly CheckResult[]> => {
    const image = await decodeImage(content);
    const observation = await analyse(image, runtime);
    return inspect(observation, image, SOURCE_RULES).checks.filter(({ code }) => CODES.includes(code));
  };

  beforeAll(async () => {
    runtime = await createNodeRuntime();
    for (const name of ['f1-neutral', 'm1-neutral']) {
      const { faces } = await analyse(await decodeImage(fixturePath(name)), runtime, { classes: false });
      bare.set(name, faces[0]!);
    }
  });
  afterAll(() => runtime.dispose());

  it.each(['f1-neutral', 'm1-neutral', 'f2-neutral', 'f2-glasses-clear', 'm1-bg-white'])(
    'is nothing on %s, and nothing else is wrong with it',
    async (name) => {
      const wrong = (await judge(fixturePath(name))).filter(({ verdict }) => verdict !== 'pass');
      expect(wrong.map(({ code, value }) => [code, value])).toEqual([]);
    },
  );

  it.each(['f1-neutral', 'm1-neutral'].flatMap((name) => COVERS.map((cover) => [name, ...cover] as const)))(
    'on %s: %s fails %s',
    async (name, _, code, svg) => {
      const results = await judge(await paintedFixture(name, bare.get(name)!, svg));
      expect(results.find((result) => result.code === code)).toMatchObject({ verdict: 'fail' });
    },
  );
});
