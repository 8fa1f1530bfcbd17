/** What the writer must know of the workbook before it touches it. */
import type { Rectangle } from '../a1';
import type { CellValue } from '../register';
import { marksOf, type Marks, type Visibility } from './marks';
import type { HowToSend, Session } from './session';

export interface NameState {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly marks: Marks;
  readonly tables: readonly string[];
  /** Names scoped to the sheet. */
  readonly names: readonly NameState[];
  /** Used range (values only), zero-based; absent for an empty sheet. */
  readonly used?: Rectangle;
}

export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  /** Sheets can be neither added nor renamed nor deleted. */
  readonly structureProtected: boolean;
  /** The document title property. */
  readonly title: string;
}

/** Reads the state in two requests. `how` as in `Session.send`. */
export async function readState(session: Session, how?: HowToSend): Promise<WorkbookState> {
  const listed = await session.send(
    ({ workbook }) => ({
      sheets: workbook.worksheets.load('items/id,items/name,items/position,items/visibility'),
      names: workbook.names.load('items/name,items/formula'),
      protection: workbook.protection.load('protected'),
      properties: workbook.properties.load('title'),
    }),
    how,
  );
  const sheets = await session.send(
    ({ workbook }) =>
      listed.sheets.items.map(({ id, name, position, visibility }) => {
        const sheet = workbook.worksheets.getItem(id);
        return {
          id,
          name,
          position,
          visibility,
          protection: sheet.protection.load('protected'),
          properties: sheet.customProperties.load('items/key,items/value'),
          tables: sheet.tables.load('items/name'),
          names: sheet.names.load('items/name,items/formula'),
          used: sheet.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount'),
        };
      }),
    how,
  );
  return {
    sheets: sheets.map(({ id, name, position, visibility, protection, properties, tables, names, used }) => ({
      id,
      name,
      position,
      visibility,
      protected: protection.protected,
      marks: marksOf(properties.items),
      tables: tables.items.map((table) => table.name),
      names: names.items.map(nameState),
      ...(used.isNullObject
        ? {}
        : {
            used: { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
          }),
    })),
    names: listed.names.items.map(nameState),
    structureProtected: listed.protection.protected,
    title: listed.properties.title,
  };
}

function nameState(item: Excel.NamedItem): NameState {
  return { name: item.name, formula: String(item.formula as CellValue) };
}
