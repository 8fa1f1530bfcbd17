import { describe, expect, it } from 'vitest';
import {
  cellAt,
  newSheet,
  openWorkbook,
  saveWorkbook,
  setCell,
  styleIndex,
  styleOf,
  type WorkbookModel,
} from '../../../src/host';
import { descendants, elementText, parseXml, type XmlElement } from '../../../src/host/xlsx/xml';
import { foreignParts } from './foreign';
import { firstSheet, packed, partsOf, sheetContent, smallPackage, textPart, type Parts } from './parts';
import { PRODUCERS } from './producers';

const open = (bytes: Uint8Array): WorkbookModel => openWorkbook(bytes, 'register.xlsx').workbook;
const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook with a cell touched far from all others, saved. */
function touched(parts: Parts): Uint8Array {
  const workbook = open(packed(parts));
  for (const sheet of workbook.sheets) setCell(sheet, 40, 0, { value: 44 });
  return saveWorkbook(workbook);
}

/** What rewriting may say in another way, or anew. */
const ANEW = new Set(['spans', 'tabSelected', 'dyDescent']);
/** Attributes of a row or cell that the model holds, and what it doesn't have to say. */
const USUAL: Readonly<Record<string, string>> = { customFormat: 'false', collapsed: 'false', hidden: 'false' };

/** Everything of a sheet but its cells and dimension, whatever the white space, prefixes and order of attributes. */
function picture(text: string): unknown {
  const plain = parseXml(text.replace(/\r\n?/g, '\n'));
  const look = (element: XmlElement): unknown => [
    element.name,
    attributesOf(element),
    element.children.length > 0
      ? element.children.filter(({ name }) => !LEFT_OUT.has(name)).map(look)
      : elementText(plain.text, element).trim(),
  ];
  return look(plain.root);
}

const LEFT_OUT = new Set(['c', 'dimension']);

function attributesOf({ name, attributes }: XmlElement): string[] {
  return [...attributes]
    .map(([key, value]) => [key.replace(/^x:/, ''), value] as const)
    .filter(
      ([key, value]) =>
        !key.startsWith('xmlns') && !ANEW.has(key.replace(/^.*:/, '')) && !(name === 'row' && USUAL[key] === value),
    )
    .map(([key, value]) => `${key}=${value === 'true' ? '1' : value === 'false' ? '0' : Number(value) || value}`)
    .filter((one) => name !== 'row' || !/^(customHeight|outlineLevel)=0$/.test(one))
    .sort();
}

/** Without the row that was added. */
function before(text: string): string {
  return text.replace(/<row r="41">.*?<\/row>/, '');
}

const everything: Readonly<Record<string, Parts>> = { ...PRODUCERS, 'a rich file': foreignParts() };

describe.each(Object.entries(everything))('a sheet of %s that is rewritten for one cell', (_, parts) => {
  it('keeps every element and attribute, in the order of the schema', () => {
    const text = textPart(touched(parts), SHEET);
    expect(picture(before(text))).toEqual(picture(String(parts[SHEET])));
  });

  it('keeps every other cell', () => {
    const [was, is] = [open(packed(parts)), open(touched(parts))];
    firstSheet(is).cells.delete(40);
    expect(sheetContent(is, firstSheet(is))).toEqual(sheetContent(was, firstSheet(was)));
  });

  it('leaves all other parts alone', () => {
    const [was, is] = [partsOf(packed(parts)), partsOf(touched(parts))];
    const written = /^(?:xl\/worksheets\/sheet\d\.xml|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/workbook\.xml)$/;
    for (const [name, content] of Object.entries(was)) {
      if (!written.test(name)) expect([...(is[name] ?? [])].join(), name).toBe([...content].join());
    }
  });

  it('is saved byte for byte while nothing is touched', () => {
    expect(partsOf(saveWorkbook(open(packed(parts))))).toEqual(partsOf(packed(parts)));
  });
});

