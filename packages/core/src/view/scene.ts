import type { Envelope, JourneyValue } from '../engine/envelope.ts';
import type { JourneyContext } from '../journey/context.ts';
import { paymentState } from '../journey/regions/payment-state.ts';
import type { Language } from '../localized-text.ts';
import { formatTime } from '../messages/format.ts';
import type { Messages } from '../messages/message-key.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import type { SupportScope } from '../policy/support.ts';
import type { JourneyView, SupportView } from './journey-view.ts';
import { settle } from './settle.ts';
import type { ConsentState, ProgressState } from './state-names.ts';
import { supportView } from './support-view.ts';

export interface ViewOptions {
  /** The moment to show, in epoch milliseconds: the present one. An earlier one than the envelope's is its own. */
  readonly at: number;
  /** What the host knows of the student, to show the right contact. The group is taken from the journey. */
  readonly support?: SupportScope | undefined;
}

/** All that the parts of a view are made of. */
export interface Scene {
  readonly policy: CapturePolicy;
  readonly messages: Messages;
  readonly language: Language;
  readonly at: number;
  readonly state: JourneyView['state'];
  readonly context: JourneyContext;
  readonly support: SupportView;
  /** A moment in the policy's local time, for people. */
  readonly time: (at: number) => string;
}

export function sceneOf(
  envelope: Envelope,
  policy: CapturePolicy,
  messages: Messages,
  options: ViewOptions,
): Scene {
  const { value, context: stored } = envelope.snapshot;
  const at = Math.max(options.at, stored.now);
  const context = settle(policy, stored, at);
  // What is stored was written by the machine, whose states a test compares with these names.
  const progress = context.closed === null ? (nameOf(value.progress) as ProgressState) : 'closed';
  return {
    policy,
    messages,
    language: messages.language,
    at,
    context,
    state: {
      progress,
      permit: context.lock ? 'lock' : context.cooldown ? 'cooldown' : 'open',
      payment: paymentState(context),
      consent: nameOf(value.consent) as ConsentState,
    },
    support: supportView(policy, messages, context.identity.groups, options.support),
    time: (moment) => formatTime(messages, moment, policy.window.utcOffsetMinutes),
  };
}

/** `verify.start` for `{ verify: 'start' }`. */
function nameOf(value: string | JourneyValue | undefined): string {
  if (typeof value !== 'object') return value ?? '';
  return Object.entries(value)
    .map(([name, inner]) => `${name}.${nameOf(inner)}`)
    .join();
}
