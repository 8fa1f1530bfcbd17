/** Rows that the analyst chose to leave out by a word of theirs ("FOI" under Record type): no representations. */
import { codeAt, rowAt } from './at';
import { cellText, foldKey } from './cells';
import type { ColumnKey } from './columns';
import { cellOf, type RegisterRows } from './registerRows';
import type { CellValue } from './types';
import { tally } from '../tally';

/** The block without such rows; of an unfolded sheet without the stages that say so. */
export function withoutLeftOut(rows: RegisterRows): RegisterRows {
  const { source, count, gridRows, unfolded, undated } = rows;
  if (source.leftOut.size === 0) return rows;
  const judges = [...source.leftOut].map(([key, words]) => ({ key, isLeftOut: wordTest(words) }));
  const chosenOut = new Map<ColumnKey, number>();
  const kept = new Int32Array(count);
  let left = 0;
  for (let index = 0; index < count; index++) {
    const judge = judges.find(({ key, isLeftOut }) => isLeftOut(cellOf(rows, key, index)));
    if (judge) tally(chosenOut, judge.key);
    else kept[left++] = index;
  }
  const indexes = kept.subarray(0, left);
  const rowsLeft = Int32Array.from(indexes, (index) => rowAt(gridRows, index));
  const known = new Set(rowsLeft);
  return {
    ...{ ...rows, count: left, gridRows: rowsLeft, chosenOut },
    undated: undated.filter(({ gridRow }) => known.has(gridRow)),
    ...(unfolded
      ? {
          unfolded: {
            stage: Uint8Array.from(indexes, (index) => codeAt(unfolded.stage, index)),
            isLast: Uint8Array.from(indexes, (index) => codeAt(unfolded.isLast, index)),
          },
        }
      : {}),
  };
}

/** Each different cell is folded once. */
function wordTest(words: ReadonlySet<string>): (cell: CellValue) => boolean {
  const known = new Map<CellValue, boolean>();
  return (cell) => {
    const judged = known.get(cell) ?? words.has(foldKey(cellText(cell)));
    known.set(cell, judged);
    return judged;
  };
}
