/** Adding rows to the sheets `Tables` and `Report`: to the table that is there, or on a new sheet; nothing else is touched. */
import { cellAddress } from '../a1';
import {
  changeTable,
  changingNothing,
  readOutlines,
  requireUnprotected,
  TEXT_FORMAT,
  withExcel,
  writeWorkbook,
  type CellEdit,
  type CellPlace,
  type Control,
  type Session,
  type TableChange,
  type WorkbookOutline,
} from '../excel';
import { must } from '../must';
import { Problem } from '../problem';
import {
  COMPANION_SHEETS,
  definitionTable,
  readingRules,
  REPORT_COLUMNS,
  TABLES_COLUMNS,
  type CellValue,
  type CompanionColumn,
  type DefinitionSheet,
  type DefinitionTable,
  type ReadingRules,
} from '../register';
import { planFilledSheet, type ContentCell, type SheetPlan } from '../sheets';
import { onceMore } from './readWorkbook';
import { grownTable, range, readSeenCells, readSheetTable, roomFor, steadyIn } from './sheetTable';

/** Texts by the keys of the sheet's columns; what is blank is left blank. */
export type DefinitionRow = Readonly<Record<string, string>>;

export interface RowsAdded {
  /** The sheet as the workbook spells it. */
  readonly sheet: string;
  /** The workbook had no such sheet, and it was made. */
  readonly made: boolean;
  /** A1 address of the first row's first cell that was written. */
  readonly cell: string;
  readonly rows: number;
  readonly remarks: readonly string[];
}

interface Asked {
  readonly name: DefinitionSheet;
  /** The rows for what the workbook has. @throws Problem where they are not to be added */
  readonly rowsFor: (rules: ReadingRules) => readonly DefinitionRow[];
}

const COLUMNS: Readonly<Record<DefinitionSheet, readonly CompanionColumn<string>[]>> = {
  Tables: TABLES_COLUMNS,
  Report: REPORT_COLUMNS,
};

/**
 * Adds the rows below those that are there. Rejects with a Problem that says whether the workbook is as before:
 * `definitions-unreadable` where a sheet of that name is something else or lacks a column, `no-room`, `sheet-protected`,
 * `register-changed` and `sheet-changed` where somebody types into the same row, and those of `rowsFor`.
 */
export function addDefinitionRows(asked: Asked, control: Control): Promise<RowsAdded> {
  return onceMore(() => addOnce(asked, control));
}

async function addOnce(asked: Asked, control: Control): Promise<RowsAdded> {
  const { name } = asked;
  control.progress?.({ step: `Looking at the sheet ${name}`, done: 0, of: 1 });
  const { rows, planned } = await changingNothing(withExcel(control, (session) => looked(session, asked)));
  control.progress?.({ step: `Writing to the sheet ${name}`, done: 0, of: 1 });
  if (planned) {
    await changeTable(planned.change, control);
    return { sheet: planned.sheet, made: false, cell: planned.cell, rows: rows.length, remarks: [] };
  }
  const plan = newSheet(name, rows);
  const { row, column } = must(plan.tables[0], 'the table of a new sheet');
  const whole = { kind: 'definitions-sheet', period: '', title: '', sheets: [plan] };
  const { written, remarks } = await writeWorkbook(whole, { stamps: [], dates: 1900 }, control, { handOver: true });
  const sheet = must(written[0], 'the sheet of definitions');
  const taken = `Somebody made a sheet ${name} at the same moment, so this one is called “${sheet}”. Rows on it are used once it is called ${name}.`;
  return {
    ...{ sheet, made: true, cell: cellAddress(row + 1, column), rows: rows.length },
    remarks: sheet === name ? remarks : [...remarks, taken],
  };
}

interface Planned {
  readonly sheet: string;
  readonly cell: string;
  readonly change: TableChange;
}

