/**
 * How well people are cut out: `pnpm bench:matting [--people f1,m1] [--jpeg 80] [--sheet FILE] [--json FILE]`. Needs the
 * models, and no build.
 */
import { writeFile } from 'node:fs/promises';
import { createNodeRuntime } from '../../packages/vision/src/node/index.ts';
import { asJpeg } from './as-jpeg.ts';
import { BACKGROUND_NAMES } from './backgrounds.ts';
import { ContactSheet } from './contact-sheet.ts';
import { openImgly } from './imgly.ts';
import { layerPaths, readLayer } from './layers.ts';
import { cutouts } from './methods.ts';
import { mattingOptions } from './options.ts';
import { makeScene } from './scene.ts';
import { scoreOf } from './score.ts';
import { type Entry, mattingReport } from './table.ts';

const { people, sheet, json, jpeg } = mattingOptions(process.argv.slice(2));
const peer = await openImgly();
const runtime = await createNodeRuntime();
const contacts = new ContactSheet();
const entries: Entry[] = [];
const layers = await layerPaths(people);
for (const [name, path] of layers) {
  const layer = await readLayer(name, path);
  for (const background of BACKGROUND_NAMES) {
    const rendered = makeScene(layer, background);
    const scene = jpeg === undefined ? rendered : await asJpeg(rendered, jpeg);
    const found = await cutouts(scene, runtime, peer);
    for (const [method, cutout] of found)
      entries.push({
        person: name,
        background,
        method,
        score: scoreOf(scene, cutout),
        ...(cutout.cpu === undefined ? {} : { cpu: cutout.cpu }),
      });
    await contacts.add(scene, found);
    console.error(`${name} before ${background}`);
  }
}
await runtime.dispose();
console.log(`${[...layers.keys()].join(', ')} before ${BACKGROUND_NAMES.join(', ')}\n`);
console.log(mattingReport(entries));
if (sheet !== undefined && !(await contacts.write(sheet)))
  console.error('none of the scenes is on the contact sheet');
if (json !== undefined) await writeFile(json, `${JSON.stringify(entries, null, 2)}\n`);
