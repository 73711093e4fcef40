import { PassThrough } from 'node:stream';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { progressLine, progressText } from './progress-line.ts';

describe('progressText', () => {
  it('shows the share, the rate and the time that remains', () => {
    expect(progressText({ done: 0, total: 10, elapsed: 0 }, 'en', 80)).toBe(
      '[------------------------]  0/10',
    );
    expect(progressText({ done: 5, total: 10, elapsed: 2500 }, 'en', 80)).toBe(
      '[############------------]  5/10  2.0/s  0:03 left',
    );
    expect(progressText({ done: 10, total: 8000, elapsed: 10_000 }, 'zh-CN', 80)).toBe(
      '[------------------------]  10/8000  每秒 1.0 张  剩余 2:13:10',
    );
  });

  it('fits a narrow terminal', () => {
    for (let columns = 12; columns < 60; columns++) {
      const text = progressText({ done: 5, total: 10, elapsed: 2500 }, 'zh-CN', columns);
      expect(stringWidth(text)).toBeLessThan(columns);
    }
  });
});

describe('progressLine', () => {
  const write = (stream: PassThrough & { isTTY?: boolean }, total: number): string => {
    const progress = progressLine(stream, { total, language: 'en', now: () => 0 });
    progress.draw(1);
    progress.clear();
    return String(stream.read() ?? '');
  };

  it('takes its line away again on a terminal', () => {
    const text = write(Object.assign(new PassThrough(), { isTTY: true }), 2);
    expect(text).toBe('\r\u001b[K[############------------]  1/2\r\u001b[K');
  });

  it('writes nothing into a file or a pipe, or for one photo', () => {
    expect(write(new PassThrough(), 2)).toBe('');
    expect(write(Object.assign(new PassThrough(), { isTTY: true }), 1)).toBe('');
  });

  it('writes lines into a file now and then, when asked', () => {
    const stream = new PassThrough();
    let time = 0;
    const progress = progressLine(stream, { total: 9000, language: 'en', now: () => time, logEvery: 60_000 });
    for (let done = 0; done <= 300; done++) {
      progress.draw(done);
      progress.clear();
      time += 500;
    }
    expect(String(stream.read())).toBe('120/9000  2.0/s  1:14:00 left\n240/9000  2.0/s  1:13:00 left\n');
  });
});
