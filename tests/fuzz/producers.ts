/** One register as six writers of .xlsx put it into a file: each with the habits that readers stumble over. */
import type { Parts } from '../host/xlsx/parts';
import { contentTypes, NAMESPACES, packed, relationships, SPREADSHEET } from '../host/xlsx/parts';

const HEADINGS = [
  'Ref',
  'Record type',
  'Stage',
  'Date received',
  'Date of response',
  'Outcome',
  'Team',
  'Issue summary',
];
const ROWS = Array.from({ length: 6 }, (_, index): readonly (string | number)[] => [
  `C${index + 1}`,
  'Complaint',
  1,
  45_020 + 9 * index,
  45_030 + 9 * index,
  index % 2 === 0 ? 'Upheld' : 'Not upheld',
  index < 3 ? 'Adoption & Fostering' : 'Family Support',
  'Delay in\nanswering <calls>',
]);
const GRID = [HEADINGS, ...ROWS];
const TEXTS = [...new Set(GRID.flat().filter((value) => typeof value === 'string'))];

const STYLES = `<styleSheet ${NAMESPACES}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;
const STRINGS = `<sst ${NAMESPACES} count="40" uniqueCount="${TEXTS.length}">${TEXTS.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`;
const TABLE = `<table ${NAMESPACES} id="1" name="Register" displayName="Register" ref="A1:H7" totalsRowShown="0"><autoFilter ref="A1:H7"/><tableColumns count="8">${HEADINGS.map((name, i) => `<tableColumn id="${i + 1}" name="${name}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleLight9" showRowStripes="1"/></table>`;
const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Register</dc:title></cp:coreProperties>';

type CellWriter = (address: string, value: string | number, isDate: boolean) => string;

const shared: CellWriter = (address, value, isDate) =>
  typeof value === 'string'
    ? `<c r="${address}" t="s"><v>${TEXTS.indexOf(value)}</v></c>`
    : `<c r="${address}"${isDate ? ' s="1"' : ''}><v>${value}</v></c>`;
const inline: CellWriter = (address, value, isDate) =>
  typeof value === 'string'
    ? `<c r="${address}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
    : shared(address, value, isDate);
const plain: CellWriter = (address, value, isDate) =>
  typeof value === 'string' ? `<c r="${address}" t="str"><v>${escaped(value)}</v></c>` : shared(address, value, isDate);

function rows(write: CellWriter, attributes = '', between = ''): string {
  return GRID.map((line, row) => {
    const cells = line.map((value, column) =>
      write(`${String.fromCharCode(65 + column)}${row + 1}`, value, row > 0 && (column === 3 || column === 4)),
    );
    return `${between}<row r="${row + 1}"${attributes}>${cells.join(between)}</row>`;
  }).join('');
}

function workbook(sheet: string, more: Parts = {}, names = '', base = ''): Uint8Array {
  const kinds = ['styles', 'sharedStrings'].filter((kind) => `xl/${kind}.xml` in more);
  return packed({
    '[Content_Types].xml': contentTypes(
      {},
      {
        'xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
        'xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
        ...Object.fromEntries(kinds.map((kind) => [`xl/${kind}.xml`, `${SPREADSHEET}.${kind}+xml`])),
      },
    ),
    '_rels/.rels': relationships([
      ['rId1', 'officeDocument', `${base}xl/workbook.xml`],
      [
        'rId2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'docProps/core.xml': CORE,
    'xl/workbook.xml': `<workbook ${NAMESPACES}><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Register" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', `${base === '' ? '' : '/xl/'}worksheets/sheet1.xml`],
      ...kinds.map((kind, i) => [`rId${i + 2}`, kind, `${kind}.xml`] as const),
    ]),
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });
}

function worksheet(data: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${NAMESPACES}>${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const NAMES =
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Register!$A$1:$H$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Register!$1:$1</definedName></definedNames>';

/** By the program whose habits the file has. */
export const PRODUCERS: Readonly<Record<string, Uint8Array>> = {
  Excel: workbook(
    worksheet(
      rows(shared, ' spans="1:8" x14ac:dyDescent="0.25"'),
      '<conditionalFormatting sqref="F2:F7"><cfRule type="expression" dxfId="0" priority="1"><formula>F2="Upheld"</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="F2:F7"><formula1>"Upheld,Not upheld"</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="8" width="14.7" customWidth="1"/></cols>',
    ),
    {
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml': STRINGS,
      'xl/tables/table1.xml': TABLE,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
    },
    NAMES,
  ),
  LibreOffice: workbook(
    worksheet(
      rows(
        shared,
        ' customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"',
      ),
      '<printOptions headings="false"/><headerFooter><oddHeader>&amp;C&amp;A</oddHeader></headerFooter>',
      '<sheetPr filterMode="false"/><sheetFormatPr defaultRowHeight="12.8"/><cols><col collapsed="false" hidden="false" max="1024" min="1" style="0" width="11.5"/></cols>',
    ),
    { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS },
  ),
  openpyxl: workbook(worksheet(rows(inline)), { 'xl/styles.xml': STYLES }),
  'Google Sheets': workbook(
    worksheet(
      rows(shared, ' ht="15.75" customHeight="1"'),
      '<hyperlinks><hyperlink ref="A2" location="A1"/></hyperlinks>',
    ),
    { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS },
    NAMES,
    '/',
  ),
  SheetJS: workbook(
    worksheet(
      `${rows(plain)}<row r="8"><c r="A8"><f t="shared" ref="A8:B8" si="0">SUM(A2:A7)</f><v>0</v></c><c r="B8"><f t="shared" si="0"/><v>0</v></c></row>`,
      '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>',
    ),
  ),
  ClosedXML: workbook(
    worksheet(rows(shared, '', '\n  '))
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x='),
    { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': STRINGS },
  ),
};
