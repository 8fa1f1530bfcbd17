/** A typed figure of a sheet beside the register: missing, read, or a finding. */
import { cellText } from './cells';
import type { CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { shownCode } from './shownCode';
import { isMissingFigure, readNumber, readRate, type RateScale } from './numbers';

/** The figure under its key, or nothing where it is missing or cannot be read; the latter is a finding. */
export function figure<Key extends string>(
  row: CompanionRow<Key>,
  key: Key,
  value: number | undefined,
  expected: string,
  log: FindingLog,
): Partial<Record<Key, number>> {
  if (isMissingFigure(row.cell(key))) return {};
  if (value !== undefined) return { [key]: value } as Record<Key, number>;
  log.add(`unreadable-figure/${key}`, () => ({
    ...row.finding(
      key,
      'unreadable-figure',
      `The cell is not ${expected}; it is taken as missing.`,
      `Enter ${expected}.`,
    ),
    ...shownCode(cellText(row.cell(key))),
  }));
  return {};
}

/**
 * The same of a rate in a column with that scale. A small number among percents is said, and one among fractions and
 * percents is left out.
 */
export function rateFigureOf<Row extends string, Key extends Row>(
  row: CompanionRow<Row>,
  key: Key,
  scale: RateScale,
  log: FindingLog,
): Partial<Record<Key, number>> {
  const cell = row.cell(key);
  const number = readNumber(cell);
  const isPlain = typeof cell === 'number' || !cellText(cell).includes('%');
  if (scale !== 'fractions' && isPlain && number !== undefined && number > 0 && number < 1) {
    const percent = (value: number): string => `${Number(value.toFixed(4))}%`;
    const [part, whole] = [percent(number), percent(number * 100)];
    const others = 'other numbers in this column are above 1, which makes them percentages such as 56';
    log.add(`percent-scale/${key}`, () =>
      scale === 'percents'
        ? row.finding(
            key,
            'percent-scale',
            `The cell is read as ${part}, because ${others}.`,
            `If ${whole} is meant, enter ${whole} with its sign.`,
          )
        : row.finding(
            key,
            'percent-scale',
            `The cell could be ${part} or ${whole}, because ${others}. It isn't used.`,
            'Enter it with its percent sign.',
          ),
    );
    if (scale === 'unclear') return {};
  }
  return figure(row, key, readRate(cell, scale), 'a percentage from 0% to 100%', log);
}
