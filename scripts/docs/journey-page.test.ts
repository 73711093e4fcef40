import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../packages/core/src/journey/events.ts';
import { REFUSAL_CODES } from '../../packages/core/src/journey/refusal.ts';
import { readProjectFile } from '../rules/text-files.ts';
import { observe } from './journey/observed.ts';
import { journeyPage } from './journey/page.ts';

const page = readProjectFile('docs/journey.md');
const observed = observe();

describe('docs/journey.md', () => {
  it('is what the machine says now; if not, run `pnpm docs:journey`', () => {
    expect(page).toBe(journeyPage(observed));
  });

  it('names every event', () => {
    expect(EVENT_TYPES.filter((type) => !page.includes(`\`${type}\``))).toEqual([]);
  });

  it('rests on situations in which every refusal and every effect is met', () => {
    const { refusals, effects } = observed;
    expect(REFUSAL_CODES.filter((code) => !refusals.has(code))).toEqual(['event/not-allowed']);
    expect(page).not.toContain('|  | none |');
    expect(effects.size).toBe(23);
  });
});
