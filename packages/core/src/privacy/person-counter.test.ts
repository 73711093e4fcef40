import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PersonCounter } from './person-counter.ts';
import { createPersonHash } from './person-hash.ts';

const hashOf = (i: number): string => i.toString(16).padStart(64, '0');
const session = (i: number): string => `ses_${String(i).padStart(6, '0')}`;

function counterWith(persons: number): PersonCounter {
  const stored = Array.from({ length: persons }, (_, i) => [session(i), hashOf(i)]);
  return new PersonCounter({ version: 1, stored, warned: [] });
}

describe('PersonCounter', () => {
  it('counts each person once, however many sessions store and erase', () => {
    const act = fc.record({ erase: fc.boolean(), session: fc.nat({ max: 5 }), person: fc.nat({ max: 3 }) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let counter = new PersonCounter();
        const model = new Map<number, number>();
        for (const { erase, session: s, person } of acts) {
          if (erase) model.delete(s);
          else model.set(s, person);
          const count = erase ? counter.erased(session(s)) : counter.stored(session(s), hashOf(person));
          expect(count.persons).toBe(new Set(model.values()).size);
          counter = new PersonCounter(JSON.parse(JSON.stringify(counter)));
          expect(counter.persons).toBe(count.persons);
        }
      }),
    );
  });

  it('warns once at 90,000 and once at 100,000, also after a restart and after erasures', () => {
    let counter = counterWith(89_998);
    expect(counter.stored(session(89_998), hashOf(89_998))).toEqual({ persons: 89_999, reached: [] });
    expect(counter.stored(session(89_999), hashOf(0)).reached).toEqual([]);
    expect(counter.stored(session(89_999), hashOf(89_999))).toEqual({ persons: 90_000, reached: [90_000] });
    counter = new PersonCounter(JSON.parse(JSON.stringify(counter)));
    expect(counter.erased(session(5))).toEqual({ persons: 89_999, reached: [] });
    expect(counter.stored(session(5), hashOf(5))).toEqual({ persons: 90_000, reached: [] });
    for (let i = 90_000; i < 99_999; i++) expect(counter.stored(session(i), hashOf(i)).reached).toEqual([]);
    expect(counter.stored(session(99_999), hashOf(99_999))).toEqual({ persons: 100_000, reached: [100_000] });
    expect(counter.stored(session(100_000), hashOf(100_000)).reached).toEqual([]);
  });

  it('gives both warnings when both limits were passed unnoticed', () => {
    expect(counterWith(120_000).stored(session(1), hashOf(1)).reached).toEqual([90_000, 100_000]);
  });

  it('refuses a raw number without repeating it', () => {
    const counter = new PersonCounter();
    for (const raw of ['11010519491231002X', '张三', '13812345678']) {
      const thrown = (() => {
        try {
          counter.stored(session(1), raw);
        } catch (error) {
          return error;
        }
      })();
      expect(thrown).toMatchObject({ code: 'input/invalid' });
      expect(JSON.stringify(thrown)).not.toContain(raw);
      expect(() => counter.stored(raw, hashOf(1))).toThrow(/Cannot use the session/);
    }
    expect(counter.persons).toBe(0);
  });

  it.each<unknown>([
    null,
    {},
    { version: 2, stored: [], warned: [] },
    { version: 1, stored: [['x', 'y']], warned: [] },
  ])('does not go on from %j', (saved) => {
    expect(() => new PersonCounter(saved)).toThrow(/Cannot use the saved count/);
  });
});

describe('createPersonHash', () => {
  const raw = Uint8Array.from({ length: 32 }, (_, i) => i);

  it('is an HMAC of kind and number', async () => {
    const hash = await createPersonHash(crypto, raw);
    const text = '{"kind":"passport","number":"E12345678","use":"person"}';
    expect(await hash('passport', 'E12345678')).toBe(createHmac('sha256', raw).update(text).digest('hex'));
    const others = [
      await hash('passport', 'E12345679'),
      await hash('resident-id', 'E12345678'),
      await (await createPersonHash(crypto, raw.toReversed()))('passport', 'E12345678'),
    ];
    expect(new Set([await hash('passport', 'E12345678'), ...others]).size).toBe(4);
  });

  it('refuses a weak key', async () => {
    await expect(createPersonHash(crypto, new Uint8Array(32))).rejects.toMatchObject({
      code: 'input/invalid',
    });
    await expect(createPersonHash(crypto, raw.slice(1))).rejects.toMatchObject({ code: 'input/invalid' });
  });
});
