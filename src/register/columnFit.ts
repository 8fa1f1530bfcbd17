/**
 * Whether the cells below a heading are of the kind that the heading speaks of (FIGURES.md, "Right or silent"): a
 * column "Escalated to stage 2?" of Yes and No is no column of dates, a "Complaint type" of natures no record type.
 */
import { cellText, foldKey, isErrorText } from './cells';
import type { ColumnKind } from './columnKinds';
import { readPence } from './columnReaders';
import { isDay } from './dayCells';
import { saysNothing } from './nothingWords';
import type { CellValue } from './types';
import { ALLOWED_VALUES } from './closedLists';
import { codeNamed, readChoice, whyAsked, type ChoiceKind } from './valueWording';
import { wordCount, type WordRows } from './wordCount';

/** What speaks against a column: how many of its filled cells say what they should, and what the others say. */
export interface Misfit {
  readonly filled: number;
  readonly fitting: number;
  /** Where a date or an amount should be, all the others say Yes or No. */
  readonly isYesOrNo: boolean;
  /** Of a column with a list, the most frequent first. What a date or an amount should be may be a personal detail. */
  readonly words: readonly WordRows[];
}

/**
 * undefined where the cells fit, or are too few to tell: then a cell that is not understood is an error of its own.
 * `isWhole` is false where the cells are only some of the column's; `isGiven` is true for folded words whose
 * meaning was given.
 */
export function misfitOf(
  kind: ColumnKind,
  cells: readonly CellValue[],
  isWhole: boolean,
  isGiven: (word: string) => boolean = () => false,
): Misfit | undefined {
  const list = isChoice(kind);
  const fits = list ? (cell: CellValue) => isGiven(foldKey(cellText(cell))) || isOfList(kind, cell) : FITS[kind];
  if (!fits) return undefined;
  const words = wordCount();
  let [filled, fitting, yesOrNo] = [0, 0, 0];
  for (const cell of cells) {
    const text = cellText(cell);
    if (saysNothing(text) || isErrorText(text)) continue;
    filled += 1;
    if (fits(cell)) {
      if (list) return undefined;
      fitting += 1;
    } else {
      if (typeof cell !== 'number' && codeNamed('yesNo', text) !== undefined) yesOrNo += 1;
      if (list) words.add(text);
    }
  }
  if (fitting * 2 >= filled && !(list && filled > 0)) return undefined;
  const isYesOrNo = !list && yesOrNo === filled - fitting;
  const tells = filled >= (isWhole ? TELLING : TELLING_OF_MANY) || (isYesOrNo && fitting === 0);
  return tells ? { filled, fitting, isYesOrNo, words: words.all() } : undefined;
}

/** Fewer cells tell nothing of a column, unless all say Yes or No where a date should be. */
const TELLING = 3;
const TELLING_OF_MANY = 10;

const FITS: Readonly<Partial<Record<ColumnKind, (cell: CellValue) => boolean>>> = {
  date: isDay,
  money: (cell) => readPence(cell) !== undefined,
};

function isChoice(kind: ColumnKind): kind is ChoiceKind {
  return kind in ALLOWED_VALUES;
}

/** What has to be asked about is of the list, too. */
function isOfList(kind: ChoiceKind, cell: CellValue): boolean {
  const text = cellText(cell);
  const reading = readChoice(kind, text);
  return reading ? reading.code > 0 || reading.given.length > 0 : whyAsked(kind, text) !== undefined;
}
