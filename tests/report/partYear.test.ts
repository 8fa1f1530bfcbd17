/** A part of a year is compared with the same part of the year before, or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDate } from '../../src/calendar';
import { buildReport, type ReportKindId } from '../../src/report';
import type { Settings } from '../../src/register';
import { readAll, type RawRow } from '../builders/workbook';
import { reportOf, times } from './reportOf';
import { runs } from '../support/runs';

const on = (date: string, row: RawRow = {}): RawRow => ({ 'Date received': date, ...row });
const BEGINS_2020: Partial<Settings> = { registerBegins: dayOf(2020, 4, 1) };

interface Texts {
  readonly title: string;
  /** A table's cells as shown by row label, behind its first column. */
  readonly rows: (id: string) => Readonly<Record<string, readonly string[]>>;
  readonly headings: (id: string) => readonly string[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
}

/** A report made on that day, of the rows as they are. */
function made(kind: ReportKindId, rows: readonly RawRow[], choices: Partial<Settings>, today: string): Texts {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number);
  const register = rows.map((row, index) => ({
    Ref: `R${index}`,
    'Record type': 'Complaint',
    Stage: 1,
    Team: 'MASH',
    ...row,
  }));
  const read = readAll({ Register: register }, { ...BEGINS_2020, ...choices });
  const report = buildReport(kind, { ...read, today: dayOf(year, month, date) });
  const tables = report.sections.flatMap((section) => section.tables);
  const bare = (text: string): string => text.replace(/ \[note \d+\]/gu, '');
  return {
    title: report.periodTitle,
    rows: (id) =>
      Object.fromEntries(
        (tables.find((table) => table.id === id)?.rows ?? []).map((cells) => {
          const [label = '', ...others] = cells.map((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? '')));
          return [bare(label), others];
        }),
      ),
    headings: (id) => (tables.find((table) => table.id === id)?.columns ?? []).map(({ heading }) => bare(heading)),
    sentences: tables.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    notes: report.notes.map(({ text }) => text),
  };
}

/** Three by 3 July of each year, and five later in the first. */
const EARLY = [
  ...['2022-04-05', '2022-05-16', '2022-07-03', '2023-04-14', '2023-06-02', '2023-06-30'].map((date) => on(date)),
  ...['2022-07-04', '2022-09-01', '2022-10-21', '2023-01-09', '2023-03-31'].map((date) => on(date)),
];

