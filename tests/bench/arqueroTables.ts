/**
 * The tables of the appendix in arquero, as an analyst would write them: columns from the grid, names made official,
 * a due date a complaint, then a group-by a table.
 */
import * as aq from 'arquero';
import type { ColumnTable } from 'arquero';
import {
  dayFromText,
  financialYear,
  isFixed,
  lastDayInTime,
  limitFor,
  PROCEDURES,
  workingCalendar,
} from '../../src/calendar';
import type { Day } from '../../src/calendar';
import { COLUMNS } from '../../src/register';
import type { CellValue, Grid } from '../../src/register';
import { OFFICIAL_NAMES } from './registers';

const CURRENT = financialYear(2023);
const PREVIOUS = financialYear(2022);
const official = new Map(
  OFFICIAL_NAMES.flatMap(({ list, name, aliases }) =>
    [name, ...aliases].map((form) => [`${list}|${folded(form)}`, name] as const),
  ),
);

/** The number of rows of all tables, so that none of the work can be left out. */
export function arqueroTables(grid: Grid): number {
  const register = withFacts(grid);
  return [CURRENT, PREVIOUS]
    .map(({ label }) => tablesOf(register, label))
    .flat()
    .reduce((rows, table) => rows + table.reify().numRows(), 0);
}

function withFacts({ values }: Grid): ColumnTable {
  const names: Record<string, CellValue[]> = {};
  COLUMNS.forEach(({ key, kind }, at) => {
    const column = values.map((row) => row[at] ?? '');
    names[key] = kind === 'date' ? column.map(asDay) : column;
  });
  const calendar = workingCalendar([]);
  return aq.table(names).derive({
    team: aq.escape((row: Row) => officialName('Team', row.team)),
    theme: aq.escape((row: Row) => officialName('Theme', row.primaryTheme)),
    stage: aq.escape((row: Row) => String(row.stage).replace(/^Stage /, '') || '1'),
    receivedIn: aq.escape((row: Row) => yearOf(row.received)),
    respondedIn: aq.escape((row: Row) => (turnedAway(row) ? '' : yearOf(row.response))),
    closedIn: aq.escape((row: Row) => (turnedAway(row) ? '' : yearOf(firstDay(row.closed, row.response)))),
    decidedIn: aq.escape((row: Row) => yearOf(row.lgscoDecisionDate)),
    due: aq.escape((row: Row) => dueOf(row)),
  });

  function dueOf(row: Row): Day {
    if (row.recordType !== 'Complaint' || turnedAway(row)) return 0;
    const start = firstDay(row.clockStart, row.received);
    const step = `Stage ${String(row.stage).replace(/^Stage /, '') === '2' ? 2 : 1}` as const;
    const procedure = PROCEDURES.find(({ label }) => label === row.procedure) ?? PROCEDURES[0];
    const limit = limitFor(procedure, step, start);
    if (!isFixed(limit)) return 0;
    const from = limit.runsFrom === 'Acknowledged' ? Number(row.acknowledged) || start : start;
    return lastDayInTime(calendar, limit, from, row.extension !== 'None');
  }
}

function tablesOf(register: ColumnTable, year: string): readonly ColumnTable[] {
  const received = register.filter(aq.escape((row: Row) => row.receivedIn === year && row.status !== 'Cancelled'));
  const complaints = register.filter(aq.escape((row: Row) => row.recordType === 'Complaint'));
  const closed = complaints.filter(aq.escape((row: Row) => row.closedIn === year));
  const upheld = closed.filter(aq.escape((row: Row) => row.outcome === 'Upheld'));
  const due = complaints.filter(aq.escape((row: Row) => yearOf(row.due) === year));
  const ofType = (type: string): ColumnTable => received.filter(aq.escape((row: Row) => row.recordType === type));
  const byTeam = (table: ColumnTable): ColumnTable => table.groupby('team').count().orderby(aq.desc('count'), 'team');
  return [
    received.groupby('recordType', 'procedure', 'stage').count(),
    ofType('Complaint').groupby('stage').count(),
    closed.groupby('outcome').count(),
    due
      .derive({ inTime: aq.escape((row: Row) => Number(row.response) > 0 && Number(row.response) <= Number(row.due)) })
      .groupby('inTime')
      .count(),
    upheld.select('ref', 'rootCause', 'team', 'issue', 'learning'),
    byTeam(ofType('Complaint')),
    byTeam(closed),
    byTeam(upheld),
    register
      .filter(aq.escape((row: Row) => row.decidedIn === year))
      .select('team', 'issue', 'lgscoDecision', 'remedy', 'learning'),
    ofType('Initial feedback').count(),
    byTeam(ofType('Member enquiry')),
    byTeam(ofType('MP enquiry')),
    byTeam(ofType('Compliment')),
    ofType('Compliment')
      .filter(aq.escape((row: Row) => row.publish === 'Yes'))
      .select('team', 'complimentText'),
  ];
}

type Row = Readonly<Record<string, CellValue>>;

function officialName(list: string, value: CellValue | undefined): string {
  const text = String(value ?? '');
  return official.get(`${list}|${folded(text)}`) ?? text;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function asDay(value: CellValue): number {
  return typeof value === 'number' ? value : (dayFromText(String(value)) ?? 0);
}

function firstDay(day: CellValue | undefined, otherwise: CellValue | undefined): number {
  return Number(day) > 0 ? Number(day) : Number(otherwise);
}

function yearOf(day: CellValue | undefined): string {
  const found = [CURRENT, PREVIOUS].find(({ start, end }) => Number(day) >= start && Number(day) <= end);
  return found?.label ?? '';
}

function turnedAway({ status }: Row): boolean {
  return status === 'Withdrawn' || status === 'Rejected' || status === 'Cancelled';
}
