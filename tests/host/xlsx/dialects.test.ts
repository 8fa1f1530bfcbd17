import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellAt, openWorkbook, saveWorkbook, setCell, styleOf } from '../../../src/host';
import type { Cell, WorkbookModel } from '../../../src/host';
import type { Parts } from './parts';
import { contentTypes, firstSheet, NAMESPACES, packed, partsOf, relationships, smallPackage, textPart } from './parts';

const open = (parts: Parts): WorkbookModel => openWorkbook(packed(parts), 'register.xlsx').workbook;
const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

/** The values of the first row of a sheet made of that XML. */
function firstRow(sheet: string, more: Parts = {}): Cell['value'][] {
  const cells = firstSheet(open(smallPackage(sheet, more))).cells.get(0);
  return [...(cells?.values() ?? [])].map((cell) => cell.value);
}

describe('files of other writers are read', () => {
  it('without addresses on rows and cells', () => {
    const sheet = firstSheet(
      open(smallPackage('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>')),
    );
    expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 1)?.value, cellAt(sheet, 1, 0)?.value]).toEqual([1, 2, 3]);
  });

  it('with dates as ISO text', () => {
    expect(firstRow(row('<c t="d"><v>2023-04-03</v></c><c t="d"><v>1900-01-01T12:00:00</v></c>'))).toEqual([
      45_019, 1.5,
    ]);
  });

  it('with numbers in scientific notation, entities, CDATA, single quotes and line breaks of Windows', () => {
    const cells =
      "<c r='A1'><v>1.5E3</v></c><c r='B1' t='str'><v>a &amp; b&#233;</v></c><c t='inlineStr'><is><t><![CDATA[<x> & y]]></t></is></c><c t='inlineStr'><is><t xml:space='preserve'>a\r\nb </t></is></c>";
    expect(firstRow(row(cells))).toEqual([1500, 'a & bé', '<x> & y', 'a\nb ']);
  });

  it('with a prefix on every element', () => {
    const parts = smallPackage('');
    const text =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const workbook = open({ ...parts, 'xl/worksheets/sheet1.xml': text });
    expect(cellAt(firstSheet(workbook), 0, 0)?.value).toBe(7);
    setCell(firstSheet(workbook), 0, 1, { value: 8 });
    const again = firstSheet(openWorkbook(saveWorkbook(workbook), 'register.xlsx').workbook);
    expect([cellAt(again, 0, 0)?.value, cellAt(again, 0, 1)?.value]).toEqual([7, 8]);
  });

  it('as Strict Open XML', () => {
    const strict = Object.fromEntries(
      Object.entries(smallPackage(row('<c r="A1"><v>7</v></c>'))).map(([name, text]) => [
        name,
        String(text)
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    expect(cellAt(firstSheet(open(strict)), 0, 0)?.value).toBe(7);
  });

  it('in UTF-16, with a byte order mark, with comments and processing instructions', () => {
    const text = `<?xml version="1.0"?><!-- made by <hand> --><?mso x?><worksheet ${NAMESPACES}>${row('<c r="A1" t="str"><v>é😀</v></c>')}</worksheet>`;
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((c) =>
        Array.from({ length: c.length }, (_, i) => c.charCodeAt(i)).flatMap((code) => [code & 255, code >> 8]),
      ),
    ]);
    for (const part of [wide, strToU8(`\ufeff${text}`)])
      expect(cellAt(firstSheet(open({ ...smallPackage(''), 'xl/worksheets/sheet1.xml': part })), 0, 0)?.value).toBe(
        'é😀',
      );
  });

  it('with part names in other case and absolute targets', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...parts } = smallPackage(row('<c r="A1"><v>7</v></c>'));
    const workbook = open({
      ...parts,
      'xl/Worksheets/Sheet1.xml': sheet,
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']]),
    });
    expect(cellAt(firstSheet(workbook), 0, 0)?.value).toBe(7);
  });

  it('without styles: a style that is needed brings its part', () => {
    const workbook = open(smallPackage(row('<c r="A1"><v>7</v></c>')));
    workbook.styles.push({ ...styleOf(workbook, 0), bold: true });
    setCell(firstSheet(workbook), 0, 1, { value: 'new' }, 1);
    const bytes = saveWorkbook(workbook);
    expect(Object.keys(partsOf(bytes))).toEqual(expect.arrayContaining(['xl/styles.xml', 'xl/sharedStrings.xml']));
    const again = openWorkbook(bytes, 'register.xlsx').workbook;
    const cell = cellAt(firstSheet(again), 0, 1);
    expect(cell?.value).toBe('new');
    expect(styleOf(again, cell?.style ?? 0).bold).toBe(true);
  });

  it('with cell styles that are not there', () => {
    expect(firstRow(row('<c r="A1" s="99"><v>1</v></c>'))).toEqual([1]);
    const workbook = open(smallPackage(row('<c r="A1" s="99"><v>1</v></c>')));
    firstSheet(workbook).changed = true;
    expect(textPart(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml')).not.toContain('s="99"');
  });
});

