import type { EventOf, StudentEvent } from '../../journey/events.ts';
import type { ButtonName } from '../../messages/button-names.ts';
import type { ConsentPurpose } from '../../policy/consent-purposes.ts';
import type { Scene } from '../scene.ts';
import type { ProgressState } from '../state-names.ts';

/** A button before it is known whether it can be pressed. */
export interface Offer {
  readonly name: ButtonName;
  /** Complete: fields only the host knows hold a value of the right form. */
  readonly event: StudentEvent;
  readonly needs: readonly string[];
  readonly primary: boolean;
  /** For the words of a consent. */
  readonly purpose?: ConsentPurpose;
}

/** The buttons of each state, in the order they are shown. */
export type Offers<State extends ProgressState> = {
  readonly [Name in State]: (scene: Scene) => readonly Offer[];
};

/** @param needs the fields of the event that the host fills in; what stands in the event is an example */
export function offer<Type extends StudentEvent['type']>(
  name: ButtonName,
  event: EventOf<Type>,
  needs: readonly Exclude<keyof EventOf<Type> & string, 'type' | 'at' | 'by'>[] = [],
): Offer {
  return { name, event: event as StudentEvent, needs, primary: false };
}

export function primary(first: Offer): Offer {
  return { ...first, primary: true };
}

export const NONE = (): readonly Offer[] => [];
