import type { Envelope } from '../engine/envelope.ts';
import { studentRefusal } from '../journey/rules/student-refusal.ts';
import { formatAmount } from '../messages/format.ts';
import { message } from '../messages/message.ts';
import type { Messages } from '../messages/message-key.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import { appointments } from './appointments.ts';
import { buttons } from './buttons.ts';
import { deadlines } from './deadlines.ts';
import { drafts } from './drafts.ts';
import { estimate } from './estimate.ts';
import type { JourneyView } from './journey-view.ts';
import { notices } from './notices.ts';
import { paragraphs } from './paragraphs.ts';
import { paymentView } from './payment-view.ts';
import { type Scene, sceneOf, type ViewOptions } from './scene.ts';
import type { ProgressState } from './state-names.ts';
import { tries } from './tries.ts';
import { videoView } from './video-view.ts';

const BUSY: readonly ProgressState[] = [
  'verify.checking',
  'verify.checkingFactor',
  'verify.checkingPhone',
  'verify.linking',
  'verify.linkingManually',
  'shoot.making',
  'shoot.inspecting',
  'upload',
];

/**
 * What a screen needs of a journey. Pure, and without the machine: a client calls it with the envelope the server
 * sent, again whenever a deadline passes. Buttons follow the rules of the engine, which has the last word.
 *
 * @param policy the one the envelope names
 * @example
 * const messages = await loadMessages('zh-CN');
 * const { title, buttons } = view(envelope, policy, messages, { at: now });
 */
export function view(
  envelope: Envelope,
  policy: CapturePolicy,
  messages: Messages,
  options: ViewOptions,
): JourneyView {
  const scene = sceneOf(envelope, policy, messages, options);
  const { context, state, at } = scene;
  const { refusal } = context.identity;
  return {
    session: envelope.id,
    rev: envelope.rev,
    at,
    language: messages.language,
    state,
    title: message(messages, `state/${state.progress}/title`),
    text: stateText(scene),
    paragraphs: paragraphs(scene),
    busy: BUSY.includes(state.progress),
    notices: notices(scene),
    buttons: buttons(scene),
    deadlines: deadlines(scene),
    tries: tries(scene),
    drafts: drafts(scene),
    draftCapacity: policy.shooting.drafts.capacity,
    verifyRefusal:
      refusal === null ? null : { code: refusal, text: message(messages, `verify-refusal/${refusal}`) },
    lastFailures: context.lastFailures,
    consents: policy.notices.consents.map(({ purpose, version, required }) => ({
      purpose,
      text: message(messages, `purpose/${purpose}`),
      version,
      required,
      given: context.consents[purpose]?.given ?? null,
    })),
    payment: paymentView(scene),
    video: videoView(scene),
    mode: context.mode,
    estimate: estimate(scene),
    reset: resetView(scene),
    appointments: appointments(scene),
    downloadReady: downloadReady(scene),
    support: scene.support,
  };
}

/** A picture that has to be replaced is nothing to take home, though the server would still hand it out. */
function downloadReady({ policy, context, at }: Scene): boolean {
  return context.reset === null && !studentRefusal(policy, context, { type: 'DOWNLOAD.REQUESTED', at });
}

function stateText({ policy, messages, state }: Scene): string {
  return message(messages, `state/${state.progress}/text`, {
    amount: formatAmount(messages, policy.payment.amountFen ?? 0),
  });
}

function resetView({ context: { reset }, messages }: Scene): JourneyView['reset'] {
  if (reset === null) return null;
  const { level, deadline, reasons } = reset;
  return {
    level,
    deadline,
    reasons: reasons.map((code) => ({
      code,
      text: message(messages, `reason/${code}`),
      advice: message(messages, `advice/${code}`),
    })),
  };
}
