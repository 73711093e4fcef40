import { describe, expect, it } from 'vitest';
import type { Envelope } from '../engine/envelope.ts';
import type { JourneyEngine } from '../engine/journey-engine.ts';
import { EVENTS_BY_ROLE } from '../journey/events.ts';
import { BUTTON_NAMES } from '../messages/button-names.ts';
import { EN } from '../messages/en/texts-en.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { jiangsuInternational } from '../policy/presets/jiangsu-international.ts';
import { xinhua } from '../policy/presets/xinhua.ts';
import type { ButtonView } from './journey-view.ts';
import { PROGRESS_STATES } from './state-names.ts';
import { momentsOf, walk } from './testing/walk.ts';
import { view } from './view.ts';

const MOST = process.env.TUCAI_FULL === '1' ? 200 : 20;

const policies: readonly (readonly [CapturePolicy, start: string])[] = [
  [jiangsu, '2026-04-16T09:00:00+08:00'],
  [xinhua, '2026-03-17T09:00:00+08:00'],
  [jiangsuInternational, '2024-04-18T09:00:00+08:00'],
];
const walks = policies.map(([policy, start]) => ({ policy, ...walk(policy, Date.parse(start), MOST) }));

/** What a host fills in. */
const HOST: Readonly<Record<string, unknown>> = {
  evidence: 'evi_host',
  phone: 'tel_host',
  foreign: false,
  photo: 'pho_host',
  hash: 'b'.repeat(64),
  source: 'rear-camera',
  photoStatus: true,
  paymentResult: false,
};

function press(engine: JourneyEngine, envelope: Envelope, button: ButtonView, at: number) {
  const own = Object.fromEntries(button.needs.map((field) => [field, HOST[field]]));
  return engine.step(envelope, { ...button.event, ...own, at });
}

function allButtons(policy: CapturePolicy, envelope: Envelope, at: number): readonly ButtonView[] {
  const { buttons, drafts } = view(envelope, policy, EN, { at });
  return [...buttons, ...drafts.flatMap((draft) => draft.buttons)];
}

describe.each(walks)('buttons under $policy.id', ({ policy, engine, envelopes }) => {
  const shown = envelopes.flatMap((envelope) =>
    momentsOf(engine, policy, envelope).flatMap((at) =>
      allButtons(policy, envelope, at).map((button) => ({ envelope, at, button })),
    ),
  );

  it('were looked at in many situations', () => {
    expect(envelopes.length).toBeGreaterThan(200);
    expect(shown.some(({ button }) => !button.enabled)).toBe(true);
  });

  it('that are enabled are accepted by the engine', () => {
    for (const { envelope, at, button } of shown.filter((each) => each.button.enabled)) {
      const result = press(engine, envelope, button, at);
      const where = { state: envelope.snapshot.value, at, event: button.event };
      expect({ ...where, accepted: result.accepted }).toEqual({ ...where, accepted: true });
    }
  });

  it('that are disabled are refused for the reason they show', () => {
    for (const { envelope, at, button } of shown.filter((each) => !each.button.enabled)) {
      const result = press(engine, envelope, button, at);
      expect(result).toMatchObject({ accepted: false, code: button.reason?.code });
      if (!result.accepted) expect(button.reason?.retryAt).toBe(result.retryAt);
    }
  });

  it('show one primary at most and say whom to ask with every refusal', () => {
    for (const envelope of envelopes) {
      const { buttons } = view(envelope, policy, EN, { at: envelope.updatedAt });
      expect(buttons.filter((button) => button.primary).length).toBeLessThanOrEqual(1);
      for (const { enabled, reason } of buttons) {
        expect(enabled).toBe(reason === undefined);
        if (reason) expect(reason.support.phones[0]).toMatch(/\d/);
      }
    }
  });

  it('leave nobody stuck: where nothing can be pressed, work is under way or the journey waits for people', () => {
    for (const envelope of envelopes) {
      const { buttons, busy, state, notices, drafts } = view(envelope, policy, EN, {
        at: envelope.updatedAt,
      });
      const enabled = [...buttons, ...drafts.flatMap((draft) => draft.buttons)].filter(
        (button) => button.enabled && button.name !== 'withdraw-consent',
      );
      const waits =
        busy ||
        state.payment === 'refunding' ||
        /^(?:review|publish|done|closed)/.test(state.progress) ||
        notices.length > 0;
      expect([state, enabled.length > 0 || waits]).toEqual([state, true]);
    }
  });
});

describe('the walks', () => {
  const reached = new Set(
    walks.flatMap(({ policy, envelopes }) =>
      envelopes.map((envelope) => view(envelope, policy, EN, { at: envelope.updatedAt }).state.progress),
    ),
  );
  const buttons = walks.flatMap(({ policy, engine, envelopes }) =>
    envelopes.flatMap((envelope) =>
      momentsOf(engine, policy, envelope).flatMap((at) => allButtons(policy, envelope, at)),
    ),
  );

  it('reach every state but the second factor and a phone that is checked, which no preset asks for', () => {
    const missing = PROGRESS_STATES.filter((state) => !reached.has(state));
    expect(missing).toEqual(['verify.secondFactor', 'verify.checkingFactor', 'verify.checkingPhone']);
  });

  it('meet every button but that one', () => {
    const names = new Set(buttons.map(({ name }) => name));
    expect(BUTTON_NAMES.filter((name) => !names.has(name))).toEqual(['give-second-factor']);
  });

  it('offer every event of the student that is no report of the player', () => {
    const types = new Set(buttons.map(({ event }) => event.type));
    const missing = EVENTS_BY_ROLE.student.filter((type) => !types.has(type));
    expect(missing).toEqual(['SECOND_FACTOR.GIVEN', 'VIDEO.PLAYED']);
  });
});
