/** Which day the workbook counts dates from. No released property tells it, so it is inferred and confirmed. */
import { DAYS_BETWEEN_SYSTEMS, dayFromText } from '../calendar';
import { Problem } from '../problem';

export type DateSystem = 1900 | 1904;

/** A date cell as value and as Excel shows it. */
interface DateSample {
  readonly value: number;
  readonly text: string;
}

/**
 * The date system, from the serial of 1 January 2000 and, where the register has one, a date cell's text. Throws a
 * Problem where neither speaks or the two disagree.
 */
export function dateSystemOf(millennium: number | undefined, sample: DateSample | undefined): DateSystem {
  const computed = millennium === undefined ? undefined : MILLENNIUM.get(millennium);
  const shown = sample ? systemShown(sample) : undefined;
  if (computed !== undefined && shown !== undefined && computed !== shown) {
    throw unclear(`DATE(2000,1,1) = ${String(millennium)}, a date cell = ${String(sample?.value)}`);
  }
  const system = computed ?? shown;
  if (system === undefined) throw unclear(`DATE(2000,1,1) = ${millennium ?? 'an error'}`);
  return system;
}

const MILLENNIUM: ReadonlyMap<number, DateSystem> = new Map([
  [36_526, 1900],
  [35_064, 1904],
]);

/** Day and month may be swapped in the text, so a year's distance still speaks for the nearer system. */
function systemShown({ value, text }: DateSample): DateSystem | undefined {
  const day = dayFromText(text);
  if (day === undefined) return undefined;
  const distance = Math.round(day - Math.floor(value));
  if (Math.abs(distance) < 366) return 1900;
  if (Math.abs(distance - DAYS_BETWEEN_SYSTEMS) < 366) return 1904;
  return undefined;
}

function unclear(details: string): Problem {
  return new Problem(
    'date-system-unclear',
    'It is not clear whether this workbook counts its dates from 1900 or from 1904.',
    "Look under File > Options > Advanced whether 'Use 1904 date system' is ticked, and say which in the add-in.",
    details,
  );
}
