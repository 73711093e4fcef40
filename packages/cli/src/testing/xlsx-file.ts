import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A cell: text, or a number as the file writes it. */
export type XlsxCell = string | { readonly number: string };

/** Writes a workbook of one sheet, with the parts that ECMA-376 asks for. */
export async function writeXlsx(path: string, rows: readonly (readonly XlsxCell[])[]): Promise<void> {
  const zip = new ZipFile();
  const add = (name: string, xml: string): void =>
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`), name);
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  add(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
  );
  const relation = (kind: string, target: string): string =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${relations}/${kind}" Target="${target}"/></Relationships>`;
  add('_rels/.rels', relation('officeDocument', 'xl/workbook.xml'));
  add('xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml'));
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="名单" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  const sheet = rows.map(
    (row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, x, y)).join('')}</row>`,
  );
  add(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
  );
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

function cellXml(cell: XlsxCell, x: number, y: number): string {
  const at = `${String.fromCharCode(65 + x)}${y + 1}`;
  return typeof cell === 'string'
    ? `<c r="${at}" t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
    : `<c r="${at}"><v>${cell.number}</v></c>`;
}
