import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendixCommand } from '../../src/cli/appendixCommand';
import { newWorkbook, openWorkbook, saveWorkbook, setCell } from '../../src/host';
import type { FiguresJson } from '../../src/report';
import { rememberingTerminal } from './terminal';
import type { RememberingTerminal } from './terminal';

const SAMPLE = join(process.cwd(), 'assets/sample-register.xlsx');

async function run(terminal: RememberingTerminal, ...args: readonly string[]): Promise<number> {
  return appendixCommand(args, terminal);
}

/** A workbook with one sheet of these rows. */
function workbookOf(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const workbook = newWorkbook(['Register']);
  const [sheet] = workbook.sheets;
  if (sheet) rows.forEach((row, at) => row.forEach((value, column) => setCell(sheet, at, column, { value })));
  return saveWorkbook(workbook);
}

const HEADER = ['Ref', 'Record type', 'Date received', 'Team'];
const ROW = ['A1', 'Complaint', 45019, 'Fostering'];

describe('the appendix command', () => {
  it('writes a copy of the workbook with the report, the figures and a summary, and leaves the register alone', async () => {
    const terminal = rememberingTerminal();
    const before = readFileSync(SAMPLE);
    expect(await run(terminal, '--period', '2022/23', '--today', '2024-05-01', '--figures', 'figures.json')).toBe(0);

    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    expect(readdirSync(terminal.folder).sort()).toEqual(['figures.json', 'sample-register-appendix.xlsx']);
    const written = readFileSync(join(terminal.folder, 'sample-register-appendix.xlsx'));
    const { workbook, lost } = openWorkbook(written, 'sample-register-appendix.xlsx');
    expect(lost).toEqual([]);
    const names = workbook.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(expect.arrayContaining(['Register', 'Lists', 'Settings', 'Benchmarks']));
    const told = terminal.said.join('\n');
    for (const name of names.filter((candidate) => candidate.endsWith('2022-23')))
      expect(told).toContain(`  ${name}\n`);

    const figures = JSON.parse(readFileSync(join(terminal.folder, 'figures.json'), 'utf8')) as FiguresJson;
    expect([figures.council, figures.period, figures.previousPeriod]).toEqual([
      'Westmere Council',
      '2022/23',
      '2021/22',
    ]);
    const complaints = figures.tables.find(({ id }) => id === 'complaints');
    const closed = complaints?.columns.indexOf('Cases closed') ?? -1;
    expect(told).toContain(`Cases closed        ${complaints?.rows[0]?.[closed]?.text ?? '?'} (`);
    expect(told).toMatch(/Findings in the register: \d+ errors?, \d+ warnings?, \d+ notes?/);
    expect(terminal.complained).toEqual([]);
  });

  it('makes a report that the sheet Report arranges, and names the kinds there are where it has none of that name', async () => {
    const terminal = rememberingTerminal();
    const workbook = newWorkbook(['Register', 'Tables', 'Report']);
    const sheets: readonly (readonly (readonly (string | number)[])[])[] = [
      [HEADER, ROW, [...ROW.slice(0, 3), 'Aftercare']],
      [
        ['Table', 'Rows', 'Columns'],
        ['Complaints by service', 'Team', 'Received'],
      ],
      [
        ['Report', 'Section', 'Table', 'Show'],
        ['Monthly report', 'Services', 'Complaints by service', 'Yes'],
      ],
    ];
    sheets.forEach((rows, at) => {
      const sheet = workbook.sheets[at];
      if (sheet) rows.forEach((row, y) => row.forEach((value, x) => setCell(sheet, y, x, { value })));
    });
    writeFileSync(join(terminal.folder, 'register.xlsx'), saveWorkbook(workbook));
    expect(await run(terminal, 'register.xlsx', '--kind', 'Monthly Report', '--figures', 'figures.json')).toBe(0);
    expect(readdirSync(terminal.folder)).toContain('register-monthly-report.xlsx');
    const figures = JSON.parse(readFileSync(join(terminal.folder, 'figures.json'), 'utf8')) as FiguresJson;
    expect(figures.tables.map(({ id, title }) => [id, title])).toEqual([
      ['complaints-by-service', 'Complaints by service'],
    ]);

    expect(await run(terminal, 'register.xlsx', '--kind', 'poem')).toBe(2);
    expect(terminal.complained.join('\n')).toContain('There is no report kind "poem".');
    expect(terminal.complained.join('\n')).toContain(
      'appendix, annual-report, service-summary, adult-annual-report, complaints-performance, landlord-complaints, ' +
        'open-cases, benchmarks, monthly-report',
    );
  });

  it('says before it writes what was not understood, and with --strict tells an error by the exit code', async () => {
    const rows = [
      [...HEADER, 'Date of response', 'Outcome'],
      [...ROW, 45029, 'Upheld'],
      ['A2', 'Complaint', 45020, 'Fostering', 45030, 'Not upheld'],
      ['A3', 'Complaint', 45021, 'Fostering', 45031, 'Apology sent'],
    ];
    const codes = [];
    for (const options of [[], ['--strict']]) {
      const terminal = rememberingTerminal();
      writeFileSync(join(terminal.folder, 'words.xlsx'), workbookOf(rows));
      codes.push(await run(terminal, 'words.xlsx', '--today', '2024-06-01', ...options));
      const told = terminal.said.join('\n');
      expect(told).toMatch(/^Read this before you use the figures:/);
      expect(told).toContain('Outcome: “Apology sent”, 1 row');
      expect(told).toMatch(/^ {2}--value "Outcome: Apology sent=\.\.\." {2}1 row$/m);
      expect(told.indexOf('Apology sent')).toBeLessThan(told.indexOf('written to'));
    }
    expect(codes).toEqual([0, 1]);
  });

  it('says which of two registers it read and how to choose the other', async () => {
    const terminal = rememberingTerminal();
    const workbook = newWorkbook(['Kept here', 'Kept there']);
    for (const sheet of workbook.sheets)
      [HEADER, ROW].forEach((row, at) => row.forEach((value, column) => setCell(sheet, at, column, { value })));
    writeFileSync(join(terminal.folder, 'register.xlsx'), saveWorkbook(workbook));
    expect(await run(terminal, 'register.xlsx')).toBe(0);
    expect(terminal.said.join('\n')).toMatch(/“Kept here” was read; not read: “Kept there”\..*--sheet/);
  });

  it('prints its options', async () => {
    const terminal = rememberingTerminal();
    expect(await run(terminal, '--help')).toBe(0);
    expect(terminal.said.join('\n')).toContain('--period PERIOD');
  });

  it('shows its steps on a terminal, and clears the line at the end', async () => {
    const steps: string[] = [];
    const terminal = { ...rememberingTerminal(), status: (text: string) => void steps.push(text) };
    expect(await run(terminal)).toBe(0);
    expect(steps).toContain('Opening the register');
    expect(steps.some((step) => /\(\d+ of \d+\)$/.test(step))).toBe(true);
    expect(steps.at(-1)).toBe('');
  });
});

