/** `npm run appendix`: a register's .xlsx in, a copy with the report's sheets out, through the stand-in for Excel. */
import { saveWorkbook } from '../host';
import { loadOffice } from '../host/node';
import { generate, type Caution } from '../jobs';
import { figuresJson, type Report } from '../report';
import { openRegister, readInput } from './files';
import { checkOutputs, outputTo, writeOutputs } from './outputs';
import { jsonText } from './printable';
import { parseAppendixOptions, USAGE } from './appendixOptions';
import type { AppendixOptions } from './appendixOptions';
import { meaningLines } from './meaningLines';
import { profileLines, profileOf, profileOutput } from './profileFile';
import { summaryLines } from './summary';
import { runCommand, shownPath, tell, tellLost, watchedIn } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** Runs the command with the arguments after its name. Never throws and never exits: it answers with the exit code. */
export async function appendixCommand(args: readonly string[], given: Terminal): Promise<ExitCode> {
  let errors = 0;
  const code = await runCommand('appendix', given, async (terminal) => {
    const options = parseAppendixOptions(args, terminal.folder);
    if (options === 'help') {
      tell(terminal, USAGE);
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
  checkOutputs([out, figures, options.saveProfile], { register: path }, force);

  terminal.status?.('Opening the register');
  const { workbook, lost } = openRegister(bytes, path);
  await loadOffice(workbook);
  const result = await generate(
    { kind, choices, ...profile, today },
    { ...watchedIn(terminal), beforeWriting: (cautions) => tellCautions(cautions, terminal) },
  );
  terminal.status?.('Writing the workbook');
  const summary = summaryLines(result, shownPath(out, terminal));
  const outputs = [
    ...outputTo(out, () => saveWorkbook(workbook)),
    ...outputTo(figures, () => jsonText(figuresJson(result.report, result.register))),
    ...profileOutput(options, profile),
  ];
  await writeOutputs(outputs, force);
  terminal.status?.('');
  for (const line of summary) terminal.out(line);
  if (figures !== undefined) terminal.out(`Figures written to ${shownPath(figures, terminal)}.`);
  for (const line of profileLines(options, terminal)) terminal.out(line);
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
