import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellAt, newSheet, openWorkbook, saveWorkbook, setCell, styleIndex, styleOf } from '../../../src/host';
import type { SheetModel, WorkbookModel } from '../../../src/host';
import { CASES, foreignFile, foreignParts, KEPT } from './foreign';
import { firstSheet, partsOf, reopened, textPart } from './parts';

function opened(): WorkbookModel {
  const { workbook, lost } = openWorkbook(foreignFile(), 'register.xlsx');
  expect(lost).toEqual([]);
  return workbook;
}

/** One cell of the first sheet changed, and a sheet added, as a job would. */
function changed(): { workbook: WorkbookModel; bytes: Uint8Array } {
  const workbook = opened();
  setCell(firstSheet(workbook), 2, 1, { value: 44 });
  const sheet = newSheet('Appendix');
  setCell(sheet, 0, 0, { value: 'Contents' }, styleIndex(workbook, { ...styleOf(workbook, 0), bold: true }));
  workbook.sheets.push(sheet);
  workbook.active = sheet.id;
  return { workbook, bytes: saveWorkbook(workbook) };
}

const values = (sheet: SheetModel): unknown =>
  [...sheet.cells].map(([row, cells]) => [...cells].map(([column, { style: _style, ...cell }]) => [row, column, cell]));

describe('a file of another program', () => {
  it('that was not changed is saved byte for byte', () => {
    const bytes = foreignFile();
    expect(partsOf(saveWorkbook(openWorkbook(bytes, 'register.xlsx').workbook))).toEqual(partsOf(bytes));
  });

  it('is read: rich and shared strings, shared and array formulas, theme colours, charts, notes, pictures', () => {
    const workbook = opened();
    const sheet = firstSheet(workbook);
    const at = (row: number, column: number) => cellAt(sheet, row, column);
    expect(at(0, 1)).toMatchObject({ value: 'Team' });
    expect(at(0, 2)).toMatchObject({ value: 'in line' });
    expect(at(1, 0)).toMatchObject({ value: 'Waste', quoted: true });
    expect([at(1, 2), at(2, 2), at(3, 2)].map((cell) => cell?.formula)).toEqual(['=B2*2', '=B3*2', '=B4*2']);
    expect(at(5, 2)).toMatchObject({ formula: '=SUM(B2:B4*2)', value: 24 });
    expect(styleOf(workbook, at(0, 0)?.style ?? 0)).toMatchObject({
      bold: true,
      fontName: 'Cambria',
      fontColor: '#FFFFFF',
      fill: '#B4C7E7',
      borderBottom: 'thin #ED7D31',
    });
    expect(styleOf(workbook, at(0, 1)?.style ?? 0)).toMatchObject({ numberFormat: '0.000', fill: '' });
    expect(sheet.tables).toMatchObject([{ name: 'Facts', headings: ['Fact', 'Number'], showTotals: false }]);
    expect(sheet.charts).toMatchObject([{ name: 'Areas', type: 'Area', series: [{ valuesRef: 'Cases!$B$2:$B$4' }] }]);
    expect(sheet).toMatchObject({ protected: true, commentCount: 1, shapeCount: 1 });
    expect(workbook.sheets[1]?.page.titleRows).toBe('$1:$1');
    expect(workbook.sheets.find((one) => one.id === workbook.active)?.name).toBe('Other sheet');
    expect(workbook.names.map((name) => name.name)).toEqual(['Teams']);
  });
});