describe('cells of a rewritten sheet', () => {
  const written = (name: keyof typeof PRODUCERS): string => textPart(touched(PRODUCERS[name]), SHEET);

  it('keep metadata, phonetic guides and what formulas say of themselves', () => {
    const text = written('Excel');
    expect(text).toContain(
      '<c r="A3" cm="1"><f t="array" aca="1" ref="A3:A4" ca="1">_xlfn.UNIQUE(B3:B9)</f><v>3</v></c>',
    );
    expect(text).toContain('<c r="B2" vm="1" t="e"><v>#VALUE!</v></c>');
    expect(text).toContain('<c r="A2" ph="1" t="s"><v>2</v></c>');
    expect(text).toContain('<f ca="1">NOW()</f>');
    expect(text).toContain('<f t="dataTable" ref="D4:D5" dt2D="0" dtr="0" r1="B3"/>');
  });

  it.each([
    ['row', `thickTop = '1' x:note='says "a" &amp; &lt;b>'`],
    ['c', `vm\n=\t"1" x:note='says "a" &amp; &lt;b>'`],
    ['c', `x:note = "it's" cm='1'`],
    ['f', `ca = '1' x:note='"a"'`],
    ['f', `t='array' ref = 'A1:A2' x:note='"a" > b' aca="0"`],
    ['f', `t="dataTable" ref="A1:A2" r1 = 'B3' dt2D='0'`],
  ])('keep what a %s says with other quotes and spaces: %s', (name, attributes) => {
    const tag = (one: string): string => (one === name ? `${one} ${attributes}` : one);
    const sheet = `<sheetData xmlns:x="urn:x"><${tag('row')}><${tag('c')}><${tag('f')}>B1</f><v>1</v></c></row></sheetData>`;
    const said = (text: string): object =>
      Object.fromEntries(descendants(parseXml(text).root, name)[0]?.attributes ?? []);
    const text = textPart(touched(smallPackage(sheet)), SHEET);
    expect(said(text)).toMatchObject(said(sheet));
  });

  it('keep formulas of indented XML, and those of several lines', () => {
    const text = written('Open XML SDK');
    expect(text).toContain('<f>DATE(2023,4,\n3)</f><v>45019</v>');
    expect(text).toContain('t="e"><f>NA()</f><v>#N/A</v>');
  });

  it.each(['\r\n', '&#13;&#10;', '&#xD;\n', '_x000D_\n', '\n'])('have %j in a formula as the end of a line', (end) => {
    const parts = smallPackage(
      `<sheetData><row r="1"><c r="A1"><f>IF(B1=1,${end}"a",${end}"b&#10;c")</f><v>1</v></c></row></sheetData>`,
    );
    expect(cellAt(firstSheet(open(packed(parts))), 0, 0)?.formula).toBe('=IF(B1=1,\n"a",\n"b\nc")');
    expect(textPart(touched(parts), SHEET)).toContain('<f>IF(B1=1,\n"a",\n"b\nc")</f>');
  });
});

describe('a selection that has moved', () => {
  it('leaves the split of the window and the other panes as they were', () => {
    const workbook = open(packed(PRODUCERS.Excel));
    const sheet = firstSheet(workbook);
    sheet.selection = { row: 7, column: 2, rows: 1, columns: 1 };
    sheet.changed = true;
    const text = textPart(saveWorkbook(workbook), SHEET);
    expect(text).toContain('<pane xSplit="2400" ySplit="900" topLeftCell="C4" activePane="bottomRight"/>');
    expect(text).toContain('<selection pane="topRight" activeCell="C1" sqref="C1"/>');
    expect(text).toContain('<selection pane="bottomRight" activeCell="C8" sqref="C8"/>');
  });
});

describe('a sheet to be shown that there is not', () => {
  it.each(['-1', '9'])('(%s) is put right where the workbook is written', (tab) => {
    const { 'xl/workbook.xml': text, ...parts } = PRODUCERS.Excel;
    const bytes = touched({
      ...parts,
      'xl/workbook.xml': String(text).replace('activeTab="-1"', `activeTab="${tab}"`),
    });
    const views = descendants(parseXml(textPart(bytes, 'xl/workbook.xml')).root, 'workbookView');
    expect(views.map(({ attributes }) => attributes.get('activeTab') ?? '0')).toEqual(['0']);
    expect(textPart(bytes, SHEET)).toContain('tabSelected="1"');
  });
});