describe('bad use and unreadable files end in one line and exit code 2', () => {
  const bytes = (name: string, content: Uint8Array | string) => (terminal: RememberingTerminal) =>
    writeFileSync(join(terminal.folder, name), content);
  const encrypted = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(96),
  ]);
  const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]);

  it.each([
    ['a missing file', ['absent.xlsx'], () => undefined, /absent\.xlsx doesn't exist\./],
    ['a text file', ['notes.xlsx'], bytes('notes.xlsx', 'Ref,Team\n1,Fostering\n'), /notes\.xlsx/],
    ['an empty file', ['empty.xlsx'], bytes('empty.xlsx', ''), /empty\.xlsx/],
    [
      'a truncated file',
      ['cut.xlsx'],
      bytes('cut.xlsx', readFileSync(SAMPLE).subarray(0, 20_000)),
      /damaged or incomplete/,
    ],
    [
      'a file with a password',
      ['secret.xlsx'],
      bytes('secret.xlsx', encrypted),
      /secret\.xlsx is protected by a password/,
    ],
    ['an .xls file', ['old.xls'], bytes('old.xls', oldExcel), /old\.xls/],
    ['an unknown option', ['--fast'], () => undefined, /there is no option --fast\./],
    ['a period that is none', ['--period', '22'], () => undefined, /--period "22" is no period/],
    ['a mapping without a side', ['--map', 'When'], () => undefined, /--map "When"/],
    ['a mapping to no heading of ours', ['--map', 'Team=Crew'], () => undefined, /Crew/],
    ['a sheet that is not there', ['--sheet', 'Absent'], () => undefined, /Absent/],
    ['one file for two outputs', ['--out', 'a.xlsx', '--figures', 'a.xlsx'], () => undefined, /name the same file/],
    ['a folder that is not there', ['--out', 'absent/a.xlsx'], () => undefined, /There is no folder/],
    ['an output that the system refuses', ['--out', `${'long'.repeat(80)}.xlsx`], () => undefined, /can't be written/],
    ['an existing output', ['--out', 'a.xlsx'], bytes('a.xlsx', 'kept'), /exists already/],
    ['an existing figures file', ['--figures', 'f.json'], bytes('f.json', 'kept'), /exists already/],
  ])('%s', async (_, args, prepare, message) => {
    const terminal = rememberingTerminal();
    prepare(terminal);
    const before = readdirSync(terminal.folder);
    expect(await run(terminal, ...args)).toBe(2);
    expect(terminal.complained).toHaveLength(1);
    expect(terminal.complained[0]).toMatch(message);
    expect(terminal.complained[0]).not.toMatch(/\n|undefined|\bat .*:\d+:\d+/);
    // What must be known of the figures is said before anything is written, so also where that fails.
    expect(terminal.said.join('\n')).not.toMatch(/written to|Key figures/);
    expect(readdirSync(terminal.folder)).toEqual(before);
  });

  it('the register as output, forced or not', async () => {
    const terminal = rememberingTerminal();
    const register = join(terminal.folder, 'register.xlsx');
    writeFileSync(register, readFileSync(SAMPLE));
    for (const option of ['--out', '--figures']) {
      expect(await run(terminal, 'register.xlsx', option, 'register.xlsx', '--force')).toBe(2);
    }
    expect(terminal.complained).toHaveLength(2);
    expect(terminal.complained.join()).toMatch(/is the register itself, which is never written\..*never written/);
    expect(readFileSync(register).equals(readFileSync(SAMPLE))).toBe(true);
  });
});

