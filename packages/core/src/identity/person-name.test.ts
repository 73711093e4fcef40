import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, NAME_DIFFERENCES } from './person-name.ts';

const differences = (a: string, b: string): readonly string[] => {
  const result = compareNames(a, b);
  return result.same ? ['same'] : result.differences;
};

describe('compareNames', () => {
  it.each([
    ['张三', '张三', ['same']],
    ['JOSÉ', 'JOSE\u0301', ['same']],
    ['张三', '张 三', ['spaces']],
    ['张三', '张三\u200B', ['spaces']],
    ['ZHANG SAN', 'ZHANGSAN', ['spaces']],
    ['ZHANG SAN', 'Zhang San', ['capitals']],
    ['ZHANG SAN', 'SAN ZHANG', ['order']],
    ['ZHANG SAN', 'san zhang', ['capitals', 'order']],
    ['ZHANG SANFENG', 'SAN FENG ZHANG', ['spaces', 'order']],
    ['ZHANG SAN', 'ＺＨＡＮＧ SAN', ['width']],
    ['ZHANG SAN', 'ZHANG\u3000SAN', ['spaces']],
    ['阿卜杜拉·买买提', '阿卜杜拉•买买提', ['dots']],
    ['阿卜杜拉·买买提', '阿卜杜拉．买买提', ['dots']],
    ['阿卜杜拉·买买提', '阿卜杜拉买买提', ['dots']],
    ['阿卜杜拉·买买提', '阿卜杜拉 买买提', ['spaces', 'dots']],
    ['阿卜杜拉·买买提', '买买提·阿卜杜拉', ['other']],
    ["O'BRIEN ANNE-MARIE", 'OBRIEN ANNE MARIE', ['spaces', 'punctuation']],
    ['SMITH, JOHN', 'JOHN SMITH', ['order', 'punctuation']],
    ['MÜLLER', 'MUELLER', ['diacritics']],
    ['MÜLLER', 'MULLER', ['diacritics']],
    ['LÜ BU', 'LYU BU', ['diacritics']],
    ['SØRENSEN', 'SOERENSEN', ['diacritics']],
    ['NGUYỄN VĂN ĐỨC', 'Nguyen Van Duc', ['capitals', 'diacritics']],
    ['Weiß', 'WEISS', ['capitals', 'diacritics']],
    ['Weiß', 'Weiss', ['diacritics']],
    ['张三', '张叁', ['other']],
    ['张三', '三张', ['other']],
    ['ZHANG SAN', 'ZHANG SEN', ['other']],
    ['张三', '', ['other']],
    ['', '', ['other']],
    [' ', ' ', ['other']],
    ['·', '·', ['other']],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(differences(a, b)).toEqual(expected);
    expect(differences(b, a)).toEqual(expected);
  });

  it('accepts a name only when it is written alike', () => {
    const name = fc.string({ unit: fc.constantFrom(...'ABab 张三·\u3000é'), maxLength: 6 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (compareNames(a, b).same) expect(a).toBe(b);
        expect(compareNames(a, b)).toEqual(compareNames(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('explains by what was done to the name, or by less', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcdefg'), minLength: 1, maxLength: 5 }), {
      minLength: 2,
      maxLength: 4,
    });
    const changes = {
      spaces: (name: string) => name.replaceAll(' ', '  '),
      capitals: (name: string) => name.toUpperCase(),
      width: (name: string) =>
        name.replace(/[A-Za-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      dots: (name: string) => `${name}·`,
      order: (name: string) => name.split(' ').reverse().join(' '),
      punctuation: (name: string) => `${name},`,
    };
    fc.assert(
      fc.property(
        words,
        fc.subarray(['order', 'dots', 'punctuation', 'spaces', 'capitals', 'width'] as const),
        (w, ways) => {
          const name = w.join(' ');
          const written = ways.reduce((text, way) => changes[way](text), name);
          const result = compareNames(name, written);
          if (result.same) {
            expect(written).toBe(name);
            return;
          }
          expect(result.differences).not.toContain('other');
          expect(result.differences.length).toBeLessThanOrEqual(ways.length);
        },
      ),
    );
  });

  it('echoes neither name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const result = compareNames(a, b);
        if (!result.same)
          for (const difference of result.differences) expect(NAME_DIFFERENCES).toContain(difference);
        expect(Object.keys(result).sort()).toEqual(result.same ? ['same'] : ['differences', 'same']);
      }),
    );
  });
});
