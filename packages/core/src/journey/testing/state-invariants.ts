import type { Envelope } from '../../engine/envelope.ts';
import type { CapturePolicy } from '../../policy/capture-policy.ts';
import type { JourneyContext } from '../context.ts';
import { allAnswered, requiredGiven, requiredRefused } from '../states/notice.ts';
import { whereIn } from './where.ts';

/** What an envelope may weigh, stored as JSON in UTF-8. */
export const MOST_BYTES = 4096;

/** What always holds of a stored journey, as a list of what does not. */
export function brokenInState(policy: CapturePolicy, envelope: Envelope): string[] {
  const { value, context } = envelope.snapshot;
  const progress = whereIn(value, 'progress');
  const [state = '', inner] = progress.split('.');
  const { closed, shot, chosen, submission, lock, cooldown, drafts } = context;
  const consent = whereIn(value, 'consent');
  const holds: readonly (readonly [string, boolean])[] = [
    ['time is the time of the last event', context.now === envelope.updatedAt],
    ['the envelope is of this journey', envelope.id === context.id],
    ['the permit says what lock and cooldown say', whereIn(value, 'permit') === permitOf(context)],
    ['the payment says what the orders say', whereIn(value, 'payment') === paymentOf(context)],
    ['the consent says what was answered', consentFits(policy, context, consent)],
    ['closed is closed', (state === 'closed') === (closed !== null)],
    ['not locked and cooling at once', lock === null || cooldown === null],
    ['at pay is at pay', (state === 'pay') === context.atPay],
    [
      'a picture is in hand while one is being made',
      (shot !== null) === (state === 'shoot' && inner !== 'ready'),
    ],
    ['the picture is at its stage', shot === null || shot.stage === inner],
    [
      'a draft is chosen where one is needed',
      chosen !== null || !['upload', 'review', 'publish', 'done'].includes(state),
    ],
    [
      'a draft is chosen nowhere else',
      chosen === null || ['pay', 'upload', 'review', 'publish', 'done'].includes(state),
    ],
    [
      'what is reviewed was chosen',
      !['review', 'publish', 'done'].includes(state) || submission?.photo === chosen,
    ],
    ['what is reviewed is not approved', state !== 'review' || submission?.approvedAt === null],
    ['what is published is approved', state !== 'publish' || typeof submission?.approvedAt === 'number'],
    ['what is done is online', state !== 'done' || typeof submission?.onlineAt === 'number'],
    ['there is room for the drafts', drafts.length <= policy.shooting.drafts.capacity],
    ['each draft is another picture', new Set(drafts.map((d) => d.photo)).size === drafts.length],
    ['one order is paid at most', context.orders.filter((order) => order.state === 'paid').length <= 1],
    ['the order that paid is paid', paidOrderFits(context)],
    [
      'each order has its own number',
      new Set(context.orders.map((o) => o.no)).size === context.orders.length,
    ],
    ['it is small', utf8Length(JSON.stringify(envelope)) <= MOST_BYTES],
  ];
  return holds.filter(([, held]) => !held).map(([name]) => name);
}

function permitOf({ lock, cooldown }: JourneyContext): string {
  if (lock !== null) return 'lock';
  return cooldown === null ? 'open' : 'cooldown';
}

/** What the payment region must say, from the orders alone. */
function paymentOf({ orders, paidBy, otherPayments = [] }: JourneyContext): string {
  const any = (...states: string[]): boolean => orders.some(({ state }) => states.includes(state));
  if (paidBy !== null)
    return orders.some(({ no, state }) => no === paidBy && state === 'refunding') ? 'refunding' : 'paid';
  if (any('unknown', 'mismatch')) return 'unknown';
  if (any('open', 'closing')) return 'ordering';
  if (any('refunding', 'held') || otherPayments.some(({ state }) => state !== 'refunded')) return 'refunding';
  return any('refunded') ? 'refunded' : 'unpaid';
}

function paidOrderFits({ orders, paidBy }: JourneyContext): boolean {
  const order = orders.find(({ no }) => no === paidBy);
  return order === undefined || order.state === 'paid' || order.state === 'refunding';
}

function consentFits(policy: CapturePolicy, context: JourneyContext, consent: string): boolean {
  const { closed } = context;
  if (consent === 'withdrawn') return closed?.reason === 'withdrawn';
  if (consent === 'erased') return closed !== null;
  if (closed?.reason === 'withdrawn') return false;
  if (requiredRefused(policy, context)) return consent === 'refused';
  // Consent that was complete is not asked for again when an answer changes to one that is not required.
  return (consent === 'given') === (allAnswered(policy, context) && requiredGiven(policy, context));
}

/** Bytes in UTF-8, at most: everything but ASCII is counted as three. There is no TextEncoder where core runs. */
function utf8Length(text: string): number {
  return text.length + 2 * (text.match(/[^ -~]/g)?.length ?? 0);
}
