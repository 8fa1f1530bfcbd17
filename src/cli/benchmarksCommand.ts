/** `npm run benchmarks`: a workbook in, a copy with its benchmarks up to date out, through the stand-in for Excel. */
import { saveWorkbook } from '../host';
import { loadOffice } from '../host/node';
import { addPasted, previewPaste, refreshBenchmarks, type PasteDecisions, type PastePreview } from '../jobs';
import { benchmarksLines, pasteLines } from './benchmarksSummary';
import { BENCHMARKS_USAGE, parseBenchmarksOptions, type BenchmarksOptions } from './benchmarksOptions';
import { openRegister, readInput } from './files';
import { checkOutputs, writeOutputs } from './outputs';
import { runCommand, shownPath, tell, tellLost, watchedIn } from './terminal';
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
  const { register: path, out, paste, percent, replace, force, choices, sheets, mapping, given, today } = options;
  const bytes = readInput(path);
  const pasted = paste === undefined ? undefined : new TextDecoder().decode(readInput(paste));
  checkOutputs([out], { register: path, paste }, force);

  terminal.status?.('Opening the register');
  const { workbook, lost } = openRegister(bytes, path);
  await loadOffice(workbook);
  const request = { choices, sheets, mapping, given };
  const control = watchedIn(terminal);
  const told: string[] = [];
  if (pasted !== undefined) {
    const preview = await previewPaste({ ...request, text: pasted, ...(percent ? { percent } : {}) }, control);
    const decisions = replace ? allReplaced(preview) : {};
    told.push(...pasteLines(preview, decisions, await addPasted(preview, decisions, control)), '');
  }
  const result = await refreshBenchmarks({ ...request, today }, control);
  terminal.status?.('Writing the workbook');
  told.push(...benchmarksLines(result, shownPath(out, terminal)));
  await writeOutputs([{ path: out, content: saveWorkbook(workbook) }], force);
  terminal.status?.('');
  for (const line of told) terminal.out(line);
  tellLost(lost, path, terminal);
}

/** Figures that differ are taken; rows that stand twice are not, since nobody has said which. */
function allReplaced({ rows }: PastePreview): PasteDecisions {
  return Object.fromEntries(
    rows.flatMap(({ line, state, near }) => (state === 'changes' && !near ? [[line, 'take'] as const] : [])),
  );
}
