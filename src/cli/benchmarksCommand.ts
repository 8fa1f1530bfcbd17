/** `npm run benchmarks`: a workbook in, a copy with its benchmarks up to date out, through the stand-in for Excel. */
import { saveWorkbook } from '../host';
import { loadOffice } from '../host/node';
import { addPasted, previewPaste, refreshBenchmarks, type PasteDecisions, type PastePreview } from '../jobs';
import { benchmarksLines, pasteLines } from './benchmarksSummary';
import { BENCHMARKS_USAGE, parseBenchmarksOptions, type BenchmarksOptions } from './benchmarksOptions';
import { openRegister, readInput } from './files';
import { checkOutputs, outputTo, writeOutputs } from './outputs';
import { profileLines, profileOf, profileOutput } from './profileFile';
import { textOf } from './textFile';
import { runCommand, shownPath, tell, tellLost, UsageProblem, watchedIn } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** Runs the command with the arguments after its name. Never throws and never exits: it answers with the exit code. */
export function benchmarksCommand(args: readonly string[], given: Terminal): Promise<ExitCode> {
  return runCommand('benchmarks', given, async (terminal) => {
    const options = parseBenchmarksOptions(args, terminal.folder);
    if (options === 'help') tell(terminal, BENCHMARKS_USAGE);
    else await refresh(options, terminal);
  });
}

async function refresh(options: BenchmarksOptions, terminal: Terminal): Promise<void> {
  const { register: path, out, paste, reading, replace, force, choices, today } = options;
  const profile = profileOf(options);
  const bytes = readInput(path);
  const pasted = paste === undefined ? undefined : textOf(readInput(paste));
  checkOutputs([out, options.saveProfile], { register: path, paste }, force);

  terminal.status?.('Opening the register');
  const { workbook, lost } = openRegister(bytes, path);
  await loadOffice(workbook);
  const request = { choices, ...profile };
  const control = watchedIn(terminal);
  const told: string[] = [];
  if (pasted !== undefined) {
    const preview = await previewPaste({ ...request, text: pasted, reading }, control);
    requireWhole(preview);
    const decisions = replace ? allReplaced(preview) : {};
    told.push(...pasteLines(preview, decisions, await addPasted(preview, decisions, control)), '');
  }
  const result = await refreshBenchmarks({ ...request, today }, control);
  terminal.status?.('Writing the workbook');
  told.push(...benchmarksLines(result, shownPath(out, terminal)));
  await writeOutputs([...outputTo(out, () => saveWorkbook(workbook)), ...profileOutput(options, profile)], force);
  terminal.status?.('');
  for (const line of [...told, ...profileLines(options, terminal)]) terminal.out(line);
  tellLost(lost, path, terminal);
}

/** @throws UsageProblem where nothing can be added because the table doesn't say whose figures or of when they are. */
function requireWhole({ lacks, columns }: PastePreview): void {
  const [lack] = lacks;
  if (lack === undefined) return;
  const headings = columns.map(({ heading }) => `"${heading}"`).join(', ');
  const map = `--paste-map "Theirs=${lack === 'council' ? 'Council' : 'Period'}" says which of ${headings} it is`;
  throw new UsageProblem(
    'bad-use',
    `The pasted table has no ${lack}: ${lack === 'period' ? `--paste-period 2023/24 gives it one, or ${map}` : map}.`,
    `npm run benchmarks -- --help lists the options.`,
  );
}

/** Figures that differ are taken; rows that stand twice are not, since nobody has said which. */
function allReplaced({ rows }: PastePreview): PasteDecisions {
  return Object.fromEntries(
    rows.flatMap(({ place, state, near }) => (state === 'changes' && !near ? [[place, 'take'] as const] : [])),
  );
}
