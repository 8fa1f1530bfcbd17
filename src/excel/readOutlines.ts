/** What the workbook holds, seen from afar: enough to recognise the register and its companion sheets. */
import { must } from '../must';
import type { Grid, SheetOutline, TableOutline } from '../register';
import { readAreas, type SheetRectangle } from './blocks';
import { isOurs, marksOf, reportOf } from './marks';
import { originals } from './originals';
import type { Session } from './session';

export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
  /** By name: what stays where somebody renames a sheet. */
  readonly ids: ReadonlyMap<string, string>;
  /** The sheets asked for, whole. */
  readonly whole: readonly Grid[];
  /** What Excel makes of DATE(2000,1,1): the date system shows in it. undefined where Excel gave an error. */
  readonly millennium: number | undefined;
  /** The sheets of reports that were written, in the order of the workbook. */
  readonly written: readonly WrittenSheet[];
}

/** A new report of the same kind and period replaces it. */
export interface WrittenSheet {
  readonly sheet: string;
  readonly kind: string;
  readonly period: string;
}

/** Rows at the start and at the end by which a sheet and its columns are judged. */
const JUDGED_ROWS = 200;
/** Of a sheet that the add-in wrote the headings are enough. */
const OUR_ROWS = 20;

/**
 * Reads the outlines of all sheets, and whole those named in `whole` (in whatever case) that hold anything, in three
 * requests; more only where that is very much, or where `alsoWhole` finds further ones by what stands in them.
 */
export async function readOutlines(
  session: Session,
  whole: readonly string[],
  alsoWhole: (sheets: readonly SheetOutline[]) => readonly string[] = () => [],
): Promise<WorkbookOutline> {
  const listed = await session.send((context) => ({
    sheets: context.workbook.worksheets.load('items/id,items/name,items/visibility'),
    tables: context.workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/id'),
    millennium: context.workbook.functions.date(2000, 1, 1).load('value,error'),
  }));

  const found = await session.send((context) => ({
    sheets: listed.sheets.items.map(({ id, name, visibility }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return {
        id,
        name,
        visibility,
        properties: sheet.customProperties.load('items/key,items/value'),
        used: sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount'),
      };
    }),
    // A table without a header row has no headings to be known by: its cells are read as any others.
    tables: listed.tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map(({ name, showTotals, worksheet }) => {
        const table = context.workbook.tables.getItem(name);
        return {
          name,
          showTotals,
          sheetId: worksheet.id,
          range: table.getRange().untrack().load('rowIndex,columnIndex,rowCount,columnCount'),
          headings: table.getHeaderRowRange().untrack().load('values'),
        };
      }),
  }));

  const tables = found.tables.map(({ name, showTotals, sheetId, range, headings }) => ({
    sheetId,
    outline: {
      name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
      headings: must((headings.values as TableOutline['headings'][])[0], 'the headings of a table'),
      hasTotals: showTotals,
    } satisfies TableOutline,
  }));
  const plain = found.sheets.map(({ id, name, visibility, properties, used }) => ({
    name,
    visible: visibility === Excel.SheetVisibility.visible,
    ours: isOurs(name, marksOf(properties.items)),
    tables: tables.filter(({ sheetId }) => sheetId === id).map(({ outline }) => outline),
    ...(used.isNullObject
      ? {}
      : {
          used: { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
        }),
  }));

  const wanted = new Set(whole.map((name) => name.toLowerCase()));
  const isWhole = ({ name, ours }: { readonly name: string; readonly ours: boolean }): boolean =>
    !ours && wanted.has(name.toLowerCase());
  const heads = plain.flatMap((sheet) =>
    areaOf(sheet, isWhole(sheet) ? Infinity : sheet.ours ? OUR_ROWS : JUDGED_ROWS),
  );
  const tails = plain.filter((sheet) => !sheet.ours && !isWhole(sheet)).flatMap(tailOf);
  const grids = await readAreas(session, [...heads, ...tails], 'values');
  const gridOf = new Map(grids.slice(0, heads.length).map((grid) => [grid.sheet, grid]));
  const tailsOf = new Map(grids.slice(heads.length).map((grid) => [grid.sheet, grid.values]));
  const outlines = plain.map((sheet): SheetOutline => {
    const tail = tailsOf.get(sheet.name);
    const head = gridOf.get(sheet.name)?.values ?? [];
    return { ...sheet, head: isWhole(sheet) ? head.slice(0, JUDGED_ROWS) : head, ...(tail ? { tail } : {}) };
  });
  const further = alsoWhole(outlines);
  const left = plain.filter((sheet) => further.includes(sheet.name) && !isWhole(sheet));
  const rest =
    left.length === 0
      ? []
      : await readAreas(
          session,
          left.flatMap((sheet) => areaOf(sheet, Infinity)),
          'values',
        );
  return {
    sheets: outlines,
    ids: new Map(found.sheets.map(({ id, name }) => [name, id])),
    whole: [...plain.filter(isWhole).flatMap(({ name }) => gridOf.get(name) ?? []), ...rest],
    millennium: listed.millennium.error ? undefined : listed.millennium.value,
    written: originals(
      found.sheets.map(({ id, name, properties }) => ({
        ...{ name, marks: marksOf(properties.items) },
        tables: listed.tables.items.flatMap((table) => (table.worksheet.id === id ? [table.name] : [])),
      })),
    ).map(({ sheet: { name }, mark }) => ({ sheet: name, ...reportOf(mark.report) })),
  };
}

/** The names of all sheets, hidden ones too. */
export async function readSheetNames(session: Session): Promise<readonly string[]> {
  const { items } = await session.send(({ workbook }) => workbook.worksheets.load('items/name'));
  return items.map(({ name }) => name);
}

/** The last rows that are not among the first. */
function tailOf({ name, used }: Omit<SheetOutline, 'head'>): readonly SheetRectangle[] {
  if (!used) return [];
  const rows = Math.min(JUDGED_ROWS, used.rows - JUDGED_ROWS);
  return rows > 0 ? [{ sheet: name, ...used, row: used.row + used.rows - rows, rows }] : [];
}

function areaOf({ name, used }: Omit<SheetOutline, 'head'>, rows: number): readonly SheetRectangle[] {
  return used ? [{ sheet: name, ...used, rows: Math.min(used.rows, rows) }] : [];
}
