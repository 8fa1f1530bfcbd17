/** `npm run appendix`: a register's .xlsx in, a copy with the report's sheets out, through the stand-in for Excel. */
import { saveWorkbook } from '../host';
import { loadOffice } from '../host/node';
import { generate, type Caution } from '../jobs';
import { figuresJson, type Report } from '../report';
import { checkOutputs, openRegister, readInput, writeOutput } from './files';
import { parseAppendixOptions, USAGE } from './appendixOptions';
import type { AppendixOptions } from './appendixOptions';
import { meaningLines } from './meaningLines';
import { profileOf, saveProfile } from './profileFile';
import { summaryLines } from './summary';
import { runCommand, shownPath, tellLost, watchedIn } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** Runs the command with the arguments after its name. Never throws and never exits: it answers with the exit code. */
export async function appendixCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let errors = 0;
  const code = await runCommand('appendix', terminal, async () => {
    const options = parseAppendixOptions(args, terminal.folder);
    if (options === 'help') {
      terminal.out(USAGE);
      return;
    }
    const { findings } = await writeAppendix(options, terminal);
    if (options.strict) errors = findings.filter(({ severity }) => severity === 'error').length;
  });
  return code === 0 && errors > 0 ? 1 : code;
}

async function writeAppendix(options: AppendixOptions, terminal: Terminal): Promise<Report> {
  const { register: path, out, figures, force, kind, choices, today } = options;
  const profile = profileOf(options);
  const bytes = readInput(path);
  checkOutputs({ '--out': out, '--figures': figures, '--save-profile': options.saveProfile }, path, force);

  terminal.status?.('Opening the register');
  const { workbook, lost } = openRegister(bytes, path);
  await loadOffice(workbook);
  const result = await generate(
    { kind, choices, ...profile, today },
    { ...watchedIn(terminal), beforeWriting: (cautions) => tellCautions(cautions, terminal) },
  );
  terminal.status?.('Writing the workbook');
  writeOutput(out, saveWorkbook(workbook));
  if (figures !== undefined) {
    writeOutput(figures, `${JSON.stringify(figuresJson(result.report, result.register), null, 2)}\n`);
  }
  terminal.status?.('');
  for (const line of summaryLines(result, shownPath(out, terminal))) terminal.out(line);
  if (figures !== undefined) terminal.out(`Figures written to ${shownPath(figures, terminal)}.`);
  saveProfile(options, profile, terminal);
  for (const remark of result.remarks) terminal.err(remark);
  tellLost(lost, path, terminal);
  return result.report;
}

/** Said before anything is written, so that whoever watches can stop; the command's own way to give a word a meaning. */
function tellCautions(cautions: readonly Caution[], terminal: Terminal): void {
  if (cautions.length === 0) return;
  terminal.status?.('');
  terminal.out('Read this before you use the figures:');
  for (const { text } of cautions) terminal.out(`  ${text}`);
  for (const line of meaningLines(cautions.flatMap(({ words }) => words ?? []))) terminal.out(line);
  terminal.out('');
}
