import { describe, expect, it } from 'vitest';
import { xinhua } from '../../policy/presets/xinhua.ts';
import { TestJourney } from '../testing/test-journey.ts';

const linking = (): TestJourney => new TestJourney(xinhua).until('verify.linking');

describe('a record that was found and is refused', () => {
  it.each(['not-eligible', 'already-used'] as const)(
    '%s is told, and no other one is chosen by hand',
    (reason) => {
      const journey = linking();
      journey.does('VERIFY.REFUSED', { evidence: journey.context.identity.evidence ?? '', reason });
      expect(journey.progress).toBe('verify.start');
      expect(journey.context.identity.refusal).toBe(reason);
    },
  );

  it.each(['record-not-found', 'mismatch', 'unavailable'] as const)(
    '%s leads to the choice by hand',
    (reason) => {
      const journey = linking();
      journey.does('VERIFY.REFUSED', { evidence: journey.context.identity.evidence ?? '', reason });
      expect(journey.progress).toBe('verify.manualLink');
    },
  );
});
