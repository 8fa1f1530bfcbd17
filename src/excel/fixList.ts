/** The list of fixes that are in place, as its sheet says. */
import { DAYS_BETWEEN_SYSTEMS } from '../calendar';
import { cellIn, type CellValue } from '../register';
import { FIX_HEADINGS, FIXES_KIND, type FixRecord } from '../sheets';
import type { DateSystem } from './dateSystem';
import { readAreas } from './blocks';
import { reportMark } from './marks';
import { withExcel, type Control, type Session } from './session';
import { atLast, sheetProtected } from './settling';
import { readState, type SheetState } from './workbookState';

export interface FixList {
  readonly fixes: readonly FixRecord[];
  /** Whether the sheet is there; it may hold no fix. */
  readonly exists: boolean;
}

/** Reads the list; rows that somebody has made unreadable are left out. Throws a Problem where its sheet is protected. */
export async function readFixes(session: Session, dates: DateSystem): Promise<FixList> {
  const sheets = await fixSheets(session);
  const locked = sheets.find((sheet) => sheet.protected);
  if (locked) throw sheetProtected(locked.name, 'is to be replaced');
  const areas = sheets.flatMap(({ name, used }) => (used ? [{ sheet: name, ...used }] : []));
  if (areas.length === 0) return { fixes: [], exists: sheets.length > 0 };
  const grids = await readAreas(session, areas, 'values');
  return { fixes: grids.flatMap(({ values }) => fixesIn(values, dates)), exists: true };
}

/** Takes the sheet away that a run has just made. Throws a Problem. */
export async function removeFixList(control: Control): Promise<void> {
  await atLast(() =>
    withExcel(control, async (session) => {
      const sheets = await fixSheets(session, 'to the end');
      if (sheets.length === 0) return;
      await session.send(({ workbook }) => {
        for (const { id } of sheets) workbook.worksheets.getItem(id).delete();
      }, 'to the end');
    }),
  );
}

async function fixSheets(session: Session, how?: 'stoppable' | 'to the end'): Promise<readonly SheetState[]> {
  const { sheets } = await readState(session, how);
  const report = reportMark(FIXES_KIND, '');
  return sheets.filter(({ marks }) => marks.sheet?.report === report && marks.sheet.state === 'written');
}

function fixesIn(values: readonly (readonly CellValue[])[], dates: DateSystem): readonly FixRecord[] {
  const header = values.findIndex((row) => FIX_HEADINGS.every((heading) => row.includes(heading)));
  const headings = values[header];
  if (!headings) return [];
  return values.slice(header + 1).flatMap((row): readonly FixRecord[] => {
    const cell = (heading: (typeof FIX_HEADINGS)[number]): CellValue => cellIn(row, headings.indexOf(heading));
    const text = (heading: (typeof FIX_HEADINGS)[number]): string => String(cell(heading));
    const [ref, before, after, made] = [text('Ref'), cell('Before'), cell('After'), cell('When')];
    if (ref === '' || !isValue(before) || !isValue(after)) return [];
    return [
      {
        ...{ ref, sheet: text('Sheet'), column: text('Column'), cell: text('Cell'), before, after },
        format: text('Format before'),
        when: typeof made === 'number' ? made + (dates === 1904 ? DAYS_BETWEEN_SYSTEMS : 0) : 0,
      },
    ];
  });
}

function isValue(value: CellValue): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}
