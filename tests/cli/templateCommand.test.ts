import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { templateCommand } from '../../src/cli/templateCommand';
import { openWorkbook } from '../../src/host';
import { rememberingTerminal, type RememberingTerminal } from './terminal';

let terminal: RememberingTerminal;
let folder: string;

beforeEach(() => {
  terminal = rememberingTerminal();
  folder = terminal.folder;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run template', () => {
  it('writes a workbook with the sheets of a register and nothing else', async () => {
    expect(await templateCommand(['--out', 'new.xlsx'], terminal)).toBe(0);
    const { workbook } = openWorkbook(readFileSync(join(folder, 'new.xlsx')), 'new.xlsx');
    const names = workbook.sheets.map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['Register', 'Lists', 'Settings']);
    expect(names).not.toContain('Sheet1');
    expect(terminal.said.join('\n')).toContain(`${names.length} sheets written to new.xlsx`);
  });

  it('overwrites a file only when it is told to', async () => {
    writeFileSync(join(folder, 'new.xlsx'), 'mine');
    expect(await templateCommand(['--out', 'new.xlsx'], terminal)).toBe(2);
    expect(readFileSync(join(folder, 'new.xlsx'), 'utf8')).toBe('mine');
    expect(await templateCommand(['--out', 'new.xlsx', '--force'], terminal)).toBe(0);
    expect(readFileSync(join(folder, 'new.xlsx'), 'utf8')).not.toBe('mine');
  });

  it.each([[['--kind', 'x']], [['--out']], [['register.xlsx']]])('answers bad use %j with one line', async (args) => {
    expect(await templateCommand(args, terminal)).toBe(2);
    expect(terminal.complained).toHaveLength(1);
    expect(existsSync(join(folder, 'new-register.xlsx'))).toBe(false);
  });

  it('explains itself', async () => {
    expect(await templateCommand(['--help'], terminal)).toBe(0);
    expect(terminal.said.join('\n')).toContain('npm run template');
  });
});
