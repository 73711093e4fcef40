import type { CampaignKey } from './campaign-key.ts';
import { rewrapDataKey } from './data-key.ts';
import type { DataKeyStore } from './data-key-store.ts';

export interface KeyRotation {
  readonly keys: DataKeyStore;
  readonly from: CampaignKey;
  readonly to: CampaignKey;
  /** How many sessions to fetch at a time. Default 100. */
  readonly page?: number;
}

/**
 * Changes the key of a campaign: every student's data key is wrapped anew, which takes one small write each;
 * what the data keys have sealed, and the references to it, stay as they are.
 *
 * First give all processes a vault with the new key as `campaignKey` and the old one among `olderKeys`, then
 * run this; meanwhile everything can be read and saved. Interrupted, it goes on when it is called again. When it
 * returns, no data key needs the old campaign key any more (run it once more after the last process with the
 * old configuration has ended), and the old one can be destroyed. Whoever has taken a copy of the old campaign
 * key *and* of the wrapped data keys can still open what those have sealed: then students' data has to be saved
 * again in new sessions.
 *
 * @returns how many data keys were wrapped anew by this call
 * @throws PrivacyError `privacy/not-opened` for a key that `from` did not wrap
 */
export async function rotateCampaignKey({ keys, from, to, page = 100 }: KeyRotation): Promise<number> {
  let count = 0;
  for (;;) {
    const sessions = await keys.wrappedBy(from.id, page);
    if (sessions.length === 0 || from.id === to.id) return count;
    for (const session of sessions) {
      const stored = await keys.get(session);
      // Destroyed, or wrapped anew by somebody else, since it was listed.
      if (stored.state !== 'present' || stored.wrapped.campaignKey !== from.id) continue;
      const anew = await rewrapDataKey(from, to, session, stored.wrapped);
      if (await keys.replace(session, stored.wrapped, anew)) count += 1;
    }
  }
}
