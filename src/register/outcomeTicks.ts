/**
 * Outcomes in tick columns: "Upheld", "Partially upheld" and "Not upheld", each with a tick, are one Outcome (REGISTER.md,
 * "Words"). A tick in two of them is asked like any two values in one cell.
 */
import { cellText } from './cells';
import { ALLOWED_VALUES } from './closedLists';
import { saysNothing } from './nothingWords';
import type { CellValue, Outcome } from './types';
import { codeNamed } from './valueWording';

/** A column whose tick says that outcome. */
export interface OutcomeTick {
  readonly column: number;
  readonly value: Outcome;
}

/** The headings that name at least two different outcomes, where there are ticks below one of them; else none. `column` is the index. */
export function outcomeTicks(
  headings: readonly string[],
  cellsBelow: (index: number) => readonly CellValue[],
): readonly OutcomeTick[] {
  const named = headings.flatMap((heading, column): readonly OutcomeTick[] => {
    const value = OF_AN_OUTCOME.test(heading) ? valueOf(heading.replace(YES_NO, ' ')) : undefined;
    return value === undefined ? [] : [{ column, value }];
  });
  // The cells are looked at only below headings that can be ticks: many rows are tried as headings.
  if (new Set(named.map(({ value }) => value)).size < 2) return [];
  const ticks = named.filter(({ column, value }) => areTicks(value, cellsBelow(column)));
  const once = ticks.filter(({ value }, index) => ticks.findIndex((tick) => tick.value === value) === index);
  const isUsed = once.some(({ column }) => cellsBelow(column).some((cell) => !saysNothing(cellText(cell))));
  return once.length > 1 && isUsed ? once : [];
}

/** What the ticks of a row say, as a cell would: '' where nothing is ticked, "Upheld / Not upheld" where two are. */
export function tickedOutcome(ticks: readonly OutcomeTick[], cellIn: (column: number) => CellValue): string {
  return ticks
    .flatMap(({ column, value }) => {
      const said = cellText(cellIn(column));
      const isYes = isTick(value, said);
      return isYes === undefined ? [`${value}: ${said}`] : isYes ? [value] : [];
    })
    .join(' / ');
}

/** A heading that could mean more than an outcome ("Part") is none of these. */
const OF_AN_OUTCOME = /upheld|upholding|justified|substantiated|founded|finding/i;
const YES_NO = /\(?\b(?:y\s*\/\s*n|yes\s*\/\s*no|tick)\b\)?|\?/gi;

function valueOf(heading: string): Outcome | undefined {
  const code = codeNamed('outcome', heading);
  return code === undefined ? undefined : ALLOWED_VALUES.outcome[code - 1];
}

/** Most cells are ticks or blank; one that is not is found when its row is read. */
function areTicks(value: Outcome, cells: readonly CellValue[]): boolean {
  const unclear = cells.filter((cell) => isTick(value, cellText(cell)) === undefined).length;
  return unclear * 2 < Math.max(1, cells.length);
}

/** undefined where the text is neither a tick nor its absence. */
function isTick(value: Outcome, text: string): boolean | undefined {
  if (saysNothing(text)) return false;
  if (/^x$/i.test(text)) return true;
  const yesOrNo = codeNamed('yesNo', text);
  if (yesOrNo !== undefined) return yesOrNo === 1;
  return valueOf(text) === value ? true : undefined;
}
