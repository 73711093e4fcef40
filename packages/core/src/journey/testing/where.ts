import type { JourneyValue } from '../../engine/envelope.ts';

export type Region = 'progress' | 'permit' | 'payment' | 'consent';

/** The state of one region as a path: `shoot.preview`. */
export function whereIn(value: JourneyValue, region: Region): string {
  return pathOf(value[region] ?? '');
}

/** Every state that is active, with those it lies in: `progress.shoot`, `progress.shoot.preview`, … */
export function activeStates(value: JourneyValue): string[] {
  return Object.entries(value).flatMap(([region, inner]) => {
    const steps = pathOf(inner).split('.');
    return steps.map((_, index) => [region, ...steps.slice(0, index + 1)].join('.'));
  });
}

function pathOf(value: string | JourneyValue): string {
  if (typeof value === 'string') return value;
  const [[name, inner] = ['', '']] = Object.entries(value);
  return `${name}.${pathOf(inner)}`;
}
