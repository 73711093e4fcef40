/**
 * An override for schools that allow head coverings for religious, medical or cultural reasons, as the notice
 * does as long as they neither hide the face nor shade it: nothing asks about the head, the ears and the hair below
 * them any more, while brows, eyes, mouth and the light on the face are judged as before.
 * @example
 * mergeRules(HEAD_COVERING_ALLOWED, SOURCE_RULES);
 */
export const HEAD_COVERING_ALLOWED = {
  rules: {
    'no-head-covering': { enabled: false },
    'ears-visible': { enabled: false },
    'ears-symmetric': { enabled: false },
    'hair-behind-shoulders': { enabled: false },
  },
} as const;
