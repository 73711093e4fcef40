import { describe, expect, it } from 'vitest';
import { createJourneyEngine } from '../engine/create-journey-engine.ts';
import type { Envelope } from '../engine/envelope.ts';
import type { JourneyContext } from '../journey/context.ts';
import { EN } from '../messages/en/texts-en.ts';
import { ZH_CN } from '../messages/zh-cn/texts-zh-cn.ts';
import type { CapturePolicy } from '../policy/capture-policy.ts';
import { jiangsu } from '../policy/presets/jiangsu.ts';
import { xinhua } from '../policy/presets/xinhua.ts';
import type { JourneyView } from './journey-view.ts';
import { describeRefusal } from './refusal-view.ts';
import { momentsOf, walk } from './testing/walk.ts';
import { view } from './view.ts';

const START = Date.parse('2026-04-16T09:00:00+08:00');
const DRAFT = { photo: 'pho_1', hash: 'a'.repeat(64), storedAt: START };

/** A journey in one state, with what matters for a test in its context. */
function journeyAt(
  value: string | Record<string, string>,
  change: Partial<JourneyContext> = {},
  policy: CapturePolicy = jiangsu,
): Envelope {
  const { envelope } = createJourneyEngine(policy).start('ses_view01', START);
  const { snapshot } = envelope;
  return {
    ...envelope,
    snapshot: {
      value: { ...snapshot.value, progress: value },
      context: { ...snapshot.context, ...change },
    },
  };
}

function look(envelope: Envelope, at = START, messages = ZH_CN): JourneyView {
  return view(envelope, envelope.policy.id === 'xinhua' ? xinhua : jiangsu, messages, { at });
}

const notice = (shown: JourneyView, kind: string) => shown.notices.find((each) => each.kind === kind);
const button = (shown: JourneyView, name: string) => shown.buttons.find((each) => each.name === name);

describe('locks', () => {
  const until = Date.parse('2026-04-16T17:55:48+08:00');

  it('by liveness are told in the words of the documents, with the draft box only when it holds something', () => {
    const lock = { reason: 'liveness', until: null } as const;
    const empty = look(journeyAt({ shoot: 'ready' }, { lock }));
    const first = '系统检测到您的照片多次未通过活体检测，请联系学校图采工作部门进行账号解锁。';
    expect(notice(empty, 'lock')).toMatchObject({ code: 'liveness', text: first });
    const full = look(journeyAt({ shoot: 'ready' }, { lock, drafts: [DRAFT] }));
    expect(notice(full, 'lock')?.text).toBe(`${first}系统检测到草稿箱有照片，可以选择进行上传。`);
    expect(notice(full, 'lock')).not.toHaveProperty('until');
    expect(button(full, 'go-to-drafts')).toMatchObject({ label: '去草稿箱', enabled: true, primary: true });
  });

  it('by other failures name the time, to the second', () => {
    const lock = { reason: 'quality', until } as const;
    const shown = look(journeyAt({ shoot: 'ready' }, { lock, drafts: [DRAFT] }));
    expect(notice(shown, 'lock')).toMatchObject({
      until,
      text: '请仔细阅读拍摄要求，可于 2026 年 04 月 16 日 17:55:48 后重新拍摄。系统检测到草稿箱有照片，可以选择进行上传。',
    });
    expect(button(shown, 'take-photo')?.reason).toMatchObject({ code: 'shoot/locked-until', retryAt: until });
    const english = look(journeyAt({ shoot: 'ready' }, { lock, drafts: [DRAFT] }), START, EN);
    expect(notice(english, 'lock')?.text).toBe(
      'Please read the shooting requirements carefully, and you can shoot again after 2026-04-16 17:55:48. The system detects that there are photos in the draft box, and you can choose to upload them.',
    );
  });

  it('end for the screen when their time is up, though the envelope is older', () => {
    const locked = journeyAt({ shoot: 'ready' }, { lock: { reason: 'quality', until } });
    expect(look(locked, until - 1).state.permit).toBe('lock');
    expect(look(locked, until)).toMatchObject({ state: { permit: 'open' }, notices: [] });
  });

  it('come with the contact of the group', () => {
    const { identity } = journeyAt('draft').snapshot.context;
    const lock = { reason: 'authenticity', until: null } as const;
    const groups = ['南校区', '电信系'];
    const shown = look(journeyAt({ shoot: 'ready' }, { lock, identity: { ...identity, groups } }));
    expect(notice(shown, 'lock')?.support).toMatchObject({ phones: ['025-00000001'] });
    expect(button(shown, 'take-photo')?.reason?.support.text).toBe(
      '示例学院电信系办公室，电话：025-00000001。',
    );
    expect(look(journeyAt('draft')).support).toEqual({
      name: '示例学院教务处',
      phones: ['025-00000000'],
      hours: '采集期间每日 8:00-18:00',
      text: '示例学院教务处，电话：025-00000000。咨询时间：采集期间每日 8:00-18:00。',
    });
  });
});

