/** What rounding does to shown figures is said: shares that don't show 100, differences that can't be taken of what is shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, Table } from '../../src/report';
import { BEGINS_2021, reportOf, times } from './reportOf';
import { isShown, reportsOf, scenario, SEED, tablesOf } from './scenarios';
import type { RawRow } from '../builders/workbook';
import { runs } from '../support/runs';

const notesOf = (report: Report, table: Table): string =>
  report.notes
    .filter(({ number }) => table.notes.includes(number))
    .map(({ text }) => text)
    .join(' ');

/** `-12.5` of `-12.5 pp`, `1,200%`. */
const numberIn = (text: string): number => Number(text.replace(/,/g, '').replace(/[^\d.-]/g, ''));
const cellText = (table: Table, row: number, column: number): string => {
  const cell = table.rows[row]?.[column];
  return isShown(cell) ? cell.text : (cell ?? '');
};

/** The percentages that a column shows, without the total; empty where one has none. */
function percentages(table: Table, column: number): readonly number[] {
  const rows = table.total ? table.rows.length - 1 : table.rows.length;
  return Array.from({ length: rows }, (_, row) => cellText(table, row, column))
    .filter((text) => text.endsWith('%'))
    .map(numberIn);
}

const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-6;

describe('shares', () => {
  it('of any table and kind that do not show 100 are said not to', () => {
    fc.assert(
      fc.property(scenario, (made) => {
        for (const { report } of reportsOf(made)) {
          for (const table of tablesOf(report)) {
            table.columns.forEach(({ heading }, column) => {
              if (!/^share\b/i.test(heading)) return;
              const shown = percentages(table, column);
              const sum = shown.reduce((added, one) => added + one, 0);
              const note = `column “${heading}” add to`;
              if (shown.length > 0 && differs(sum, 100)) expect(notesOf(report, table)).toContain(note);
              else expect(notesOf(report, table)).not.toContain(note);
            });
          }
        }
      }),
      { numRuns: runs(60), seed: SEED },
    );
  });

  it.each<[string, string, RawRow, 'annual-report' | 'service-summary']>([
    ['complainants', 'Complainant type', {}, 'annual-report'],
    ['service-user-groups', 'Service user group', { Procedure: 'Corporate' }, 'annual-report'],
    ['ethnicity', 'Ethnicity', {}, 'annual-report'],
    ['teams', 'Team', { Stage: 2 }, 'annual-report'],
    ['themes', 'Primary theme', { Stage: 1 }, 'annual-report'],
  ])('of three alike in %s add to 99%%', (table, heading, row, kind) => {
    const rows = ['Amber', 'Blue', 'Green'].map((name) => ({ ...row, [heading]: name }));
    const made = reportOf(kind, rows);
    expect(made.notes(table).join(' ')).toMatch(/add to 99%, not 100%, because each is rounded on its own\./);
    const finer = reportOf(kind, rows, { percentPlaces: 2 });
    expect(finer.notes(table).join(' ')).toMatch(/add to 99\.99%, not 100%/);
    const even = reportOf(kind, [...rows, ...rows.slice(0, 1)]);
    expect(even.notes(table).join(' ')).not.toMatch(/not 100%/);
  });
});

