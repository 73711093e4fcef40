/**
 * `<tucai-camera>` as a React component. Renders on a server as an empty element.
 *
 * @packageDocumentation
 */
import type { CameraSettingsInput } from '@tucai/core/camera';
import type { RuleSet } from '@tucai/vision';
import { createElement, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import type { TucaiCameraEvents } from './camera-events.ts';
import { defineTucaiCamera } from './define.ts';
import type { TrackerSource } from './live-guidance.ts';
import type { TucaiCamera as TucaiCameraElement } from './tucai-camera.ts';

type Detail<Name extends keyof TucaiCameraEvents> = TucaiCameraEvents[Name];

export interface TucaiCameraProps {
  readonly tracker?: TrackerSource | null;
  readonly rules?: RuleSet;
  /** All of the session's settings; read when a session begins. */
  readonly settings?: CameraSettingsInput;
  readonly framesPerSecond?: number;
  /** Begin at once. The browser asks for the camera without a tap, which some refuse. */
  readonly autostart?: boolean;
  /** Speak the hints from the start. */
  readonly voice?: boolean;
  readonly lang?: string;
  readonly className?: string;
  /** Children with a `slot`. */
  readonly children?: ReactNode;
  readonly onPhoto?: (photo: Detail<'tucai-camera-photo'>) => void;
  readonly onChange?: (view: Detail<'tucai-camera-change'>) => void;
  readonly onFrame?: (frame: Detail<'tucai-camera-frame'>) => void;
  readonly onRefused?: (refusal: Detail<'tucai-camera-refused'>) => void;
  readonly onCancel?: () => void;
}

/**
 * @example
 * <TucaiCamera tracker={loadTracker} lang="zh-CN" onPhoto={({ blob }) => upload(blob)} />
 */
export function TucaiCamera(props: TucaiCameraProps): ReactElement {
  const element = useRef<TucaiCameraElement>(null);
  const latest = useRef(props);
  // Listeners stay while the functions of the host change with every rendering.
  useEffect(() => {
    latest.current = props;
    const camera = element.current;
    if (!camera) return;
    if (props.tracker !== undefined) camera.tracker = props.tracker;
    if (props.rules !== undefined) camera.rules = props.rules;
    if (props.settings !== undefined) camera.settings = props.settings;
    if (props.framesPerSecond !== undefined) camera.framesPerSecond = props.framesPerSecond;
  });
  useEffect(() => {
    const camera = element.current;
    if (!camera) return;
    defineTucaiCamera();
    const stop = new AbortController();
    const { signal } = stop;
    camera.addEventListener('tucai-camera-photo', ({ detail }) => latest.current.onPhoto?.(detail), {
      signal,
    });
    camera.addEventListener('tucai-camera-change', ({ detail }) => latest.current.onChange?.(detail), {
      signal,
    });
    camera.addEventListener('tucai-camera-frame', ({ detail }) => latest.current.onFrame?.(detail), {
      signal,
    });
    camera.addEventListener('tucai-camera-refused', ({ detail }) => latest.current.onRefused?.(detail), {
      signal,
    });
    camera.addEventListener('tucai-camera-cancel', () => latest.current.onCancel?.(), { signal });
    if (latest.current.autostart) camera.start();
    return () => stop.abort();
  }, []);
  useEffect(() => {
    element.current?.toggleAttribute('voice', props.voice === true);
  }, [props.voice]);
  const { lang, className, children } = props;
  return createElement('tucai-camera', { ref: element, lang, class: className }, children);
}
