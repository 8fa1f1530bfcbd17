/** Other councils' figures from a copied table or a CSV file: a preview first, then only what was decided is written. */
import { cellAddress } from '../a1';
import {
  changeTable,
  changingNothing,
  readOutlines,
  requireUnprotected,
  withExcel,
  writeWorkbook,
  type CellEdit,
  type CellPlace,
  type Control,
  type Session,
  type TableChange,
} from '../excel';
import { must } from '../must';
import { Problem } from '../problem';
import {
  BENCHMARK_COLUMNS,
  COMPANION_SHEETS,
  delimitedRows,
  readingRules,
  resolveSettings,
  type TableOutline,
} from '../register';
import type { BenchmarkChange } from './benchmarkChanges';
import { editTo, RATE_COLUMNS, shownCell } from './benchmarkCells';
import { columnOn, readBenchmarkSheet, steadyCells, type BenchmarkSheet } from './benchmarkSheet';
import { withRows } from './newBenchmarkSheet';
import { headingOn, isInPercents } from './pastedCells';
import { alikeIn } from './pastedPlaces';
import { examine, type Examined, type Intake } from './pastedRows';
import type { PasteAdded, PasteDecisions, PastePreview, PasteRequest } from './pasteTypes';
import { soleBenchmarks } from './readWorkbook';
import { grownTable, readSeenCells, roomFor } from './sheetTable';

/**
 * What a text would add to the sheet `Benchmarks`; changes nothing, and needs no register. Rejects with a Problem:
 * `nothing-pasted`, `headings-not-found`, `bad-mapping`, and those of the sheet.
 */
export function previewPaste(request: PasteRequest, control: Control): Promise<PastePreview> {
  return withExcel(control, async (session) => {
    const { sheet, columns, lacks, rows } = await looked(session, request);
    return {
      ...{ sheet: sheet?.sheet ?? 'Benchmarks', makesSheet: sheet === undefined, columns, lacks, request },
      meanings: meaningsOn(sheet),
      ...{ rows: rows.map(({ shown }) => shown), seen: sheet?.seen },
    };
  });
}

/**
 * Writes what was decided, and nothing else. Rejects with a Problem that says whether the workbook is as before:
 * `sheet-changed` where the sheet is no longer as it was when the preview was made, `bad-decision` where two
 * rows of one council and period are taken.
 */
export async function addPasted(
  { request, seen }: PastePreview,
  decisions: PasteDecisions,
  control: Control,
): Promise<PasteAdded> {
  const { sheet, taken, planned } = await changingNothing(
    withExcel(control, async (session) => {
      const now = await looked(session, request);
      if (now.sheet?.seen !== seen) throw previewOutdated(now.sheet?.sheet ?? 'Benchmarks');
      const chosen = takenOf(now, decisions);
      const edits = now.sheet && chosen.length > 0 ? await editsOn(session, now.sheet, now, chosen) : undefined;
      return { sheet: now.sheet?.sheet, taken: chosen, planned: edits };
    }),
  );
  const added = taken.filter(({ into }) => into === undefined).length;
  const counts = { added, changed: taken.length - added };
  if (taken.length === 0) return { sheet: sheet ?? 'Benchmarks', made: false, ...counts, changes: [], remarks: [] };
  control.progress?.({ step: 'Writing the figures', done: 0, of: 1 });
  if (sheet !== undefined && planned) {
    await changeTable(planned.change, control);
    return { sheet, made: false, ...counts, changes: planned.changes, remarks: [] };
  }
  const { plan, changes } = newSheet(taken);
  const whole = { kind: 'benchmarks-sheet', period: '', title: '', sheets: [plan] };
  const { written, remarks } = await writeWorkbook(whole, { stamps: [], dates: 1900 }, control, { handOver: true });
  return { sheet: must(written[0], 'the sheet of benchmarks'), made: true, ...counts, changes, remarks };
}

/** The columns that the sheet has, and what the rows of a table that is turned round are labelled by. */
function meaningsOn(sheet: BenchmarkSheet | undefined): readonly string[] {
  return [...BENCHMARK_COLUMNS.map(({ key }) => headingOn(sheet, key)).filter(Boolean), 'Measure', 'Value'];
}

interface Looked extends Examined {
  readonly sheet: BenchmarkSheet | undefined;
  readonly tables: readonly TableOutline[];
  /** Of the sheets, by their names. */
  readonly ids: ReadonlyMap<string, string>;
  /** The own council's name; '' where it isn't set. */
  readonly own: string;
}

async function looked(session: Session, { text, choices, reading = {} }: PasteRequest): Promise<Looked> {
  const pasted = delimitedRows(text);
  if (pasted.length === 0) throw nothingPasted();
  const outline = await readOutlines(session, COMPANION_SHEETS, soleBenchmarks);
  const sheet = await readBenchmarkSheet(session, outline);
  // Dates play no part in the council's name, so any date system will do.
  const { council } = resolveSettings(choices, readingRules(outline.whole).settings);
  const examined = examine(pasted, sheet, council, reading);
  if (!examined) throw headingsNotFound();
  const tables = outline.sheets.find(({ name }) => name === sheet?.sheet)?.tables ?? [];
  return { ...examined, sheet, tables, ids: outline.ids, own: council };
}

