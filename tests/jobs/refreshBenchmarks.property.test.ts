/** Whatever a clerk's sheet of benchmarks looks like, a refresh leaves every cell that is not a computed one as it was. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newSheet, setCell, type WorkbookModel } from '../../src/host';
import {
  address,
  cellsOf,
  COUNCIL,
  councilWorkbook,
  format,
  OWN,
  refreshedOnce,
  sheetOf,
  valueAt,
  type Row,
} from './benchmarksWorkbook';

/** Our columns in some wording, and the clerk's own. */
const OURS = [
  ['Council', 'Authority', 'local authority'],
  ['Period', 'Year'],
  ['Complaints received', 'Received'],
  ['Upheld %', '% upheld', 'UPHELD (%)'],
  ['In time %', 'Timeliness'],
] as const;
const EXTRA = ['Note', 'Contact', 'Rank', 'Ofsted grade'] as const;

const text = fc.constantFrom('', 'see letter', '=1+1', '5-11', 'TRUE', '007', '  padded ', 'N/A', '[c]');
const clerksCell = fc.oneof(
  text,
  fc.integer({ min: -5, max: 5000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.boolean(),
);
const figure = fc.oneof(
  fc.constantFrom('', 'c', 'x', '-', '56%', '56'),
  fc.integer({ min: 0, max: 900 }),
  fc.constantFrom(0.25, 0.4, 0.56, 1),
);
const council = fc.constantFrom('Aldermoor Council', 'Eastholme', 'Kelderby Borough Council', COUNCIL, 'westmere', '');
const period = fc.constantFrom('2022/23', '2023/24', '2023-24', '2019/20', '');

const sheet = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 }),
  wording: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  rows: fc.array(
    fc.record({
      council,
      period,
      figures: fc.tuple(figure, figure, figure),
      own: fc.tuple(clerksCell, clerksCell, clerksCell, clerksCell),
    }),
    { maxLength: 8 },
  ),
  top: fc.nat({ max: 3 }),
  left: fc.nat({ max: 2 }),
  formats: fc.array(
    fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 10 }), fc.constantFrom('0.00%', '#,##0.0', '@', 'dd/mm/yyyy')),
    { maxLength: 6 },
  ),
  isTable: fc.boolean(),
  note: fc.constantFrom('', 'Figures as published'),
});

type ClerksSheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

function workbookOf({ order, wording, rows, top, left, formats, isTable, note }: ClerksSheet): WorkbookModel {
  const workbook = councilWorkbook();
  const index = workbook.sheets.findIndex(({ name }) => name === 'Benchmarks');
  workbook.sheets[index] = newSheet('Benchmarks');
  const target = sheetOf(workbook);
  const headings = [...OURS.map((words, at) => words[(wording[at] ?? 0) % words.length] ?? ''), ...EXTRA];
  const put = (row: number, cells: Row): void =>
    order.forEach((from, across) => {
      const value = cells[from] ?? '';
      if (value !== '') setCell(target, top + row, left + across, { value });
    });
  if (note !== '' && top > 0) setCell(target, 0, left, { value: note });
  put(0, headings);
  rows.forEach((row, down) => put(1 + down, [row.council, row.period, ...row.figures, ...row.own]));
  for (const [row, column, numberFormat] of formats) {
    if (target.cells.get(top + row)?.has(left + column))
      format(workbook, target, top + row, left + column, numberFormat);
  }
  if (isTable) {
    target.tables.push({
      ...{
        id: 71,
        name: 'Councils',
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
      },
      ...{
        area: { row: top, column: left, rows: Math.max(2, rows.length + 1), columns: 9 },
        showFirstColumn: false,
        style: '',
      },
      headings: order.map((from) => headings[from] ?? ''),
    });
  }
  return workbook;
}

/** The sheets that compare take the most time and are looked at elsewhere. */
const ONLY_THE_ROWS = { sectionsLeftOut: ['Benchmarking', 'Year on year'] };

it('changes computed cells of own rows only, whatever the order, the extra columns, the rows and the formats', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (clerks) => {
      const workbook = workbookOf(clerks);
      const { order, top, left } = clerks;
      const before = cellsOf(workbook, sheetOf(workbook));
      const { changes, keptAsTyped } = await refreshedOnce(workbook, ONLY_THE_ROWS);
      const computed = [2, 3, 4].map((from) => left + order.indexOf(from));
      for (const { cell, after, period: label } of changes) {
        const [at, row] = [cell.charCodeAt(0) - 65, Number(cell.slice(1)) - 1];
        expect(computed).toContain(at);
        expect(row).toBeGreaterThan(top);
        const was = before.get(address(row, left + order.indexOf(0)));
        if (was !== undefined) expect(was.toLowerCase()).toContain('westmere');
        expect(label in OWN).toBe(true);
        expect(after).not.toBe('');
      }
      for (const { keptIn, typed } of keptAsTyped) expect(String(valueAt(workbook, keptIn))).toContain(typed);
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
