import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { VisionError } from '../errors.ts';
import { paint } from '../testing/synthetic-face.ts';
import { layOut } from './lay-out.ts';
import { printSheet } from './print-sheet.ts';
import type { SheetName } from './sheets.ts';

const picture = paint(480, 640, (x, y) => [x % 256, y % 256, 120]);

describe('printSheet', () => {
  it.each([
    ['5-inch', 4, 1051, 1500],
    ['6-inch', 4, 1205, 1795],
    ['a4', 20, 2480, 3508],
  ] as const)('fills %s paper with %i copies', async (name, copies, width, height) => {
    const sheet = printSheet(picture, name);
    expect(sheet.copies).toBe(copies);
    const facts = await sharp(sheet.jpeg).metadata();
    expect([facts.width, facts.height, facts.density]).toEqual([width, height, 300]);
  });

  it('shows each copy pixel by pixel, on white, with marks outside', async () => {
    const sheet = printSheet(picture, '6-inch');
    const { places } = layOut(picture, { width: 102, height: 152 }, 300, 2.5);
    const rgb = await sharp(sheet.jpeg).raw().toBuffer();
    const at = (x: number, y: number): number[] => [
      ...rgb.subarray((y * sheet.width + x) * 3, (y * sheet.width + x) * 3 + 3),
    ];
    for (const { x, y } of places) {
      const [, green] = at(x + 100, y + 200);
      expect(Math.abs(green! - 200)).toBeLessThanOrEqual(6);
    }
    expect(at(2, 2)).toEqual([255, 255, 255]);
    // 10 dots from each of the four corners, in both directions away from the picture, and nowhere inside the gap else.
    for (const { x, y } of places) {
      const [right, bottom] = [x + picture.width - 1, y + picture.height - 1];
      for (const column of [x, right]) {
        expect(at(column, y - 10)[0]).toBeLessThan(215);
        expect(at(column, bottom + 10)[0]).toBeLessThan(215);
      }
      for (const row of [y, bottom]) {
        expect(at(x - 10, row)[0]).toBeLessThan(215);
        expect(at(right + 10, row)[0]).toBeLessThan(215);
      }
      expect(at(x + 100, y - 10)[0]).toBeGreaterThan(250);
    }
  });

  it('draws no marks where there is no gap for them', async () => {
    const sheet = printSheet(picture, '6-inch', { gap: 0 });
    const { places } = layOut(picture, { width: 102, height: 152 }, 300, 0);
    const rgb = await sharp(sheet.jpeg).raw().toBuffer();
    const { x, y } = places[0]!;
    for (let up = 10; up < 30; up++) expect(rgb[((y - up) * sheet.width + x) * 3]).toBeGreaterThan(250);
  });

  it('turns the sheet where more copies fit so', () => {
    const wide = paint(640, 480, () => [90, 90, 90]);
    const sheet = printSheet(wide, '5-inch');
    expect([sheet.width, sheet.height, sheet.copies]).toEqual([1500, 1051, 4]);
  });

  it('refuses a picture larger than the sheet, and numbers that are none', () => {
    expect(() =>
      printSheet(
        paint(2000, 2000, () => [0, 0, 0]),
        '5-inch',
      ),
    ).toThrow(VisionError);
    expect(() => printSheet(picture, 'a4', { dpi: 0 })).toThrow(VisionError);
    expect(() => printSheet(picture, 'a4', { dpi: 1200 })).toThrow('too many dots');
    for (const paper of ['b5', 'toString'])
      expect(() => printSheet(picture, paper as SheetName)).toThrow('5-inch, 6-inch, a4');
    expect(() => printSheet(picture, 'a4', { gap: -1 })).toThrow(VisionError);
  });
});

describe('layOut', () => {
  it('keeps every copy on the sheet and apart from the others', () => {
    const side = fc.integer({ min: 300, max: 1400 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 20 }), (width, height, gap) => {
        const sheet = { width: 210, height: 297 };
        const layout = layOut({ width, height }, sheet, 300, gap);
        const dots = Math.round((gap / 25.4) * 300);
        for (const [i, a] of layout.places.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(dots - 1);
          expect(a.x + width).toBeLessThanOrEqual(layout.width - dots + 1);
          expect(a.y + height).toBeLessThanOrEqual(layout.height - dots + 1);
          for (const b of layout.places.slice(i + 1)) {
            expect(Math.abs(a.x - b.x) >= width + dots || Math.abs(a.y - b.y) >= height + dots).toBe(true);
          }
        }
      }),
    );
  });
});
