/** Previous year: a typed row is one cell of one table, or a finding and nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROCEDURES } from '../../src/calendar';
import {
  publishedPlace,
  publishedTables,
  readCompanions,
  type CellValue,
  type PublishedFigure,
} from '../../src/register';
import type { PublishedGroup } from '../../src/register/publishedTables';
import type { TypedScope } from '../../src/register/types';
import { gridOf } from '../builders/register';
import { runs } from '../support/runs';

const HEADINGS = ['Table', 'Measure', 'Group', 'Value', 'Period', 'Procedure', 'Stage'];

function read(
  rows: readonly (readonly CellValue[])[],
  lists: readonly (readonly CellValue[])[] = [],
): { readonly figures: readonly PublishedFigure[]; readonly found: readonly string[] } {
  const whole = rows.map((row) => HEADINGS.map((_, at) => row[at] ?? ''));
  const grids = [
    gridOf('Previous year', [HEADINGS, ...whole]),
    gridOf('Lists', [['List', 'Name', 'Aliases'], ...lists.map((row) => [...row])]),
  ];
  const { companions, findings } = readCompanions(grids, 1900);
  return { figures: companions.previousYear, found: findings.map(({ rule, cell }) => `${rule} ${cell}`) };
}

const groupOf = (...row: readonly CellValue[]): string | undefined => read([row]).figures[0]?.group;

describe('procedure and stage', () => {
  it.each([
    [['volume', 'Received', 'Stage 2 complaints', 7, '', 'Corporate'], 'Corporate stage 2 complaints'],
    [['volume', 'Received', 'Complaints', 7, '', 'corp.', 'Stage 3'], 'Corporate stage 3 complaints'],
    [['Volume', 'Received', 'Statutory Stage One complaints', 7], 'Statutory stage 1 complaints'],
    [['volume', 'Received', '', 7, '', '', 2], 'Stage 2 complaints'],
    [['stages-statutory', 'Timeliness', '', 0.7, '', '', '1'], 'Stage 1'],
    [['stages', 'Upheld %', 'Stage 3', '50%', '', 'Statutory'], 'Stage 3'],
    [['costs', 'Cost', '', 900, '', '', 2], 'Stage 2'],
  ] as const)('choose the row of %j', (row, group) => {
    expect(groupOf(...row)).toBe(group);
  });

  it.each([
    ['a procedure that no row of the table has', ['received-by-team', 'Received', 'Parks', 7, '', 'Statutory'], 'F2'],
    ['a stage that contradicts the group', ['stages-statutory', 'Received', 'Stage 1', 7, '', '', 2], 'G2'],
    ['a procedure that contradicts the table', ['stages-statutory', 'Received', 'Stage 1', 7, '', 'Corporate'], 'F2'],
    ['a stage of what has none', ['volume', 'Received', 'Compliments', 7, '', '', 1], 'G2'],
  ] as const)('are a finding where they are %s', (_, row, cell) => {
    expect(read([row])).toEqual({ figures: [], found: [`figure-not-used ${cell}`] });
  });
});

describe('a row that is no cell of a table', () => {
  it.each([
    [['wheather', 'Received', '', 7], 'unknown-table A2'],
    [['concerns', '', '', 7], 'measure-missing B2'],
    [['concerns', 'Closed', '', 7], 'unknown-measure B2'],
    [['volume', 'Received', 'Complements', 7], 'unknown-table-row C2'],
    [['stages-corporate', 'Timeliness', 'Ombudsman', '70%'], 'unknown-table-row C2'],
    [['stages-corporate', 'Received', 'Stage 1', 7, '', 'Blue'], 'unknown-procedure F2'],
    [['stages-corporate', 'Received', '', 7, '', '', 'Ninth'], 'unknown-stage G2'],
  ] as const)('is a finding and not used: %j', (row, finding) => {
    expect(read([row])).toEqual({ figures: [], found: [finding] });
  });
});

describe('a value', () => {
  it.each([
    ['mp-enquiries', 'Received', -4],
    ['mp-enquiries', 'Received', '12%'],
    ['mp-enquiries', 'Received', 2.5],
    ['complaints', '% upheld', 180],
    ['complaints', '% upheld', -0.2],
    ['remedies', 'Amount', -100],
    ['remedies', 'Amount', '10%'],
  ] as const)('of %s that can’t be (%s %s) is a finding and missing', (table, measure, value) => {
    const { figures, found } = read([[table, measure, '', value]]);
    expect(figures.map((figure) => figure.value)).toEqual([undefined]);
    expect(found).toEqual(['unreadable-figure D2']);
  });

  it('may bear the mark of a footnote or of a revision', () => {
    const values = read([
      ['concerns', 'Received', '', '1,204 (r)'],
      ['remedies', 'Amount', '', '£1,200.50*'],
      ['complaints', '% upheld', '', '43% [note 2]'],
    ]).figures.map(({ value }) => value);
    expect(values).toEqual([1204, 1200.5, 0.43]);
  });
});

describe('a figure that is typed twice', () => {
  it.each([
    [
      'in one form',
      [
        ['concerns', 'Received', '', 7],
        ['concerns', 'Received', '', 7],
      ],
    ],
    [
      'in two spellings of a name',
      [
        ['teams', 'Received', 'Parks', 7],
        ['teams', 'received', 'PARKS ', 8],
      ],
    ],
    [
      'by a name and its alias',
      [
        ['teams', 'Received', 'Parks', 7],
        ['teams', 'Received', 'Green spaces', 8],
      ],
    ],
    [
      'as a total and without a group',
      [
        ['compliments', 'Received', 'Total', 7],
        ['compliments', 'Received', '', 8],
      ],
    ],
    [
      'in words and in columns',
      [
        ['volume', 'Received', 'Corporate stage 1 complaints', 7],
        ['volume', 'Received', 'Stage 1', 8, '', 'Corporate'],
      ],
    ],
    [
      'in two forms of its period',
      [
        ['concerns', 'Received', '', 7, '2021/22'],
        ['concerns', 'Received', '', 8, 'FY21-22'],
      ],
    ],
  ] as const)('%s is not used, and both rows are findings', (_, rows) => {
    const { figures, found } = read(rows, [['Team', 'Parks', 'Green spaces; Gardens']]);
    expect(figures).toEqual([]);
    expect(found).toEqual(['typed-twice D2', 'typed-twice D3']);
  });

  it('is not one of two periods, tables or groups', () => {
    const rows = [
      ['teams', 'Received', 'Parks', 7, '2021/22'],
      ['teams', 'Received', 'Parks', 7, '2020/21'],
      ['teams', 'Received', 'Bins', 7, '2021/22'],
      ['received-by-team', 'Received', 'Parks', 7, '2021/22'],
    ];
    expect(read(rows)).toMatchObject({ figures: [{}, {}, {}, {}], found: [] });
  });
});

function scopeOnly({ name, procedure, stage }: PublishedGroup): TypedScope & { readonly name: string } {
  return { name, ...(procedure ? { procedure } : {}), ...(stage ? { stage } : {}) };
}

describe('the list of tables', () => {
  it('knows each of its cells by its own name, alone and with its scope beside it', () => {
    const cells = publishedTables(PROCEDURES).flatMap(({ id, measures, groups }) =>
      measures.flatMap((measure) =>
        (typeof groups === 'string' ? ['A name', ''].map((name): PublishedGroup => ({ name, words: [] })) : groups)
          .filter(({ name }) => !measure.groups || measure.groups.includes(name))
          .map((group) => ({ id, measure, group })),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.boolean(), ({ id, measure, group }, isBeside) => {
        const { name, ...beside } = scopeOnly(group);
        expect(publishedPlace(id, measure.name, name, isBeside ? beside : {})).toMatchObject({
          ...{ table: id, measure: { name: measure.name }, group: name },
        });
      }),
      { numRuns: runs(500) },
    );
  });
});
