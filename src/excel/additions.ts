/** What was added to a written sheet by hand, or taken away, other than what its cells hold. */
import type { SheetMark } from './marks';
import { tableNameBefore } from './names';
import type { Marked } from './originals';
import { supports } from './session';
import type { SheetState } from './workbookState';

/** Name of the commentary cell, scoped to its sheet. */
export const COMMENTARY = 'Commentary';

/** Why a sheet stays, and the word for it in its name. */
export interface Kept {
  readonly word: 'edited' | 'previous';
  readonly reason: string;
}

const DRAWN_ON = { word: 'edited', reason: 'comments, charts or shapes were added to it' } as const;
const NAMED = { word: 'edited', reason: 'names were given to cells in it, or its table has another' } as const;
const RULED = { word: 'edited', reason: 'allowed values or conditional formats were added to it' } as const;

/** What may have been added to a sheet, loaded with the next request. */
export type Additions = ReturnType<typeof loadAdditions>;

export function loadAdditions(sheet: Excel.Worksheet, of: Marked<SheetState>) {
  const { names } = of.sheet;
  const whole = sheet.getRange().untrack();
  const hasCommentary = names.some(({ name }) => name.toLowerCase() === COMMENTARY.toLowerCase());
  return {
    charts: sheet.charts.getCount(),
    shapes: sheet.shapes.getCount(),
    comments: sheet.comments.getCount(),
    rules: whole.conditionalFormats.getCount(),
    allowed: whole.dataValidation.load('type'),
    isNamed: names.some(({ name }) => !OF_A_SHEET.test(name)) || !hasItsTable(of),
    ...(supports('1.18') ? { notes: sheet.notes.getCount() } : {}),
    ...(hasCommentary
      ? {
          commentary: sheet.names
            .getItem(COMMENTARY)
            .getRangeOrNullObject()
            .untrack()
            .load('rowIndex,columnIndex,cellCount,values,formulas'),
        }
      : {}),
  };
}

/** Names of a sheet that nobody gave: that of its commentary, and Excel's own. */
const OF_A_SHEET = new RegExp(`^(?:${COMMENTARY}|Print_Area|Print_Titles|Criteria|Extract|_.*)$`, 'i');

/** Whether its first table has the name that it was written with, or that it was set aside with. */
function hasItsTable({ sheet: { tables, marks }, mark: { table } }: Marked<SheetState>): boolean {
  if (table === '') return true;
  return tables.some(
    (name) => name === table || (marks.replaced && tableNameBefore(marks.replaced.run, name) === table),
  );
}

/** Why the sheet stays because of it. */
export function addedTo(mark: SheetMark, added: Additions): Kept | undefined {
  const drawnOn =
    added.comments.value > 0 ||
    (added.notes !== undefined && added.notes.value > 0) ||
    added.charts.value > mark.charts ||
    added.shapes.value > mark.shapes;
  // A sheet that is still being built, or is to be handed over, has allowed values of ours.
  const isRuled =
    mark.state === 'written' && (added.rules.value > 0 || added.allowed.type !== Excel.DataValidationType.none);
  return drawnOn ? DRAWN_ON : added.isNamed ? NAMED : isRuled ? RULED : undefined;
}
