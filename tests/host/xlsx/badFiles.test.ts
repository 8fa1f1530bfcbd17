import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellAt, newWorkbook, openWorkbook, saveWorkbook, setCell, usedArea } from '../../../src/host';
import { Problem } from '../../../src/problem';
import type { Parts } from './parts';
import { contentTypes, firstSheet, NAMESPACES, packed, relationships, smallPackage, SPREADSHEET } from './parts';

function problemOf(bytes: Uint8Array): Problem {
  try {
    openWorkbook(bytes, 'register.xlsx');
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the file was opened');
}

function saved(): Uint8Array {
  const workbook = newWorkbook();
  for (let row = 0; row < 200; row++) setCell(firstSheet(workbook), row, 0, { value: `case ${row * 7919}` });
  return saveWorkbook(workbook);
}

/** A compound file: a signature, and a directory with one entry of that name in UTF-16. */
function compoundFile(entry: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(entry).forEach((letter, i) => {
    bytes[1024 + 2 * i] = letter.charCodeAt(0);
  });
  return bytes;
}

function binaryWorkbook(): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes({ bin: 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }, {}),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]),
    'xl/workbook.bin': new Uint8Array([0x83, 0x01, 0x00]),
  });
}

function without(parts: Parts, name: string): Uint8Array {
  return packed(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)));
}

function document(): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes(
      {},
      { 'word/document.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml' },
    ),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': '<w:document xmlns:w="x"/>',
  });
}

function damagedContent(): Uint8Array {
  const bytes = saved();
  // The middle of the largest part's compressed content.
  const at = Math.floor(bytes.length / 2);
  bytes.fill(0x55, at, at + 40);
  return bytes;
}

const EMPTY_SHEETS = { 'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets/></workbook>` };
const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

describe('a file that is no workbook is refused in one line that names it, with a remedy', () => {
  const files: [what: string, bytes: Uint8Array, code: string, message: string][] = [
    ['empty', new Uint8Array(0), 'file-empty', 'register.xlsx is empty.'],
    ['a text', strToU8('Dear Sir'), 'file-not-xlsx', 'is a text file'],
    ['a CSV file', strToU8('Case,Team\r\n1,"Häuser"\r\n'), 'file-not-xlsx', 'is a text file'],
    ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'file-not-xlsx', 'is a text file'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'file-not-xlsx', 'is not an'],
    ['an .xls', compoundFile('Workbook'), 'file-xls', 'is an Excel 97–2003 workbook (.xls)'],
    ['an older .xls', compoundFile('Book'), 'file-xls', 'is an Excel 97–2003 workbook (.xls)'],
    ['protected by a password', compoundFile('EncryptedPackage'), 'file-password', 'is protected by a password'],
    ['an old Word document', compoundFile('WordDocument'), 'file-not-workbook', 'is not an Excel workbook'],
    ['a zip', packed({ 'letter.txt': 'Dear Sir' }), 'file-not-workbook', 'is not an Excel workbook'],
    ['an empty zip', packed({}), 'file-not-workbook', 'is not an Excel workbook'],
    ['a Word document', document(), 'file-not-workbook', 'is not an Excel workbook'],
    ['an .xlsb', binaryWorkbook(), 'file-xlsb', 'is a binary workbook (.xlsb)'],
    ['a workbook without sheets', packed(smallPackage('', EMPTY_SHEETS)), 'file-no-sheet', 'has no worksheet'],
    [
      'without its only sheet',
      without(smallPackage(''), 'xl/worksheets/sheet1.xml'),
      'file-damaged',
      'the sheet “Sheet1”',
    ],
    [
      'with a sheet that breaks off',
      packed(smallPackage('<sheetData><row r="1">')),
      'file-damaged',
      'the sheet “Sheet1”',
    ],
    [
      'with a row that breaks off',
      packed(smallPackage('<sheetData><row r="1"><c r="A1"></sheetData>')),
      'file-damaged',
      'the sheet “Sheet1”',
    ],
    ['without its main part', without(smallPackage(SHEET), 'xl/workbook.xml'), 'file-not-workbook', 'is not an Excel'],
    [
      'with a main part that is no XML',
      packed(smallPackage(SHEET, { 'xl/workbook.xml': 'x' })),
      'file-damaged',
      'is damaged',
    ],
    ['cut off', saved().subarray(0, 3000), 'file-damaged', 'is damaged or incomplete'],
    ['cut off at the last byte', saved().subarray(0, -1), 'file-damaged', 'is damaged or incomplete'],
    ['only begun', saved().subarray(0, 4), 'file-damaged', 'is damaged or incomplete'],
    ['damaged within', damagedContent(), 'file-damaged', 'is damaged or incomplete'],
  ];

  it.each(files)('%s', (_what, bytes, code, message) => {
    const problem = problemOf(bytes);
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(message);
    for (const line of [problem.message, problem.remedy]) expect(line).toMatch(/^[A-Za-z][^\n]+\.$/);
  });

  it('and wherever a file is cut off', () => {
    const bytes = saved();
    for (let length = 5; length < bytes.length; length += 97)
      expect(problemOf(bytes.subarray(0, length)).code).toBe('file-damaged');
  });
});

describe('what can be read of a workbook is', () => {
  it('where none of its sheets is damaged: one that is might be the register, or say how it is counted', () => {
    const parts = smallPackage(SHEET, {
      'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="Good" sheetId="1" r:id="rId1"/><sheet name="Bad" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ]),
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row',
    });
    expect(problemOf(packed(parts)).message).toContain('the sheet “Bad”');
  });

  it('where macros are within: they are named as lost', () => {
    const parts = smallPackage(SHEET, {
      '[Content_Types].xml': contentTypes(
        { bin: 'application/vnd.ms-office.vbaProject' },
        {
          'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
          'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
        },
      ),
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
      ]),
      'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
    });
    const { workbook, lost } = openWorkbook(packed(parts), 'register.xlsm');
    expect(lost).toEqual(['Macros: an .xlsx file cannot hold them.']);
    const again = openWorkbook(saveWorkbook(workbook), 'register.xlsx');
    expect(again.lost).toEqual([]);
    expect(cellAt(firstSheet(again.workbook), 0, 0)?.value).toBe(1);
  });
});

describe('a million rows that are formatted but empty', () => {
  const rows = Array.from(
    { length: 1_048_575 },
    (_, i) =>
      `<row r="${i + 2}" spans="1:3" s="1" customFormat="1" ht="15"><c r="A${i + 2}" s="1"/><c r="B${i + 2}" s="1"/></row>`,
  );
  const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Case</t></is></c></row>';
  const styles = `<styleSheet ${NAMESPACES}><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`;
  const bytes = packed(
    smallPackage(`<sheetData>${head}${rows.join('')}</sheetData>`, {
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
      'xl/styles.xml': styles,
    }),
  );

  it('open quickly and stay small, and are still there when the sheet is saved', () => {
    // Processor time: the machine may have other work.
    const before = process.cpuUsage();
    const { workbook } = openWorkbook(bytes, 'register.xlsx');
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(3000);
    const sheet = firstSheet(workbook);
    expect(sheet.cells.size).toBeLessThan(20_000);
    expect(usedArea(sheet, true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
    setCell(sheet, 999_999, 0, { value: 'the only case' });
    const again = saveWorkbook(workbook);
    expect(again.length).toBeLessThan(bytes.length * 1.5);
    const reopened = firstSheet(openWorkbook(again, 'register.xlsx').workbook);
    expect(cellAt(reopened, 999_999, 0)?.value).toBe('the only case');
    expect(cellAt(reopened, 999_999, 1)?.style).toBe(1);
  });
});
