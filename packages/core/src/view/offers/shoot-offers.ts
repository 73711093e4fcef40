import { mayShoot } from '../../journey/rules/may-act.ts';
import type { ShootingMode } from '../../policy/shooting-modes.ts';
import type { Scene } from '../scene.ts';
import type { ProgressState } from '../state-names.ts';
import { goToDrafts } from './draft-offers.ts';
import { NONE, type Offer, type Offers, offer, primary } from './offer.ts';

const ANY_PHOTO = 'pho_any';
const ANY_HASH = '0'.repeat(64);

export const SHOOT_OFFERS: Offers<Extract<ProgressState, `requirements.${string}` | `shoot.${string}`>> = {
  'requirements.mode': (scene) => [
    ...otherModes(scene).map((mode) => (advised(scene, mode) ? primary(mode) : mode)),
    ...goToDrafts(scene),
  ],
  'requirements.video': (scene) => [...video(scene), ...goToDrafts(scene), ...otherModes(scene)],
  'shoot.ready': (scene) => {
    const blocked = mayShoot(scene.policy, scene.context) !== undefined;
    const drafts = goToDrafts(scene);
    return blocked
      ? [...drafts.map(primary), take(scene)]
      : [primary(take(scene)), ...drafts, ...otherModes(scene)];
  },
  'shoot.preview': ({ context, at }) => [
    primary(offer('accept-photo', { type: 'SHOOT.ACCEPTED', at, photo: context.shot?.photo ?? ANY_PHOTO })),
    offer('retake-photo', { type: 'SHOOT.RETAKEN', at }),
  ],
  'shoot.making': NONE,
  'shoot.inspecting': NONE,
};

function take({ context, at }: Scene): Offer {
  const taken = { type: 'SHOOT.TAKEN', at, photo: ANY_PHOTO, hash: ANY_HASH } as const;
  return context.mode === 'album'
    ? offer('pick-photo', { ...taken, source: 'album' }, ['photo', 'hash'])
    : offer('take-photo', { ...taken, source: 'rear-camera' }, ['photo', 'hash', 'source']);
}

function otherModes({ policy, context, at }: Scene): Offer[] {
  return policy.shooting.modes
    .filter((mode) => mode !== context.mode)
    .map((mode) => offer(mode === 'album' ? 'mode-album' : 'mode-live', { type: 'MODE.CHOSEN', at, mode }));
}

function advised({ policy: { shooting } }: Scene, { event }: Offer): boolean {
  const best: ShootingMode | undefined = shooting.recommended ?? shooting.modes[0];
  return event.type === 'MODE.CHOSEN' && event.mode === best;
}

/** Playing is no button: the player reports what was watched as `VIDEO.PLAYED`. */
function video({ policy, context, at }: Scene): Offer[] {
  const version = policy.shooting.video?.version ?? '';
  const begun = context.video?.version === version;
  const start = offer(begun ? 'continue-video' : 'start-video', { type: 'VIDEO.STARTED', at, version });
  return [primary(start), offer('finish-video', { type: 'VIDEO.FINISHED', at })];
}
