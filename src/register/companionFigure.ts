/** A typed figure of a sheet beside the register: missing, read, or a finding. */
import { cellText } from './cells';
import type { CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { shownCode } from './shownCode';
import { isMissingFigure } from './numbers';

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
