import type { Language } from '../localized-text.ts';
import type { Messages } from './message-key.ts';

/**
 * The texts of one language. Each language is a module of its own, loaded when it is asked for, so that a client
 * carries only the one it shows.
 */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en'
    ? (await import('./en/texts-en.ts')).EN
    : (await import('./zh-cn/texts-zh-cn.ts')).ZH_CN;
}
