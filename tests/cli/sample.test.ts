import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../src/cli/sample/samples';
import { sampleSheets } from '../../src/cli/sample/sheets';
import { sampleWorkbook } from '../../src/cli/sample/workbook';
import { dayOf, financialYearOf } from '../../src/calendar';
import { openWorkbook, saveWorkbook, usedArea } from '../../src/host';
import type { WorkbookModel } from '../../src/host';
import { validateXlsx } from '../support/validator';

const [register, ...companions] = sampleSheets();
const column = (heading: string): readonly (string | number | undefined)[] => {
  const at = register?.columns.findIndex((candidate) => candidate.heading === heading) ?? -1;
  return register?.rows.map((row) => row[at]) ?? [];
};
const kinds = (heading: string): Set<string> =>
  new Set(column(heading).flatMap((value) => (value === undefined ? [] : [String(value)])));

describe.each(SAMPLES)('$file', ({ file, sheets }) => {
  it('is the file that its script writes', () => {
    const committed = openWorkbook(readFileSync(`assets/${file}`), file);
    const written = openWorkbook(saveWorkbook(sampleWorkbook(sheets())), file);
    expect(committed.lost).toEqual([]);
    expect(content(committed.workbook)).toEqual(content(written.workbook));
  });
});

// Each check takes seconds: one with tables and lists, and one with merged titles, have all that the samples are made of.
it.each(['sample-register.xlsx', 'sample-all-services.xlsx', 'sample-corporate-log.xlsx'])(
  "%s has no error for Microsoft's file checker",
  async (file) => {
    expect(await validateXlsx(`assets/${file}`)).toEqual([]);
  },
);

describe('a sample register as councils have them', () => {
  const others = SAMPLES.filter(({ file }) => !['sample-register.xlsx', 'sample-all-services.xlsx'].includes(file));

  it.each(others)('has two years in 150 to 300 rows, and nothing of the time after them: $file', ({ sheets }) => {
    const cells = sheets().flatMap(({ rows }) => rows);
    expect(cells.length).toBeGreaterThanOrEqual(150);
    expect(cells.length).toBeLessThanOrEqual(300);
    const received = sheets().flatMap(({ columns, rows }) => {
      const at = columns.findIndex(({ heading }) => ['Created', "Date Rec'd", 'Received'].includes(heading));
      return rows.map((row) => Number(row[at]));
    });
    const years = new Set(received.map((day) => financialYearOf(Math.floor(day)).label));
    expect([...years].toSorted()).toEqual(['2022/23', '2023/24']);
    expect(received.filter((day) => day >= dayOf(2024, 4, 1))).toEqual([]);
  });
});

describe('the sample register', () => {
  it('has about 400 rows over three financial years, the last of which has ended', () => {
    expect(register?.rows.length).toBeGreaterThan(380);
    expect(register?.rows.length).toBeLessThan(430);
    const years = column('Date received').map((day) => (typeof day === 'number' ? financialYearOf(day).label : ''));
    expect([...new Set(years)].filter(Boolean)).toEqual(['2021/22', '2022/23', '2023/24']);
    const days = register?.rows.flat().filter((value) => typeof value === 'number' && value > dayOf(2015, 1, 1));
    expect(days?.filter((day) => Number(day) > dayOf(2024, 3, 31))).toEqual([]);
  });

  it('has every record type, both procedures, all stages, outcomes and extensions', () => {
    expect(kinds('Record type').size).toBe(8);
    expect(kinds('Procedure')).toEqual(new Set(['Statutory', 'Corporate']));
    expect([...kinds('Stage')]).toEqual(expect.arrayContaining(['1', '2', '3', 'Stage 1']));
    expect(kinds('Outcome').size).toBe(4);
    expect(kinds('Extension').size).toBe(4);
    expect([...kinds('Status')]).toEqual(
      expect.arrayContaining(['Open', 'Closed', 'Withdrawn', 'Rejected', 'Cancelled']),
    );
    for (const heading of [
      'On hold from',
      'Panel date',
      'Cost (£)',
      'Remedy (£)',
      'LGSCO decision',
      'Compliment text',
    ]) {
      expect(kinds(heading).size, heading).toBeGreaterThan(0);
    }
    expect(kinds('Publish')).toEqual(new Set(['Yes', 'No']));
  });

  it('has unique references, and cases that lead back to their first stage', () => {
    const refs = column('Ref');
    expect(new Set(refs).size).toBe(refs.length);
    expect([...kinds('Case ref')].filter((ref) => !refs.includes(ref))).toEqual([]);
  });

  it('comes with all the sheets that a register can have beside it', () => {
    expect(companions.map((sheet) => sheet.name)).toEqual([
      'Lists',
      'Settings',
      'Benchmarks',
      'Context',
      'Previous year',
      'Holidays',
    ]);
  });
});

function content(workbook: WorkbookModel) {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    used: usedArea(sheet, true),
    tables: sheet.tables.map(({ name, area }) => ({ name, area })),
    cells: [...sheet.cells].map(([row, cells]) => [row, [...cells].map(([at, cell]) => [at, cell.value])]),
    validations: sheet.validations.length,
  }));
}
