import type { Language } from '../../localized-text.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../duration.ts';
import type { SHOOTING_MODES } from '../shooting-modes.ts';
import type { StaffLevel } from '../staff-level.ts';

/** Picks one of two wordings by the language of the text. */
export type Say = (chinese: string, english: string) => string;

export function sayIn(language: Language): Say {
  return (chinese, english) => (language === 'zh-CN' ? chinese : english);
}

export function list(say: Say, parts: readonly string[]): string {
  return parts.join(say('、', ', '));
}

export function count(say: Say, number: number, chinese: string, english: string): string {
  return say(`${number} ${chinese}`, `${number} ${english}${number === 1 ? '' : 's'}`);
}

/** `2 天`, `1 小时 30 分钟`; a single day is 24 hours, as the rules call it. */
export function duration(say: Say, milliseconds: number): string {
  if (milliseconds === 0) return say('0 秒', 'no time');
  const days = milliseconds >= 2 * DAY ? Math.floor(milliseconds / DAY) : 0;
  const rest = milliseconds - days * DAY;
  const parts: [number, string, string][] = [
    [days, '天', 'day'],
    [Math.floor(rest / HOUR), '小时', 'hour'],
    [Math.floor((rest % HOUR) / MINUTE), '分钟', 'minute'],
    [Math.floor((rest % MINUTE) / SECOND), '秒', 'second'],
    [rest % SECOND, '毫秒', 'millisecond'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, chinese, english]) => count(say, number, chinese, english))
    .join(' ');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026年4月16日`, `16 April 2026`. */
export function day(say: Say, date: string): string {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return say(`${year}年${month}月${dayOfMonth}日`, `${dayOfMonth} ${MONTHS[(month ?? 1) - 1]} ${year}`);
}

/** `2026年4月16日 08:00`, `16 April 2026, 08:00`. */
export function moment(say: Say, local: string): string {
  const [date = '', time = ''] = local.split('T');
  return day(say, date) + say(' ', ', ') + time;
}

export function yuan(say: Say, fen: number): string {
  const amount = fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
  return say(`${amount} 元`, `${amount} yuan`);
}

export function mode(say: Say, name: (typeof SHOOTING_MODES)[number]): string {
  return name === 'live' ? say('现场拍摄', 'live shooting') : say('从相册选取', 'choosing from the album');
}

export function staff(say: Say, levels: readonly StaffLevel[] | undefined): string {
  const names = {
    college: say('学院', 'college'),
    school: say('学校', 'school'),
    collector: say('采集单位', 'collector'),
  };
  return levels === undefined
    ? say('工作人员', 'staff')
    : levels.map((level) => names[level]).join(say('或', ' or the '));
}
