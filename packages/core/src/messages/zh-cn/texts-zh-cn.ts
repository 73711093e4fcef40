import type { Messages } from '../message-key.ts';
import { BUTTONS } from './buttons.ts';
import { NOTICES } from './notices.ts';
import { NOTIFICATIONS } from './notifications.ts';
import { REFUSALS } from './refusals.ts';
import { REGIONS } from './regions.ts';
import { REJECTIONS } from './rejections.ts';
import { STATES } from './states.ts';

/** Every text in Chinese; those that a source document gives are in its words. */
export const ZH_CN: Messages = {
  language: 'zh-CN',
  texts: {
    ...REFUSALS,
    ...STATES,
    ...REGIONS,
    ...BUTTONS,
    ...NOTICES,
    ...NOTIFICATIONS,
    ...REJECTIONS,
  },
};
