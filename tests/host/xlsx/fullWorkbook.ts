/** A workbook with everything that the model holds, as a job or a reader of the model could have made it. */
import type { Rectangle } from '../../../src/a1';
import { DEFAULT_STYLE, newWorkbook, setCell, styleIndex } from '../../../src/host';
import type { ChartModel, SheetModel, Style, WorkbookModel } from '../../../src/host';

const SHEET = "Officer's own";
const QUOTED = "'Officer''s own'";

export function fullWorkbook(): WorkbookModel {
  const workbook = newWorkbook(['Figures', SHEET, 'Hidden', 'Very hidden']);
  workbook.name = 'register.xlsx';
  workbook.date1904 = true;
  const [figures, own, hidden, veryHidden] = workbook.sheets;
  if (!figures || !own || !hidden || !veryHidden) throw new Error('a new workbook has the sheets it was asked for');
  fillFigures(workbook, figures);
  fillOwn(own);
  hidden.visibility = 'Hidden';
  veryHidden.visibility = 'VeryHidden';
  workbook.active = own.id;
  workbook.names = [
    { name: 'Teams', formula: '=Figures!$A$2:$A$4', visible: true, comment: '' },
    { name: 'Rate', formula: '=0.25', visible: true, comment: 'of all <closed> cases' },
    { name: 'Teams', formula: `=${QUOTED}!$A$1`, sheetId: own.id, visible: false, comment: '' },
  ];
  workbook.properties = {
    title: 'Complaints & compliments',
    subject: 'Appendix',
    author: 'A. N. Officer',
    company: 'Anytown <Council>',
    keywords: 'complaints, appendix',
    comments: 'first line\nsecond line',
    category: 'Report',
  };
  workbook.customProperties = new Map<string, string | number | boolean>([
    ['Reviewed', true],
    ['Version', 3],
    ['Share', 0.5],
    ['Owner', 'Team "A"'],
  ]);
  workbook.settings = new Map<string, unknown>([
    ['period', '2022/23'],
    ['choices', { sheets: ['Figures'], basis: 'closed', text: '_x0041_ <&> "x" \u0001' }],
    ['none', null],
  ]);
  workbook.structureProtected = true;
  return workbook;
}

function fillFigures(workbook: WorkbookModel, sheet: SheetModel): void {
  const style = (change: Partial<Style>): number => styleIndex(workbook, { ...DEFAULT_STYLE, ...change });
  const header = style({ bold: true, fill: '#1F4E79', fontColor: '#FFFFFF', wrap: true, borderBottom: 'thin #000000' });
  const rate = style({ numberFormat: '0.0%' });
  const grid = [
    ['Team', 'Stage 1', 'Line\nbreak', 'Rate'],
    ['Housing', 12, 3, 0.25],
    ['Waste & "recycling"', 8, 2, 0.5],
    ['Parks <south>', 5, 1, 1 / 3],
  ];
  grid.forEach((row, r) => {
    row.forEach((value, c) => {
      setCell(sheet, r, c, { value }, r === 0 ? header : c === 3 ? rate : undefined);
    });
  });
  setCell(sheet, 6, 0, { formula: '=SUM(Complaints[Stage 1])', value: 25 });
  setCell(sheet, 6, 1, { formula: `=COUNTA(${QUOTED}!A:A)` });
  setCell(sheet, 7, 0, { value: '=not a formula', quoted: true });
  setCell(sheet, 8, 0, { value: ' spaces and\nlines ' });
  setCell(sheet, 9, 0, { value: { error: '#N/A' } });
  setCell(sheet, 9, 1, { value: true });
  sheet.tabColor = '#70AD47';
  sheet.showGridlines = false;
  sheet.zoom = 85;
  sheet.columns.set(0, { width: 24, hidden: false, style: 0 });
  sheet.columns.set(1, { width: 10, hidden: false, style: rate });
  sheet.columns.set(5, { width: 3, hidden: true, style: 0, outline: { level: 1, collapsed: false } });
  sheet.rows.set(0, { height: 31.5, hidden: false, style: header });
  sheet.rows.set(2, { hidden: true, style: 0, outline: { level: 1, collapsed: false } });
  sheet.merges = [area(10, 0, 1, 3), area(12, 1, 2, 2)];
  sheet.tables = [
    {
      id: 1,
      name: 'Complaints',
      area: area(0, 0, 4, 4),
      headings: ['Team', 'Stage 1', 'Line\nbreak', 'Rate'],
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showFirstColumn: true,
      style: 'TableStyleMedium2',
    },
  ];
  sheet.charts = [columns, lines];
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.selection = area(3, 2, 1, 1);
}

