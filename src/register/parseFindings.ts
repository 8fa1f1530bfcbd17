/** What is said of a register's rows and dates while it is read. */
import { cellAddress } from '../a1';
import { counted } from '../nouns';
import { textAt } from './at';
import { cellText } from './cells';
import type { ColumnKey } from './columns';
import type { ColumnOrder } from './dateOrder';
import { stagedRef } from './defaults';
import type { FindingLog } from './findingLog';
import { specOf } from './headings';
import { saysNothing } from './nothingWords';
import type { Places } from './places';
import type { ReadingFinding } from './readingFindings';
import type { Register } from './register';
import { addressOf, cellOf, stageByForm, type RegisterRows } from './registerRows';

/** That dates are read as US dates is said of each column, once a sheet. */
export function monthFirstFindings(
  sheet: string,
  orders: ReadonlyMap<ColumnKey, ColumnOrder>,
  { at }: Places,
): readonly ReadingFinding[] {
  return [...orders].flatMap(([key, { orders: read, proof }]): readonly ReadingFinding[] => {
    const first = proof['month first'];
    if (read.includes('day first') || !first) return [];
    const { block, index } = at(first.row);
    const { heading } = specOf(key);
    const cell = addressOf(block, first.key, index);
    return [
      {
        ...{ rule: 'month-first', severity: 'warning', sheet, cell: '', column: heading },
        message: `${heading} is read with the month first, as US dates are written: ${cell} can’t be read otherwise.`,
        suggestion: 'If that is wrong, correct that cell.',
      },
    ];
  });
}

/** A blank Ref, Record type or Date received; unreadable ones have their findings already. */
export function reportMissing(
  columns: Pick<Register, 'recordType' | 'received'>,
  refs: readonly string[],
  places: Places,
  log: FindingLog,
): void {
  const types = columns.recordType.codes;
  const report = (row: number, key: ColumnKey, message: string): void => {
    const { block, index } = places.at(row);
    if (!saysNothing(cellText(cellOf(block, key, index)))) return;
    const sheet = block.source.sheet;
    log.add(`missing-value/${key}/${sheet}`, () => {
      const column = specOf(key).heading;
      const ref = stagedRef(textAt(refs, row), stageByForm(block, index));
      const where = { sheet, cell: addressOf(block, key, index), column, ...(ref === '' ? {} : { ref }) };
      return { rule: 'missing-value', severity: 'error', ...where, message, suggestion: `Enter the ${column}.` };
    });
  };
  for (let row = 0; row < types.length; row++) {
    if (refs[row] === '') report(row, 'ref', 'The row has no Ref; it is counted, but cannot be referred to.');
    if (types[row] === 0) report(row, 'recordType', 'The row has no Record type, so it cannot be counted.');
    if (columns.received[row] === 0) {
      report(row, 'received', 'The row has no Date received, so it is received in no period.');
    }
  }
}

/** A later stage that is written of, but has no date that can be read, would be lost without a word. */
export function undatedStage(
  { source, grid }: RegisterRows,
  { stage, gridRow, column }: RegisterRows['undated'][number],
): ReadingFinding {
  return {
    ...{ rule: 'unreadable-date', severity: 'error', sheet: source.sheet, column: specOf('received').heading },
    cell: cellAddress(grid.row + gridRow, column),
    message:
      `The cell can’t be read as a date between 1990 and 2100, so no stage ${stage} is counted for this case. ` +
      `Figures affected: every figure of stage ${stage}.`,
    suggestion: 'Enter a date, for example 03/04/2023, or clear the cell if the case did not go that far.',
  };
}

/** Rows that somebody chose to leave out are told of, so that nobody misses them. */
export function chosenOut({ source }: RegisterRows, key: ColumnKey, rows: number): ReadingFinding {
  const column = specOf(key).heading;
  return {
    ...{ rule: 'rows-left-out', severity: 'note', sheet: source.sheet, cell: '', column },
    message: `${counted(rows, 'row was', 'rows were')} left out, because you chose to leave out what their ${column} says.`,
    suggestion: 'Nothing need be done if that is right.',
  };
}
