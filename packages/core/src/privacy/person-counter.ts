import { parse } from '../errors/parse.ts';
import { sessionId } from '../journey/ids.ts';
import * as z from '../schema.ts';

/**
 * Whoever stores face information of 100,000 persons files with the provincial cyberspace administration
 * within 30 working days (Measures for face recognition, CAC and MPS order 19 of 2025, art. 15), counted over
 * all uses. The first warning is ours, so that there is time.
 */
export const PERSON_WARNINGS = [90_000, 100_000] as const;
export type PersonWarning = (typeof PERSON_WARNINGS)[number];

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const stateSchema = z.strictObject({
  version: z.literal(1),
  /** Session and keyed hash of its person, for everyone whose face data is stored. */
  stored: z.array(z.tuple([sessionId, hash])),
  warned: z.array(z.literal([...PERSON_WARNINGS])),
});
export type PersonCounterState = z.Infer<typeof stateSchema>;

export interface PersonCount {
  /** Distinct persons whose face data is stored now. */
  readonly persons: number;
  /** Limits that were reached just now, for the first time: someone has to be told, once. */
  readonly reached: readonly PersonWarning[];
}

/**
 * Counts the persons whose face data is stored, by keyed hash (`createPersonHash`): a raw number does not
 * have its form and is refused. A person with several sessions counts once. A limit that was reached stays
 * reached, for the duty to file does not end when data is erased later.
 *
 * State for one process; a host with several counts in its database by the same rules. Save `toJSON()` with
 * every change that must survive a restart.
 */
export class PersonCounter {
  readonly #personOf = new Map<string, string>();
  readonly #sessionsOf = new Map<string, number>();
  readonly #warned: Set<PersonWarning>;

  /**
   * @param saved what `toJSON` gave, to go on after a restart
   * @throws TucaiError `input/invalid`
   */
  constructor(saved?: unknown) {
    const state = saved === undefined ? undefined : parse(stateSchema, saved, 'the saved count of persons');
    this.#warned = new Set(state?.warned);
    for (const [session, person] of state?.stored ?? []) this.#store(session, person);
  }

  get persons(): number {
    return this.#sessionsOf.size;
  }

  /**
   * Face data of this person is now stored under this session; saying so again changes nothing.
   * @throws TucaiError `input/invalid` for what is no keyed hash
   */
  stored(session: string, personHash: string): PersonCount {
    parse(sessionId, session, 'the session');
    parse(hash, personHash, 'the keyed hash of the person');
    this.#forget(session);
    this.#store(session, personHash);
    const reached = PERSON_WARNINGS.filter((limit) => this.persons >= limit && !this.#warned.has(limit));
    for (const limit of reached) this.#warned.add(limit);
    return { persons: this.persons, reached };
  }

  /** All face data of this session is erased; the hash of its person is forgotten. */
  erased(session: string): PersonCount {
    this.#forget(session);
    return { persons: this.persons, reached: [] };
  }

  toJSON(): PersonCounterState {
    return { version: 1, stored: [...this.#personOf], warned: [...this.#warned] };
  }

  #store(session: string, person: string): void {
    this.#personOf.set(session, person);
    this.#sessionsOf.set(person, (this.#sessionsOf.get(person) ?? 0) + 1);
  }

  #forget(session: string): void {
    const person = this.#personOf.get(session);
    if (person === undefined) return;
    this.#personOf.delete(session);
    const others = (this.#sessionsOf.get(person) ?? 1) - 1;
    if (others === 0) this.#sessionsOf.delete(person);
    else this.#sessionsOf.set(person, others);
  }
}
