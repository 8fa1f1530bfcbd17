/** `npm run template`: a new workbook with an empty register and the sheets beside it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newWorkbook, saveWorkbook } from '../host';
import { loadOffice } from '../host/node';
import { newRegister } from '../jobs';
import { checkOutput, writeOutput } from './files';
import { runCommand, shownPath, UsageProblem } from './terminal';
import type { ExitCode, Terminal } from './terminal';

export const TEMPLATE_USAGE = `Usage: npm run template -- [options]

Writes a new workbook with an empty register, its lists, settings and the other sheets that a report can use.

  --out FILE   where to write (default: new-register.xlsx in this folder)
  --force      overwrite a file that exists
  --help       this text

Exit code: 0 done, 2 bad use or a file that can't be written.`;

/** Runs the command with the arguments after its name. Never throws and never exits: it answers with the exit code. */
export function templateCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return runCommand('template', terminal, async () => {
    const { out, force, help } = parsed(args);
    if (help) {
      terminal.out(TEMPLATE_USAGE);
      return;
    }
    const path = resolve(terminal.folder, out);
    checkOutput(path, '', force);
    const workbook = newWorkbook([BLANK]);
    await loadOffice(workbook);
    const { written } = await newRegister({});
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== BLANK);
    writeOutput(path, saveWorkbook(workbook));
    terminal.out(`${written.length} sheets written to ${shownPath(path, terminal)}:`);
    for (const name of written) terminal.out(`  ${name}`);
  });
}

/** A workbook has a sheet before it has any of ours. */
const BLANK = 'Sheet1';

function parsed(args: readonly string[]): { readonly out: string; readonly force: boolean; readonly help: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string', default: 'new-register.xlsx' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    const [sentence = 'the options are not understood'] = (error instanceof Error ? error.message : '').split('. ');
    throw new UsageProblem('bad-use', `${sentence}.`, 'npm run template -- --help lists the options.');
  }
}