describe('the draft box', () => {
  const DAY = 86_400_000;

  it('says when a draft can be deleted', () => {
    const [early] = look(journeyAt('draft', { drafts: [DRAFT] }), START + DAY - 1).drafts;
    expect(early).toMatchObject({ deletable: false, deletableAt: START + DAY });
    expect(early?.buttons.find(({ name }) => name === 'delete-draft')?.reason).toMatchObject({
      code: 'draft/not-yet-deletable',
      retryAt: START + DAY,
    });
    expect(look(journeyAt('draft', { drafts: [DRAFT] }), START + DAY).drafts[0]?.deletable).toBe(true);
  });

  it('that is full says so in the words of the documents', () => {
    const drafts = ['pho_1', 'pho_2', 'pho_3'].map((photo) => ({ ...DRAFT, photo }));
    const shown = look(journeyAt({ shoot: 'ready' }, { drafts }));
    const text = '草稿箱已满，请前往草稿箱删除或使用草稿箱照片。';
    expect(notice(shown, 'draft-full')).toMatchObject({ code: 'draft/full', text });
    expect(button(shown, 'take-photo')?.reason?.text).toBe(text);
  });

  it('offers to confirm each draft', () => {
    const shown = look(journeyAt('draft', { drafts: [DRAFT] }));
    expect(shown.drafts[0]?.buttons[0]).toMatchObject({
      label: '确认上传',
      enabled: true,
      event: { type: 'UPLOAD.CONFIRMED', photo: 'pho_1' },
    });
  });
});

describe('the window', () => {
  it('that is closed says why and when it opens next', () => {
    const evening = Date.parse('2026-04-16T19:00:00+08:00');
    const shown = look(journeyAt({ shoot: 'ready' }), evening);
    const opens = Date.parse('2026-04-17T08:00:00+08:00');
    expect(notice(shown, 'window-closed')).toMatchObject({ code: 'hours', until: opens });
    expect(notice(shown, 'window-closed')?.text).toBe(
      '现在不在每日采集时间内。下次开放时间：2026 年 04 月 17 日 08:00:00。',
    );
    expect(button(shown, 'take-photo')?.reason).toMatchObject({ code: 'window/closed', retryAt: opens });
  });

  it('is no matter while a deadline of a reset runs', () => {
    const evening = Date.parse('2026-04-16T19:00:00+08:00');
    const reset = { level: 'college', reasons: ['eyes-closed'], at: START, deadline: evening + 1 } as const;
    const shown = look(journeyAt('reset', { reset }), evening);
    expect(notice(shown, 'window-closed')).toBeUndefined();
    expect(notice(shown, 'replace-by')).toMatchObject({ until: evening + 1 });
    expect(shown.reset?.reasons).toEqual([
      { code: 'eyes-closed', text: '眼睛闭合', advice: '双眼自然睁开，平视镜头后重拍。' },
    ]);
    expect(look(journeyAt('reset', { reset }), evening + 2).state.progress).toBe('closed');
  });

  it('shows the appointments of the student’s groups', () => {
    const { identity } = journeyAt('draft').snapshot.context;
    const shown = look(journeyAt('draft', { identity: { ...identity, groups: ['经管系'] } }));
    expect(shown.appointments).toHaveLength(1);
    expect(shown.appointments[0]).toMatchObject({
      place: '8号楼一楼',
      text: '2026 年 04 月 17 日 08:00:00 至 2026 年 04 月 17 日 18:00:00，8号楼一楼',
    });
  });
});

