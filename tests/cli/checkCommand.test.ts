import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommand, type FindingsJson } from '../../src/cli/checkCommand';
import { newWorkbook, openWorkbook, saveWorkbook, setCell } from '../../src/host';
import { CLEAN, plainSheet } from '../builders/checks';
import type { RawRow } from '../builders/register';
import { rememberingTerminal, type RememberingTerminal } from './terminal';

const TODAY = ['--today', '2024-05-01'] as const;

/** Puts a register of these rows beside the terminal, as register.xlsx. */
function withRegister(...rows: readonly RawRow[]): RememberingTerminal {
  const terminal = rememberingTerminal();
  const workbook = newWorkbook(['Register']);
  const [sheet] = workbook.sheets;
  plainSheet('Register', rows).cells.forEach((row, at) =>
    row.forEach((value, column) => {
      if (sheet && value !== null && value !== '') setCell(sheet, at, column, { value });
    }),
  );
  writeFileSync(join(terminal.folder, 'register.xlsx'), saveWorkbook(workbook));
  return terminal;
}

describe('the check command', () => {
  it('prints the counts of the sample register by rule, and answers 1 for its errors', async () => {
    const terminal = rememberingTerminal();
    expect(await checkCommand(TODAY, terminal)).toBe(1);
    const told = terminal.said.join('\n');
    expect(told).toMatch(/^\d+ rows checked: \d+ errors?, \d+ warnings?, \d+ notes?\./);
    expect(told).toMatch(/^ +1 +unreadable-date: Date that cannot be read$/m);
    expect(told).toMatch(/^ {2}Register N119 \(WC0118\): Date closed can’t be read as a date/m);
    expect(terminal.complained).toEqual([]);
  });

  it('ends with what can be done next', async () => {
    const terminal = withRegister({ ...CLEAN, Status: 'Clsoed' });
    expect(await checkCommand(['register.xlsx', ...TODAY], terminal)).toBe(1);
    expect(terminal.said.slice(-2)).toEqual([
      '1 fix can be applied, and undone, in the add-in.',
      'Next: --out FILE writes a copy of the workbook with all findings linked and marked, --json FILE a list.',
    ]);
    const after = withRegister({ ...CLEAN, Status: 'Clsoed' });
    await checkCommand(['register.xlsx', ...TODAY, '--out', 'checked.xlsx'], after);
    expect(after.said.at(-1)).toContain('"Data checks" written to checked.xlsx');
  });

  it('says what could not be checked, and with a copy what could not be marked', async () => {
    const terminal = withRegister({ ...CLEAN, Outcome: '' });
    const path = join(terminal.folder, 'register.xlsx');
    const { workbook } = openWorkbook(readFileSync(path), 'register.xlsx');
    for (const sheet of workbook.sheets) Object.assign(sheet, { protected: true, changed: true });
    writeFileSync(path, saveWorkbook(workbook));
    await checkCommand(['register.xlsx', ...TODAY], terminal);
    expect(terminal.complained.join(' ')).not.toContain('not marked');
    await checkCommand(['register.xlsx', ...TODAY, '--out', 'checked.xlsx'], terminal);
    expect(terminal.complained.join(' ')).toContain("The sheet 'Register' is protected, so its cells are not marked.");
  });

  it('answers 0 for a register in which nothing is wrong', async () => {
    const terminal = withRegister(CLEAN);
    expect(await checkCommand(['register.xlsx', ...TODAY], terminal)).toBe(0);
    expect(terminal.said).toEqual(['1 row checked: nothing was found.']);
  });

  it('answers 0 where there are only warnings and notes', async () => {
    const terminal = withRegister({ ...CLEAN, Team: '' });
    expect(await checkCommand(['register.xlsx', ...TODAY], terminal)).toBe(0);
  });

  it('writes every finding as JSON, and leaves the register alone', async () => {
    const terminal = withRegister(CLEAN, { ...CLEAN, Ref: 'C2', 'Case ref': 'C2', Outcome: '' });
    const path = join(terminal.folder, 'register.xlsx');
    const before = readFileSync(path);
    expect(await checkCommand(['register.xlsx', ...TODAY, '--json', 'findings.json'], terminal)).toBe(1);
    expect(readFileSync(path).equals(before)).toBe(true);
    const written = JSON.parse(readFileSync(join(terminal.folder, 'findings.json'), 'utf8')) as FindingsJson;
    expect(written.rows).toBe(2);
    expect(written.findings).toMatchObject([
      {
        rule: 'response-without-outcome',
        severity: 'error',
        sheet: 'Register',
        cell: 'L3',
        ref: 'C2',
        column: 'Outcome',
      },
    ]);
  });

  it('writes a copy with the sheet Data checks when asked for one', async () => {
    const terminal = withRegister({ ...CLEAN, Outcome: '' });
    await checkCommand(['register.xlsx', ...TODAY, '--out', 'checked.xlsx'], terminal);
    const { workbook } = openWorkbook(readFileSync(join(terminal.folder, 'checked.xlsx')), 'checked.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toContain('Data checks');
  });

  it('takes headings mapped by hand', async () => {
    const { Outcome, ...row } = CLEAN;
    const terminal = withRegister({ ...row, Verdict: Outcome ?? '' });
    expect(await checkCommand(['register.xlsx', ...TODAY, '--map', 'Verdict=Outcome'], terminal)).toBe(0);
    expect(terminal.said).toEqual(['1 row checked: nothing was found.']);
  });

  it('never says a personal detail', async () => {
    const terminal = withRegister({ ...CLEAN, 'Issue summary': 'Call Mrs Example on 07700 900123' });
    await checkCommand(['register.xlsx', ...TODAY, '--json', 'findings.json'], terminal);
    const told = [...terminal.said, readFileSync(join(terminal.folder, 'findings.json'), 'utf8')].join('\n');
    expect(told).toContain('personal-data');
    expect(told).not.toMatch(/Mrs|07700/);
  });

  it('prints its options', async () => {
    const terminal = rememberingTerminal();
    expect(await checkCommand(['--help'], terminal)).toBe(0);
    expect(terminal.said.join('\n')).toContain('--json FILE');
  });

  it.each([
    ['an option that does not exist', ['--colour'], 'there is no option --colour.'],
    ['two registers', ['a.xlsx', 'b.xlsx'], 'one register at a time'],
    ['a file that does not exist', ['missing.xlsx'], "doesn't exist"],
    ['a mapping without a side', ['--map', 'Verdict'], 'lacks a side'],
    ['a sheet that does not exist', ['register.xlsx', '--sheet', 'Log'], 'There is no sheet “Log”'],
    ['the register as output', ['register.xlsx', '--json', 'register.xlsx', '--force'], 'never written'],
  ])('answers %s with one line and 2', async (_, args, line) => {
    const terminal = withRegister(CLEAN);
    expect(await checkCommand(args, terminal)).toBe(2);
    expect(terminal.complained).toHaveLength(1);
    expect(terminal.complained[0]).toContain(line);
    expect(terminal.said).toEqual([]);
  });

  it('overwrites a file only when forced', async () => {
    const terminal = withRegister(CLEAN);
    const path = join(terminal.folder, 'findings.json');
    writeFileSync(path, 'mine');
    expect(await checkCommand(['register.xlsx', ...TODAY, '--json', 'findings.json'], terminal)).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(await checkCommand(['register.xlsx', ...TODAY, '--json', 'findings.json', '--force'], terminal)).toBe(0);
    expect(existsSync(path)).toBe(true);
  });
});
