/**
 * `<tucai-camera>` as a React component. Renders on a server as an empty element.
 *
 * @packageDocumentation
 */
import type { CameraSettingsInput } from '@tucai/core/camera';
import type { RuleSet } from '@tucai/vision';
import {
  type CSSProperties,
  createElement,
  forwardRef,
  type ReactNode,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react';
import type { FileRule } from './attributes.ts';
import type { TucaiCameraEvents } from './camera-events.ts';
import { defineTucaiCamera } from './define.ts';
import type { TrackerLoad, TrackerSource } from './tracker-source.ts';
import type { TucaiCamera as TucaiCameraElement } from './tucai-camera.ts';

type Detail<Name extends keyof TucaiCameraEvents> = TucaiCameraEvents[Name];

export interface TucaiCameraProps {
  /** A function may be another one at each rendering: the latest is called when the models are loaded. */
  readonly tracker?: TrackerSource | null;
  readonly rules?: RuleSet;
  /** All of the session's settings; read when a session begins. */
  readonly settings?: CameraSettingsInput;
  readonly framesPerSecond?: number;
  readonly camera?: 'rear' | 'any';
  readonly shutter?: 'auto' | 'manual' | 'both';
  /** Seconds counted down before the picture takes itself, 0–10. */
  readonly countdown?: number;
  readonly mirror?: 'on' | 'off';
  /** When photos may come from a file. */
  readonly file?: FileRule;
  /** Begin at once. The browser asks for the camera without a tap, which some refuse. */
  readonly autostart?: boolean;
  /** Speak the hints from the start. */
  readonly voice?: boolean;
  readonly lang?: string;
  readonly id?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** Children with a `slot`. */
  readonly children?: ReactNode;
  readonly onPhoto?: (photo: Detail<'tucai-camera-photo'>) => void;
  readonly onChange?: (view: Detail<'tucai-camera-change'>) => void;
  readonly onFrame?: (frame: Detail<'tucai-camera-frame'>) => void;
  readonly onUnguided?: (failure: Detail<'tucai-camera-unguided'>) => void;
  readonly onRefused?: (refusal: Detail<'tucai-camera-refused'>) => void;
  readonly onCancel?: () => void;
}

/**
 * The element is what a `ref` gets: `start()`, `shoot()`, `cancel()`, `view`.
 * @example
 * <TucaiCamera tracker={loadTracker} lang="zh-CN" onPhoto={({ blob }) => upload(blob)} />
 */
export const TucaiCamera = forwardRef<TucaiCameraElement, TucaiCameraProps>(function TucaiCamera(props, ref) {
  const element = useRef<TucaiCameraElement>(null);
  const latest = useRef(props);
  useImperativeHandle<TucaiCameraElement | null, TucaiCameraElement | null>(ref, () => element.current, []);
  const loader = useRef((load: TrackerLoad) => {
    const { tracker } = latest.current;
    if (typeof tracker === 'function') return tracker(load);
    return tracker ? Promise.resolve(tracker) : Promise.reject(new Error('There is no tracker any more.'));
  });
  // Listeners stay while the functions of the host change with every rendering.
  useEffect(() => {
    latest.current = props;
    const camera = element.current;
    if (!camera) return;
    const { tracker, rules, settings, framesPerSecond } = props;
    if (tracker !== undefined) camera.tracker = typeof tracker === 'function' ? loader.current : tracker;
    if (rules !== undefined) camera.rules = rules;
    if (settings !== undefined) camera.settings = settings;
    if (framesPerSecond !== undefined) camera.framesPerSecond = framesPerSecond;
  });
  useEffect(() => {
    const camera = element.current;
    if (!camera) return;
    defineTucaiCamera();
    const stop = new AbortController();
    const on = <Name extends keyof TucaiCameraEvents>(
      name: Name,
      tell: (detail: Detail<Name>) => void,
    ): void => {
      const listener = (event: Event): void => {
        if (event instanceof CustomEvent) tell(event.detail);
      };
      camera.addEventListener(name, listener, { signal: stop.signal });
    };
    on('tucai-camera-photo', (photo) => latest.current.onPhoto?.(photo));
    on('tucai-camera-change', (view) => latest.current.onChange?.(view));
    on('tucai-camera-frame', (frame) => latest.current.onFrame?.(frame));
    on('tucai-camera-unguided', (failure) => latest.current.onUnguided?.(failure));
    on('tucai-camera-refused', (refusal) => latest.current.onRefused?.(refusal));
    on('tucai-camera-cancel', () => latest.current.onCancel?.());
    if (latest.current.autostart) camera.start();
    return () => stop.abort();
  }, []);
  useEffect(() => {
    element.current?.toggleAttribute('voice', props.voice === true);
  }, [props.voice]);
  const { camera, shutter, countdown, mirror, file, lang, id, className, style, children } = props;
  return createElement(
    'tucai-camera',
    { ref: element, camera, shutter, countdown, mirror, file, lang, id, class: className, style },
    children,
  );
});
