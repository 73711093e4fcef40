/** Gives an input the memory through which measures that several checks need are worked out once. */
export function sharedMeasures<Input extends object>(
  input: Input,
  known = new Map<unknown, unknown>(),
): Input & { shared<T>(measure: (input: never) => T): T } {
  const whole = {
    ...input,
    shared<T>(measure: (input: never) => T): T {
      if (!known.has(measure)) known.set(measure, measure(whole as never));
      return known.get(measure) as T;
    },
  };
  return whole;
}
