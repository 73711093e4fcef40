import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateDocument } from './document.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kind.ts';
import { IDENTITY_PROBLEM_CODES, problem } from './identity-problem.ts';
import { completeResidentId } from './resident-id.ts';

const EXAMPLES: Readonly<Record<DocumentKind, readonly string[]>> = {
  'resident-id': ['11010519491231002X', '440524188001010014', '34052419800101001X'],
  'hmt-residence-permit': ['81000019990228001', '82000019990228001', '83000019990228001'].map(
    completeResidentId,
  ),
  'foreign-permanent-residence': [completeResidentId('91115619950607001'), 'USA110019900101'],
  'hk-macau-travel-permit': ['H12345678', 'M1234567801'],
  'taiwan-travel-permit': ['01234567', '0123456701'],
  passport: ['E12345678', 'EA1234567', 'X1234'],
};

describe('validateDocument', () => {
  it.each(DOCUMENT_KINDS)('accepts %s', (kind) => {
    for (const number of EXAMPLES[kind]) {
      const raw = `${number.slice(0, 3)} ${number.slice(3).toLowerCase()}`;
      expect(validateDocument(kind, `\t${raw} `)).toEqual({ ok: true, kind, normalised: number, raw });
    }
  });

  it('accepts no number under another kind, but under passport, which has no form of its own', () => {
    for (const kind of DOCUMENT_KINDS) {
      for (const other of DOCUMENT_KINDS) {
        if (other === kind || other === 'passport') continue;
        for (const number of EXAMPLES[kind]) {
          if (kind === 'passport' && other === 'hk-macau-travel-permit') continue;
          expect(validateDocument(other, number).ok, `${kind} as ${other}`).toBe(false);
        }
      }
    }
  });

  it('never repeats the number in its answer to a wrong one', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789HMX张'), minLength: 5, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...DOCUMENT_KINDS), digits, (kind, text) => {
        const result = validateDocument(kind, text);
        if (!result.ok) expect(JSON.stringify(result)).not.toContain(text);
      }),
    );
  });
});

it('has a text in both languages for every problem', () => {
  expect(IDENTITY_PROBLEM_CODES.length).toBe(13);
  for (const code of IDENTITY_PROBLEM_CODES) {
    const { message } = problem(code);
    expect(message['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(message.en).toMatch(/^[A-Z].*\.$/);
  }
});
