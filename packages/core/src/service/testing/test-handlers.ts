import type { EffectType } from '../../journey/effects.ts';
import type { EffectHandlers } from '../../ports/effect-handlers.ts';

/** A handler for each effect that fails the run; tests put the ones they expect in place. */
export function handlersWith(expected: Partial<EffectHandlers>): EffectHandlers {
  const unexpected = (type: EffectType) => async () => {
    throw new Error(`nobody ordered ${type}`);
  };
  return {
    'verify-identity': unexpected('verify-identity'),
    'check-second-factor': unexpected('check-second-factor'),
    'link-record': unexpected('link-record'),
    'check-phone': unexpected('check-phone'),
    'make-photo': unexpected('make-photo'),
    'inspect-photo': unexpected('inspect-photo'),
    'remember-video': unexpected('remember-video'),
    'release-photo': unexpected('release-photo'),
    'store-upload': unexpected('store-upload'),
    'queue-review': unexpected('queue-review'),
    'create-order': unexpected('create-order'),
    'query-order': unexpected('query-order'),
    'close-order': unexpected('close-order'),
    'refund-order': unexpected('refund-order'),
    'publish-photo': unexpected('publish-photo'),
    'cancel-publication': unexpected('cancel-publication'),
    'grant-download': unexpected('grant-download'),
    notify: unexpected('notify'),
    escalate: unexpected('escalate'),
    'record-consent': unexpected('record-consent'),
    'correct-record': unexpected('correct-record'),
    erase: unexpected('erase'),
    // Written beside every act of staff.
    'record-audit': async () => {},
    ...expected,
  };
}
