import { rejectionReasonTexts } from '../journey/rejection-reason-texts.ts';
import { REJECTION_REASONS } from '../journey/rejection-reasons.ts';
import type { Language } from '../localized-text.ts';
import type { Section } from './message-key.ts';

/** The texts of the reasons for rejection as part of a catalogue. */
export function rejectionReasonTextsIn(language: Language): Section<'reason' | 'advice'> {
  const entries = REJECTION_REASONS.flatMap((code) => {
    const { reason, advice } = rejectionReasonTexts[code];
    return [
      [`reason/${code}`, reason[language]],
      [`advice/${code}`, advice[language]],
    ];
  });
  return Object.fromEntries(entries) as Section<'reason' | 'advice'>;
}
