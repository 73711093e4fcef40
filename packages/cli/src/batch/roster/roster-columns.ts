/** What is read of a roster. Any other column is left alone. */
export const ROSTER_FIELDS = ['studentNumber', 'name', 'idNumber', 'captureCode', 'photoFile'] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** Names of columns, as schools and systems write them; in lower case, without spaces and brackets. */
const HEADERS: Readonly<Record<RosterField, readonly string[]>> = {
  studentNumber: ['学号', '学籍号', '学生学号', '学生编号', 'studentnumber', 'studentno', 'studentid', 'xh'],
  name: ['姓名', '学生姓名', 'name', 'fullname', 'studentname', 'xm'],
  idNumber: [
    ...['身份证号', '身份证号码', '身份证', '证件号', '证件号码', '公民身份号码', 'sfzh', 'zjhm'],
    ...['idnumber', 'idno', 'idcard', 'idcardnumber', 'nationalid', 'certificatenumber', 'passport'],
  ],
  captureCode: ['图像采集码', '采集码', '学信网图像采集码', 'capturecode', 'collectioncode'],
  photoFile: ['照片', '照片文件', '照片文件名', '文件名', '照片名', 'photo', 'photofile', 'file', 'filename'],
};

/** Which column holds what. */
export type RosterColumns = Partial<Readonly<Record<RosterField, number>>>;

/** How far down the line of headings may be: some rosters begin with a title. */
const HEADING_ROWS = 10;

export interface FoundColumns {
  /** Index of the row of headings. */
  readonly row: number;
  readonly columns: RosterColumns;
  /** Fields for which more than one column was found; the first is taken. */
  readonly doubled: readonly RosterField[];
}

/** The first row in which the students' number or ID number stands as a heading, or nothing. */
export function findColumns(rows: readonly (readonly string[])[]): FoundColumns | undefined {
  for (const [row, cells] of rows.slice(0, HEADING_ROWS).entries()) {
    const columns: Partial<Record<RosterField, number>> = {};
    const doubled: RosterField[] = [];
    for (const [column, cell] of cells.entries()) {
      const field = fieldOf(cell);
      if (field === undefined) continue;
      if (columns[field] === undefined) columns[field] = column;
      else doubled.push(field);
    }
    if (columns.studentNumber !== undefined || columns.idNumber !== undefined)
      return { row, columns, doubled };
  }
  return undefined;
}

function fieldOf(heading: string): RosterField | undefined {
  const plain = heading
    .normalize('NFKC')
    .toLowerCase()
    // What stands in brackets explains: 学号（必填）.
    .replace(/\(.*?\)/g, '')
    .replace(/[\s*_:.-]/g, '');
  return ROSTER_FIELDS.find((field) => HEADERS[field].includes(plain));
}
