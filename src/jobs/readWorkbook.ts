/** Finding and reading the register of the open workbook, as every use case does. */
import {
  columnHash,
  readOutlines,
  readRegister,
  toProblem,
  withExcel,
  type Control,
  type DateSystem,
  type RegisterStamp,
  type Session,
  type WorkbookOutline,
} from '../excel';
import { must } from '../must';
import type { parseRegister } from '../register';
import {
  benchmarkSheets,
  unclearBenchmarks,
  COMPANION_SHEETS,
  findRegister,
  type Grid,
  type Meanings,
  type ReadingFinding,
  type RegisterSource,
} from '../register';
import { dateCell, findOptions, type RegisterRequest } from './registerRequest';

export type { RegisterRequest } from './registerRequest';

/** A register as read, with what is needed to see later whether it has changed. */
export interface RegisterInWorkbook {
  readonly outline: WorkbookOutline;
  readonly sources: readonly RegisterSource[];
  /** What words and whole columns mean beside what is known. */
  readonly meanings: Meanings;
  readonly findings: readonly ReadingFinding[];
  readonly grids: readonly Grid[];
  readonly dates: DateSystem;
}

/** Finds the register and reads it whole. Throws a Problem. */
export function readWorkbook(request: RegisterRequest, control: Control): Promise<RegisterInWorkbook> {
  return withExcel(control, (session) => readIn(session, request, 'whole'));
}

/** Finds the register and reads it whole, or the references only. Throws a Problem. */
export async function readIn(
  session: Session,
  request: RegisterRequest,
  what: 'whole' | 'references',
): Promise<RegisterInWorkbook> {
  session.report('Looking for the register', 0, 1);
  const outline = await readOutlines(session, COMPANION_SHEETS, soleBenchmarks);
  const options = findOptions(request, outline);
  const { sources, findings } = findRegister(outline.sheets, options);
  const areas = sources.map(({ sheet, firstRow, lastRow, column, columns, columnOf }) => ({
    sheet,
    row: firstRow,
    rows: lastRow - firstRow + 1,
    ...(what === 'whole' ? { column, columns } : { column: columnOf.get('ref') ?? column, columns: 1 }),
  }));
  const step = 'Reading the register';
  session.report(step, 0, 1);
  const { grids, dates } = await readRegister(
    session,
    areas,
    { millennium: outline.millennium, cell: dateCell(outline, sources) },
    (done, of) => session.report(step, done, of),
  );
  const { meanings } = options;
  return { outline, sources, meanings, findings: [...findings, ...unclearBenchmarks(outline.sheets)], grids, dates };
}

/** The sheet with the figures of other councils where only its headings tell it, and they tell one. */
export function soleBenchmarks(sheets: WorkbookOutline['sheets']): readonly string[] {
  const found = benchmarkSheets(sheets);
  return found.length === 1 ? found : [];
}

/** The register's blocks as `parseRegister` takes them. */
export function registerParts({ sources, grids }: RegisterInWorkbook): Parameters<typeof parseRegister>[0] {
  return sources.map((source, index) => ({ source, grid: must(grids[index], 'the cells of the register') }));
}

/** What tells later whether the register has changed. */
export function stampsOf({ outline, sources, grids }: RegisterInWorkbook): readonly RegisterStamp[] {
  return sources.map(({ sheet, firstRow, lastRow, columnOf }, index) => {
    const used = must(outline.sheets.find(({ name }) => name === sheet)?.used, 'the used range of the register');
    const column = must(columnOf.get('ref') ?? columnOf.get('received'), 'the column Date received');
    const refs = { sheet, row: firstRow, column, rows: lastRow - firstRow + 1, columns: 1 };
    return { sheet, used, refs, hash: columnHash(must(grids[index], 'the cells of the register'), column) };
  });
}

/** Does the work; once more where what it read was edited meanwhile and nothing is left of the first attempt. */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, workbook } = toProblem(error);
    const wasEdited = code === 'register-changed' || code === 'sheet-changed';
    if (!wasEdited || workbook?.state !== 'as before') throw error;
    return work();
  }
}
