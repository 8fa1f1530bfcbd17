/** Building the new sheets, hidden and under temporary names, in as few requests as their size allows. */
import type { DateSystem } from './dateSystem';
import { piecesOf, type NewSheet, type Piece } from './pieces';
import type { SheetNames } from './planCells';
import { PAGE } from '../sheets';
import { withExcel, type Control, type Session } from './session';

/** Estimated bytes a request: half of what we allow ourselves, a fifth of what Excel for the web takes. */
const REQUEST_BYTES = 1_000_000;

/** Adds and fills the sheets; `done` hears of the sheets finished. */
export async function buildSheets(
  session: Session,
  sheets: readonly NewSheet[],
  names: SheetNames,
  dates: DateSystem,
  done: (sheets: number) => void,
): Promise<void> {
  for (const request of requests(sheets.flatMap((sheet) => piecesOf(sheet, names, dates)))) {
    await session.send((context) => queueRequest(context, request));
    const last = request.at(-1)?.sheet;
    done(last ? sheets.indexOf(last) + 1 : sheets.length);
  }
}

/** A batch without flicker, recalculation and events of our own making. Events stay off until they are switched on. */
function quieten({ application, runtime }: Excel.RequestContext): void {
  runtime.enableEvents = false;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/**
 * Page setup of the new sheets: A4 landscape, fitted to the width, header row repeated. Best effort, since it depends
 * on the printer: false where Excel refused.
 */
export async function setUpPages(control: Control, sheets: readonly NewSheet[]): Promise<boolean> {
  try {
    await withExcel(control, (session) =>
      session.send(({ workbook }) => {
        for (const { temporaryName, plan } of sheets) {
          const layout = workbook.worksheets.getItem(temporaryName).pageLayout;
          layout.orientation = PAGE.orientation;
          layout.paperSize = PAGE.paper;
          const { pagesTall, titleRows: rows, area } = plan.print;
          layout.zoom = { horizontalFitToPages: 1, ...(pagesTall === 0 ? {} : { verticalFitToPages: pagesTall }) };
          layout.topMargin = PAGE.margin;
          layout.bottomMargin = PAGE.margin;
          layout.leftMargin = PAGE.margin;
          layout.rightMargin = PAGE.margin;
          if (area) {
            const { row, column, columns } = area;
            const written = workbook.worksheets.getItem(temporaryName);
            layout.setPrintArea(written.getRangeByIndexes(row, column, area.rows, columns).untrack());
          }
          if (rows) layout.setPrintTitleRows(`$${rows.first + 1}:$${rows.last + 1}`);
        }
      }),
    );
    return true;
  } catch {
    return false;
  }
}

/** Packs pieces in their order into requests. */
function requests(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const packed: Piece[][] = [];
  let bytes = Infinity;
  for (const piece of pieces) {
    if (bytes + piece.bytes > REQUEST_BYTES) {
      packed.push([]);
      bytes = 0;
    }
    packed.at(-1)?.push(piece);
    bytes += piece.bytes;
  }
  return packed;
}

function queueRequest(context: Excel.RequestContext, pieces: readonly Piece[]): void {
  quieten(context);
  const { worksheets } = context.workbook;
  const open = new Map<NewSheet, Excel.Worksheet>();
  for (const { sheet, opens, queue } of pieces) {
    const target =
      open.get(sheet) ?? (opens ? worksheets.add(sheet.temporaryName) : worksheets.getItem(sheet.temporaryName));
    open.set(sheet, target);
    queue(target);
  }
}