describe('a Strict workbook', () => {
  const STRICT = 'http://purl.oclc.org/ooxml/';
  const strictly = (text: string): string =>
    text
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', `${STRICT}spreadsheetml/main`)
      .replaceAll('http://schemas.openxmlformats.org/drawingml/2006/', `${STRICT}drawingml/`)
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        `${STRICT}officeDocument/relationships`,
      )
      .replace('<workbook ', '<workbook conformance="strict" ');
  const parts: Parts = Object.fromEntries(
    Object.entries(foreignParts()).map(([name, content]) => [
      name,
      typeof content === 'string' ? strictly(content) : content,
    ]),
  );

  it('stays one in every part, with new sheets, formats and texts', () => {
    const workbook = open(packed(parts));
    for (const sheet of workbook.sheets) setCell(sheet, 40, 0, { value: 'see http://schemas.openxmlformats.org/x' });
    const added = newSheet('Appendix');
    setCell(added, 0, 0, { value: 1.5 }, styleIndex(workbook, { ...styleOf(workbook, 0), bold: true }));
    workbook.sheets.push(added);
    const bytes = saveWorkbook(workbook);
    const usual = /["']http:\/\/schemas\.openxmlformats\.org\/(?:spreadsheetml|drawingml|officeDocument)\/[^"']*["']/;
    for (const name of Object.keys(partsOf(bytes)).filter((one) => /\.(?:xml|rels)$/.test(one)))
      expect(usual.exec(textPart(bytes, name))?.[0], name).toBeUndefined();
    expect(textPart(bytes, 'xl/workbook.xml')).toContain('<workbook conformance="strict" ');
    expect(textPart(bytes, 'xl/_rels/workbook.xml.rels')).toContain(`${STRICT}officeDocument/relationships/worksheet`);
    const again = open(bytes);
    expect(again.sheets.map((sheet) => cellAt(sheet, 40, 0)?.value)).toEqual([
      ...['see http://schemas.openxmlformats.org/x', 'see http://schemas.openxmlformats.org/x'],
      undefined,
    ]);
    expect(firstSheet(again)).toMatchObject({
      tables: [{ name: 'Facts' }],
      charts: [{ name: 'Areas' }],
      commentCount: 1,
    });
  });
});

describe('texts that are added', () => {
  it('stand before what follows the others', () => {
    const { 'xl/sharedStrings.xml': strings, ...parts } = PRODUCERS['Apple Numbers'];
    const bytes = touched({ ...parts, 'xl/sharedStrings.xml': String(strings).replace('</sst>', '<extLst/></sst>') });
    const workbook = open(bytes);
    setCell(firstSheet(workbook), 41, 0, { value: 'new' });
    const again = saveWorkbook(workbook);
    expect(textPart(again, 'xl/sharedStrings.xml')).toMatch(
      /<si><t>Table 1<\/t><\/si><si><t>new<\/t><\/si><extLst\/><\/sst>$/,
    );
    expect(cellAt(firstSheet(open(again)), 0, 0)?.value).toBe('Table 1');
  });
});

describe('a rule of data validation that is added', () => {
  it('leaves the others as they were, with what the model does not hold', () => {
    const workbook = open(packed(PRODUCERS.Excel));
    const sheet = firstSheet(workbook);
    const [first] = sheet.validations;
    if (!first) throw new Error('the rule is gone');
    sheet.validations.push({ ...first, ranges: [{ row: 1, column: 3, rows: 2, columns: 1 }], formula1: 'x,y' });
    sheet.changed = true;
    const text = textPart(saveWorkbook(workbook), SHEET);
    expect(text).toContain('<x12ac:list>a,"b,c"</x12ac:list>');
    expect(text).toContain('<formula1>"x,y"</formula1>');
  });
});
