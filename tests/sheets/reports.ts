// Small hand-made reports for the tests of sheets.
import { financialYear, previousPeriod, type Period } from '../../src/calendar';
import type { Unit } from '../../src/figures';
import type { Finding } from '../../src/register';
import type { Cell, Chart, Column, Report, Shown, Table } from '../../src/report';

export function shown(value: number, format = '0', unit: Unit = 'count'): Shown {
  const text = format === '0%' ? `${Math.round(value * 100)}%` : String(value);
  return { figure: { unit, ratio: { of: value, over: 1 }, rows: new Int32Array() }, text, value, format };
}

export function missing(text = 'N/A'): Shown {
  return { figure: { unit: 'percent', missing: 'N/A', rows: new Int32Array() }, text, format: '0%' };
}

export function columns(...headings: readonly string[]): readonly Column[] {
  return headings.map((heading, index) => ({ heading, kind: index === 0 ? 'text' : 'figure' }));
}

export function sentence(text: string): Table['sentences'][number] {
  return { id: 'a-sentence', text, figures: [] };
}

export const TEAMS: readonly (readonly Cell[])[] = [
  ['Adoption', shown(3), shown(5)],
  ['Aftercare', shown(7), shown(2)],
  ['Family Support Team 12', shown(0), shown(11)],
  ['Total', shown(10), shown(18)],
];

export const TEAM_CHART: Chart = {
  type: 'clustered bar',
  title: 'Complaints received by team, 2022/23 and 2021/22',
  categoryAxis: 'Team',
  valueAxis: 'Complaints',
  categories: 0,
  series: [1, 2],
  rowCount: 3,
  description: 'The chart compares the complaints of 3 teams in both years.',
};

export function table(changes: Partial<Table> = {}): Table {
  return {
    id: 'received-by-team',
    title: 'Complaints received by team',
    columns: columns('Team', '2022/23', '2021/22'),
    rows: TEAMS,
    total: true,
    sentences: [],
    notes: [],
    whenEmpty: 'No complaints were received.',
    ...changes,
  };
}

export function report(tables: readonly Table[], changes: Partial<Report> = {}): Report {
  const period: Period = changes.period ?? financialYear(2022);
  return {
    kind: 'appendix',
    title: 'Appendix: complaints and representations',
    council: 'Northborough Council',
    period,
    previous: previousPeriod(period),
    periodTitle: period.label,
    sections: tables.map((one, index) => ({ id: one.id, number: index + 1, title: one.title, tables: [one] })),
    notes: [],
    settings: [{ name: 'Complaints basis', value: 'Received, closed and due' }],
    shorthand: [{ symbol: 'N/A', meaning: 'that there is no figure' }],
    findings: [],
    ...changes,
  };
}

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'response-before-receipt',
    severity: 'error',
    sheet: 'Register',
    cell: 'M14',
    ref: 'C-0013',
    column: 'Date of response',
    value: '2022-04-01',
    message: 'The response is dated before the complaint was received.',
    suggestion: 'Check both dates.',
    ...changes,
  };
}
