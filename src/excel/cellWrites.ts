/** Writing single cells of the analyst's in a request that also reads what stood in them. */
import { contentsIn, keyOf, loadRuns, sheetRuns, type CellContent, type CellPlace } from './cellContents';
import { must } from '../must';
import type { CellValue } from '../register';
import type { Session } from './session';
import { keptText, textValue } from './text';

/** What a cell is meant to hold. */
export interface EditedContent {
  readonly value: CellValue;
  /** Number format. */
  readonly format: string;
}

/** A cell to be written that should hold `from`. */
export interface CellWrite extends CellPlace {
  readonly from: EditedContent | CellContent;
  readonly to: EditedContent | CellContent;
}

/** Excel's format for cells that keep whatever is typed as text. */
export const TEXT_FORMAT = '@';

/** What a cell held that was asked for. */
export type Contents = (place: CellPlace) => CellContent;

/** Reads the cells and writes them, in one request; gives what they and `others` held before it. */
export async function writeCells(
  session: Session,
  writes: readonly CellWrite[],
  others: readonly CellPlace[],
): Promise<Contents> {
  const runs = sheetRuns([...writes, ...others]);
  const ranges = await session.send((context) => {
    const loaded = loadRuns(context, runs);
    queueWrites(context, writes);
    return loaded;
  }, 'to the end');
  const contents = contentsIn(runs, ranges);
  return (place) => must(contents.get(keyOf(place)), 'a cell that was read');
}

/** Whether the cell holds what it is meant to hold, or what was once read in it. */
export function isContent(content: CellContent, expected: CellWrite['from']): boolean {
  if ('isFormula' in expected) return content.formula === expected.formula;
  const { value } = expected;
  return content.value === (typeof value === 'string' ? keptText(value) : value) && !content.isFormula;
}

/** The number format goes first: it decides what Excel makes of the value. */
function queueWrites({ workbook, runtime }: Excel.RequestContext, writes: readonly CellWrite[]): void {
  runtime.enableEvents = false;
  for (const { sheet, row, column, from, to } of writes) {
    const cell = workbook.worksheets.getItem(sheet).getCell(row, column).untrack();
    if (from.format !== to.format) cell.numberFormat = [[to.format]];
    if ('isFormula' in to && to.isFormula) cell.formulas = [[to.formula]];
    else cell.values = [[typedValue(to)]];
  }
  runtime.enableEvents = true;
}

/** What to write so that the cell holds exactly the value. */
function typedValue({ value, format }: EditedContent | CellContent): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  const isKept = format === TEXT_FORMAT ? !/^[=+\-@']/.test(value) : staysText(value);
  return isKept ? keptText(value) : textValue(value);
}

/**
 * Texts that no Excel takes for anything else, written without the leading apostrophe that would show in the formula
 * bar: they begin with a letter and have no digit (so no number or date) and are no single short word (TRUE in any
 * language), or have three words of three letters and more (a date has the month's name, at most). A shorthand in
 * brackets, such as [c], is one too.
 */
function staysText(text: string): boolean {
  if (/^\[\p{L}+\]$/u.test(text)) return true;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  if (!/^\s*\p{L}/u.test(text)) return false;
  return /\p{N}/u.test(text) ? words.length > 2 : words.length > 1 || text.trim().length > 10;
}