describe('addresses that are on no sheet', () => {
  /** What is told of a workbook with these rows on one of its sheets. */
  const told = (rows: string): string => {
    try {
      return openWorkbook(packed(twoSheets(`<sheetData>${rows}</sheetData>`)), 'register.xlsx').lost.join();
    } catch (error) {
      return String(error);
    }
  };

  it.each([
    '<row r="0"><c r="A1"><v>1</v></c></row>',
    '<row r="-1"><c r="A1"><v>1</v></c></row>',
    '<row r="1048577"><c r="A1"><v>1</v></c></row>',
    '<row r="two"><c r="A1"><v>1</v></c></row>',
    '<row r="1048576"/><row><c><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r="AAAAAAAAAAAA1"><v>1</v></c></row>',
    '<row r="1"><c r="A0"><v>1</v></c></row>',
    '<row r="1"><c r="7"><v>1</v></c></row>',
    '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>',
  ])('are damage, and the sheet is named: %s', (rows) => {
    expect(told(rows)).toMatch(/Sheet1.*damaged|damaged.*Sheet1/i);
  });

  it.each(['min="-2000000000" max="3"', 'min="0" max="2"', 'min="5" max="2"', 'min="1" max="4294967295"'])(
    'of columns cost nothing and hide no cell: %s',
    (range) => {
      const workbook = open(
        smallPackage(
          `<cols><col ${range} width="9"/></cols><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>`,
        ),
      );
      const sheet = firstSheet(workbook);
      expect(cellAt(sheet, 0, 0)?.value).toBe(7);
      sheet.changed = true;
      expect(textPart(saveWorkbook(workbook), 'xl/worksheets/sheet1.xml')).not.toContain(range);
      expect([...sheet.columns.keys()].every((column) => column >= 0 && column < 16_384)).toBe(true);
    },
  );

  function twoSheets(sheet: string): Parts {
    const parts = smallPackage(sheet, {
      'xl/worksheets/sheet2.xml': `<worksheet ${NAMESPACES}><sheetData/></worksheet>`,
    });
    return {
      ...parts,
      'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/><sheet name="Sheet2" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
      ]),
    };
  }
});

describe('an add-in that already has settings in the file', () => {
  const PANES = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
  const EXTENSION = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
  const parts = smallPackage('<sheetData/>', {
    '[Content_Types].xml': contentTypes({}, {}),
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', PANES, 'xl/webextensions/taskpanes.xml'],
    ]),
    'xl/webextensions/taskpanes.xml':
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>',
    'xl/webextensions/_rels/taskpanes.xml.rels': relationships([['rId1', EXTENSION, 'webextension1.xml']]),
    'xl/webextensions/webextension1.xml':
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="x" version="1.0"/><we:alternateReferences/><we:properties><we:property name="period" value="&quot;2022/23&quot;"/></we:properties><we:bindings/></we:webextension>',
  });

  it('finds them, and changes them where they are', () => {
    const workbook = open(parts);
    expect([...workbook.settings]).toEqual([['period', '2022/23']]);
    workbook.settings.set('basis', { closed: true });
    const bytes = saveWorkbook(workbook);
    expect(textPart(bytes, 'xl/webextensions/webextension1.xml')).toContain('<we:reference id="x" version="1.0"/>');
    expect([...openWorkbook(bytes, 'register.xlsx').workbook.settings]).toEqual([
      ['period', '2022/23'],
      ['basis', { closed: true }],
    ]);
  });
});