/** The rows to be added, and how; `planned` is absent where the sheet has to be made. */
async function looked(
  session: Session,
  { name, rowsFor }: Asked,
): Promise<{ readonly rows: readonly DefinitionRow[]; readonly planned?: Planned }> {
  const outline = await readOutlines(session, COMPANION_SHEETS);
  const namesake = outline.sheets.find((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());
  const table = definitionTable(outline.whole, name);
  const rows = rowsFor(readingRules(outline.whole));
  if (!namesake) return { rows };
  if (!table) throw unreadable(namesake.name, name);
  const used = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] !== '')));
  const lacking = COLUMNS[name].filter(({ key }) => used.has(key) && !table.columnOf.has(key));
  if (lacking.length > 0) throw columnsMissing(table.sheet, lacking);
  await requireUnprotected(session, [table.sheet]);
  return { rows, planned: await plannedOn(session, outline, table, rows) };
}

async function plannedOn(
  session: Session,
  outline: WorkbookOutline,
  table: DefinitionTable,
  rows: readonly DefinitionRow[],
): Promise<Planned> {
  const sheet = must(
    outline.sheets.find(({ name }) => name === table.sheet),
    'the sheet of definitions',
  );
  const used = must(sheet.used, 'the used range of a sheet with headings');
  const found = await readSheetTable(session, table, sheet, table.grid, used);
  const room = roomFor(rows.length, found, sheet.tables);
  const cells = rows.flatMap((texts, index) => {
    const row = must(room.rows[index], 'the place of a new row');
    return [...table.columnOf].flatMap(([key, column]) => {
      const text = texts[key];
      return text ? [{ place: { sheet: table.sheet, row, column }, text }] : [];
    });
  });
  const contents = await readSeenCells(
    session,
    found,
    cells.map(({ place }) => place),
  );
  const edits = cells.map(({ place, text }, index): CellEdit => {
    const { value, format } = must(contents[index], 'what a cell holds');
    return { ...place, from: { value, format }, to: { value: valueOf(text, format), format } };
  });
  const columns = range(found.left, found.right);
  const steady = room.rows.flatMap((row) => steadyIn(found, row, columns, edits));
  const grown = grownTable(found, room.bottom, false);
  const first: CellPlace = must(edits[0], 'the first cell of a row');
  return {
    ...{ sheet: table.sheet, cell: cellAddress(first.row, first.column) },
    change: { ids: outline.ids, edits, steady, ...(grown ? { grown } : {}) },
  };
}

/** A whole number as one: as a text, Excel would mark it as a mistake. */
function valueOf(text: string, format: string): CellValue {
  return format !== TEXT_FORMAT && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : text;
}

function newSheet(name: DefinitionSheet, rows: readonly DefinitionRow[]): SheetPlan {
  const cellOf = (text: string): ContentCell => {
    const value = valueOf(text, '');
    return typeof value === 'number' ? { text, value, format: '0' } : { text };
  };
  return planFilledSheet(
    name,
    rows.map((texts) =>
      Object.fromEntries(
        COLUMNS[name].flatMap(({ key, heading }) => {
          const text = texts[key];
          return text ? [[heading, cellOf(text)] as const] : [];
        }),
      ),
    ),
  );
}

function unreadable(sheet: string, name: DefinitionSheet): Problem {
  const needed = COLUMNS[name].filter(({ required }) => required).map(({ heading }) => heading);
  return new Problem(
    'definitions-unreadable',
    `The sheet '${sheet}' doesn’t have the headings ${needed.join(', ')} in one of its first 20 rows, so nothing was added to it.`,
    `Give that sheet another name: then a new sheet ${name} is made. Or enter these headings on it.`,
  );
}

function columnsMissing(sheet: string, lacking: readonly CompanionColumn<string>[]): Problem {
  const headings = lacking.map(({ heading }) => heading).join(', ');
  return new Problem(
    'definitions-unreadable',
    `The table on the sheet '${sheet}' has no ${lacking.length === 1 ? 'column' : 'columns'} ${headings}, so nothing was added to it.`,
    `Enter ${headings} next to its other headings, then try again.`,
  );
}
