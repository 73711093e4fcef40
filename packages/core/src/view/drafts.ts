import { buttonView } from './buttons.ts';
import type { DraftView } from './journey-view.ts';
import { offersOfDraft } from './offers/draft-offers.ts';
import type { Scene } from './scene.ts';

/** The draft box, the oldest first. */
export function drafts(scene: Scene): readonly DraftView[] {
  const { policy, context } = scene;
  return context.drafts.map((draft) => {
    const buttons = offersOfDraft(scene, draft).map((offer) => buttonView(scene, offer));
    return {
      photo: draft.photo,
      storedAt: draft.storedAt,
      deletableAt: draft.storedAt + policy.shooting.drafts.deletableAfterMs,
      deletable: buttons.some(({ name, enabled }) => name === 'delete-draft' && enabled),
      chosen: context.chosen === draft.photo,
      buttons,
    };
  });
}