describe('a difference of percentages', () => {
  const answered = (late: number, of: number, year: string): RawRow[] =>
    Array.from({ length: of }, (_, index) => ({
      'Date received': `${year}-05-03`,
      'Date of response': index < late ? `${year}-09-03` : `${year}-05-05`,
      Stage: 1,
      Procedure: 'Statutory',
    }));

  it('in any sentence is that of the percentages beside it, or is said to be from unrounded figures', () => {
    const compared =
      /([\d.]+)%[^%]* compared with ([\d.]+)% in 2021\/22 \(([+-]?[\d.]+) pp(, from unrounded figures)?\)/;
    const moved = /% timeliness \(([\d.]+)% to ([\d.]+)%, ([+-][\d.]+) pp(, from unrounded figures)?\)/;
    const share = fc.integer({ min: 1, max: 35 }).chain((of) => fc.tuple(fc.nat({ max: of }), fc.constant(of)));
    const choices = fc.record({
      percentPlaces: fc.constantFrom(0 as const, 1 as const, 2 as const),
      rounding: fc.constantFrom('Half up' as const, 'Truncate' as const),
    });
    fc.assert(
      fc.property(share, share, choices, (now, before, chosen) => {
        const rows = [...answered(...now, '2022'), ...answered(...before, '2021')];
        const { said } = reportOf('annual-report', rows, { ...BEGINS_2021, ...chosen });
        const way = now[0] * before[1] < before[0] * now[1] ? 'rise' : 'fall';
        const sentence = said('stages-statutory.timeliness-1') ?? '';
        const [, shown, then, gap, unrounded] = compared.exec(sentence) ?? [];
        const [, first, second, step, steps] = moved.exec(said(`year-on-year-rates.biggest-${way}`) ?? '') ?? [];
        if (now[0] * before[1] === before[0] * now[1]) {
          expect(sentence).toContain(', as in 2021/22.');
        } else {
          expect(differs(Number(shown) - Number(then), Number(gap))).toBe(unrounded !== undefined);
          expect(differs(Number(second) - Number(first), Number(step))).toBe(steps !== undefined);
          expect(shown).not.toBe(then);
        }
      }),
    );
  });

  it('in the tables of the year and of the rates is noted where it is not that of what is shown', () => {
    fc.assert(
      fc.property(scenario, (made) => {
        for (const { report } of reportsOf(made)) {
          for (const table of tablesOf(report)) {
            const last = table.columns.length - 1;
            const triples =
              table.id === 'complaints'
                ? table.columns.map((_, column) => [0, 1, 2].map((row) => cellText(table, row, column)))
                : table.id === 'year-on-year-rates'
                  ? table.rows.map((_, row) => [last - 1, last - 2, last].map((column) => cellText(table, row, column)))
                  : [];
            const odd = triples.filter(([now = '', before = '', gap = '']) => {
              const isGap = now.endsWith('%') && before.endsWith('%') && gap.endsWith(' pp');
              return isGap && differs(numberIn(now) - numberIn(before), numberIn(gap));
            });
            for (const [now = '', before = '', gap = ''] of odd) {
              expect(notesOf(report, table)).toContain(`${gap} between ${before} and ${now}`);
            }
          }
        }
      }),
      { numRuns: runs(60), seed: SEED },
    );
  });

  const timeliness = (...rows: readonly RawRow[]): string =>
    reportOf('annual-report', rows, BEGINS_2021).said('stages-statutory.timeliness-1') ?? '';

  it('shows as many places as tell the two apart', () => {
    // 28 of 30 is 93.3%, 27 of 29 is 93.1%: both show as 93%.
    expect(timeliness(...answered(2, 30, '2022'), ...answered(2, 29, '2021'))).toContain(
      '(93%) were answered in time, 93.3% compared with 93.1% in 2021/22 (+0.2 pp)',
    );
    expect(timeliness(...answered(2, 30, '2022'), ...answered(4, 60, '2021'))).toContain(', as in 2021/22.');
  });

  it('ranks years by unrounded figures, and none that are the same', () => {
    const ranked = (...rows: readonly RawRow[]): string =>
      reportOf('annual-report', rows, BEGINS_2021).said('year-on-year-rates.timeliness') ?? '';
    expect(ranked(...answered(2, 30, '2022'), ...answered(2, 29, '2021'))).toBe(
      '% timeliness: highest in 2022/23 (93.3%), lowest in 2021/22 (93.1%), of 2 periods.',
    );
    expect(ranked(...answered(2, 30, '2022'), ...answered(4, 60, '2021'))).toMatch(/^% timeliness: 93% in each of 2/u);
  });

  it('names both figures in a table note, of a fall as of a rise', () => {
    // 4 of 9 is 44.4%, 5 of 9 is 55.6%: 12 between what is shown, 11 in truth.
    const closed = (upheld: number, year: string): RawRow[] =>
      Array.from({ length: 9 }, (_, index) => ({
        'Date received': `${year}-06-01`,
        'Date closed': `${year}-07-01`,
        'Date of response': `${year}-07-01`,
        Outcome: index < upheld ? 'Upheld' : 'Not upheld',
      }));
    const made = reportOf('appendix', [...closed(4, '2022'), ...closed(5, '2021')], BEGINS_2021);
    expect(made.notes('complaints').join(' ')).toContain('-11 pp between 56% and 44%');
  });
});

describe('a number of 1,000 or more', () => {
  const LONG = /(?<![\d.,/\w])(?!(?:19|20)\d\d\b)\d{4,}/;

  it('has its separator in every text and number format of every kind of report', () => {
    fc.assert(
      fc.property(scenario, fc.integer({ min: 1_100, max: 1_700 }), ([rows, choices], n) => {
        const many = rows.slice(0, 3).flatMap((row) => times(n, row));
        for (const { report } of reportsOf([many, choices])) {
          const tables = tablesOf(report);
          const cells = tables.flatMap((table) => table.rows.flat()).filter(isShown);
          const texts = [
            ...tables.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
            ...tables.flatMap(({ whenEmpty, blanks = '', chart }) => [whenEmpty, blanks, chart?.description ?? '']),
            ...tables
              .flatMap(({ rows: lines }) => lines.flat())
              .flatMap((cell) => (typeof cell === 'string' ? cell : [])),
            ...cells.map(({ text }) => text),
            ...report.notes.map(({ text }) => text),
            ...report.settings.map(({ value }) => value),
          ].filter((text) => !/^Complaint \d+$/.test(text));
          expect(texts.filter((text) => LONG.test(text))).toEqual([]);
          expect(cells.map(({ format }) => format).filter((format) => !format.includes('#,##0'))).toEqual([]);
        }
      }),
      { numRuns: runs(8) },
    );
  }, 60_000);
});
