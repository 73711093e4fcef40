import { describe, expect, it } from 'vitest';
import { EN } from '../../messages/en/texts-en.ts';
import { ZH_CN } from '../../messages/zh-cn/texts-zh-cn.ts';
import { jiangsu } from '../../policy/presets/jiangsu.ts';
import { view } from '../../view/view.ts';
import { STAFF_LOCK_REASONS } from '../context.ts';
import { TestJourney } from '../testing/test-journey.ts';

describe('a lock by staff', () => {
  it.each(STAFF_LOCK_REASONS)('because of %s keeps its reason and tells the student', (reason) => {
    const journey = new TestJourney(jiangsu).until('review').does('STAFF.LOCKED', { reason });
    expect(journey.context.lock).toEqual({ reason: 'staff', until: null, because: reason });
    expect(journey.effects).toEqual([{ type: 'notify', about: 'photo-status', what: 'locked' }]);
    for (const messages of [EN, ZH_CN]) {
      const { notices } = view(journey.envelope, jiangsu, messages, { at: journey.at });
      const lock = notices.find(({ kind }) => kind === 'lock');
      expect(lock).toMatchObject({ code: 'staff', because: reason, support: { phones: ['025-00000000'] } });
      expect(lock?.text).toContain(messages.texts[`lock/staff/${reason}`]);
    }
  });

  it('has the reason that was given last', () => {
    const journey = new TestJourney(jiangsu).until('draft').does('STAFF.LOCKED', { reason: 'retouched' });
    journey.does('STAFF.LOCKED', { reason: 'not-the-person' });
    expect(journey.context.lock?.because).toBe('not-the-person');
    expect(journey.does('STAFF.UNLOCKED', {}).context.lock).toBeNull();
  });
});
