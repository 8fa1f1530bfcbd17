import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendixCommand } from '../../src/cli/appendixCommand';
import { openCsv } from '../../src/cli/csvRegister';
import { openWorkbook } from '../../src/host';
import { readFileSync } from 'node:fs';
import { rememberingTerminal } from './terminal';

const ROWS = [
  ['Ref', 'Record type', 'Date received', 'Team', 'Issue summary'],
  ['C1', 'Complaint', '17/04/2023', 'Café & Parks', 'Missed bins; again, and again'],
  ['0012', 'Complaint', '18/04/2023', 'Bins', 'He said "no"\nand left – for £5'],
];

/** Windows-1252 as far as these rows need it. */
const WINDOWS: Readonly<Record<string, number>> = { '–': 0x96 };

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16 with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16, big end first': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'Windows-1252': (text) => Uint8Array.from(text, (character) => WINDOWS[character] ?? character.charCodeAt(0)),
};

function written(separator: string, end = '\r\n'): string {
  const cell = (text: string): string => (/[\t;,|"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return ROWS.map((row) => row.map(cell).join(separator) + end).join('');
}

function cellsOf(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const { workbook } = openCsv(bytes, 'log.csv');
  return [...(workbook.sheets[0]?.cells.values() ?? [])].map((row) => [...row.values()].map(({ value }) => value));
}

describe('a register in a text file', () => {
  it.each(Object.entries(ENCODINGS))('is read in %s, whatever parts its cells', (_, encoded) => {
    for (const separator of [',', ';', '\t', '|']) expect(cellsOf(encoded(written(separator)))).toEqual(ROWS);
    expect(cellsOf(encoded(written(',', '\n')))).toEqual(ROWS);
    expect(cellsOf(encoded(`sep=|\r\n${written('|')}`))).toEqual(ROWS);
  });

  it('finds what parts the cells where titles and texts have other signs', () => {
    const text = `Complaints, comments, and compliments\n\nPrinted, by the team, on 1 May, 2024\n${written(';')}`;
    expect(cellsOf(Buffer.from(text)).slice(2)).toEqual(ROWS);
  });

  it.each<[string, string, RegExp]>([
    ['more columns than a sheet', `Ref${',x'.repeat(16_384)}\nC1\n`, /more rows or columns than a sheet/],
    ['an open quotation mark', 'Ref,Team\nC1,"Bins\nC2,Parks\n', /quotation mark in line 2 that is never closed/],
    ['nothing', ' \n', /is empty/],
  ])('is refused with %s', (_, text, message) => {
    expect(() => openCsv(Buffer.from(text), 'log.csv')).toThrow(message);
  });

  it('says which text a cell of Excel can’t hold', () => {
    const { lost } = openCsv(Buffer.from(`Ref,Issue\nC1,${'x'.repeat(40_000)}\n`), 'log.csv');
    expect(lost).toEqual(['text beyond 32,767 characters in line 2']);
  });

  it('becomes a workbook with the report, and stays as it was', async () => {
    const terminal = rememberingTerminal();
    const path = join(terminal.folder, 'log.csv');
    const bytes = Buffer.from(written(';'), 'latin1');
    writeFileSync(path, bytes);
    expect(await appendixCommand(['log.csv', '--today', '2024-05-01'], terminal)).toBe(0);
    expect(terminal.complained).toEqual([]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    const out = join(terminal.folder, 'log-appendix.xlsx');
    const { workbook } = openWorkbook(readFileSync(out), out);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Register', 'Contents 2023-24']));
    const [register] = workbook.sheets.filter(({ name }) => name === 'Register');
    expect(register?.cells.get(2)?.get(0)?.value).toBe('0012');
  });
});
