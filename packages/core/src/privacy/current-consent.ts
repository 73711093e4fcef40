import type { ConsentPurpose } from '../policy/consent-purposes.ts';
import type { ConsentReceipt } from './consent-receipt.ts';

/**
 * What holds now, for each purpose that was ever decided: the latest receipt. Of two with the same time the
 * later in the list counts, but a withdrawal or refusal beats a consent.
 *
 * @param receipts of one session, in the order in which they were stored
 */
export function currentConsent(
  receipts: Iterable<ConsentReceipt>,
): ReadonlyMap<ConsentPurpose, ConsentReceipt> {
  const latest = new Map<ConsentPurpose, ConsentReceipt>();
  for (const receipt of receipts) {
    const known = latest.get(receipt.purpose);
    if (known === undefined || supersedes(receipt, known)) latest.set(receipt.purpose, receipt);
  }
  return latest;
}

function supersedes(receipt: ConsentReceipt, known: ConsentReceipt): boolean {
  if (receipt.at !== known.at) return receipt.at > known.at;
  return receipt.decision !== 'given' || known.decision === 'given';
}
