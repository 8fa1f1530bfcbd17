/** Extensions and due dates: what the time limits say of a row. */
import { longDate } from '../calendar';
import { foldKey, readDay, YES_NO, type ColumnKey } from '../register';
import { EXTENSION } from './codes';
import { dayIn, goesOn, isComplaint } from './records';
import { placeIn } from './sheetColumns';
import type { CellHit, Checked, Rule, RowHit } from './types';

export const DUE_BEYOND_HOLIDAYS = 'due-date-beyond-holidays';

export const TIMING_RULES: readonly Rule[] = [
  {
    id: 'extension-not-needed',
    severity: 'note',
    title: 'Extension without need',
    columns: ['extension', 'response', 'advocate'],
    needs: ['extension'],
    find: needlessExtensions,
  },
  {
    id: 'extension-after-limit',
    severity: 'warning',
    title: 'Extension after the limit',
    columns: ['extension', 'received', 'clockStart'],
    needs: ['extension'],
    find: lateExtensions,
  },
  {
    id: DUE_BEYOND_HOLIDAYS,
    severity: 'error',
    title: 'Due date beyond the bank holidays',
    columns: ['received', 'clockStart', 'acknowledged', 'extension'],
    find: dueBeyondHolidays,
  },
];

/** Answered within the first limit all the same, or for an advocate that no one had. */
function* needlessExtensions({ register, unextended }: Checked): Iterable<RowHit> {
  const { codes } = register.extension;
  for (let row = 0; row < register.rowCount; row++) {
    if ((codes[row] ?? 0) <= EXTENSION.None || !isComplaint(register, row) || !goesOn(register, row)) continue;
    const due = dayIn(unextended.due, row);
    const answered = dayIn(unextended.answered, row);
    if (answered > 0 && answered <= due) {
      const message = `The case was extended, but answered within the first limit, which ended on ${longDate(due)}.`;
      yield { row, column: 'extension', message, suggestion: 'Enter None if there was no extension.' };
    } else if (codes[row] === EXTENSION.Advocate && register.advocate.codes[row] === NO) {
      const message = 'The case was extended for an advocate, but no advocate was involved.';
      yield { row, column: 'extension', message, suggestion: 'Check both columns.' };
    }
  }
}

const NO = YES_NO.indexOf('No') + 1;

/** When the extension was agreed is no column of ours; where a register says it, it is looked at. */
function* lateExtensions({ register, columns, unextended, dateSystem }: Checked): Iterable<CellHit> {
  const dated = columns.filter(({ heading, spec }) => !spec && isExtensionDate(heading));
  if (dated.length === 0) return;
  for (let row = 0; row < register.rowCount; row++) {
    if ((register.extension.codes[row] ?? 0) <= EXTENSION.None || !isComplaint(register, row)) continue;
    const due = dayIn(unextended.due, row);
    const sheet = register.sheets[register.sheetOf[row] ?? 0]?.name;
    for (const at of dated) {
      const gridRow = (register.rowOf[row] ?? 0) - 1 - at.part.grid.row;
      const cell = at.source.sheet === sheet ? at.part.grid.values[gridRow]?.[at.index] : undefined;
      const day = cell === undefined ? 0 : (readDay(cell, dateSystem) ?? 0);
      if (due === 0 || day <= due) continue;
      yield {
        ...placeIn(at, gridRow),
        message: `The extension was agreed on ${longDate(day)}, after the first limit, which ended on ${longDate(due)}.`,
        suggestion: 'An extension is agreed before the first limit ends; check both dates.',
      };
    }
  }
}

export function isExtensionDate(heading: string): boolean {
  return EXTENSION_DATES.has(foldKey(heading));
}

const EXTENSION_DATES: ReadonlySet<string> = new Set(
  [
    ...['Extension date', 'Date of extension', 'Date extended', 'Extended on', 'Extension agreed on'],
    ...['Extension agreed date', 'Date extension agreed', 'Date extension granted', 'Date of extension letter'],
  ].map(foldKey),
);

/** The complaints whose due date no table of holidays reaches: they are in no figure of timeliness. */
export function* dueBeyondHolidays({
  register,
  timing,
  calendar,
}: Pick<Checked, 'register' | 'timing' | 'calendar'>): Iterable<RowHit> {
  const column: ColumnKey = register.present.has('clockStart') ? 'clockStart' : 'received';
  for (const row of timing.beyondTable) {
    yield {
      ...{ row, column },
      message:
        `The due date lies outside the bank-holiday table, which runs from ${longDate(calendar.first)} to ` +
        `${longDate(calendar.last)}. Figures affected: timeliness.`,
      suggestion: 'Check the date.',
    };
  }
}