describe('the other parts', () => {
  it('say the fee in yuan and that a result is not known yet', () => {
    const order = { no: 'ses_view01-1', at: START, expiresAt: START + 1000, state: 'unknown' } as const;
    const shown = look(journeyAt('pay', { orders: [order], atPay: true }));
    expect(shown.payment).toMatchObject({ amountFen: 1500, amount: '15.00 元' });
    expect(shown.text).toBe('图像采集服务费 15.00 元，支付成功后进入下一步。');
    expect(notice(shown, 'payment-unknown')).toBeDefined();
    expect(button(shown, 'pay')?.reason?.code).toBe('pay/in-progress');
  });

  it('show how far the video was watched', () => {
    const video = {
      version: '2026-04',
      startedAt: START,
      reportedAt: START,
      watched: [[0, 30_000] as const, [60_000, 70_000] as const],
      finishedAt: null,
    };
    const shown = look(journeyAt({ requirements: 'video' }, { mode: 'live', video }));
    expect(shown.video).toMatchObject({ watchedMs: 30_000, durationMs: 90_000, text: '已观看 33%' });
    expect(button(shown, 'finish-video')?.reason?.code).toBe('video/incomplete');
  });

  it('count the tries that are left', () => {
    const attempts = { inARow: 2, liveness: 1, quality: 4, authenticity: 0 };
    const { tries } = look(journeyAt({ shoot: 'ready' }, { attempts }));
    expect(tries).toMatchObject({ liveness: { left: 2 }, quality: { left: 1 }, submissions: null });
    expect(look(journeyAt('draft', { uploads: 2 }, xinhua)).tries.submissions).toMatchObject({ left: 1 });
  });

  it('estimate a review in working days, over the weekend', () => {
    const submission = {
      photo: 'pho_1',
      hash: DRAFT.hash,
      storedAt: START,
      dueAt: START + 10,
      escalated: false,
      approvedAt: null,
      onlineAt: null,
    };
    const shown = look(journeyAt({ review: 'pending' }, { submission }));
    expect(shown.estimate).toMatchObject({
      workingDays: 3,
      expectedAt: Date.parse('2026-04-21T09:00:00+08:00'),
      text: '审核约需 3 个工作日。',
    });
    expect(shown.downloadReady).toBe(true);
    const reset = { level: 'school', reasons: ['blurred'], at: START, deadline: null } as const;
    expect(look(journeyAt('reset', { submission, reset })).downloadReady).toBe(false);
    expect(
      notice(look(journeyAt({ review: 'pending' }, { submission }), START + 10), 'review-overdue'),
    ).toBeDefined();
  });

  it('say why the identity was not accepted', () => {
    const { identity } = journeyAt('draft').snapshot.context;
    const paused = { ...identity, refusal: 'mismatch', pausedUntil: START + 600_000 } as const;
    const shown = look(journeyAt({ verify: 'start' }, { identity: paused }));
    expect(shown.verifyRefusal?.code).toBe('mismatch');
    expect(shown.notices.map(({ kind }) => kind)).toEqual(['verify-refusal', 'verify-paused']);
    expect(shown.deadlines[0]).toMatchObject({ kind: 'verification', at: START + 600_000 });
  });

  it('give the notice of the school to read', () => {
    expect(look(journeyAt({ notice: 'school' })).paragraphs).toEqual([jiangsu.notices.school.text['zh-CN']]);
    const cautions = jiangsu.notices.cautions.items?.map((item) => item.en);
    expect(look(journeyAt({ notice: 'cautions' }), START, EN).paragraphs).toEqual(cautions);
  });

  it('explain a refusal that came from the server', () => {
    const lock = { reason: 'staff', until: null } as const;
    const envelope = journeyAt({ shoot: 'ready' }, { lock });
    const told = describeRefusal({ code: 'shoot/locked' }, envelope, jiangsu, ZH_CN, { at: START });
    expect(told.text).toBe('管理员已锁定您的账号，请联系学校图采工作部门了解原因并解锁。');
    const busy = describeRefusal({ code: 'event/not-now' }, envelope, jiangsu, EN, { at: START });
    expect(busy).toMatchObject({ code: 'event/not-now', support: { phones: ['025-00000000'] } });
  });
});

describe.each([
  { policy: jiangsu, start: START },
  { policy: xinhua, start: Date.parse('2026-03-17T09:00:00+08:00') },
])('over a walk of $policy.id, a view', ({ policy, start }) => {
  const { engine, envelopes } = walk(policy, start, process.env.TUCAI_FULL === '1' ? 100 : 12);
  const moments = envelopes.flatMap((envelope) =>
    momentsOf(engine, policy, envelope).map((at) => ({ envelope, at })),
  );

  it('of an old envelope is that of the journey after a TICK', () => {
    let ticked = 0;
    for (const { envelope, at } of moments) {
      const result = engine.step(envelope, { type: 'TICK', at });
      if (!result.accepted) continue;
      ticked += 1;
      const now = view(result.envelope, policy, EN, { at });
      expect(view(envelope, policy, EN, { at })).toEqual({ ...now, rev: envelope.rev });
    }
    expect(ticked).toBeGreaterThan(20);
  });

  it('is plain JSON, the same each time, and changes nothing', () => {
    for (const { envelope, at } of moments) {
      const before = JSON.stringify(envelope);
      const shown = view(envelope, policy, ZH_CN, { at });
      expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
      expect(view(envelope, policy, ZH_CN, { at })).toEqual(shown);
      expect(JSON.stringify(envelope)).toBe(before);
    }
  });

  it('leaves no parameter of a text open, in both languages', () => {
    for (const { envelope, at } of moments) {
      for (const messages of [ZH_CN, EN]) {
        expect(JSON.stringify(view(envelope, policy, messages, { at }))).not.toMatch(/\{\w+\}/);
      }
    }
  });

  it('has every deadline in the future, in order', () => {
    for (const { envelope, at } of moments) {
      const times = view(envelope, policy, EN, { at }).deadlines.map((deadline) => deadline.at);
      expect(times).toEqual(times.filter((time) => time >= at).sort((a, b) => a - b));
    }
  });
});
