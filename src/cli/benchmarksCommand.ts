/** `npm run benchmarks`: a workbook in, a copy with its benchmarks up to date out, through the stand-in for Excel. */
import { saveWorkbook } from '../host';
import { loadOffice } from '../host/node';
import { addPasted, previewPaste, refreshBenchmarks, type PasteDecisions, type PastePreview } from '../jobs';
import { benchmarksLines, pasteLines } from './benchmarksSummary';
import { BENCHMARKS_USAGE, parseBenchmarksOptions, type BenchmarksOptions } from './benchmarksOptions';
import { checkOutput, checkOutputs, openRegister, readInput, writeOutput } from './files';
import { profileOf, saveProfile } from './profileFile';
import { textOf } from './textFile';
import { runCommand, shownPath, tellLost, watchedIn } from './terminal';
import type { ExitCode, Terminal } from './terminal';

/** Runs the command with the arguments after its name. Never throws and never exits: it answers with the exit code. */
export function benchmarksCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return runCommand('benchmarks', terminal, async () => {
    const options = parseBenchmarksOptions(args, terminal.folder);
    if (options === 'help') terminal.out(BENCHMARKS_USAGE);
    else await refresh(options, terminal);
  });
}

async function refresh(options: BenchmarksOptions, terminal: Terminal): Promise<void> {
  const { register: path, out, paste, percent, replace, force, choices, today } = options;
  const profile = profileOf(options);
  const bytes = readInput(path);
  const pasted = paste === undefined ? undefined : textOf(readInput(paste));
  checkOutputs({ '--out': out, '--save-profile': options.saveProfile }, path, force);
  if (paste !== undefined) checkOutput(out, paste, true);

  terminal.status?.('Opening the register');
  const { workbook, lost } = openRegister(bytes, path);
  await loadOffice(workbook);
  const request = { choices, ...profile };
  const control = watchedIn(terminal);
  const told: string[] = [];
  if (pasted !== undefined) {
    const preview = await previewPaste({ ...request, text: pasted, ...(percent ? { percent } : {}) }, control);
    const decisions = replace ? allReplaced(preview) : {};
    told.push(...pasteLines(preview, decisions, await addPasted(preview, decisions, control)), '');
  }
  const result = await refreshBenchmarks({ ...request, today }, control);
  terminal.status?.('Writing the workbook');
  writeOutput(out, saveWorkbook(workbook));
  terminal.status?.('');
  for (const line of [...told, ...benchmarksLines(result, shownPath(out, terminal))]) terminal.out(line);
  saveProfile(options, profile, terminal);
  tellLost(lost, path, terminal);
}

/** Figures that differ are taken; rows that stand twice are not, since nobody has said which. */
function allReplaced({ rows }: PastePreview): PasteDecisions {
  return Object.fromEntries(
    rows.flatMap(({ line, state, near }) => (state === 'changes' && !near ? [[line, 'take'] as const] : [])),
  );
}
