/** Findings that only the figures can make: what a row is missing from, and why. */
import { longDate } from '../calendar';
import type { Facts } from '../figures';
import { cellAddress, type Finding, type Register } from '../register';

/** At most this many cells are listed of one rule; one more finding says how many there are. */
const LISTED = 100;

export function registerFindings(facts: Facts): readonly Finding[] {
  return [...dueBeyondTable(facts), ...partlyRecorded(facts)];
}

function dueBeyondTable({ register, timing, calendar }: Facts): readonly Finding[] {
  const rows = timing.beyondTable;
  if (rows.length === 0) return [];
  const until = longDate(calendar.last);
  const found = rows.slice(0, LISTED).map((row): Finding => ({
    rule: 'due-date-beyond-holidays',
    severity: 'error',
    ...placeOf(register, row),
    message: `The due date lies outside the bank-holiday table, which ends on ${until}: the complaint is in no timeliness figure.`,
    suggestion: 'Check the date.',
  }));
  if (rows.length <= LISTED) return found;
  return [
    ...found,
    {
      rule: 'due-date-beyond-holidays',
      severity: 'error',
      sheet: register.sheets[0]?.name ?? '',
      cell: '',
      message: `${rows.length - LISTED} more complaints have such a due date.`,
    },
  ];
}

function partlyRecorded({ periods, register }: Facts): readonly Finding[] {
  return [periods.current, periods.previous]
    .filter(({ partly }) => partly)
    .map(({ period }) => ({
      rule: 'period-partly-in-register',
      severity: 'warning',
      sheet: register.sheets[0]?.name ?? '',
      cell: '',
      message: `The register begins within ${period.label}: its figures are of a part of the period.`,
      suggestion: 'Check the setting Register begins.',
    }));
}

function placeOf(register: Register, row: number): Pick<Finding, 'sheet' | 'cell' | 'ref' | 'column'> {
  const sheet = register.sheets[register.sheetOf[row] ?? 0];
  const column = sheet?.columnOf.get('clockStart') ?? sheet?.columnOf.get('received') ?? 0;
  return {
    sheet: sheet?.name ?? '',
    cell: cellAddress((register.rowOf[row] ?? 1) - 1, column),
    ref: register.ref[row] ?? '',
    column: sheet?.columnOf.has('clockStart') ? 'Clock start date' : 'Date received',
  };
}
