import { TucaiError } from '../errors/tucai-error.ts';

/** State of the session in which a refusal waits for `RETRY` or `CANCEL`. */
export type RefusalState = 'denied' | 'no-camera' | 'in-use' | 'lost' | 'failed';

/** What the person can do about it; the texts are in `messages.ts`. */
export type CameraAdvice =
  | 'allow-camera'
  | 'allow-in-system'
  | 'answer-question'
  | 'connect-camera'
  | 'use-phone'
  | 'close-other-apps'
  | 'try-again'
  | 'reload-page'
  | 'open-in-browser'
  | 'press-shutter';

interface CameraErrorFacts {
  readonly state: RefusalState;
  /** True when trying again may help without anything being changed. */
  readonly retryable: boolean;
  readonly advice: CameraAdvice;
  /** For logs and developers; people read `messages.ts`. */
  readonly summary: string;
}

const facts = {
  'camera/denied': {
    state: 'denied',
    retryable: false,
    advice: 'allow-camera',
    summary: 'The person or the browser refused the camera.',
  },
  'camera/denied-by-system': {
    state: 'denied',
    retryable: false,
    advice: 'allow-in-system',
    summary: 'The operating system does not let this app use the camera.',
  },
  'camera/no-answer': {
    state: 'failed',
    retryable: true,
    advice: 'answer-question',
    summary: 'The question for the camera was not answered in time; some browsers never show it.',
  },
  'camera/not-found': {
    state: 'no-camera',
    retryable: false,
    advice: 'connect-camera',
    summary: 'There is no camera.',
  },
  'camera/no-rear': {
    state: 'no-camera',
    retryable: false,
    advice: 'use-phone',
    summary: 'The rear camera is required and only a front camera is there.',
  },
  'camera/in-use': {
    state: 'in-use',
    retryable: true,
    advice: 'close-other-apps',
    summary: 'Another program holds the camera, or its hardware does not answer.',
  },
  'camera/lost': {
    state: 'lost',
    retryable: true,
    advice: 'try-again',
    summary: 'The camera was taken away while it was in use.',
  },
  'camera/unsupported': {
    state: 'failed',
    retryable: false,
    advice: 'open-in-browser',
    summary: 'No camera can be reached from here: an old browser, no HTTPS, or a page policy against it.',
  },
  'camera/open-timeout': {
    state: 'failed',
    retryable: true,
    advice: 'reload-page',
    summary: 'The camera was allowed and did not start in time.',
  },
  'camera/capture-failed': {
    state: 'failed',
    retryable: true,
    advice: 'try-again',
    summary: 'The picture could not be taken.',
  },
  'camera/capture-timeout': {
    state: 'failed',
    retryable: true,
    advice: 'reload-page',
    summary: 'The picture was not taken in time.',
  },
  'camera/guidance-failed': {
    state: 'failed',
    retryable: true,
    advice: 'press-shutter',
    summary: 'The live guidance stopped; the shutter still works.',
  },
  'camera/failed': {
    state: 'failed',
    retryable: true,
    advice: 'reload-page',
    summary: 'The camera failed for a reason that has no code.',
  },
} as const satisfies Record<`camera/${string}`, CameraErrorFacts>;

export type CameraErrorCode = keyof typeof facts;

/** Every code of the camera session, with the state it leads to and what to do about it. */
export const CAMERA_ERRORS: Readonly<Record<CameraErrorCode, CameraErrorFacts>> = facts;

/** The error a port rejects with. Anything else a port throws becomes `camera/failed`. */
export class CameraError extends TucaiError<CameraErrorCode> {
  override readonly name = 'CameraError';

  constructor(code: CameraErrorCode, options: { readonly cause?: unknown } = {}) {
    super(code, CAMERA_ERRORS[code].summary, { ...options, retryable: CAMERA_ERRORS[code].retryable });
  }
}

export function isCameraErrorCode(code: string): code is CameraErrorCode {
  return Object.hasOwn(facts, code);
}

/** The camera code an error carries, of this or another copy of the package; `otherwise` for any other error. */
export function cameraCodeOf(error: unknown, otherwise: CameraErrorCode): CameraErrorCode {
  return TucaiError.isInstance(error) && isCameraErrorCode(error.code) ? error.code : otherwise;
}
