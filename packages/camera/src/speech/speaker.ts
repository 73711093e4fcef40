import type { Language } from '@tucai/vision';

/** Says hints aloud with the voices of the browser. */
export interface Speaker {
  /** Says a text instead of what is being said; an empty text only ends that. The same text is not said twice in a row. */
  say(text: string, language: Language): void;
  silence(): void;
}

/** @returns null where the browser cannot speak, as in most WebViews */
export function browserSpeaker(): Speaker | null {
  const synthesis = globalThis.speechSynthesis;
  if (synthesis === undefined || typeof globalThis.SpeechSynthesisUtterance !== 'function') return null;
  let last = '';
  return {
    say(text, language) {
      if (text === last) return;
      last = text;
      synthesis.cancel();
      if (text === '') return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = language;
      synthesis.speak(utterance);
    },
    silence() {
      last = '';
      synthesis.cancel();
    },
  };
}
