import type { Language } from '@tucai/vision';

/** Something to say. */
export interface Speech {
  /** Empty: nothing. */
  readonly text: string;
  /** Cuts off what is being said; a hint waits until the one before was heard. */
  readonly urgent: boolean;
}

/** Says hints aloud with the voices of the browser. */
export interface Speaker {
  /**
   * What is to be heard now. A hint begins when the sentence before has ended, if it still holds then; while it lasts it is
   * said again after a while.
   */
  say(speech: Speech, language: Language): void;
  silence(): void;
}

/** A voice that says one thing at a time. */
export interface Voice {
  /** @param onEnd called when it was said, or could not be */
  speak(text: string, language: Language, onEnd: () => void): void;
  cancel(): void;
}

/** A hint that lasts is said again after this many milliseconds. Ours: twice a minute would be forgotten, six times nag. */
const AGAIN = 12_000;

/** Voices that do not tell when they have ended, as on some Android phones, are taken to have after this long. Ours. */
const LONGEST = 7000;

/** @returns null where the browser cannot speak, as in most WebViews */
export function browserSpeaker(): Speaker | null {
  const voices = globalThis.speechSynthesis;
  if (voices === undefined || typeof globalThis.SpeechSynthesisUtterance !== 'function') return null;
  const speak: Voice['speak'] = (text, language, onEnd) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.onend = onEnd;
    utterance.onerror = onEnd;
    voices.speak(utterance);
  };
  return speaker({ speak, cancel: () => voices.cancel() }, () => performance.now());
}

const NOTHING = { text: '', at: 0 };

/** @param now milliseconds of a clock that does not run backwards */
export function speaker(voice: Voice, now: () => number): Speaker {
  let last = NOTHING;
  let speaking = false;
  const begin = (text: string, language: Language): void => {
    if (speaking) voice.cancel();
    const mine = { text, at: now() };
    last = mine;
    speaking = true;
    voice.speak(text, language, () => {
      if (last === mine) speaking = false;
    });
  };
  return {
    say({ text, urgent }, language) {
      if (text === '') return;
      const since = now() - last.at;
      if (text === last.text && (urgent || since < AGAIN)) return;
      if (!urgent && speaking && since < LONGEST) return;
      begin(text, language);
    },
    silence() {
      last = NOTHING;
      speaking = false;
      voice.cancel();
    },
  };
}
