/** `npm run template`: a new workbook with an empty register and the sheets beside it. */
import { resolve } from 'node:path';
import { newWorkbook, saveWorkbook } from '../host';
import { loadOffice } from '../host/node';
import { newRegister } from '../jobs';
import { flag, HELP, optionLines, readArguments, usage, valued } from './commandOptions';
import { checkOutputs, writeOutputs } from './outputs';
import { runCommand, shownPath, tell } from './terminal';
import type { ExitCode, Terminal } from './terminal';

const NEW_REGISTER = 'new-register.xlsx';
const OPTIONS = {
  out: { ...valued('FILE', `where to write (default: ${NEW_REGISTER} in this folder)`), default: NEW_REGISTER },
  force: flag('overwrite a file that exists'),
  help: HELP,
};

export const TEMPLATE_USAGE = `Usage: npm run template -- [options]

Writes a new workbook with an empty register, its lists, settings and the other sheets that a report can use.

${optionLines(OPTIONS, 13)}

Exit code: 0 done, 2 bad use or a file that can't be written.`;

/** Runs the command with the arguments after its name. Never throws and never exits: it answers with the exit code. */
export function templateCommand(args: readonly string[], given: Terminal): Promise<ExitCode> {
  return runCommand('template', given, async (terminal) => {
    const { values, positionals } = readArguments('template', args, OPTIONS);
    const { out, force, help } = values;
    const [unwanted] = positionals;
    if (unwanted !== undefined)
      throw usage('template', `"${unwanted}" is not wanted: a new workbook needs no register.`);
    if (help) {
      tell(terminal, TEMPLATE_USAGE);
      return;
    }
    const path = resolve(terminal.folder, out);
    checkOutputs([path], {}, force);
    const workbook = newWorkbook([BLANK]);
    await loadOffice(workbook);
    const { written } = await newRegister({});
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== BLANK);
    await writeOutputs([{ path, content: saveWorkbook(workbook) }], force);
    terminal.out(`${written.length} sheets written to ${shownPath(path, terminal)}:`);
    for (const name of written) terminal.out(`  ${name}`);
  });
}

/** A workbook has a sheet before it has any of ours. */
const BLANK = 'Sheet1';
