/** Registers of which a report can't know everything, each for one reason, in words and headings of different councils. */
import type { RawRow } from './register';

type Cells = readonly (string | number)[];

interface Log {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly Cells[];
}

const FOUR = [1, 2, 3, 4] as const;

/** Received and answered, but with no word of what came of it. */
export const WITHOUT_OUTCOME: Log = {
  sheet: 'Complaints log',
  headings: ['Reference', 'Record type', 'Stage', 'Received', 'Response sent', 'Team'],
  rows: FOUR.map((n) => [`A/${n}`, 'Complaint', 1, `2022-0${n + 4}-03`, `2022-0${n + 4}-11`, 'Fostering']),
};

/** The outcomes are in words of the council's own, all of them. */
export const OTHER_WORDS: Log = {
  sheet: 'Register 22',
  headings: ['Ref', 'Type of contact', 'Record type', 'Stage', 'Date received', 'Date of response', 'Outcome', 'Team'],
  rows: FOUR.map((n) => [
    ...[`B${n}`, 'Letter', 'Complaint', 1, `2022-0${n + 4}-03`, `2022-0${n + 4}-11`],
    ...[n < 4 ? 'Put right' : 'No action', 'Adoption'],
  ]),
};

/** Most outcomes are understood, and two are not. */
export const SOME_OTHER_WORDS: Log = {
  ...OTHER_WORDS,
  rows: OTHER_WORDS.rows.map((cells, row) =>
    cells.with(6, ['Upheld', 'Goodwill', 'Not upheld', 'Goodwill'][row] ?? ''),
  ),
};

/** When a case was closed is known, and not when it was answered. */
export const CLOSED_ONLY: Log = {
  sheet: 'Cases',
  headings: ['Ref', 'Record type', 'Stage', 'Date received', 'Closed', 'Outcome', 'Team'],
  rows: FOUR.map((n) => [
    ...[`D${n}`, 'Complaint', 1, `2022-0${n + 4}-03`, `2022-0${n + 4}-24`, n > 2 ? 'Upheld' : 'Not upheld', 'Adoption'],
  ]),
};

/** As rows by heading. */
export function rowsOf({ headings, rows }: Log): readonly RawRow[] {
  return rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])));
}
