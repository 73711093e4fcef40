import { createJourneyEngine } from '../../engine/create-journey-engine.ts';
import type { Envelope } from '../../engine/envelope.ts';
import type { JourneyEngine, KeyedEffect, StepResult } from '../../engine/journey-engine.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import { nextOpening } from '../../policy/opening.ts';
import type { JourneyContext } from '../context.ts';
import type { Effect, EffectType } from '../effects.ts';
import type { EventType } from '../events.ts';
import type { Refusal } from '../refusal.ts';
import { type FieldsOf, HAPPY_PATH } from './happy-path.ts';
import { type Region, whereIn } from './where.ts';

const engines = new Map<CapturePolicy, JourneyEngine>();

/** The engine of a policy object; made once, because that takes milliseconds. */
export function engineOf(policy: CapturePolicy): JourneyEngine {
  const known = engines.get(policy);
  if (known) return known;
  const made = createJourneyEngine(policy);
  engines.set(policy, made);
  return made;
}

/** The first moment at which students may act. */
export function firstOpening(policy: CapturePolicy): number {
  return nextOpening(policy, 0) ?? 0;
}

/** One journey, told event by event. `at` is the time of the next event; it moves only by `wait` and `goTo`. */
export class TestJourney {
  readonly policy: CapturePolicy;
  readonly engine: JourneyEngine;
  envelope: Envelope;
  at: number;
  /** Of the last accepted event. */
  keyed: readonly KeyedEffect[] = [];
  #pictures = 0;

  constructor(policy: CapturePolicy, at: number = firstOpening(policy)) {
    this.policy = policy;
    this.engine = engineOf(policy);
    this.at = at;
    this.envelope = this.engine.start('ses_Test1234', at).envelope;
  }

  /** A stored journey, to go on with. */
  static from(policy: CapturePolicy, envelope: Envelope): TestJourney {
    const journey = new TestJourney(policy, envelope.updatedAt);
    journey.envelope = envelope;
    // Far from the numbers of the pictures it has.
    journey.#pictures = 1000 + envelope.rev;
    return journey;
  }

  get context(): JourneyContext {
    return this.envelope.snapshot.context;
  }

  get progress(): string {
    return this.where('progress');
  }

  get effects(): readonly Effect[] {
    return this.keyed.map(({ effect }) => effect);
  }

  get effectTypes(): readonly EffectType[] {
    return this.effects.map(({ type }) => type);
  }

  where(region: Region): string {
    return whereIn(this.envelope.snapshot.value, region);
  }

  /** Sends an event, accepted or not; an accepted one moves the journey on. */
  send<Type extends EventType>(type: Type, fields: FieldsOf<Type>): StepResult {
    return this.sendRaw({ type, at: this.at, ...fields });
  }

  sendRaw(event: unknown): StepResult {
    const result = this.engine.step(this.envelope, event);
    if (result.accepted) {
      this.envelope = result.envelope;
      this.keyed = result.effects;
    }
    return result;
  }

  /** Sends an event that must be accepted. */
  does<Type extends EventType>(type: Type, fields: FieldsOf<Type>): this {
    const result = this.send(type, fields);
    if (!result.accepted) throw new Error(`${type} was refused in ${this.progress}: ${result.code}`);
    return this;
  }

  /** Sends an event that must be refused, and says why it was. */
  refused<Type extends EventType>(type: Type, fields: FieldsOf<Type>): Refusal {
    const before = this.envelope;
    const result = this.send(type, fields);
    if (result.accepted) throw new Error(`${type} was accepted and led to ${this.progress}`);
    if (result.envelope !== before) throw new Error(`${type} was refused and changed the journey`);
    const { code, retryAt } = result;
    return retryAt === undefined ? { code } : { code, retryAt };
  }

  wait(ms: number): this {
    this.at += ms;
    return this;
  }

  goTo(at: number): this {
    this.at = at;
    return this;
  }

  tick(): StepResult {
    return this.send('TICK', {});
  }

  /** Another journey at the same point. */
  copy(): TestJourney {
    const copy = new TestJourney(this.policy, this.at);
    copy.envelope = this.envelope;
    copy.#pictures = this.#pictures;
    return copy;
  }

  /** A picture nobody has taken yet. */
  newPicture(): { readonly photo: string; readonly hash: string } {
    this.#pictures += 1;
    const number = this.#pictures;
    return { photo: `pho_${number}`, hash: number.toString(16).padStart(16, '0').repeat(4) };
  }

  /** Goes the shortest good way, one event at a time, until the progress is at a state: `notice`, `shoot.ready`. */
  until(state: string): this {
    for (let i = 0; i < 60; i++) {
      if (this.progress === state || this.progress.startsWith(`${state}.`)) return this;
      const next = HAPPY_PATH[this.progress];
      if (!next) throw new Error(`No way leads on from ${this.progress} to ${state}`);
      const event = next({
        policy: this.policy,
        context: this.context,
        at: this.at,
        picture: this.newPicture(),
      });
      const result = this.sendRaw(event);
      if (!result.accepted) throw new Error(`${event.type} was refused in ${this.progress}: ${result.code}`);
      this.at = event.at;
    }
    throw new Error(`${state} was not reached`);
  }

  /** From the shutter to a verdict. */
  shoots(...failures: FieldsOf<'INSPECTION.DONE'>['failures']): this {
    this.until('shoot.inspecting');
    return this.does('INSPECTION.DONE', { photo: this.context.shot?.photo ?? '', failures });
  }

  get submitted(): string {
    return this.context.submission?.photo ?? 'pho_none';
  }

  /** Codes of the last pictures in the draft box, the latest last. */
  get draftPhotos(): readonly string[] {
    return this.context.drafts.map(({ photo }) => photo);
  }

  /** Fails one inspection and waits until a picture may be taken again, if it may without staff. */
  fails(kind: 'liveness' | 'quality' | 'authenticity'): this {
    this.shoots({ code: `${kind}-failed`, kind });
    const { cooldown } = this.context;
    if (cooldown) this.goTo(cooldown.until);
    return this;
  }
}
