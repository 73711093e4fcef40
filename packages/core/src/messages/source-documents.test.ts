import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EN } from './en/texts-en.ts';
import type { MessageKey } from './message-key.ts';
import { ZH_CN } from './zh-cn/texts-zh-cn.ts';

const shared = process.env.TUCAI_SHARED;

/** How the documents write the time at which a lock ends. */
const TIMES = ['XX年XX月XX日XX:XX:XX', 'XX年XX月XX日XX：XX：XX', 'XX:XX:XX,XX,XX.(yymmddtime)'];

function documentOf(number: string): string {
  const folder = join(shared ?? '', 'seeds');
  const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? '';
  return withTime(plain(readFileSync(join(folder, name), 'utf8')));
}

/** Without white space and small letters, which the documents set at will. */
function plain(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}

function withTime(text: string): string {
  return TIMES.reduce((all, time) => all.replaceAll(time.toLowerCase(), '{until}'), text).replaceAll(
    '’',
    "'",
  );
}

type Quote = readonly [document: string, ...keys: MessageKey[]];

const CHINESE: readonly Quote[] = [
  ['001', 'lock/liveness', 'lock/drafts'],
  ['001', 'lock/quality', 'lock/quality/drafts'],
  ['002', 'lock/liveness', 'lock/drafts'],
  ['002', 'lock/quality', 'lock/quality/drafts'],
  ['003', 'lock/liveness', 'lock/drafts'],
  ['003', 'lock/quality', 'lock/quality/drafts'],
  ['001', 'refusal/draft/full'],
  ['002', 'refusal/draft/full'],
  ['003', 'refusal/draft/full'],
  ['001', 'state/verify.confirm/text'],
  ['001', 'state/verify.confirm/title'],
  ['001', 'button/go-to-drafts'],
  ['001', 'button/accept-photo'],
  ['001', 'button/deny-identity'],
  ['001', 'button/confirm-identity'],
  ['001', 'button/confirm-upload'],
  ['003', 'button/download'],
  ['001', 'label/hint'],
  ['001', 'button/read-notice'],
  ['001', 'button/take-photo'],
  ['001', 'button/retake-photo'],
  ['003', 'button/mode-live'],
  ['004', 'button/mode-album'],
  ['004', 'button/link-record'],
  ['004', 'button/verify-id-card'],
  ['004', 'button/pay'],
  ['004', 'state/publish.proofreading/title'],
];

const ENGLISH: readonly Quote[] = [
  ['003', 'lock/liveness', 'lock/drafts'],
  ['003', 'refusal/draft/full'],
  ['003', 'state/verify.confirm/text'],
  ['003', 'button/confirm-identity'],
  ['003', 'button/read-notice'],
  ['003', 'button/read-cautions'],
  ['003', 'button/confirm-upload'],
  ['003', 'button/download'],
];

function byName([number, ...keys]: Quote) {
  return { number, keys };
}

describe.skipIf(shared === undefined)('texts that a source document gives', () => {
  it.each(CHINESE.map(byName))('are in its words: $number $keys', ({ number, keys }) => {
    expect(documentOf(number)).toContain(plain(keys.map((key) => ZH_CN.texts[key]).join('')));
  });

  it.each(ENGLISH.map(byName))('are in its English: $number $keys', ({ number, keys }) => {
    expect(documentOf(number)).toContain(plain(keys.map((key) => EN.texts[key]).join('')));
  });

  it('are in its English but for the stop after the time', () => {
    const lock = `${EN.texts['lock/quality']}${EN.texts['lock/quality/drafts']}`.replace(
      '{until}.',
      '{until}',
    );
    expect(documentOf('003')).toContain(plain(lock));
  });
});

describe('texts that the documents give', () => {
  it('stand as they do there', () => {
    const { texts } = ZH_CN;
    expect(`${texts['lock/liveness']}${texts['lock/drafts']}`).toBe(
      '系统检测到您的照片多次未通过活体检测，请联系学校图采工作部门进行账号解锁。系统检测到草稿箱有照片，可以选择进行上传。',
    );
    expect(`${texts['lock/quality']}${texts['lock/quality/drafts']}`).toBe(
      '请仔细阅读拍摄要求，可于 {until} 后重新拍摄。系统检测到草稿箱有照片，可以选择进行上传。',
    );
    expect(texts['refusal/draft/full']).toBe('草稿箱已满，请前往草稿箱删除或使用草稿箱照片。');
    expect(texts['state/verify.confirm/text']).toBe(
      '请核实确认本人信息, 使用他人信息进行采集的自行承担相应责任!',
    );
  });
});
