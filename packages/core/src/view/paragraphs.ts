import type { Scene } from './scene.ts';

/** What the policy gives to read in a state. */
export function paragraphs({ policy: { notices }, state, language }: Scene): readonly string[] {
  switch (state.progress) {
    case 'notice.school':
      return [notices.school.text[language]];
    case 'notice.cautions':
      return (notices.cautions.items ?? []).map((item) => item[language]);
    case 'notice.alternative':
      return [notices.alternative[language]];
    default:
      return [];
  }
}
