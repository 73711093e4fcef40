import type { EffectHandler } from '../ports/effect-handlers.ts';
import type { PhoneHash } from '../privacy/phone-hash.ts';
import { PrivacyError } from '../privacy/privacy-error.ts';
import type { UniqueRegister } from '../privacy/unique-register.ts';
import type { Vault } from '../privacy/vault.ts';

export interface CheckPhoneParts {
  /** Where the phone was saved as a text, normalised (`normalised` of `parsePhone`), before `PHONE.GIVEN` was sent. */
  readonly vault: Pick<Vault, 'readPerson'>;
  readonly phoneHash: PhoneHash;
  readonly register: UniqueRegister;
}

/**
 * The handler of the effect `check-phone`, ordered where the policy says `phone.mayBeShared: false`: the phone is
 * the student's who gave it first. The register sees keyed hashes only.
 */
export function createCheckPhoneHandler({
  vault,
  phoneHash,
  register,
}: CheckPhoneParts): EffectHandler<'check-phone'> {
  return async ({ phone }, { session }) => {
    const { kind, value } = await vault.readPerson(session.id, phone);
    if (kind !== 'phone' || typeof value !== 'string') {
      throw new PrivacyError('privacy/not-found', 'No phone is stored under this reference.');
    }
    const free = await register.claim(session.id, await phoneHash(value));
    return { type: 'PHONE.CHECKED', phone, outcome: free ? 'free' : 'in-use' };
  };
}
