import type { CapturePolicy } from '../capture-policy.ts';
import { count, duration, list, type Say, staff } from './phrases.ts';

export function describeAttempts(policy: CapturePolicy['attempts'], say: Say): string[] {
  const locked = (times: string): string => {
    const who = staff(say, policy.unlockBy);
    return times + say(`：锁定，须由${who}解锁`, `: locked until unlocked by the ${who}`);
  };
  return [
    pauses(policy.cooldownsMs, say),
    locked(
      say(
        `活体检测 ${policy.livenessBeforeLock} 次未通过`,
        count(say, policy.livenessBeforeLock, '', 'failed liveness check'),
      ),
    ),
    locked(
      say(
        `翻拍或美颜 ${policy.authenticityBeforeLock} 次`,
        count(say, policy.authenticityBeforeLock, '', 'retouched or recaptured photo'),
      ),
    ),
    say(
      `其他指标 ${policy.qualityBeforeLock} 次未通过：锁定 ${duration(say, policy.qualityLockMs)}`,
      `${count(say, policy.qualityBeforeLock, '', 'other failed check')}: locked for ${duration(say, policy.qualityLockMs)}`,
    ),
    policy.maxSubmissions === null
      ? say('提交次数不限', 'Any number of submissions')
      : say(
          `最多提交 ${policy.maxSubmissions} 次`,
          `At most ${count(say, policy.maxSubmissions, '', 'submission')}`,
        ),
  ];
}

function pauses(cooldowns: readonly number[], say: Say): string {
  const [first] = cooldowns;
  if (cooldowns.length === 1 && first === 0) return say('未通过后可立即重拍', 'No pause after a failure');
  const lengths = list(
    say,
    cooldowns.map((ms) => duration(say, ms)),
  );
  if (cooldowns.length === 1)
    return say(`每次未通过后冷静期 ${lengths}`, `Pause after each failure: ${lengths}`);
  return say(
    `连续未通过的冷静期依次为 ${lengths}，之后同最后一次`,
    `Pauses after failures in a row: ${lengths}; the last one repeats`,
  );
}
