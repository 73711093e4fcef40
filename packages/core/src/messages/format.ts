import { MINUTE } from '../policy/duration.ts';
import { message } from './message.ts';
import type { Messages } from './message-key.ts';

/**
 * A moment as the documents write it, `2022 年 03 月 07 日 17:55:48`, at the policy's distance from UTC. Reckoned,
 * not asked of the machine: neither its zone nor its language changes the result.
 * @param at epoch milliseconds
 */
export function formatTime(messages: Messages, at: number, utcOffsetMinutes: number): string {
  const [date = '', time = ''] = new Date(at + utcOffsetMinutes * MINUTE).toISOString().split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  return message(messages, 'format/time', { year, month, day, time: time.slice(0, 8) });
}

/** Money in yuan with two decimals, from whole fen. */
export function formatAmount(messages: Messages, amountFen: number): string {
  return message(messages, 'format/amount', { yuan: yuanOf(amountFen) });
}

/** `15.00` for 1500 fen. */
export function yuanOf(amountFen: number): string {
  const fen = String(amountFen % 100).padStart(2, '0');
  return `${Math.floor(amountFen / 100)}.${fen}`;
}
