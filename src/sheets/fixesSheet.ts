// The fixes made in the register as a sheet: from it they are undone, so it says exactly what stood where.
import { layOut } from './layout';
import type { ContentCell, SheetContent } from './content';
import type { WorkbookPlan } from './types';

/** One cell that was changed. */
export interface FixRecord {
  /** Of the row, as it is after the fix; with the heading of the column it finds the cell again. */
  readonly ref: string;
  readonly sheet: string;
  /** Our heading of the column. */
  readonly column: string;
  /** A1 address at the time of the fix. */
  readonly cell: string;
  readonly before: string | number;
  readonly after: string | number;
  /** The cell's number format before. */
  readonly format: string;
  /** When it was made: a serial of the 1900 date system, with the time of day. */
  readonly when: number;
}

/** Headings of the table, in their order. */
export const FIX_HEADINGS = ['Ref', 'Sheet', 'Column', 'Cell', 'Before', 'After', 'Format before', 'When'] as const;

export const FIXES_KIND = 'fixes';

/** The sheet `Fixes` with one row a fix, the oldest first; without any it says so and holds no table. */
export function planFixes(fixes: readonly FixRecord[]): WorkbookPlan {
  const empty = fixes.length === 0;
  const content: SheetContent = {
    id: 'fixes',
    name: 'Fixes',
    section: 'fixes',
    title: 'Fixes made in the register',
    about: empty
      ? 'This sheet holds no table and no notes.'
      : 'This sheet holds one table: the cells that the add-in has changed, the latest last. It has no notes.',
    lines: empty
      ? ['No fix is in place.']
      : [
          'Undo fixes puts back what stood there before, unless somebody has changed the cell since.',
          'Spaces before and after a text are part of it.',
        ],
    commentary: true,
    commentaryWidth: 110,
    ...(empty
      ? {}
      : {
          table: {
            name: 'Fixes',
            columns: FIX_HEADINGS.map((heading) => ({ heading, kind: 'text' })),
            rows: fixes.map(fixRow),
            total: false,
          },
        }),
  };
  return { kind: FIXES_KIND, period: '', title: '', sheets: [layOut(content)] };
}

const WHEN = 'dd/mm/yyyy hh:mm';

function fixRow({ ref, sheet, column, cell, before, after, format, when }: FixRecord): readonly ContentCell[] {
  return [
    { text: ref },
    { text: sheet },
    { text: column },
    { text: cell, link: { sheet, cell } },
    valueCell(before),
    valueCell(after),
    { text: format },
    { text: '01/01/2000 00:00', value: when, format: WHEN },
  ];
}

/** A number stays a number, so that it is known from the same digits as text. */
function valueCell(value: string | number): ContentCell {
  return typeof value === 'number' ? { text: String(value), value, format: 'General' } : { text: value };
}
