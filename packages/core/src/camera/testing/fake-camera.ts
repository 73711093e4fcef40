import { CameraError, type CameraErrorCode } from '../camera-errors.ts';
import type {
  CameraPageEvent,
  CameraPermission,
  CameraPort,
  CameraRequest,
  CapturedPhoto,
  CaptureRequest,
  OpenCamera,
} from '../camera-port.ts';
import type { CameraFacts } from '../device/camera-facts.ts';

/** A camera of the fake: what the list tells, and what is learned only when it runs. */
export interface FakeDevice {
  readonly listed: CameraFacts;
  readonly running?: Omit<CameraFacts, 'deviceId'>;
}

export interface FakeCameraOptions {
  readonly permission?: CameraPermission;
  /** In the order of the list; the system prefers the first one that looks as wished, else the first. */
  readonly devices?: readonly FakeDevice[];
  /** `by-hand`, or a list of calls: those are not answered before `answer` or `refuse` is called. */
  readonly answers?: 'at-once' | 'by-hand' | readonly FakeCall[];
}

/** What the port can be asked for. */
export type FakeCall = 'permission' | 'open' | 'devices' | 'capture' | 'close';

interface Question {
  readonly call: FakeCall;
  readonly yes: () => void;
  readonly no: (error: unknown) => void;
}

/**
 * A camera without hardware, for tests of the session and of what embeds it. It keeps the rules a platform has,
 * and remembers whether they were kept: how many cameras ran at once, which pictures are still held.
 */
export class FakeCamera implements CameraPort {
  permissionState: CameraPermission;
  devicesThere: readonly FakeDevice[];
  /** Everything that was asked of the port, in order. */
  readonly calls: string[] = [];
  readonly questions: Question[] = [];
  readonly photos = new Set<string>();
  openNow = 0;
  mostOpen = 0;
  /** Cameras opened while another of them ran, was being closed, or was being asked for. */
  overlaps = 0;
  subscribers = 0;
  readonly #byHand: (call: FakeCall) => boolean;
  readonly #listeners = new Set<(event: CameraPageEvent) => void>();
  readonly #losses = new Map<number, () => void>();
  #openings = 0;
  #busy = 0;
  #photoCount = 0;

  constructor(options: FakeCameraOptions = {}) {
    this.permissionState = options.permission ?? 'granted';
    this.devicesThere = options.devices ?? [
      { listed: { deviceId: 'rear' }, running: { facingMode: 'environment' } },
    ];
    const { answers = 'at-once' } = options;
    this.#byHand = (call) => (Array.isArray(answers) ? answers.includes(call) : answers === 'by-hand');
  }

  permission(): Promise<CameraPermission> {
    return this.#ask('permission', 'permission', () => this.permissionState);
  }

  async open(request: CameraRequest, onLost: () => void): Promise<OpenCamera> {
    if (this.#busy > 0) this.overlaps += 1;
    this.#busy += 1;
    try {
      return await this.#ask('open', `open ${request.deviceId}`, () => this.#start(request, onLost));
    } catch (error) {
      this.#busy -= 1;
      throw error;
    }
  }

  devices(): Promise<readonly CameraFacts[]> {
    return this.#ask('devices', 'devices', () => this.devicesThere.map(({ listed }) => listed));
  }

  discard(photo: string): void {
    this.calls.push(`discard ${photo}`);
    if (!this.photos.delete(photo)) throw new Error(`${photo} was discarded twice or never taken`);
  }

  subscribe(listener: (event: CameraPageEvent) => void): () => void {
    this.#listeners.add(listener);
    this.subscribers += 1;
    return () => {
      this.#listeners.delete(listener);
      this.subscribers -= 1;
    };
  }

  /** Something happens to the page. */
  page(event: CameraPageEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** The system takes every running camera away. */
  lose(): void {
    for (const onLost of [...this.#losses.values()]) onLost();
  }

  /** Answers the oldest open question, or the oldest of one kind. False: there is none. */
  answer(call?: FakeCall): boolean {
    return this.#settle(call, (question) => question.yes());
  }

  /** Lets the oldest open question of a kind fail. */
  refuse(call: FakeCall, code: CameraErrorCode): boolean {
    return this.#settle(call, (question) => question.no(new CameraError(code)));
  }

  /** Answers one of the open questions, whichever it is; `code` null: with yes. */
  answerNth(nth: number, code: CameraErrorCode | null): void {
    const [question] = this.questions.splice(nth, 1);
    if (code === null) question?.yes();
    else question?.no(new CameraError(code));
  }

  #settle(call: FakeCall | undefined, how: (question: Question) => void): boolean {
    const at = this.questions.findIndex((question) => call === undefined || question.call === call);
    const [question] = at < 0 ? [] : this.questions.splice(at, 1);
    if (question) how(question);
    return question !== undefined;
  }

  #ask<T>(call: FakeCall, log: string, value: () => T): Promise<T> {
    this.calls.push(log);
    return new Promise((resolve, reject) => {
      const yes = (): void => {
        try {
          resolve(value());
        } catch (error) {
          reject(error);
        }
      };
      if (this.#byHand(call)) this.questions.push({ call, yes, no: reject });
      else yes();
    });
  }

  #start(request: CameraRequest, onLost: () => void): OpenCamera {
    const device = this.#pick(request);
    const opening = this.#openings++;
    this.openNow += 1;
    this.mostOpen = Math.max(this.mostOpen, this.openNow);
    this.#losses.set(opening, onLost);
    const { deviceId } = device.listed;
    let closed = false;
    return {
      track: { ...device.listed, ...device.running, width: 1280, height: 720 },
      capture: ({ frame }: CaptureRequest) => {
        if (closed) throw new Error('capture of a closed camera');
        return this.#ask('capture', `capture ${frame}`, () => this.#photo());
      },
      close: () => {
        if (closed) throw new Error('closed twice');
        closed = true;
        this.openNow -= 1;
        this.#losses.delete(opening);
        return this.#ask('close', `close ${deviceId}`, () => undefined).finally(() => {
          this.#busy -= 1;
        });
      },
    };
  }

  #pick({ deviceId, camera }: CameraRequest): FakeDevice {
    const there = this.devicesThere;
    const device =
      there.find(({ listed }) => listed.deviceId === deviceId) ??
      there.find(({ running }) => camera === 'rear' && running?.facingMode === 'environment') ??
      there[0];
    if (!device) throw new CameraError('camera/not-found');
    return device;
  }

  #photo(): CapturedPhoto {
    const photo = `photo-${++this.#photoCount}`;
    this.photos.add(photo);
    return { photo, width: 1280, height: 720 };
  }
}