function takenOf({ rows }: Examined, decisions: PasteDecisions): readonly Intake[] {
  const taken = rows.flatMap(({ shown, intake, asNear }): readonly Intake[] => {
    const isPlain = shown.state === 'new' && !shown.near;
    const decision = decisions[shown.place] ?? (isPlain ? 'take' : 'leave');
    const wanted = decision === 'take' ? intake : decision === 'take as near' ? asNear : undefined;
    return !wanted || (wanted.into !== undefined && wanted.cells.size === 0) ? [] : [wanted];
  });
  const alike = alikeIn(taken);
  const twice = taken.find((one) => alike(one).length > 1);
  if (twice) throw takenTwice(twice);
  return taken;
}

async function editsOn(
  session: Session,
  sheet: BenchmarkSheet,
  { tables, ids, own }: Looked,
  taken: readonly Intake[],
): Promise<{ readonly change: TableChange; readonly changes: readonly BenchmarkChange[] }> {
  const fresh = taken.filter(({ into }) => into === undefined);
  const room = roomFor(fresh.length, sheet, tables);
  const rowOf = (intake: Intake): number =>
    must(intake.into ?? room.rows[fresh.indexOf(intake)], 'the place of a pasted row');
  const cells = taken.flatMap((intake) => {
    const row = rowOf(intake);
    const name = (key: 'council' | 'period') => ({ intake, row, key, value: intake[key], text: intake[key] });
    const names = intake.into === undefined ? [name('council'), name('period')] : [];
    return [...names, ...[...intake.cells].map(([key, cell]) => ({ intake, row, key, ...cell }))];
  });
  const places = cells.map(({ row, key }): CellPlace => ({
    ...{ sheet: sheet.sheet, row, column: columnOn(sheet, key) },
  }));
  const contents = await readSeenCells(session, sheet, places);
  const edits: CellEdit[] = [];
  const changes: BenchmarkChange[] = [];
  cells.forEach(({ intake: { council, period }, key, value, text }, index) => {
    const place = must(places[index], 'the place of a cell');
    const content = must(contents[index], 'what a cell holds');
    const perCent = typeof value === 'number' && isInPercents(sheet, key, own);
    const format = perCent ? content.format : RATE_COLUMNS.has(key) ? '0%' : '#,##0';
    const edit = editTo(place, content, key, { value: perCent ? inHundreds(value) : value, format });
    if (!edit) return;
    edits.push(edit);
    if (key === 'council' || key === 'period') return;
    const cell = cellAddress(place.row, place.column);
    changes.push({
      council,
      period,
      column: sheet.heading(key),
      cell,
      before: shownCell(content.value, key),
      after: text,
    });
  });
  const steady = taken.flatMap((intake) => steadyCells(sheet, rowOf(intake), intake.into === undefined, edits));
  const grown = grownTable(sheet, room.bottom, false);
  if (edits.length > 0) await requireUnprotected(session, [sheet.sheet]);
  return { change: { ids, edits, steady, ...(grown ? { grown } : {}) }, changes };
}

/** 0.565 as 56.5, without the traces of binary fractions. */
function inHundreds(fraction: number): number {
  return Number((fraction * 100).toFixed(6));
}

function newSheet(taken: readonly Intake[]): ReturnType<typeof withRows> {
  return withRows(
    taken.map(({ council, period, cells }) => ({
      ...{ council: { text: council }, period: { text: period } },
      ...Object.fromEntries(
        [...cells].map(([key, { value, text }]) => [
          key,
          typeof value === 'number' ? { text, value, format: RATE_COLUMNS.has(key) ? '0%' : '#,##0' } : { text },
        ]),
      ),
    })),
  );
}

function nothingPasted(): Problem {
  return new Problem(
    'nothing-pasted',
    'There is nothing to add: the text is empty.',
    'Copy a table with its row of headings, or open a CSV file.',
  );
}

function headingsNotFound(): Problem {
  return new Problem(
    'headings-not-found',
    'The text has no row of headings above its figures.',
    'Copy the headings too: which column is the council, the period and each figure.',
  );
}

function previewOutdated(sheet: string): Problem {
  return new Problem(
    'sheet-changed',
    `The sheet '${sheet}' was changed after the preview was made.`,
    'Look at the preview again, then decide.',
  );
}

function takenTwice({ council, period }: Intake): Problem {
  return new Problem(
    'bad-decision',
    `Two rows for ${council}, ${period}, are to be taken, but there can be one.`,
    'Take one of them and leave the other.',
  );
}