describe('when one cell is changed and a sheet added', () => {
  it('every part that has nothing to do with it is the same to the byte', () => {
    const after = partsOf(changed().bytes);
    const touched = [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      CASES,
      'xl/worksheets/sheet2.xml',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
    ];
    for (const [name, content] of Object.entries(partsOf(foreignFile()))) {
      if (!touched.includes(name)) expect(Array.from(after[name] ?? []).join(), name).toBe(Array.from(content).join());
    }
    expect(Object.keys(after).filter((name) => !(name in foreignParts()))).toEqual([
      'xl/worksheets/sheet3.xml',
      'docProps/app.xml',
    ]);
  });

  it('the sheet of the cell keeps every element it had', () => {
    const text = textPart(changed().bytes, CASES);
    for (const element of KEPT) expect(text).toContain(element);
    expect(text).toContain('rightToLeft="1"');
    expect(text).toContain('baseColWidth="10"');
  });

  it('a sheet that was only shown before changes in that alone', () => {
    const before = foreignParts()['xl/worksheets/sheet2.xml'];
    expect(textPart(changed().bytes, 'xl/worksheets/sheet2.xml')).toBe(String(before).replace(' tabSelected="1"', ''));
  });

  it('every other cell is what it was, rich text and array formulas included', () => {
    const { workbook, bytes } = changed();
    const after = openWorkbook(bytes, 'register.xlsx').workbook;
    expect(values(firstSheet(after))).toEqual(values(firstSheet(workbook)));
    expect(cellAt(firstSheet(after), 0, 1)?.richXml).toBe(cellAt(firstSheet(opened()), 0, 1)?.richXml);
    expect(textPart(bytes, CASES)).toContain('<f t="array" ref="C6">');
  });

  it('formats, strings and differential formats keep their numbers: new ones come after them', () => {
    const { bytes } = changed();
    const inner = (text: string, name: string): string =>
      new RegExp(`<${name}\\b[^>]*>([^]*)</${name}>`).exec(text)?.[1] ?? '';
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs', 'dxfs', 'numFmts']) {
      const before = inner(String(foreignParts()['xl/styles.xml']), name);
      expect(before).not.toBe('');
      expect(inner(textPart(bytes, 'xl/styles.xml'), name).startsWith(before), name).toBe(true);
    }
    const strings = inner(String(foreignParts()['xl/sharedStrings.xml']), 'sst');
    expect(inner(textPart(bytes, 'xl/sharedStrings.xml'), 'sst').startsWith(strings)).toBe(true);
  });

  it('the workbook keeps its ids, filter names, columns to repeat and calculation settings', () => {
    const text = textPart(changed().bytes, 'xl/workbook.xml');
    expect(text).toContain(
      '<sheet name="Cases" sheetId="4" r:id="rId1"/><sheet name="Other sheet" sheetId="7" r:id="rId2"/>',
    );
    expect(text).toContain('<sheet name="Appendix" sheetId="8"');
    expect(text).toContain('hidden="1">Cases!$A$1:$C$6<');
    expect(text).toContain("'Other sheet'!$A:$B,'Other sheet'!$1:$1");
    expect(text).toContain('codeName="ThisWorkbook"');
    expect(text).toMatch(/<calcPr calcId="162913" iterate="1" fullCalcOnLoad="1"\/>/);
  });

  it('every part has a content type and every relationship a part', () => {
    const parts = partsOf(changed().bytes);
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    const names = Object.keys(parts);
    for (const name of names.filter((one) => one !== '[Content_Types].xml')) {
      const extension = name.slice(name.lastIndexOf('.') + 1);
      expect(types.includes(`PartName="/${name}"`) || types.includes(`Extension="${extension}"`), name).toBe(true);
    }
    for (const [, name = ''] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(names).toContain(name);
    for (const name of names.filter((one) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of strFromU8(parts[name] ?? new Uint8Array()).matchAll(
        /Target="([^"]*)"(?! TargetMode)/g,
      ))
        expect(names).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
    }
  });
});

describe('what hangs on a sheet', () => {
  it('goes with it when it is deleted, and nothing else does', () => {
    const workbook = opened();
    workbook.sheets = workbook.sheets.slice(1);
    workbook.names = [];
    const bytes = saveWorkbook(workbook);
    expect(Object.keys(partsOf(bytes)).filter((name) => /chart|drawing|comment|table|slicer|media/.test(name))).toEqual(
      [],
    );
    expect(openWorkbook(bytes, 'register.xlsx').workbook.sheets.map((sheet) => sheet.name)).toEqual(['Other sheet']);
  });

  it('stays when a cell takes another style: strike-through, rotation and diagonal are kept', () => {
    const workbook = opened();
    const sheet = firstSheet(workbook);
    const cell = cellAt(sheet, 0, 0);
    if (!cell) throw new Error('the cell is gone');
    cell.style = styleIndex(workbook, { ...styleOf(workbook, cell.style), italic: true, borderTop: 'thin' });
    sheet.changed = true;
    const styles = textPart(saveWorkbook(workbook), 'xl/styles.xml');
    expect(styles.match(/<strike\/>/g)).toHaveLength(2);
    expect(styles.match(/textRotation="45"/g)).toHaveLength(2);
    expect(styles.match(/diagonalUp="1"/g)).toHaveLength(2);
    expect(styleOf(reopened(workbook), cellAt(firstSheet(reopened(workbook)), 0, 0)?.style ?? 0)).toMatchObject({
      italic: true,
      borderTop: 'thin',
    });
  });

  it('stays when a chart of ours is put beside a foreign one', () => {
    const workbook = opened();
    const sheet = firstSheet(workbook);
    const [foreign] = sheet.charts;
    if (!foreign) throw new Error('the chart is gone');
    const { part: _part, ...copy } = foreign;
    sheet.charts.push({ ...copy, id: 'ours', name: 'Ours', type: 'BarClustered' });
    sheet.changed = true;
    const bytes = saveWorkbook(workbook);
    expect(textPart(bytes, 'xl/charts/chart1.xml')).toBe(foreignParts()['xl/charts/chart1.xml']);
    expect(textPart(bytes, 'xl/drawings/drawing1.xml')).toContain('descr="The council\'s crest"');
    expect(
      firstSheet(openWorkbook(bytes, 'register.xlsx').workbook).charts.map((chart) => [chart.name, chart.type]),
    ).toEqual([
      ['Areas', 'Area'],
      ['Ours', 'BarClustered'],
    ]);
  });
});
