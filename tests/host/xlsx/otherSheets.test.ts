import { describe, expect, it } from 'vitest';
import { newSheet, openWorkbook, saveWorkbook } from '../../../src/host';
import type { WorkbookModel } from '../../../src/host';
import { validateXlsx } from '../../support/validator';
import { NAMESPACES, OFFICE, SPREADSHEET, contentTypes, firstSheet, packed, relationships, textPart } from './parts';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** A register, a chart sheet, a second worksheet; the chart sheet is shown. */
function withChartSheet(): WorkbookModel {
  const bytes = packed({
    '[Content_Types].xml': contentTypes(
      {},
      {
        'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
        'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
        'xl/worksheets/sheet2.xml': `${SPREADSHEET}.worksheet+xml`,
        'xl/chartsheets/sheet1.xml': `${SPREADSHEET}.chartsheet+xml`,
        'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
        'xl/calcChain.xml': `${SPREADSHEET}.calcChain+xml`,
      },
    ),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook ${NAMESPACES}><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Register" sheetId="1" r:id="rId1"/><sheet name="Chart1" sheetId="2" r:id="rId2"/><sheet name="Lists" sheetId="3" r:id="rId3"/></sheets>` +
      '<definedNames><definedName name="Local" localSheetId="2">Lists!$A$1</definedName><definedName name="OfChart" localSheetId="1">Lists!$A$2</definedName></definedNames></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet2.xml'],
      ['rId4', 'calcChain', 'calcChain.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet ${NAMESPACES}><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet ${NAMESPACES}><sheetData/></worksheet>`,
    'xl/chartsheets/sheet1.xml': `<chartsheet ${NAMESPACES}><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${OFFICE}"/>`,
    'xl/calcChain.xml': `<calcChain ${NAMESPACES}><c r="A1" i="1"/></calcChain>`,
  });
  return openWorkbook(bytes, 'register.xlsx').workbook;
}

function sheetNames(bytes: Uint8Array): string[] {
  return [...textPart(bytes, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
}

describe('a chart sheet, which the model does not hold,', () => {
  it('stays where it was, and stays the one that is shown', async () => {
    const workbook = withChartSheet();
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Register', 'Lists']);
    workbook.sheets.push(newSheet('Appendix'));
    const bytes = saveWorkbook(workbook);
    expect(sheetNames(bytes)).toEqual(['Register', 'Chart1', 'Lists', 'Appendix']);
    expect(textPart(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(textPart(bytes, 'docProps/app.xml')).toContain('<vt:lpstr>Charts</vt:lpstr>');
    expect(await validateXlsx(bytes)).toEqual([]);
  });

  it('keeps its place after its neighbour has moved, and names stay with their sheets', () => {
    const workbook = withChartSheet();
    workbook.sheets.reverse();
    workbook.active = firstSheet(workbook).id;
    const bytes = saveWorkbook(workbook);
    expect(sheetNames(bytes)).toEqual(['Lists', 'Register', 'Chart1']);
    expect(textPart(bytes, 'xl/workbook.xml')).toContain('<definedName name="Local" localSheetId="0">');
    expect(textPart(bytes, 'xl/workbook.xml')).toContain('<definedName name="OfChart" localSheetId="2">');
    expect(textPart(bytes, 'xl/workbook.xml')).not.toContain('activeTab');
    expect(textPart(bytes, 'xl/chartsheets/sheet1.xml')).not.toContain('tabSelected');
  });
});

describe('the order in which formulas were calculated', () => {
  it('is dropped, and Excel asked to calculate, once cells have changed', () => {
    const workbook = withChartSheet();
    expect(textPart(saveWorkbook(workbook), 'xl/calcChain.xml')).toContain('<c r="A1"');
    firstSheet(workbook).changed = true;
    const bytes = saveWorkbook(workbook);
    expect(() => textPart(bytes, 'xl/calcChain.xml')).toThrow();
    expect(textPart(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textPart(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});
