/** Extensions, due dates and other limits: what the time limits say of a row. */
import { isFixed, limitFor, longDate, workingCalendar } from '../calendar';
import { must } from '../must';
import {
  allowedInWords,
  codeAt,
  dayAt,
  foldKey,
  readDay,
  rowAt,
  sheetAt,
  type ColumnKey,
  EXTENSION_CODE,
  YES_NO_CODE,
} from '../register';
import { placeIn } from './sheetColumns';
import type { CellHit, Checked, CheckedRows, Rule, RowHit } from './types';

export const DUE_BEYOND_HOLIDAYS = 'due-date-beyond-holidays';

export const TIMING_RULES: readonly Rule[] = [
  {
    id: 'acknowledged-late',
    severity: 'note',
    title: 'Acknowledged after the limit',
    columns: ['received', 'clockStart', 'acknowledged'],
    concerns: ['answered'],
    needs: ['acknowledged'],
    find: lateAcknowledgements,
  },
  {
    id: 'extension-not-needed',
    severity: 'note',
    title: 'Extension without need',
    columns: ['extension', 'response', 'advocate'],
    concerns: ['answered'],
    needs: ['extension'],
    find: needlessExtensions,
  },
  {
    id: 'extension-after-limit',
    severity: 'warning',
    title: 'Extension after the limit',
    columns: ['extension', 'received', 'clockStart'],
    concerns: ['answered'],
    needs: ['extension'],
    find: lateExtensions,
  },
  {
    id: DUE_BEYOND_HOLIDAYS,
    severity: 'error',
    title: 'Due date beyond the bank holidays',
    columns: ['received', 'clockStart', 'acknowledged', 'extension'],
    concerns: ['answered'],
    find: dueBeyondHolidays,
  },
];

/**
 * Each procedure's own limit (T12, T13, T25, T26). A late acknowledgement isn't a late answer: no figure of timeliness is
 * wrong.
 */
function* lateAcknowledgements({ register, timing, concerned }: Checked): Iterable<RowHit> {
  for (const row of concerned('answered').rows) {
    const acknowledged = dayAt(register.acknowledged, row);
    const last = dayAt(timing.ackDue, row);
    if (last === 0 || acknowledged <= last) continue;
    const procedure = must(register.procedures[codeAt(register.procedure.codes, row) - 1], 'the procedure of a limit');
    const limit = limitFor(procedure, 'Acknowledgement', dayAt(timing.start, row));
    const allowed = isFixed(limit) ? `the limit of ${allowedInWords(limit)}` : 'its limit';
    yield {
      ...{ row, column: 'acknowledged' },
      message:
        `The complaint was acknowledged on ${longDate(acknowledged)}, after ${allowed}, ` +
        `which ended on ${longDate(last)}.`,
      suggestion: 'Check the date. If your council has another limit, set it on the sheet Procedures.',
    };
  }
}

/** Answered within the first limit all the same, or for an advocate that no one had. */
function* needlessExtensions({ register, unextended, concerned }: Checked): Iterable<RowHit> {
  const { codes } = register.extension;
  for (const row of concerned('answered').rows) {
    if (codeAt(codes, row) <= EXTENSION_CODE.None) continue;
    const due = dayAt(unextended.due, row);
    const answered = dayAt(unextended.answered, row);
    if (answered > 0 && answered <= due) {
      const message = `The case was extended, but answered within the first limit, which ended on ${longDate(due)}.`;
      yield { row, column: 'extension', message, suggestion: 'Enter None if there was no extension.' };
    } else if (codes[row] === EXTENSION_CODE.Advocate && register.advocate.codes[row] === NO) {
      const message = 'The case was extended for an advocate, but no advocate was involved.';
      yield { row, column: 'extension', message, suggestion: 'Check both columns.' };
    }
  }
}

const NO = YES_NO_CODE.No;

/** When the extension was agreed isn't a column that we read; where a register says it, it is looked at. */
function* lateExtensions({ register, columns, unextended, dateSystem, concerned }: Checked): Iterable<CellHit> {
  const dated = columns.filter(({ heading, spec }) => !spec && isExtensionDate(heading));
  if (dated.length === 0) return;
  for (const row of concerned('answered').rows) {
    if (codeAt(register.extension.codes, row) <= EXTENSION_CODE.None) continue;
    const due = dayAt(unextended.due, row);
    const sheet = sheetAt(register, row).name;
    for (const at of dated) {
      const gridRow = rowAt(register.rowOf, row) - 1 - at.part.grid.row;
      const cell = at.source.sheet === sheet ? at.part.grid.values[gridRow]?.[at.index] : undefined;
      const day = cell === undefined ? undefined : readDay(cell, dateSystem);
      if (due === 0 || day === undefined || day <= due) continue;
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
  concerned,
}: Pick<CheckedRows, 'register' | 'timing' | 'concerned'>): Iterable<RowHit> {
  const { first, last } = workingCalendar([]);
  const column: ColumnKey = register.present.has('clockStart') ? 'clockStart' : 'received';
  for (const row of timing.beyondTable) {
    if (!concerned('answered').has(row)) continue;
    yield {
      ...{ row, column },
      message:
        `The due date is outside the bank-holiday table, which runs from ${longDate(first)} to ` +
        `${longDate(last)}. Figures affected: timeliness.`,
      suggestion: 'Check the date.',
    };
  }
}