function fillOwn(sheet: SheetModel): void {
  setCell(sheet, 0, 0, { value: 'Contents' });
  sheet.conditionalFormats = [
    {
      id: 'one',
      ranges: [area(1, 0, 9, 1), area(1, 2, 9, 1)],
      priority: 1,
      stopIfTrue: true,
      formula: '=AND($A2<>"",$B2<3)',
      fill: '#FFC7CE',
      fontColor: '#9C0006',
    },
    {
      id: 'two',
      ranges: [area(0, 0, 1, 1)],
      priority: 2,
      stopIfTrue: false,
      formula: '=TRUE',
      border: { left: 'thin', bottom: 'dashed' },
    },
  ];
  const shown = { allowBlank: true, showInput: true, showError: true };
  sheet.validations = [
    {
      ...shown,
      ranges: [area(1, 0, 9, 1)],
      type: 'List',
      formula1: 'Upheld,Not upheld,"Partly" upheld',
      errorStyle: 'Stop',
    },
    {
      ...shown,
      ranges: [area(1, 1, 9, 1)],
      type: 'List',
      formula1: '=Teams',
      errorStyle: 'Warning',
      errorTitle: 'No such team',
      error: 'Choose a team\nof the list.',
    },
    {
      ...shown,
      ranges: [area(1, 2, 9, 1), area(20, 2, 1, 1)],
      type: 'WholeNumber',
      operator: 'Between',
      formula1: '0',
      formula2: '=MAX(A:A)',
      errorStyle: 'Information',
      promptTitle: 'Days',
      prompt: 'Working days & "more"',
    },
    {
      ...shown,
      ranges: [area(1, 3, 9, 1)],
      type: 'Date',
      operator: 'GreaterThan',
      formula1: '44000',
      errorStyle: 'Stop',
    },
    {
      ...shown,
      ranges: [area(1, 4, 9, 1)],
      type: 'Custom',
      formula1: '=LEN(E2)<5',
      errorStyle: 'Stop',
      allowBlank: false,
    },
  ];
  sheet.links = [
    { area: area(0, 0, 1, 1), location: 'Figures!A1', text: 'Figures', tooltip: 'Go to "Figures"' },
    { area: area(1, 0, 1, 1), address: 'https://council.example/a?b=1&c=2' },
    { area: area(2, 0, 1, 1), address: 'mailto:team@council.example' },
  ];
  sheet.page = {
    orientation: 'Landscape',
    paperSize: 'A4',
    fitToWidth: 1,
    titleRows: '$1:$2',
    printArea: 'A1:F20,A30:F40',
    centerHorizontally: true,
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    headerLeft: '&"Arial,Bold"Complaints && compliments',
    headerCenter: '',
    headerRight: '&D',
    footerLeft: '',
    footerCenter: 'Page &P of &N',
    footerRight: '_x0041_',
  };
  sheet.customProperties = new Map([
    ['mark', '{"kind":"appendix","period":"2022/23"}'],
    ['note', 'accents é and 😀'],
  ]);
  sheet.protected = true;
}

const columns: ChartModel = {
  id: 'columns',
  name: 'Cases by team',
  type: 'ColumnClustered',
  title: 'Cases by team\nand stage',
  titleVisible: true,
  legendVisible: true,
  legendPosition: 'Bottom',
  categoryTitle: 'Team',
  valueTitle: 'Cases & more',
  valueFormat: '#,##0',
  valueMinimum: 0,
  valueMaximum: 20,
  valueStep: 5,
  reverseCategories: true,
  gapWidth: 60,
  fontName: 'Arial',
  fontSize: 10,
  series: [
    {
      name: 'Stage 1',
      nameRef: 'Figures!$B$1',
      valuesRef: 'Figures!$B$2:$B$4',
      categoriesRef: 'Figures!$A$2:$A$4',
      color: '#1F4E79',
      showLabels: true,
      labelFormat: '0',
      labelColor: '#FFFFFF',
      outline: '#12436D',
      pointColors: { 0: '#E8731A' },
    },
    { name: 'by hand', valuesRef: 'Figures!$C$2:$C$4', categoriesRef: 'Figures!$A$2:$A$4', showLabels: false },
  ],
  left: 300,
  top: 40,
  width: 420,
  height: 260,
};

const lines: ChartModel = {
  id: 'lines',
  name: 'Rates',
  type: 'Line',
  title: '',
  titleVisible: false,
  legendVisible: false,
  legendPosition: 'Right',
  categoryTitle: '',
  valueTitle: '',
  reverseCategories: false,
  series: [
    { name: 'Rate', nameRef: 'Figures!$D$1', valuesRef: 'Figures!$D$2:$D$4', color: '#C00000', showLabels: false },
  ],
  left: 300,
  top: 320,
  width: 420,
  height: 260,
};

function area(row: number, column: number, rows: number, columns: number): Rectangle {
  return { row, column, rows, columns };
}
