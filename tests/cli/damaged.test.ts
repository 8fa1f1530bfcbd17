/** A workbook of which a part can't be read whole gives no figures, on any command. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { appendixCommand } from '../../src/cli/appendixCommand';
import { benchmarksCommand } from '../../src/cli/benchmarksCommand';
import { checkCommand } from '../../src/cli/checkCommand';
import { rememberingTerminal } from './terminal';

const PARTS = unzipSync(readFileSync('assets/sample-register.xlsx'));

it.each([
  ['its strings end early', 'xl/sharedStrings.xml', 'xl/sharedStrings.xml'],
  ['its sheet Lists ends early', 'xl/worksheets/sheet2.xml', 'the sheet “Lists”'],
  ['its sheet Settings ends early', 'xl/worksheets/sheet3.xml', 'the sheet “Settings”'],
  ['its formats end early', 'xl/styles.xml', 'xl/styles.xml'],
])('%s', async (_, part, named) => {
  const text = strFromU8(PARTS[part] ?? new Uint8Array());
  const cut = zipSync({ ...PARTS, [part]: strToU8(text.slice(0, text.length / 2)) });
  for (const command of [appendixCommand, checkCommand, benchmarksCommand]) {
    const terminal = rememberingTerminal();
    writeFileSync(join(terminal.folder, 'register.xlsx'), cut);
    expect(await command(['register.xlsx', '--out', 'out.xlsx'], terminal)).toBe(2);
    expect(terminal.said).toEqual([]);
    expect(terminal.complained).toEqual([expect.stringContaining(named)]);
    expect(readdirSync(terminal.folder)).toEqual(['register.xlsx']);
  }
});
