import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { benchmarksCommand } from '../../src/cli/benchmarksCommand';
import { BENCHMARKS_USAGE } from '../../src/cli/benchmarksOptions';
import { openWorkbook, saveWorkbook, setCell, type WorkbookModel } from '../../src/host';
import {
  COUNCIL,
  councilWorkbook,
  fill,
  HEADINGS,
  makeTable,
  OWN,
  ownRows,
  sheetOf,
  valueAt,
} from '../jobs/benchmarksWorkbook';
import { pictureOf } from '../excel/support';
import { validateXlsx } from '../support/validator';
import { rememberingTerminal, type RememberingTerminal } from './terminal';

const TODAY = ['--today', '2024-09-01'] as const;

function withWorkbook(workbook = councilWorkbook()): RememberingTerminal {
  const terminal = rememberingTerminal();
  writeFileSync(join(terminal.folder, 'register.xlsx'), saveWorkbook(workbook));
  return terminal;
}

function written({ folder }: RememberingTerminal, name: string): WorkbookModel {
  return openWorkbook(readFileSync(join(folder, name)), name).workbook;
}

describe('the benchmarks command', () => {
  it('fills the own rows of the sample register, and a second run changes no cell', async () => {
    const terminal = rememberingTerminal();
    expect(await benchmarksCommand(['--out', 'one.xlsx', ...TODAY], terminal)).toBe(0);
    const told = terminal.said.join('\n');
    expect(told).toMatch(/^21 cells of the sheet "Benchmarks" computed:$/m);
    expect(told).toMatch(/^ {2}2022\/23: Complaints received 75; Upheld % 42%; In time % \d+%; Upheld 31; Closed 73;/m);
    expect(await benchmarksCommand(['one.xlsx', '--out', 'two.xlsx', ...TODAY], terminal)).toBe(0);
    expect(terminal.said.join('\n')).toMatch(/^The sheet "Benchmarks" was up to date\.$/m);
    expect(pictureOf(written(terminal, 'two.xlsx'))).toBe(pictureOf(written(terminal, 'one.xlsx')));
    expect(terminal.complained).toEqual([]);
    const own = [...sheetOf(written(terminal, 'one.xlsx')).cells.values()].filter(
      (line) => line.get(0)?.value === 'Westmere Council',
    );
    expect(own.map((line) => line.get(1)?.value)).toEqual(['2021/22', '2022/23', '2023/24']);
    expect(await validateXlsx(readFileSync(join(terminal.folder, 'two.xlsx')))).toEqual([]);
  });

  it('tells what was typed over computed cells, and leaves the register alone', async () => {
    const workbook = councilWorkbook();
    fill(sheetOf(workbook), [['', '', '', 0.56]], 2);
    makeTable(workbook, 5, HEADINGS.length);
    const terminal = withWorkbook(workbook);
    const before = readFileSync(join(terminal.folder, 'register.xlsx'));
    expect(await benchmarksCommand(['register.xlsx', ...TODAY], terminal)).toBe(0);
    const told = terminal.said.join('\n');
    expect(told).toContain('  2022/23: Complaints received 4; Upheld % 56% → 25%; In time % 75%');
    expect(told).toContain('  2022/23, Upheld %: 56% (now in G3)');
    expect(readFileSync(join(terminal.folder, 'register.xlsx')).equals(before)).toBe(true);
    expect(ownRows(written(terminal, 'register-benchmarks.xlsx'))).toEqual(OWN);
    expect(await validateXlsx(readFileSync(join(terminal.folder, 'register-benchmarks.xlsx')))).toEqual([]);
  });

  it('takes in a CSV file first, and leaves what differs unless it is to be replaced', async () => {
    const terminal = withWorkbook();
    const csv = `Council,Period,Complaints received,Page\nEastholme Council,2023/24,88,4\nAldermoor Council,2023/24,80,5\n${COUNCIL},2023/24,1,6\n`;
    writeFileSync(join(terminal.folder, 'figures.csv'), csv);
    const args = ['register.xlsx', '--paste', 'figures.csv', '--out', 'out.xlsx', '--force', ...TODAY];
    expect(await benchmarksCommand(args, terminal)).toBe(0);
    expect(terminal.said.slice(0, 4)).toEqual([
      'Pasted into the sheet "Benchmarks": 1 row added, 0 changed.',
      '  Columns not taken: "Page". Say what one is with --paste-map "Theirs=Ours".',
      '  Line 3, Aldermoor Council 2023/24: left, because the sheet has other figures (Complaints received 79, not 80).',
      `  Line 4, ${COUNCIL} 2023/24: left. Your own council's figures are computed from the register.`,
    ]);
    expect([valueAt(written(terminal, 'out.xlsx'), 'C4'), valueAt(written(terminal, 'out.xlsx'), 'C6')]).toEqual([
      79, 88,
    ]);
    expect(await benchmarksCommand([...args, '--replace'], terminal)).toBe(0);
    expect(valueAt(written(terminal, 'out.xlsx'), 'C4')).toBe(80);
  });

  it('is told what a pasted table does not say, and names the option that tells it', async () => {
    const terminal = withWorkbook();
    const csv = 'Measure,Eastholme Council,Kelderby Council\nNew cases,88,61\nUpheld %,0.4,0.5\n';
    writeFileSync(join(terminal.folder, 'figures.csv'), csv);
    const args = ['register.xlsx', '--paste', 'figures.csv', '--out', 'out.xlsx', '--force', ...TODAY];
    expect(await benchmarksCommand(args, terminal)).toBe(2);
    expect(terminal.complained.join()).toContain('The pasted table has no period: --paste-period 2023/24 gives it one');
    const period = ['--paste-period', 'FY23/24'];
    expect(await benchmarksCommand([...args, ...period], terminal)).toBe(0);
    expect(terminal.said.slice(0, 3).join('\n')).toMatch(
      /0 rows added[^]*"New cases". Say what one is with --paste-map "Theirs=Ours"\.\n.*--paste-percent fractions/,
    );
    const told = [...period, '--paste-map', 'New cases=Complaints received', '--paste-percent', 'fractions'];
    expect(await benchmarksCommand([...args, ...told], terminal)).toBe(0);
    const workbook = written(terminal, 'out.xlsx');
    expect(['A6', 'C6', 'D6', 'A7', 'C7', 'D7'].map((cell) => valueAt(workbook, cell))).toEqual([
      ...['Eastholme Council', 88, 0.4],
      ...['Kelderby Council', 61, 0.5],
    ]);
  });

  it('prints its options', async () => {
    const terminal = rememberingTerminal();
    expect(await benchmarksCommand(['--help'], terminal)).toBe(0);
    expect(terminal.said.join('\n')).toBe(BENCHMARKS_USAGE);
  });

  it('answers 1 where the workbook stops it, and writes nothing', async () => {
    const workbook = councilWorkbook();
    setCell(sheetOf(workbook, 'Settings'), 1, 1, {});
    const terminal = withWorkbook(workbook);
    expect(await benchmarksCommand(['register.xlsx', ...TODAY], terminal)).toBe(1);
    expect(terminal.complained[0]).toContain("not known which council's rows");
    expect(existsSync(join(terminal.folder, 'register-benchmarks.xlsx'))).toBe(false);
    const named = ['register.xlsx', '--setting', `Council=${COUNCIL}`, ...TODAY];
    expect(await benchmarksCommand(named, terminal)).toBe(0);
  });

  it.each([
    ['an option that does not exist', ['--colour'], 'there is no option --colour.'],
    ['two registers', ['a.xlsx', 'b.xlsx'], 'one register at a time'],
    ['a file that does not exist', ['missing.xlsx'], "doesn't exist"],
    ['figures that do not exist', ['register.xlsx', '--paste', 'missing.csv'], "doesn't exist"],
    ['--replace without --paste', ['register.xlsx', '--replace'], '--replace goes with --paste.'],
    [
      'percentages typed in no known way',
      ['register.xlsx', '--paste', 'figures.csv', '--paste-percent', 'thousands'],
      '--paste-percent must be fractions or percent.',
    ],
    [
      '--paste-percent without --paste',
      ['register.xlsx', '--paste-percent', 'percent'],
      '--paste-percent goes with --paste.',
    ],
    ['--paste-map without --paste', ['register.xlsx', '--paste-map', 'A=Council'], '--paste-map goes with --paste.'],
    [
      'a period of the pasted table that is none',
      ['register.xlsx', '--paste', 'figures.csv', '--paste-period', 'soon'],
      '--paste-period "soon" isn\'t a period',
    ],
    ['the register as output', ['register.xlsx', '--out', 'register.xlsx', '--force'], 'never written'],
    ['a period that is none', ['register.xlsx', '--period', 'soon'], 'is no period'],
  ])('answers %s with one line and 2', async (_, args, line) => {
    const terminal = withWorkbook();
    expect(await benchmarksCommand(args, terminal)).toBe(2);
    expect(terminal.complained).toHaveLength(1);
    expect(terminal.complained[0]).toContain(line);
    expect(terminal.said).toEqual([]);
  });
});
