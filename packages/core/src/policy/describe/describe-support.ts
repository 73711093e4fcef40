import type { Language } from '../../localized-text.ts';
import type { CapturePolicy } from '../capture-policy.ts';
import { list, type Say } from './phrases.ts';

export function describeSupport(contacts: CapturePolicy['support'], say: Say, language: Language): string[] {
  return contacts.map(({ school, college, group, name, phone, otherPhones, hours }) => {
    const scope = [
      ...(school === undefined ? [] : [say(`学校 ${school}`, `school ${school}`)]),
      ...(college === undefined ? [] : [say(`学院 ${college}`, `college ${college}`)]),
      ...(group === undefined ? [] : [say(`分组 ${group}`, `group ${group}`)]),
    ];
    const whom = scope.length === 0 ? say('全体学生', 'Everybody') : list(say, scope);
    const times = hours === undefined ? '' : say(`，${hours[language]}`, `, ${hours[language]}`);
    return `${whom}${say('：', ': ')}${name[language]} ${[phone, ...(otherPhones ?? [])].join(' / ')}${times}`;
  });
}
