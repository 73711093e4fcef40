import type { EffectHandlers } from '../../ports/effect-handlers.ts';
import type { Ledger } from './ledger.ts';

/** SHA-256 is not needed here: any text of the right form that differs from picture to picture. */
export function pictureHash(photo: string): string {
  return Array.from(photo, (char) => char.charCodeAt(0).toString(16))
    .join('')
    .padStart(64, '0')
    .slice(-64);
}

/**
 * Everything around a journey, willing and honest: it recognises every student, likes every picture, takes
 * every order and publishes at once. What it does it does by the key, in the ledger.
 * @param moment called before and after each effect: a process may die there
 */
export function outsideWorld({ perform }: Ledger, moment: () => void = () => {}): EffectHandlers {
  const done = (key: string): void => {
    moment();
    perform(key);
    moment();
  };
  const nothing = async (_: unknown, { key }: { readonly key: string }): Promise<void> => done(key);
  const matched = async ({ evidence }: { readonly evidence: string }, { key }: { readonly key: string }) => {
    done(key);
    return { type: 'VERIFY.MATCHED', evidence, student: 'stu_1', groups: [] } as const;
  };
  return {
    'verify-identity': matched,
    'check-second-factor': matched,
    'link-record': matched,
    'check-phone': async ({ phone }, { key }) => {
      done(key);
      return { type: 'PHONE.CHECKED', phone, outcome: 'free' };
    },
    'make-photo': async ({ photo }, { key }) => {
      done(key);
      const made = `${photo}-made`;
      return { type: 'PHOTO.MADE', photo, made, hash: pictureHash(made) };
    },
    'inspect-photo': async ({ photo }, { key }) => {
      done(key);
      return { type: 'INSPECTION.DONE', photo, failures: [] };
    },
    'store-upload': async ({ photo }, { key }) => {
      done(key);
      return { type: 'UPLOAD.STORED', photo };
    },
    'create-order': async ({ orderNo }, { key }) => {
      done(key);
      return { type: 'PAY.ORDERED', orderNo };
    },
    'query-order': async ({ orderNo }, { key }) => {
      done(key);
      return { type: 'PAY.CLOSED', orderNo };
    },
    'close-order': async ({ orderNo }, { key }) => {
      done(key);
      return { type: 'PAY.CLOSED', orderNo };
    },
    'refund-order': async ({ orderNo, transaction }, { key }) => {
      done(key);
      return { type: 'PAY.REFUNDED', orderNo, ...(transaction !== null && { transaction }) };
    },
    'publish-photo': async ({ photo }, { key }) => {
      done(key);
      return { type: 'PUBLISH.ONLINE', photo };
    },
    erase: async (_, { key }) => {
      done(key);
      return { type: 'ERASURE.DONE' };
    },
    'record-audit': async () => {},
    'remember-video': nothing,
    'release-photo': nothing,
    'queue-review': nothing,
    'grant-download': nothing,
    'cancel-publication': nothing,
    notify: nothing,
    escalate: nothing,
    'record-consent': nothing,
    'correct-record': nothing,
  };
}