describe('a year that is not over', () => {
  const report = made('annual-report', EARLY, { period: '2023/24' }, '2023-07-03');

  it('is compared with the same days of the year before', () => {
    expect(report.title).toBe('2023/24 to 3 July 2023');
    expect(report.headings('stages-statutory')).toContain('Received 2022/23 to 3 July 2022');
    expect(report.rows('stages-statutory')['Stage 1']?.filter((_, column) => column % 3 === 0)).toEqual(['3', '3']);
    expect(report.sentences).toContain(
      '3 complaints were received in 2023/24, the same number as in 2022/23 to 3 July 2022.',
    );
    expect(report.notes.join(' ')).toContain(
      'They can be compared with the same part of another year (2022/23 to 3 July 2022), but not with whole periods.',
    );
  });

  it('shows whole years beside it in a series, without a change from a whole year to a part of one', () => {
    expect(report.headings('year-on-year')).toEqual([
      'Representation type',
      '2020/21',
      '2021/22',
      '2022/23',
      '2023/24',
    ]);
    expect(report.rows('year-on-year').Total).toEqual(['0', '0', '8', '3']);
    expect(report.rows('year-on-year-complaints')['2023/24']?.slice(3)).toEqual(['N/A', 'N/A']);
    expect(report.sentences.filter((text) => /decrease|fewer|-5|fall/u.test(text))).toEqual([]);
  });

  it('compares the quarters that are over, and no others', () => {
    const { rows } = made('annual-report', EARLY, { period: '2023/24' }, '2023-07-03');
    expect(rows('quarters')['Q1 (April to June)']?.slice(0, 4)).toEqual(['3', '2', '+1', '+50%']);
    expect(rows('quarters')['Q2 (July to September)']?.slice(0, 4)).toEqual(['0', '3', 'N/A', 'N/A']);
    expect(rows('quarters').Year?.slice(0, 4)).toEqual(['3', '8', 'N/A', 'N/A']);
  });

  it('is one though the as-at date lies after today', () => {
    const { title, rows } = made('appendix', EARLY, { period: '2023/24', asAt: dayOf(2024, 3, 31) }, '2023-07-03');
    expect(title).toBe('2023/24 to 3 July 2023');
    expect(rows('volume')['Stage 1 complaints']?.[1]).toBe('3');
  });

  it.each(['appendix', 'annual-report'] as const)(
    'is not compared in the %s where rows are dated after today: which part is known can not be told',
    (kind) => {
      const ahead = made(kind, [...EARLY, on('2024-03-06')], { period: '2023/24' }, '2023-07-03');
      expect(ahead.sentences.filter((text) => /more than|fewer than|increase|decrease|rise|fall/u.test(text))).toEqual(
        [],
      );
      expect(ahead.rows('volume')['Stage 1 complaints'] ?? ['4', '8', 'N/A']).toEqual(['4', '8', 'N/A']);
      expect(ahead.notes.join(' ')).toContain('2023/24 is not over, but has rows dated after the day');
    },
  );

  it('is not compared with figures that were typed of the whole year before', () => {
    const typed = [
      { Table: 'volume', Measure: 'Received', Group: 'Total', Value: 60 },
      { Table: 'volume', Measure: 'Received', Group: 'Total', Value: 61, Period: '2021/22' },
    ];
    const early = reportOf(
      'appendix',
      times(2, {}),
      { registerBegins: dayOf(2022, 4, 1), asAt: dayOf(2022, 6, 30) },
      { 'Previous year': typed },
    );
    expect(early.rows('volume')?.at(-1)).toEqual(['Total', '2', 'Not recorded', 'N/A']);
    expect(early.said('volume.total')).not.toMatch(/6[01]/u);
  });

  it.each([
    ['a quarter', '2023/24 Q2', '2022/23 Q2 to 3 July 2022'],
    ['two dates', '2023-06-15 to 2023-12-31', '15 June 2022 to 3 July 2022'],
    ['a name of its own', 'Summer 2023: 2023-06-15 to 2023-12-31', 'Summer 2022 to 3 July 2022'],
  ])('may be %s', (_, period, previous) => {
    expect(made('appendix', [...EARLY, on('2023-07-02')], { period }, '2023-07-03').headings('volume')[2]).toBe(
      previous,
    );
  });

  it.each<[string, string]>([
    ['2022/23 Q1', '2022/23 Q1'],
    ['2022-04-01 to 2022-07-03', '1 April 2022 to 3 July 2022'],
    ['2021/22', '2021/22 to 3 July 2021'],
  ])('is compared with a chosen period %s as far as that goes', (previousPeriod, heading) => {
    const { headings } = made('appendix', EARLY, { period: '2023/24', previousPeriod }, '2023-07-03');
    expect(headings('volume')[2]).toBe(heading);
  });

  it('has the figures of the year before that a report of those days alone has', () => {
    const date = fc.integer({ min: 0, max: 900 }).map((offset) => isoDate(dayOf(2021, 4, 1) + offset));
    const row = fc.record({
      'Date received': date,
      'Date of response': fc.option(date, { nil: '' }),
      'Record type': fc.constantFrom('Complaint', 'Complaint', 'Compliment', 'Concern'),
      Stage: fc.constantFrom(1, 2),
      Outcome: fc.constantFrom('Upheld', 'Not upheld'),
      Status: fc.constantFrom('', '', 'Withdrawn', 'Cancelled'),
    });
    const known = [on('2023-04-01'), on('2022-04-01')];
    const last = fc.integer({ min: dayOf(2023, 4, 1), max: dayOf(2023, 9, 18) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), last, (others, day) => {
        const today = isoDate(day);
        const before = today.replace('2023', '2022');
        const rows = [...known, ...others.filter((each) => each['Date received'] <= today)];
        const part = made('appendix', rows, { period: '2023/24' }, today);
        const alone = made('appendix', rows, { period: `2022-04-01 to ${before}` }, before);
        for (const [name, [, then]] of Object.entries(part.rows('volume'))) {
          expect(then, name).toBe(alone.rows('volume')[name]?.[0] ?? '0');
        }
        const [, shown = []] = Object.values(part.rows('complaints'));
        expect(shown.slice(0, 7)).toEqual(Object.values(alone.rows('complaints'))[0]?.slice(0, 7));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('a period of which the register holds only the end', () => {
  const half = { registerBegins: dayOf(2021, 10, 1), period: '2022/23' };
  const rows = [...times(6, on('2022-05-03')), ...times(2, on('2021-11-03', { 'Cost (£)': 40, Stage: 2 }))];

  it.each(['appendix', 'annual-report', 'service-summary'] as const)('is not compared in the %s', (kind) => {
    const { sentences, rows: cells, headings } = made(kind, rows, half, '2024-06-01');
    expect(sentences.filter((text) => /more than|fewer than|increase|decrease|compared with/u.test(text))).toEqual([]);
    expect(Object.values(cells('volume')).map((line) => line[2] ?? '')).toEqual(
      Object.values(cells('volume')).map(() => 'N/A'),
    );
    expect(headings('year-on-year').filter((heading) => /Difference|Change/u.test(heading))).toEqual([]);
  });
});

describe('a period and the one before', () => {
  const choose = (choices: Partial<Settings>) => () => made('appendix', EARLY, choices, '2024-06-01');

  it.each([
    ['the same', '2022/23', '2022/23'],
    ['one that overlaps it', '2022/23', '2022-01-01 to 2022-06-30'],
    ['a part of it', '2022/23', '2022/23 Q3'],
    ['a later one', '2022/23', '2023/24'],
  ])('are refused where the second is %s', (_, period, previousPeriod) => {
    expect(choose({ period, previousPeriod })).toThrow(
      expect.objectContaining({
        code: 'bad-period',
        message: expect.stringMatching(
          /^The previous period, .+, doesn't end before the period of the report, 2022\/23, begins/u,
        ) as string,
        remedy: expect.stringContaining(
          'Change the setting Previous period to one that ends before 1 April 2022',
        ) as string,
      }),
    );
  });

  it('are refused where readers could not tell them apart', () => {
    const choices = {
      period: 'Our year: 2022-04-01 to 2023-03-31',
      previousPeriod: 'our year: 2021-04-01 to 2022-03-31',
    };
    expect(choose(choices)).toThrow(/both called “Our year”/u);
  });
});

describe('a register that begins in the future', () => {
  it.each(['2022/23', ''])('says which setting is wrong (period "%s")', (period) => {
    const begins = { period, registerBegins: dayOf(2031, 4, 1) };
    expect(() => made('appendix', EARLY, begins, '2024-06-01')).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('The setting Register begins says 1 April 2031, which is after 202') as string,
        remedy:
          'Correct or clear the setting Register begins, or choose a later period. The earliest Date received is 5 April 2022.',
      }),
    );
  });
});
