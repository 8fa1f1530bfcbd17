/** Series of periods: which there are, what is missing, what is not comparable, and what is said of them. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/calendar';
import type { Settings } from '../../src/register';
import type { RawRow } from '../builders/workbook';
import { BEGINS_2021, BEGINS_2022, published, reportOf, times, type Made } from './reportOf';

const inYear = (year: number, row: RawRow = {}): RawRow => ({ ...row, 'Date received': `${year}-05-03` });
const made = (
  rows: readonly RawRow[],
  choices: Partial<Settings> = {},
  sheets: Readonly<Record<string, readonly RawRow[]>> = {},
): Made => reportOf('benchmarks', rows, choices, sheets);
const row = (report: Made, id: string, name: string): readonly string[] | undefined =>
  report.rows(id)?.find(([first]) => first?.startsWith(name));
const marks = (report: Made, id: string): string =>
  report.report.notes
    .filter(({ number }) =>
      [...(report.headings(id) ?? []), ...(report.rows(id) ?? []).map(([first]) => first ?? '')].some((text) =>
        text.includes(`[note ${number}]`),
      ),
    )
    .map(({ text }) => text)
    .join(' ');

describe('the years', () => {
  it('are those of the register, oldest first, ten at most', () => {
    const years = Array.from({ length: 14 }, (_, index) => inYear(2009 + index));
    const headings = made(years).headings('year-on-year') ?? [];
    expect(headings.slice(1, 11)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${2013 + index}/${String(14 + index)}`),
    );
    expect(headings.slice(11)).toEqual(['Difference from 2021/22', 'Change from 2021/22']);
  });

  it('are those of the sheet Previous year too; what was not published is missing, never 0', () => {
    const sheets = {
      'Previous year': [
        { Table: 'volume', Measure: 'Received', Group: 'Compliments', Value: 9, Period: '2019-20' },
        { Table: 'complaints', Measure: '% upheld', Group: '', Value: 0.5, Period: '2019/2020' },
      ],
    };
    const report = made([inYear(2022), inYear(2022, { 'Record type': 'Compliment' })], BEGINS_2021, sheets);
    expect(report.headings('year-on-year')?.[1]).toMatch(/^2019\/20 \[note \d+\]$/u);
    expect(row(report, 'year-on-year', 'Compliments')?.slice(1)).toEqual(['9', 'Not recorded', '0', '1', '+1', 'N/A']);
    expect(row(report, 'year-on-year', 'Stage 1')?.slice(1, 4)).toEqual(['Not recorded', 'Not recorded', '0']);
    expect(row(report, 'year-on-year-rates', '% upheld')?.slice(1, 3)).toEqual(['50%', 'Not recorded']);
    expect(marks(report, 'year-on-year')).toContain('Figures for 2019/20 are as published then');
  });

  it('show a published figure of a team as the table of its service area does', () => {
    const sheets = {
      'Previous year': [
        ...published('teams-early-help', 'Received', { MASH: 7, Aftercare: 3, Fostering: 'Not recorded' }),
        ...published('received-by-team', 'Received', { Aftercare: 4 }),
      ],
    };
    const area = { 'Service area': 'Early Help' };
    const rows = [area, { ...area, Team: 'Aftercare' }, { ...area, Team: 'Fostering' }];
    const report = reportOf('annual-report', rows, BEGINS_2022, sheets);
    expect(row(report, 'teams-early-help', 'MASH')?.at(-1)).toBe('7');
    const before = (team: string): string | undefined => row(report, 'year-on-year-teams', team)?.[1];
    expect(['MASH', 'Aftercare', 'Fostering', 'Total'].map(before)).toEqual(['7', '4', 'Not recorded', 'Not recorded']);
  });

  it('are one where nothing is known before, and then nothing is compared', () => {
    const report = made([inYear(2022)]);
    expect(report.headings('year-on-year')).toEqual(['Representation type', '2022/23']);
    expect(report.said('year-on-year.none')).toBe('No figures of periods before 2022/23 are known.');
    expect(report.rows('year-on-year-rates')).toBeUndefined();
  });

  it('that the register holds in part, and one that is not over, are marked', () => {
    const begun = made([inYear(2021), inYear(2022)], { registerBegins: dayOf(2021, 5, 1) });
    expect(marks(begun, 'year-on-year')).toContain('The register begins within 2021/22');
    const early = made([inYear(2021), inYear(2022)], { asAt: dayOf(2022, 12, 31) });
    expect(marks(early, 'year-on-year')).toContain('2022/23 is not over: its figures are to 31 December 2022');
    expect(early.said('year-on-year.total')).toBeUndefined();
  });

  it('between which a time limit changed are not compared in timeliness without a note', () => {
    const Settings = [
      { Setting: 'Statutory stage 1 limit', Value: 10, From: '' },
      { Setting: 'Statutory stage 1 limit', Value: 15, From: '2022-04-01' },
    ];
    const answered = { 'Date of response': '2022-05-10' };
    const report = made([inYear(2021), inYear(2022, answered)], {}, { Settings });
    expect(row(report, 'year-on-year-rates', '% timeliness')?.[0]).toMatch(/\[note \d+\]$/u);
    expect(marks(report, 'year-on-year-rates')).toContain('Statutory stage 1: 15 working days');
  });
});

describe('what is said of the years', () => {
  it('names the highest and lowest year, all that tie', () => {
    const rows = [...times(3, inYear(2020)), inYear(2021), inYear(2022)];
    expect(made(rows).said('year-on-year-complaints.received')).toBe(
      'Complaints received: highest in 2020/21 (3), lowest in 2021/22 and 2022/23 (1), of 3 periods.',
    );
    expect(made([inYear(2021), inYear(2022)]).said('year-on-year-complaints.received')).toBe(
      'Complaints received: 1 in each of 2 periods: 2021/22 and 2022/23.',
    );
    // Not "from … to …" over a period without a rate.
    const late = (year: number): RawRow => inYear(year, { 'Date of response': `${year}-09-01` });
    const due = [late(2020), inYear(2021, { Status: 'Withdrawn' }), late(2022)];
    expect(made(due).said('year-on-year-rates.timeliness')).toBe(
      '% timeliness: 0% in each of 2 periods: 2020/21 and 2022/23.',
    );
  });

  it('names periods together that the table shows alike, one typed and one counted', () => {
    const sheets = {
      'Previous year': [{ Table: 'complaints', Measure: '% upheld', Group: '', Value: 0.33, Period: '2020/21' }],
    };
    const answered = (year: number, Outcome: string): RawRow => ({
      ...inYear(year, { Outcome }),
      'Date of response': `${year}-05-10`,
    });
    const rows = [2021, 2022].flatMap((year) => [answered(year, 'Upheld'), answered(year, 'Not upheld')]);
    const report = made([...rows, answered(2022, 'Not upheld')], BEGINS_2021, sheets);
    expect(report.said('year-on-year-rates.upheld')).toBe(
      '% upheld: highest in 2021/22 (50%), lowest in 2020/21 and 2022/23 (33%), of 3 periods.',
    );
  });

  it('names the biggest rise and fall in number, all that tie, by name', () => {
    const of = (type: string, year: number): RawRow => inYear(year, { 'Record type': type });
    const report = made([
      ...times(3, of('Compliment', 2022)),
      of('Compliment', 2021),
      ...times(2, of('Concern', 2022)),
      ...times(5, of('MP enquiry', 2021)),
      ...times(2, inYear(2021)),
    ]);
    expect(report.said('year-on-year.biggest-rise')).toBe(
      'The biggest rise from 2021/22 to 2022/23: Compliments (1 to 3, +2, +200%) and Concerns (0 to 2, +2).',
    );
    expect(report.said('year-on-year.biggest-fall')).toBe(
      'The biggest fall from 2021/22 to 2022/23: MP enquiries (5 to 0, -5, -100%).',
    );
  });
});

describe('teams over the years', () => {
  const Lists = [
    { List: 'Team', Name: 'MASH', Aliases: 'Front door', From: '', To: '' },
    { List: 'Team', Name: 'Hub', Aliases: '', From: '2022-04-01', To: '' },
    { List: 'Team', Name: 'Old team', Aliases: '', From: '', To: '2022-03-31' },
  ];
  const rows = [
    inYear(2021, { Team: 'Front door' }),
    inYear(2021, { Team: 'Old team' }),
    inYear(2022, { Team: 'Hub' }),
    inYear(2022),
  ];

  it('are counted under their official names, and not where they did not exist', () => {
    const report = made(rows, {}, { Lists });
    expect(row(report, 'year-on-year-teams', 'MASH')).toEqual(['MASH', '1', '1', '0', '0%']);
    expect(row(report, 'year-on-year-teams', 'Hub')?.slice(1)).toEqual(['N/A', '1', 'N/A', 'N/A']);
    expect(row(report, 'year-on-year-teams', 'Old team')?.slice(1)).toEqual(['1', 'N/A', 'N/A', 'N/A']);
    expect(row(report, 'year-on-year-teams', 'Total')?.slice(1)).toEqual(['2', '2', '0', '0%']);
  });

  it('that came or went are marked', () => {
    const report = made(rows, {}, { Lists });
    expect(marks(report, 'year-on-year-teams')).toContain('Hub is on the sheet Lists from 1 April 2022');
    expect(marks(report, 'year-on-year-teams')).toContain('Old team is on the sheet Lists until 31 March 2022');
  });
});

describe('quarters', () => {
  const rows = [
    ...times(2, { 'Date received': '2022-06-30' }),
    { 'Date received': '2022-07-01' },
    { 'Date received': '2021-07-01' },
  ];

  it('name the one with most of all that are counted, whatever the as-at date', () => {
    const later = times(3, { 'Date received': '2023-02-03' });
    const report = made([...rows, ...later], { asAt: dayOf(2022, 9, 30) });
    expect(report.rows('quarters')?.map(([, received]) => received)).toEqual(['2', '1', '0', '3', '6']);
    expect(report.said('quarters.most')).toBe('3 complaints were received in Q4 of 2022/23, the most of any quarter.');
  });

  it('add up to their year, beside those of the year before', () => {
    const report = made(rows);
    expect(report.rows('quarters')?.map((cells) => cells.slice(0, 5))).toEqual([
      ['Q1 (April to June)', '2', '0', '+2', 'N/A'],
      ['Q2 (July to September)', '1', '1', '0', '0%'],
      ['Q3 (October to December)', '0', '0', '0', 'N/A'],
      ['Q4 (January to March)', '0', '0', '0', 'N/A'],
      ['Year', '3', '1', '+2', '+200%'],
    ]);
    expect(report.said('quarters.most')).toBe('2 complaints were received in Q1 of 2022/23, the most of any quarter.');
  });

  it('that have not begun are not applicable, never 0', () => {
    const report = made(rows, { asAt: dayOf(2022, 9, 30) });
    expect(report.rows('quarters')?.[2]?.slice(1, 4)).toEqual(['N/A', '0', 'N/A']);
  });

  it('are those of a financial year only', () => {
    expect(made(rows, { period: '2022/23 Q1' }).rows('quarters')).toBeUndefined();
  });
});
