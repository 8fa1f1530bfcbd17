/** What `npm run benchmarks` says when it is done: cells written, values kept as typed, what is worth a look. */
import type {
  BenchmarkChange,
  PasteAdded,
  PasteColumn,
  PasteDecisions,
  PastePreview,
  PasteRow,
  RefreshedBenchmarks,
} from '../jobs';
import { counted } from '../nouns';
import { findingsLine } from './summary';

/** The lines of the summary; `file` is the workbook's path as the user would type it. */
export function benchmarksLines(result: RefreshedBenchmarks, file: string): readonly string[] {
  const { report, sheet, made, changes, keptAsTyped, findings, written, kept, upToDate, remarks } = result;
  return [
    `${report.council}: ${report.title}, ${report.periodTitle}`,
    '',
    changes.length === 0
      ? `The sheet "${sheet}" was up to date.`
      : `${counted(changes.length, 'cell')} of the sheet "${sheet}"${made ? ' (new)' : ''} computed:`,
    ...changedLines(changes),
    ...(keptAsTyped.length === 0 ? [] : ['', 'Typed over computed cells, and kept in the column "Kept as typed":']),
    ...keptAsTyped.map(({ period, column, typed, keptIn }) => `  ${period}, ${column}: ${typed} (now in ${keptIn})`),
    ...(findings.length === 0 ? [] : ['', 'Worth a look:']),
    ...findings.map(({ cell, message, suggestion }) => `  ${sheet} ${cell}: ${[message, suggestion].join(' ').trim()}`),
    '',
    upToDate
      ? `The comparing sheets say the same as before; the workbook is ${file}.`
      : `${counted(written.length, 'sheet')} written to ${file}:`,
    ...(upToDate ? [] : written.map((name) => `  ${name}`)),
    ...kept.map((one) => `Kept "${one.sheet}": ${one.reason}`),
    ...remarks,
    '',
    findingsLine(report.findings, written),
  ];
}

/** What became of the pasted rows. */
export function pasteLines(
  { rows, columns }: PastePreview,
  decisions: PasteDecisions,
  { added, changed, sheet }: PasteAdded,
): readonly string[] {
  const headings = (wanted: readonly PasteColumn[]): readonly string[] => wanted.map(({ heading }) => `"${heading}"`);
  const left = headings(columns.filter(({ into }) => into === ''));
  const unclear = headings(columns.filter((column) => column.unclear !== undefined));
  return [
    `Pasted into the sheet "${sheet}": ${counted(added, 'row')} added, ${changed} changed.`,
    ...(left.length === 0
      ? []
      : [`  Columns not taken: ${left.join(', ')}. Say what one is with --paste-map "Theirs=Ours".`]),
    ...(unclear.length === 0 ? [] : [`  ${unclearSaid(unclear)}`]),
    ...rows.flatMap((row) => {
      const said = rowSaid(row, decisions[row.place] === 'take');
      const names = [row.council, row.period].filter(Boolean).join(' ');
      return said === '' ? [] : [`  ${sentence([row.place, names].filter(Boolean).join(', '))}: ${said}`];
    }),
  ];
}

/** With a capital. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** 0.87 may be 87% or 0.87%. */
function unclearSaid(headings: readonly string[]): string {
  const [it, is] = headings.length === 1 ? ['It was', 'its numbers are'] : ['They were', 'their numbers are'];
  return (
    `${headings.join(', ')}: a number such as 0.87 could mean 87% or 0.87%. ${it} left out, so those percentages are ` +
    `missing from your benchmarks. Run it again with --paste-percent fractions or --paste-percent percent to say how ${is} typed.`
  );
}

/** '' for rows of which there is nothing to say. */
function rowSaid({ state, changes, reason, near }: PasteRow, isTaken: boolean): string {
  if (near) return `left, because ${near.council} has nearly this name: the same council? Then spell it so.`;
  if (state === 'changes' && !isTaken) {
    const list = changes.map(
      ({ column, before, after }) => `${column} ${before === '' ? 'blank' : before}, not ${after}`,
    );
    return [`left, because the sheet has other figures (${list.join('; ')}).`, reason].join(' ').trim();
  }
  return state === 'own' || state === 'unread' || state === 'duplicate' ? `left. ${reason}` : reason;
}

/** One line a period. */
function changedLines(changes: readonly BenchmarkChange[]): readonly string[] {
  const periods = [...new Set(changes.map(({ period }) => period))];
  return periods.map((period) => {
    const cells = changes
      .filter((change) => change.period === period)
      .map(({ column, before, after }) => `${column} ${before === '' ? '' : `${before} → `}${after}`);
    return `  ${period}: ${cells.join('; ')}`;
  });
}
