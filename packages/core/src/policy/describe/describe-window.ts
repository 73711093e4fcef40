import type { Language } from '../../localized-text.ts';
import type { WindowPolicy } from '../window-policy.ts';
import { day, list, moment, type Say } from './phrases.ts';

type Round = WindowPolicy['rounds'][number];

export function describeWindow(window: WindowPolicy, say: Say, language: Language): string[] {
  return [
    ...window.rounds.map((round) => describeRound(round, say)),
    ...window.schedule.map(
      (slot) =>
        `${kind(slot.kind, say)}${slot.group}${say('：', ': ')}${span(slot, say)}` +
        (slot.place === undefined
          ? ''
          : say(`，地点：${slot.place[language]}`, `, at: ${slot.place[language]}`)),
    ),
    ...window.trainings.map(
      ({ at, place }) =>
        say('工作人员培训：', 'Training of staff: ') + moment(say, at) + say('，', ', ') + place[language],
    ),
    ...dates(window.holidays, say('节假日', 'Holidays'), say),
    ...dates(window.workedWeekends, say('调休上班', 'Weekend days that are worked'), say),
    say('采集活动结束：', 'The campaign ends: ') + moment(say, window.campaignEndsAt),
    say('时间为 ', 'Times are ') + zone(window.utcOffsetMinutes),
  ];
}

function describeRound(round: Round, say: Say): string {
  const name = round.kind === 'main' ? say('采集时间', 'Round') : say('补采时间', 'Make-up round');
  const hours =
    round.daily === null
      ? say('全天开放', 'day and night')
      : say(`每日 ${round.daily.from}-${round.daily.to}`, `${round.daily.from}-${round.daily.to} each day`);
  const days =
    round.weekdays === null
      ? ''
      : say('，限', ', only on ') +
        list(
          say,
          round.weekdays.map((n) => weekday(n, say)),
        );
  const holidays =
    round.onHolidays === 'open'
      ? say('，节假日照常开放', ', holidays included')
      : say('，节假日关闭', ', closed on holidays');
  return `${name} ${round.id}${say('：', ': ')}${span(round, say)}${say('，', ', ')}${hours}${days}${holidays}`;
}

function span({ from, to }: { readonly from: string; readonly to: string }, say: Say): string {
  return moment(say, from) + say(' 至 ', ' to ') + moment(say, to);
}

function kind(name: WindowPolicy['schedule'][number]['kind'], say: Say): string {
  if (name === 'campus') return say('校区 ', 'Campus ');
  if (name === 'department') return say('院系 ', 'Department ');
  return name === 'batch' ? say('批次 ', 'Batch ') : say('分组 ', 'Group ');
}

function dates(days: readonly string[], name: string, say: Say): string[] {
  return days.length === 0
    ? []
    : [
        name +
          say('：', ': ') +
          list(
            say,
            days.map((date) => day(say, date)),
          ),
      ];
}

function weekday(number: number, say: Say): string {
  const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][number - 1];
  return say(`周${'一二三四五六日'[number - 1]}`, `${english}`);
}

function zone(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `UTC${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
