/** What a report says of texts that it prints and that seem to tell who somebody is. */
import { describe, expect, it } from 'vitest';
import { summaryLines } from '../../src/cli/summary';
import { cautionsOf } from '../../src/jobs/cautions';
import type { Finding } from '../../src/register';
import type { RawRow } from '../builders/workbook';
import { reportOf, type Made } from './reportOf';

const UPHELD: RawRow = {
  ...{ 'Date of response': '2022-05-11', Status: 'Closed', Outcome: 'Upheld', 'Root cause': 'Capacity' },
  ...{ 'Issue summary': 'Visit was late', Learning: 'Visits are planned', 'LGSCO reason': '' },
};
const COMPLIMENT: RawRow = {
  ...{ 'Record type': 'Compliment', Stage: '', Procedure: '', Publish: 'Yes', Compliment: 'Kind and clear' },
};
const OMBUDSMAN: RawRow = {
  ...{ 'Record type': 'LGSCO', Stage: '', Procedure: '', 'Issue summary': 'Delay', Learning: 'Training' },
  ...{ 'LGSCO decision': 'Upheld', 'LGSCO decision date': '2022-06-01', 'LGSCO reason': 'fault causing injustice' },
};

const about = ({ report }: Made, rule: string): readonly Finding[] =>
  report.findings.filter((finding) => finding.rule === rule);

describe('a text that a report prints', () => {
  it.each([
    ['Issue summary', { ...UPHELD, 'Issue summary': 'Mrs Zwyxel was not told' }],
    ['Learning', { ...UPHELD, Learning: 'Calls to 07700 900123 are returned' }],
    ['Compliment text', { ...COMPLIMENT, Compliment: 'Thank you for all you did for Bronagh Zwyxel' }],
    ['LGSCO reason', { ...OMBUDSMAN, 'LGSCO reason': 'delay for Tunde Zwyxel' }],
  ])('is warned of in %s: at its cell, and once for the report with count, column and table', (heading, row) => {
    const made = reportOf('appendix', [UPHELD, row, COMPLIMENT, OMBUDSMAN]);
    const [cell, another] = about(made, 'personal-data');
    expect(another).toBeUndefined();
    expect(cell).toMatchObject({ severity: 'warning', sheet: 'Register', ref: 'R2', column: heading });
    expect(cell?.cell).toMatch(/^[A-Z]+3$/);
    const [whole] = about(made, 'personal-data-printed');
    expect(whole).toMatchObject({ severity: 'warning', cell: '' });
    expect(whole?.message).toMatch(
      new RegExp(`prints 1 text that seems to .*: 1 in ${heading}\\. They are in “.+”\\.`),
    );
    expect(JSON.stringify(made.report.findings)).not.toMatch(/Zwyxel|07700/);
  });

  it('is counted once, though two sections print it, and is left to Check register where none does', () => {
    const named = { ...UPHELD, 'Issue summary': 'Jo Zwyxel and her brother were not visited' };
    const twice = { ...OMBUDSMAN, 'Issue summary': 'Miss Zwyxel was refused' };
    const elsewhere = [
      { ...named, Outcome: 'Not upheld' },
      { ...named, 'Date received': '2020-05-03', 'Date of response': '2020-05-11' },
      { ...COMPLIMENT, Publish: 'No', Compliment: 'Thank you, Mrs Zwyxel' },
    ];
    expect(about(reportOf('appendix', [UPHELD, ...elsewhere]), 'personal-data')).toEqual([]);
    expect(about(reportOf('appendix', [named, twice, ...elsewhere]), 'personal-data')).toHaveLength(2);
    const learningLeftOut = { sectionsLeftOut: ['learning'] };
    expect(about(reportOf('appendix', [named], learningLeftOut), 'personal-data')).toEqual([]);
  });

  it('says nothing of ordinary texts', () => {
    const made = reportOf('appendix', [UPHELD, COMPLIMENT, OMBUDSMAN]);
    expect([...about(made, 'personal-data'), ...about(made, 'personal-data-printed')]).toEqual([]);
  });

  it('lists the first thousand and counts all', () => {
    const rows = Array.from({ length: 1003 }, () => ({ ...UPHELD, Learning: 'Apologise to Mr Zwyxel' }));
    const made = reportOf('appendix', rows);
    expect(about(made, 'personal-data').at(-1)).toMatchObject({ others: 3, cell: '' });
    expect(about(made, 'personal-data-printed')[0]?.message).toContain('1,003 texts');
  });
});

describe('a warning of what is printed', () => {
  const made = reportOf('appendix', [{ ...UPHELD, 'Issue summary': 'Mr Zwyxel rang' }]);

  it('is among what the pane says before the figures are used, with the way to the cells', () => {
    const { lines, inCells } = cautionsOf(made.report, []);
    const [line] = lines.filter(({ text }) => text.startsWith('The report prints'));
    expect(line).toMatchObject({ remedy: 'cells' });
    expect(inCells.map(({ rule }) => rule)).toContain('personal-data');
  });

  it('is in the summary of the command line, however many errors there are', () => {
    const error: Finding = { rule: 'x', severity: 'error', sheet: 'Register', cell: 'A2', message: 'wrong' };
    const findings = [...Array.from({ length: 40 }, () => error), ...made.report.findings];
    const lines = summaryLines({ report: { ...made.report, findings }, written: [], kept: [] }, 'out.xlsx');
    expect(lines.join('\n')).toContain('The report prints 1 text');
    expect(lines.join('\n')).not.toContain('Zwyxel');
  });
});

it('every long text of every kind of report is looked at', () => {
  const secret = (n: number): string => `${n} for Mrs Zwyxel${n}`;
  const rows = [
    { ...UPHELD, 'Issue summary': secret(1), Learning: secret(2) },
    { ...COMPLIMENT, Compliment: secret(3) },
    { ...OMBUDSMAN, 'Issue summary': secret(4), Learning: secret(5), 'LGSCO reason': secret(6) },
  ];
  for (const kind of ['appendix', 'annual-report', 'service-summary'] as const) {
    const made = reportOf(kind, rows);
    const cells = made.report.sections.flatMap(({ tables }) => tables.flatMap((table) => table.rows.flat()));
    const printed = new Set(
      cells.flatMap((cell) => (typeof cell === 'string' ? (/Zwyxel\d/.exec(cell)?.[0] ?? []) : [])),
    );
    expect(about(made, 'personal-data')).toHaveLength(printed.size);
  }
});
