import type { CapturePolicy } from '../capture-policy.ts';
import { count, duration, list, mode, type Say } from './phrases.ts';

export function describeShooting(
  { modes, recommended, camera, video, drafts }: CapturePolicy['shooting'],
  say: Say,
): string[] {
  return [
    say('拍摄方式：', 'Ways to take the photo: ') +
      list(
        say,
        modes.map((name) => mode(say, name)),
      ),
    ...(recommended === undefined ? [] : [say('建议：', 'Advised: ') + mode(say, recommended)]),
    camera === 'rear' ? say('仅限后置摄像头', 'Only the rear camera') : say('任意摄像头', 'Any camera'),
    ...(video === null
      ? [say('无拍摄要求视频', 'No requirement video')]
      : [
          say(
            `拍摄要求视频（版本 ${video.version}，${duration(say, video.durationMs)}）：`,
            `Requirement video (version ${video.version}, ${duration(say, video.durationMs)}), to be watched to the end, for: `,
          ) +
            list(
              say,
              video.modes.map((name) => mode(say, name)),
            ) +
            say('须完整观看', '') +
            (video.rememberedBy === 'account'
              ? say('，每个账号一次', '; once per account')
              : say('，每次采集一次', '; once per session')),
        ]),
    draftBox(drafts, say),
  ];
}

function draftBox({ capacity, deletableAfterMs }: CapturePolicy['shooting']['drafts'], say: Say): string {
  const after = duration(say, deletableAfterMs);
  const deletable =
    deletableAfterMs === 0
      ? say('可随时删除', 'deletable at any time')
      : say(`存入 ${after}后可删`, `deletable ${after} after storing`);
  return (
    say(`草稿箱最多 ${capacity} 张，`, `Draft box: up to ${count(say, capacity, '', 'photo')}, `) +
    deletable +
    say('；已满时不能拍摄', '; no shooting while it is full')
  );
}
