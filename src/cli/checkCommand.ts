/** `npm run check`: a register's .xlsx in, what is wrong with it out, through the stand-in for Excel. */
import type { CheckResult } from '../checks';
import { saveWorkbook } from '../host';
import { loadOffice } from '../host/node';
import { checkWorkbook } from '../jobs';
import { counted } from '../nouns';
import { repeatable, type Finding } from '../register';
import { CHECK_USAGE, parseCheckOptions, type CheckOptions } from './checkOptions';
import { openRegister, readInput } from './files';
import { checkOutputs, outputTo, writeOutputs } from './outputs';
import { jsonText } from './printable';
import { meaningLines } from './meaningLines';
import { profileLines, profileOf, profileOutput } from './profileFile';
import { runCommand, shownPath, tell, tellLost, watchedIn } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** What stands in `findings.json`. */
export interface FindingsJson {
  /** Representations that were checked. */
  readonly rows: number;
  readonly findings: readonly Omit<Finding, 'others' | 'fix'>[];
}

/**
 * Runs the command with the arguments after its name. Never throws and never exits: it answers with the exit code,
 * which is 1 where an error was found.
 */
export async function checkCommand(args: readonly string[], given: Terminal): Promise<ExitCode> {
  let errors = 0;
  const code = await runCommand('check', given, async (terminal) => {
    const options = parseCheckOptions(args, terminal.folder);
    if (options === 'help') tell(terminal, CHECK_USAGE);
    else errors = (await check(options, terminal)).counts.error;
  });
  return code === 0 && errors > 0 ? 1 : code;
}

async function check(options: CheckOptions, terminal: Terminal): Promise<CheckResult> {
  const { register: path, json, out, force, today } = options;
  const profile = profileOf(options);
  const bytes = readInput(path);
  checkOutputs([json, out, options.saveProfile], { register: path }, force);

  terminal.status?.('Opening the register');
  const { workbook, lost } = openRegister(bytes, path);
  await loadOffice(workbook);
  const { result, fixes, unreadWords, remarks, unchecked } = await checkWorkbook(
    { choices: {}, ...profile, today },
    watchedIn(terminal),
  );
  const meanings = meaningLines(repeatable(unreadWords));
  const lines = [
    ...checkLines(result),
    ...(meanings.length > 0 ? ['', ...meanings] : []),
    ...nextLines(result, fixes.length, options, terminal),
    ...profileLines(options, terminal),
  ];
  const outputs = [
    ...outputTo(json, () => jsonText(findingsJson(result))),
    ...outputTo(out, () => saveWorkbook(workbook)),
    ...profileOutput(options, profile),
  ];
  await writeOutputs(outputs, force);
  terminal.status?.('');
  for (const line of lines) terminal.out(line);
  for (const remark of out === undefined ? unchecked : remarks) terminal.err(remark);
  if (out !== undefined) tellLost(lost, path, terminal);
  return result;
}

/** What was written, and what to do next. */
function nextLines(
  { rules }: CheckResult,
  fixes: number,
  { json, out }: CheckOptions,
  terminal: Terminal,
): readonly string[] {
  const lines = [
    ...(fixes === 0 ? [] : [`${counted(fixes, 'fix')} can be applied, and undone, in the add-in.`]),
    ...(json === undefined ? [] : [`Findings written to ${shownPath(json, terminal)}.`]),
    ...(out === undefined
      ? []
      : [
          `Workbook with the sheet "Data checks" written to ${shownPath(out, terminal)}: ` +
            'its links lead to the cells, which are marked.',
        ]),
    ...(rules.length === 0 || json !== undefined || out !== undefined
      ? []
      : ['Next: --out FILE writes a copy of the workbook with all findings linked and marked, --json FILE a list.']),
  ];
  return lines.length === 0 || rules.length === 0 ? lines : ['', ...lines];
}

function findingsJson({ rows, findings }: CheckResult): FindingsJson {
  return { rows, findings: findings.map(({ others: _, fix: __, ...finding }) => finding) };
}

/** Counts by rule, then the first errors with their cells. */
function checkLines({ rows, findings, rules, counts }: CheckResult): readonly string[] {
  const checked = `${counted(rows, 'row')} checked`;
  if (rules.length === 0) return [`${checked}: nothing was found.`];
  const column = (count: number): string => (count === 0 ? '' : count.toLocaleString('en-GB')).padStart(9);
  const errors = findings.filter(({ severity, others }) => severity === 'error' && others === undefined);
  return [
    `${checked}: ${counted(counts.error, 'error')}, ${counted(counts.warning, 'warning')}, ${counted(counts.note, 'note')}.`,
    '',
    '   errors warnings    notes  rule',
    ...rules.map(
      ({ rule, title, error, warning, note }) => `${[error, warning, note].map(column).join('')}  ${rule}: ${title}`,
    ),
    ...(errors.length === 0
      ? []
      : [
          '',
          counts.error > MOST_ERRORS ? 'The first errors:' : 'Errors:',
          ...errors.slice(0, MOST_ERRORS).map(errorLine),
        ]),
    ...(counts.error > MOST_ERRORS ? [`  … and ${(counts.error - MOST_ERRORS).toLocaleString('en-GB')} more`] : []),
  ];
}

const MOST_ERRORS = 10;

function errorLine({ sheet, cell, ref, message }: Finding): string {
  return `  ${[sheet, cell].filter((part) => part !== '').join(' ')}${ref === undefined ? '' : ` (${ref})`}: ${message}`;
}
