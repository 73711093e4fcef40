/** What the journey costs: `node bench/journey/run.ts [--runs 15] [--json FILE]`. Reads the sources; needs no build. */
import { writeFile } from 'node:fs/promises';
import { jiangsu } from '../../packages/core/src/policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../../packages/core/src/policy/presets/jiangsu-international.ts';
import { xinhua } from '../../packages/core/src/policy/presets/xinhua.ts';
import { benchOptions } from '../options.ts';
import { compare, type JourneyFigures } from './compare.ts';

/** Whole journeys in one round: long enough for a clock of milliseconds. */
const REPEATS = 40;

const { runs, json } = benchOptions(process.argv.slice(2));
const figures: JourneyFigures[] = [];
for (const policy of [jiangsu, xinhua, jiangsuInternational])
  figures.push(await compare(policy, runs, REPEATS));

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
for (const each of figures) {
  console.log(
    `${each.policy.padEnd(22)} ${count.format(each.stepsPerSecond).padStart(8)} steps/s` +
      `  ${count.format(each.bareStepsPerSecond).padStart(8)} by XState alone` +
      `  ratio ${each.ratio.toFixed(2)}` +
      `  ${count.format(each.refusalsPerSecond).padStart(8)} refusals/s` +
      `  envelope ${each.bytesAtEnd} B, at most ${each.mostBytes} B`,
  );
}
if (json !== undefined) await writeFile(json, `${JSON.stringify(figures, null, 2)}\n`);
