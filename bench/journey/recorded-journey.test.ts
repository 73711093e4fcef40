import { expect, it } from 'vitest';
import { jiangsu } from '../../packages/core/src/policy/presets/jiangsu.ts';
import { xinhua } from '../../packages/core/src/policy/presets/xinhua.ts';
import { recordJourney } from './recorded-journey.ts';

it.each([jiangsu, xinhua])('is a whole journey with its detours: $id', (policy) => {
  const types = recordJourney(policy).map(({ event }) => event.type);
  expect(types.slice(0, 1)).toEqual(['VERIFY.STARTED']);
  expect(types.slice(-1)).toEqual(['PROOF.CORRECT']);
  expect(types.filter((type) => type === 'INSPECTION.DONE')).toHaveLength(5);
  expect(types).toContain('REVIEW.REJECTED');
});
