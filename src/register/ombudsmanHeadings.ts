/** Which columns of the sheet `Ombudsman` can be used: one whose heading could mean two things is said, and left alone. */
import { cellAddress } from '../a1';
import { must } from '../must';
import { cellIn, cellText, foldKey } from './cells';
import { companionHeader, type CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { isMissingFigure, readNumber } from './numbers';
import { OMBUDSMAN_COLUMNS, saysPercent, suits, type OmbudsmanColumn, type OmbudsmanKey } from './ombudsmanColumns';
import type { CellValue, Grid } from './types';

/** The columns that the sheet has and whose figures are what they seem. */
export function usableColumns(
  grid: Grid,
  rows: readonly CompanionRow<OmbudsmanKey>[],
  log: FindingLog,
): readonly OmbudsmanColumn[] {
  const header = companionHeader(grid, OMBUDSMAN_COLUMNS);
  if (!header) return [];
  const headings = must(grid.values[header.index], 'the row of the header').map(cellText);
  const headingOf = (key: OmbudsmanKey): string => cellText(cellIn(headings, header.columnOf.get(key)));
  const present = OMBUDSMAN_COLUMNS.filter(({ key, kind }) => header.columnOf.has(key) && suits(kind, headingOf(key)));
  return present.filter((column) => {
    const { key } = column;
    const heading = headingOf(key);
    const why = doubtAbout(column, heading, {
      isRepeated: headings.filter((other) => foldKey(other) === foldKey(heading)).length > 1,
      rates: present.filter(({ kind }) => kind === 'rate' || kind === 'per people').map((other) => other.key),
      cells: rows.map(({ cell }) => cell(key)),
    });
    if (why === undefined) return true;
    log.add('unclear-heading', () => ({
      ...{ rule: 'unclear-heading', severity: 'warning', sheet: grid.sheet, column: column.heading },
      cell: cellAddress(grid.row + header.index, grid.column + must(header.columnOf.get(key), 'the place of a column')),
      message: `“${heading}” ${why}, so the column isn’t used.`,
      suggestion: `Call it “${column.heading}” if that is what it holds.`,
    }));
    return false;
  });
}

interface Beside {
  readonly isRepeated: boolean;
  /** The other figures that an average could be of. */
  readonly rates: readonly OmbudsmanKey[];
  readonly cells: readonly CellValue[];
}

function doubtAbout(
  { kind, averageOf }: OmbudsmanColumn,
  heading: string,
  { isRepeated, rates, cells }: Beside,
): string | undefined {
  if (isRepeated) return 'is the heading of more than one column';
  if (averageOf && !averageOf.words.test(heading) && rates.some((rate) => rate !== averageOf.rate)) {
    return 'doesn’t say what it is the average of';
  }
  if (kind === 'rate' && !saysPercent(heading) && couldBeCounts(cells)) {
    return 'could be of numbers or of percentages';
  }
  return undefined;
}

/** Percentages have a sign, or are fractions as Excel holds them; whole numbers alone tell neither. */
function couldBeCounts(cells: readonly CellValue[]): boolean {
  const plain = cells.filter((cell) => !isMissingFigure(cell) && !cellText(cell).includes('%')).map(readNumber);
  const numbers = plain.filter((number) => number !== undefined);
  return numbers.length > 0 && (numbers.every(Number.isInteger) || numbers.some((number) => number > 1));
}
