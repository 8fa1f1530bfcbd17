import { describe, expect, it } from 'vitest';
import {
  findRegister,
  groupingNames,
  nameAt,
  parseRegister,
  readCompanions,
  typedConditions,
  type Grid,
  type NameColumn,
} from '../../src/register';
import { gridOf, outlineOf, readRegister, sheetOf } from '../builders/register';
import { readAll } from '../builders/workbook';

const TABLES: Grid = gridOf('Tables', [
  ['Our tables'],
  ['Title', 'Group by', 'Columns', 'Top', 'Where'],
  ['By ward', 'Ward', 'Received', 10, 'Stage = 1; Ward type: Urban, Rural'],
  ['', '', '', '', ''],
  ['By team', 'Team', 'Received; Upheld', '', ''],
]);

describe('the sheet Tables', () => {
  it('is read as texts with the addresses of their cells', () => {
    const { companions, findings } = readCompanions([TABLES], 1900);
    const [first, second] = companions.tables;
    expect(companions.tables).toHaveLength(2);
    expect([first?.text('table'), first?.text('rows'), first?.text('top')]).toEqual(['By ward', 'Ward', '10']);
    expect([first?.cell('rows'), first?.cell('where'), second?.cell('columns')]).toEqual(['B3', 'E3', 'C5']);
    // A column that the sheet lacks is spoken of at the row's title.
    expect([first?.text('chart'), first?.cell('chart')]).toEqual(['', 'A3']);
    expect(findings).toEqual([]);
  });

  it('names what rows are grouped and chosen by', () => {
    expect(groupingNames(readCompanions([TABLES], 1900).companions.tables)).toEqual([
      ...['Ward', 'Stage', 'Ward type', 'Team'],
    ]);
  });

  it('is told where it has some of its headings but not all that it needs', () => {
    const half = gridOf('Tables', [
      ['Table', 'Rows', 'Order'],
      ['By ward', 'Ward', ''],
    ]);
    const { findings } = readCompanions([half], 1900);
    expect(findings.map(({ rule, sheet }) => [rule, sheet])).toEqual([['sheet-not-read', 'Tables']]);
  });
});

describe('a sheet called Report', () => {
  it('can be the register, as exports of case systems are', () => {
    const { register } = readRegister([sheetOf('Report', [{ Ref: 'A' }, { Ref: 'B' }])]);
    expect(register.rowCount).toBe(2);
    expect(readCompanions([gridOf('Report', [['Ref', 'Date received']])], 1900).findings).toEqual([]);
  });

  it('is no register where it arranges reports', () => {
    const arranged = {
      name: 'Report',
      cells: [
        ['Report', 'Section', 'Table', 'Show'],
        ['Annual report', 'People', 'ethnicity', 'No'],
      ],
    };
    expect(() => findRegister([outlineOf(arranged)], {})).toThrow();
    const { companions } = readCompanions([gridOf('Report', arranged.cells)], 1900);
    expect(companions.reports.map(({ text }) => text('show'))).toEqual(['No']);
  });
});

describe('conditions as typed', () => {
  it.each([
    ['Stage = 1', [{ name: 'Stage', values: ['1'] }]],
    [
      'Procedure = Corporate, Housing; Stage: 1',
      [
        { name: 'Procedure', values: ['Corporate', 'Housing'] },
        { name: 'Stage', values: ['1'] },
      ],
    ],
    ['Stage 1', [undefined]],
    ['', []],
  ])('%s', (text, conditions) => {
    expect(typedConditions(text)).toEqual(conditions);
  });
});

describe('columns of the council’s own', () => {
  const rows = [
    { Ward: 'North', 'Case worker': 'x' },
    { Ward: ' north ', 'Case worker': 'y' },
    { Ward: 'North', 'Case worker': '' },
    { Ward: '', 'Case worker': 'x' },
    { Ward: 'N/A', 'Case worker': 'x' },
  ].map((row) => ({ 'Record type': 'Complaint', 'Date received': 44684, Stage: 1, Service: 'A', ...row }));
  const table = { Table: 'T', Rows: 'WARD', Columns: 'Received', Where: 'Service = A' };
  const { register } = readAll({ Register: rows, Tables: [table] });

  it('are read as names where a table groups by them, folded like other names', () => {
    const ward = register.own.columns.get('ward');
    expect(ward?.heading).toBe('Ward');
    const { column } = ward as { column: NameColumn };
    expect(rows.map((_, row) => nameAt(column, row))).toEqual(['North', 'North', 'North', undefined, undefined]);
  });

  it('are not read where none does', () => {
    expect([...register.own.columns.keys()]).toEqual(['ward']);
  });

  it('are known where they are columns of ours under another name', () => {
    expect([...register.own.known]).toEqual([['service', 'team']]);
  });

  it('are read from every sheet that has them, and an error cell is told', () => {
    const columns = ['Ref', 'Record type', 'Date received', 'Stage', 'Ward'];
    const sheets = [
      { name: 'Register 2021-22', cells: [columns, ['A', 'Complaint', 44500, 1, 'South']] },
      {
        name: 'Register 2022-23',
        cells: [
          [...columns.slice(0, 4), 'Notes', 'Ward'],
          ['B', 'Complaint', 44684, 1, 'x', 'South'],
          ['C', 'Complaint', 44684, 1, 'x', '#REF!'],
        ],
      },
    ];
    const { parts } = readRegister(sheets);
    const parsed = parseRegister(parts, { dateSystem: 1900, lists: [], own: ['Ward'] });
    const { column } = parsed.register.own.columns.get('ward') as { column: NameColumn };
    expect([0, 1, 2].map((row) => nameAt(column, row))).toEqual(['South', 'South', undefined]);
    expect(parsed.findings.map(({ rule, sheet, cell, column: of }) => [rule, sheet, cell, of])).toContainEqual([
      ...['error-cell', 'Register 2022-23', 'F3', 'Ward'],
    ]);
  });
});
