import { LANGUAGES, type Language } from '@tucai/vision';

/** Reads `--lang`; undefined when the word is neither of the two languages. */
export function parseLanguage(word: string): Language | undefined {
  const wanted = word.toLowerCase().replace('_', '-');
  if (wanted === 'zh') return 'zh-CN';
  return LANGUAGES.find((language) => language.toLowerCase() === wanted);
}

/**
 * The language of the environment, by the POSIX order of the variables. Where none is set (Windows), the
 * language of the system as Intl knows it.
 */
export function environmentLanguage(
  env: Readonly<Record<string, string | undefined>>,
  system: () => string = () => new Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || system();
  return /^zh/i.test(locale) ? 'zh-CN' : 'en';
}