describe('a register with errors that stop the report ends in one line and exit code 1', () => {
  it.each([
    ['an empty workbook', [], /register/i],
    ['no register', [['Shopping'], ['Milk']], /register/i],
    ['a header without rows', [HEADER], /rows/i],
    [
      'a required column that is missing',
      [HEADER.filter((_, index) => index !== 2), ROW.filter((_, index) => index !== 2)],
      /Date received.*--map/,
    ],
    ['dates that cannot be read', [HEADER, ['A1', 'Complaint', 'soon', 'Fostering']], /Date received/],
  ])('%s', async (_, rows, message) => {
    const terminal = rememberingTerminal();
    writeFileSync(join(terminal.folder, 'register.xlsx'), workbookOf(rows));
    expect(await run(terminal, 'register.xlsx')).toBe(1);
    expect(terminal.complained).toHaveLength(1);
    expect(terminal.complained[0]).toMatch(message);
    expect(existsSync(join(terminal.folder, 'register-appendix.xlsx'))).toBe(false);
  });

  it('no rows in the period', async () => {
    const terminal = rememberingTerminal();
    expect(await run(terminal, '--period', '2012/13')).toBe(1);
    expect(terminal.complained[0]).toMatch(/2012\/13/);
  });
});

describe('npm run appendix', () => {
  it('is that command, with paths meant from the folder in which npm was called', () => {
    const { folder } = rememberingTerminal();
    const { status, stdout } = spawnSync(
      'npm',
      ['--silent', '--prefix', process.cwd(), 'run', 'appendix', '--', '--out', 'report.xlsx'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: undefined } },
    );
    expect(stdout).toContain('written to report.xlsx');
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'report.xlsx'))).toBe(true);
  });
});
