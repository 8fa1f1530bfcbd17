/** Periods as the sheets beside the register name them. */
import { parsePeriod } from '../calendar';
import { foldKey } from './cells';
import type { CompanionRow } from './companionTable';
import type { FindingLog } from './findingLog';
import { shownCode } from './shownCode';
import { withoutMarks } from './marks';
import type { Settings } from './settings';

/** The names that the report's own periods have by the sheet `Settings`: one that can't be read as days is known by them. */
export function periodLabels({ period, previousPeriod }: Partial<Settings>): readonly string[] {
  return [period, previousPeriod].flatMap((text) => (text === undefined ? [] : (parsePeriod(text)?.label ?? [])));
}

/** Two periods of the same days have one key, whatever they are called. */
export function periodKey(text: string): string {
  const days = parsePeriod(text);
  return days ? `${days.start} ${days.end}` : foldKey(text);
}

/** Days that can be read, or the name of one of the report's own periods. */
export function isPeriod(text: string, labels: readonly string[]): boolean {
  return parsePeriod(text) !== undefined || labels.some((label) => label.toLowerCase() === text.toLowerCase());
}

/** A finding where the row's period is none: no figure of the row is used then, for no report is of that period. */
export function reportUnknownPeriod<Key extends string>(
  row: CompanionRow<Key>,
  key: Key,
  labels: readonly string[],
  log: FindingLog,
): void {
  const text = withoutMarks(row.text(key));
  if (text === '' || isPeriod(text, labels)) return;
  log.add('unknown-period', () => ({
    ...row.finding(
      key,
      'unknown-period',
      "The period can't be read, so the row isn't used.",
      'Enter a financial year such as 2022/23, a quarter such as 2022/23 Q1, or two dates.',
    ),
    ...shownCode(text),
  }));
}
