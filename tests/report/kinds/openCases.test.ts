/** Open cases: which they are, how many working days are left, and in which order. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/calendar';
import type { Settings } from '../../../src/register';
import { buildReport } from '../../../src/report';
import { readAll, type RawRow } from '../../builders/workbook';
import { reportOf, type Made } from '../reportOf';
import { plainRows } from './plain';

/** Statutory stage 1: ten working days, twenty when extended. Judged on Friday 20 May 2022. */
const AS_AT = dayOf(2022, 5, 20);

const ROWS: readonly RawRow[] = [
  // Due on Tuesday 17 May, three working days before.
  {
    Ref: 'A1',
    'Date received': '2022-05-03',
    Team: 'MASH',
    'Date acknowledged': '2022-05-04',
    'On hold from': '2022-05-19',
  },
  // Due on the day itself.
  { Ref: 'A2', 'Date received': '2022-05-06', Team: 'MASH', 'Date acknowledged': '' },
  // Due on 27 May: five working days; on 30 May: six.
  { Ref: 'A3', 'Date received': '2022-05-13', Team: 'Aftercare' },
  { Ref: 'A4', 'Date received': '2022-05-16', Team: 'Aftercare' },
  // Acknowledged after the as-at date. No agreed date, and no limit.
  { Ref: 'A5', 'Date received': '2022-05-09', Procedure: 'Adult social care', 'Date acknowledged': '2022-05-23' },
  { Ref: 'A6', 'Date received': '2022-05-10', Procedure: 'Corporate', Stage: 3 },
  // Answered, answered later than that day, withdrawn, received later.
  { Ref: 'B1', 'Date received': '2022-05-03', 'Date of response': '2022-05-10' },
  { Ref: 'A7', 'Date received': '2022-04-01', 'Date of response': '2022-06-10', Team: '' },
  { Ref: 'B2', 'Date received': '2022-05-03', Status: 'Withdrawn' },
  { Ref: 'B3', 'Date received': '2022-05-23' },
  { Ref: 'B4', 'Record type': 'Compliment', 'Date received': '2022-05-03' },
];

const made = (rows: readonly RawRow[] = ROWS, choices: Partial<Settings> = {}): Made =>
  reportOf('open-cases', rows, { asAt: AS_AT, council: 'Anytown', ...choices });

describe('open cases', () => {
  it('are those that nobody had answered or withdrawn on the day, the most overdue first', () => {
    expect(plainRows(made(), 'open-cases')).toEqual([
      // Ten working days from 1 April, past Good Friday and Easter Monday; 2 May was a bank holiday too.
      ['A7', 'Not recorded', 'Statutory', 'Stage 1', '1 April 2022', '19 April 2022', '-22', 'No', 'No'],
      ['A1', 'MASH', 'Statutory', 'Stage 1', '3 May 2022', '17 May 2022', '-3', '4 May 2022', 'Yes'],
      ['A2', 'MASH', 'Statutory', 'Stage 1', '6 May 2022', '20 May 2022', '0', 'No', 'No'],
      ['A3', 'Aftercare', 'Statutory', 'Stage 1', '13 May 2022', '27 May 2022', '5', 'No', 'No'],
      ['A4', 'Aftercare', 'Statutory', 'Stage 1', '16 May 2022', '30 May 2022', '6', 'No', 'No'],
      ['A5', 'MASH', 'Adult social care', 'Stage 1', '9 May 2022', 'No date agreed', 'N/A', 'No', 'No'],
      ['A6', 'MASH', 'Corporate', 'Stage 3', '10 May 2022', 'No limit', 'N/A', 'No', 'No'],
    ]);
    expect(made().said('open-cases.count')).toBe('7 complaints were open on 20 May 2022.');
    expect(made().said('open-cases.overdue')).toBe('2 complaints were overdue on that day.');
  });

  it('are counted by team in bands that add up to them', () => {
    expect(plainRows(made(), 'open-by-team')).toEqual([
      ['MASH', '4', '1', '1', '0', '2'],
      ['Aftercare', '2', '0', '1', '1', '0'],
      ['Not recorded', '1', '1', '0', '0', '0'],
      ['Total', '7', '2', '2', '1', '2'],
    ]);
  });

  it('are overdue by a day at least, even on the Saturday after a due Friday', () => {
    const [row] =
      plainRows(made(ROWS.slice(1, 2).concat(ROWS[6] ?? {}), { asAt: dayOf(2022, 5, 21) }), 'open-cases') ?? [];
    expect(row?.slice(5, 7)).toEqual(['20 May 2022', '-1']);
  });

  it('have no due date while they are on hold, where days on hold are excluded', () => {
    const held = plainRows(made(ROWS, { excludeHeldDays: true }), 'open-cases')?.find(([ref]) => ref === 'A1');
    expect(held?.slice(6)).toEqual(['N/A', '4 May 2022', 'Yes']);
  });

  it('of which nobody can tell when they are due are counted in no band, and that is said', () => {
    const unread = ROWS.map((row) =>
      row.Ref === 'A3' ? { ...row, Extension: 'zzqx vww' } : { ...row, Extension: 'None' },
    );
    expect(plainRows(made(unread), 'open-cases')?.at(-1)?.slice(0, 7)).toEqual([
      ...['A3', 'Aftercare', 'Statutory', 'Stage 1', '13 May 2022', 'Not known', 'Not recorded'],
    ]);
    expect(plainRows(made(unread), 'open-by-team')?.at(-1)).toEqual(['Total', '7', '2', '1', '1', '2']);
    expect(made(unread).said('open-cases.overdue')).toContain('without 1 row whose Extension could not be read');
  });

  it('are listed without a ref that seems to be a name', () => {
    const named = ROWS.map((row) => (row.Ref === 'A1' ? { ...row, Ref: 'Mrs Joan Smith' } : row));
    expect(plainRows(made(named), 'open-cases')?.[1]?.[0]).toBe('Register row 2');
    expect(JSON.stringify(made(named).report.sections)).not.toContain('Smith');
  });

  it('are left out where the register has neither a date of response nor one of closing', () => {
    const rows = ROWS.map(({ 'Date of response': _, ...row }) => row);
    expect(made(rows).report.sections).toEqual([]);
  });

  it('are those of today, in the year that has today, where nobody chose another', () => {
    const rows = [...ROWS, { Ref: 'C1', 'Date received': '2026-11-02', 'Date of response': '' }].map((row) => ({
      ...{ 'Record type': 'Complaint', Procedure: 'Statutory', Stage: 1, Team: 'MASH' },
      ...row,
    }));
    const report = buildReport('open-cases', { ...readAll({ Register: rows }), today: dayOf(2026, 11, 22) });
    expect([report.period.label, report.sections.at(-1)?.tables[0]?.title]).toEqual([
      '2026/27',
      'Open cases on 22 November 2026',
    ]);
    expect(report.title).toBe('Open cases (for the team, not for publication)');
  });

  it('hold no table of the council’s own', () => {
    const tables = [{ Table: 'T', Rows: 'Team', Columns: 'Received' }];
    expect(reportOf('open-cases', ROWS, {}, { Tables: tables }).rows('t')).toBeUndefined();
  });
});
