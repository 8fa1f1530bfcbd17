/** Nothing that a workbook or a file's name says gets to a terminal as a command. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendixCommand } from '../../src/cli/appendixCommand';
import { benchmarksCommand } from '../../src/cli/benchmarksCommand';
import { checkCommand } from '../../src/cli/checkCommand';
import { jsonText, printable } from '../../src/cli/printable';
import { openWorkbook, saveWorkbook, type Cell, type WorkbookModel } from '../../src/host';
import { runs } from '../support/runs';
import { rememberingTerminal } from './terminal';

/** By number, so that the rule is not the one that the program itself goes by. */
function steers(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const ranges = [[0, 0x1f], [0x7f, 0x9f], [0x61c, 0x61c], [0x200e, 0x200f], [0x2028, 0x202e], [0x2066, 0x2069]]; // prettier-ignore
  return ranges.some(([from = 0, to = 0]) => from <= code && code <= to);
}

const steering = (text: string): string[] => Array.from(text).filter(steers);
const ALL = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code)).filter(steers);
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(...ALL), fc.string({ unit: 'binary', maxLength: 1 })) });

describe('a printed line', () => {
  it('has nothing that steers a terminal or turns text round', () => {
    expect(printable(ALL.join('x'))).not.toSatisfy((text: string) => steering(text).length > 0);
    fc.assert(
      fc.property(anyText, (text) => steering(printable(text)).length === 0),
      { numRuns: runs(500) },
    );
  });

  it('is otherwise as it was, in any script', () => {
    for (const text of ['Siân O’Brien–Łukasz', '£1,200 – 45%', 'محمد', 'संजय', '👩‍👧 中文', 'a\u00a0b'])
      expect(printable(text)).toBe(text);
    expect(printable('two\nlines\tof\r\u2028text\u001b[2J\u009b31m\u202eoff')).toBe(
      'two lines of  text\\u001b[2J\\u009b31m\\u202eoff',
    );
  });
});

it('a JSON file has nothing of it but its own line breaks, and says the same', () => {
  fc.assert(
    fc.property(fc.dictionary(anyText, fc.array(anyText)), (value) => {
      const text = jsonText(value);
      expect(steering(text).filter((character) => character !== '\n')).toEqual([]);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: runs(300) },
  );
});

/** Colours, titles and clears the screen, forges a line, and turns round what follows. */
const POISON = '\u001b]0;title\u0007\u001b[2J\u009b31m\r\n0 errors\u202e\u007f';

describe.each([
  [
    'whose council, teams, references and outcomes hold it',
    (value: string, row: number) => row % 3 === 1 || value.endsWith('Council'),
  ],
  ['of which every text holds it', () => true],
] as const)('a register %s', (_, isPoisoned) => {
  /** The beginning of the sample register. */
  function poisoned(): WorkbookModel {
    const { workbook } = openWorkbook(readFileSync('assets/sample-register.xlsx'), 'sample.xlsx');
    for (const sheet of workbook.sheets) {
      for (const row of sheet.cells.keys()) if (row > 40) sheet.cells.delete(row);
      for (const [row, line] of sheet.cells) for (const cell of line.values()) poison(cell, row);
      sheet.changed = true;
    }
    return workbook;
  }

  function poison(cell: Cell, row: number): void {
    if (typeof cell.value === 'string' && row > 0 && isPoisoned(cell.value, row)) cell.value += POISON;
  }

  it.each([
    ['appendix', appendixCommand, ['--figures', 'figures.json']],
    ['check', checkCommand, ['--json', 'findings.json', '--out', 'out.xlsx']],
    ['benchmarks', benchmarksCommand, []],
  ] as const)('%s', async (_command, command, options) => {
    const steps: string[] = [];
    const terminal = { ...rememberingTerminal(), status: (text: string) => void steps.push(text) };
    const name = `register${POISON.replace(/[\r\n]/g, '')}.xlsx`;
    writeFileSync(join(terminal.folder, name), saveWorkbook(poisoned()));
    await command([name, '--today', '2024-05-01', ...options], terminal);
    const said = [...terminal.said, ...terminal.complained, ...steps];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((line) => steering(line).length > 0)).toEqual([]);
    for (const file of readdirSync(terminal.folder).filter((one) => one.endsWith('.json'))) {
      const text = readFileSync(join(terminal.folder, file), 'utf8');
      expect(steering(text).filter((character) => character !== '\n')).toEqual([]);
      expect(text).toContain('\\u001b');
    }
  });
});
