/** The total of figures that were typed: as it was published, or what the groups that are shown above it add up to. */
import { describe, expect, it } from 'vitest';
import type { RawRow } from '../builders/workbook';
import { BEGINS_2022, published, reportOf, type Made } from './reportOf';

const TABLES = ['received-by-team', 'teams', 'member-enquiries'];

function withTyped(kind: 'appendix' | 'annual-report', values: Readonly<Record<string, number | string>>): Made {
  const typed = [
    ...TABLES.flatMap((table) => published(table, 'Received', values)),
    ...published('costs', 'Cost', values).map((row) => ({ ...row, Group: STAGES[String(row.Group)] ?? '' })),
  ];
  const rows = [{}, { Team: 'Aftercare' }, { 'Record type': 'Member enquiry' }, { Stage: 2, 'Cost (£)': 10 }];
  return reportOf(kind, rows, BEGINS_2022, { 'Previous year': typed });
}

const STAGES: Readonly<Record<string, string>> = { MASH: 'Stage 2', Aftercare: 'Stage 3', Total: 'Total' };
const totalOf = (made: Made, id: string, column: number): string | undefined => made.rows(id)?.at(-1)?.[column];

describe('the total of figures that were typed for the year before', () => {
  it.each([
    ['is their sum', { MASH: 40, Aftercare: 2 }, '42'],
    ['is their sum, whatever total is typed beside them', { MASH: 40, Aftercare: 2, Total: 41 }, '42'],
    ['is the one that was published where a part of it is not known', { MASH: 40, Aftercare: 'n/a', Total: 90 }, '90'],
    ['is the one that was published where a part of it was not', { MASH: 40, Total: 90 }, '90'],
    ['is the one that was published where no part of it is', { Total: 90 }, '90'],
  ] as const)('%s', (_, values, total) => {
    const appendix = withTyped('appendix', values);
    const annual = withTyped('annual-report', values);
    expect(totalOf(appendix, 'received-by-team', 2)).toBe(total);
    expect(totalOf(annual, 'teams', 3)).toBe(total);
    expect(annual.said('teams.total')).toContain(`than ${total} in 2021/22`);
    expect(totalOf(annual, 'costs', 2)).toBe(`£${total}.00`);
    expect(appendix.said('member-enquiries.total')).toContain(`than ${total} in 2021/22`);
  });

  it('that differs from what it was published as is a finding of the report', () => {
    const { report } = withTyped('appendix', { MASH: 40, Aftercare: 2, Total: 90 });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'total-differs',
        cell: 'D4',
        message: 'The total is 90, but its rows add up to 42.',
      }),
    );
  });

  it('is said to be of the teams that have a figure only where it is their sum', () => {
    const note = (values: Readonly<Record<string, number | string>>): string =>
      withTyped('appendix', values).notes('received-by-team').join(' ');
    expect(note({ MASH: 40 })).toContain('The total of 2021/22 is of the teams that have a published figure.');
    expect(note({ MASH: 40, Aftercare: 'n/a', Total: 90 })).not.toContain('is of the teams');
  });
});

describe('a figure that was typed for the year before', () => {
  const rows = [{ 'Record type': 'Compliment', 'Compliment origin': 'Court' }, { 'Record type': 'MP enquiry' }];
  const once = (kind: 'appendix' | 'annual-report', typed: readonly RawRow[]): Made =>
    reportOf(kind, rows, BEGINS_2022, { 'Previous year': typed });

  it('is known in every table, wherever the sheet holds it', () => {
    const typed = [
      ...published('volume', 'Received', { Compliments: 106 }),
      ...published('mp-enquiries', 'Received', { '': 137 }),
    ];
    for (const kind of ['appendix', 'annual-report'] as const) {
      const made = once(kind, typed);
      const volume = new Map(made.rows('volume')?.map(([name, , before]) => [name, before]));
      expect([volume.get('Compliments'), volume.get('MP enquiries')]).toEqual(['106', '137']);
      expect(made.said('mp-enquiries.total')).toContain('than 137 in 2021/22');
      expect(made.said(kind === 'appendix' ? 'compliments.total' : 'compliment-origins.total')).toContain(
        'than 106 in',
      );
    }
  });

  it('is not made of the groups of another table: they may not be all', () => {
    const made = once('appendix', published('compliments', 'Received', { MASH: 40 }));
    expect(made.rows('volume')?.find(([name]) => name === 'Compliments')).toEqual([
      'Compliments',
      '1',
      'Not recorded',
      'N/A',
    ]);
  });
});
