/** What the data checks call an error is an error of the report too, if it is in a row behind its figures. */
import { errorSteps } from '../checks';
import type { Facts, PeriodRows } from '../figures';
import { counted } from '../nouns';
import { codeAt, dayAt, firstSheet, rowAt } from '../register';
import type { Finding, Register, RegisterPart } from '../register';
import type { Day } from '../calendar';

/** So many findings of a rule are listed; one more says how many there are. */
const LISTED = 1000;

interface RegisterFindings {
  readonly facts: Facts;
  readonly today: Day;
  /** The register's blocks as they were read, where they are at hand. */
  readonly parts?: readonly RegisterPart[];
  /** The periods whose rows stand behind figures of the report. */
  readonly periods: readonly PeriodRows[];
  /** What reading has found. */
  readonly findings: readonly Finding[];
}

/**
 * All findings of the report, errors of its own rows first. How many errors there are in rows of other periods is said, so
 * that a report without findings has a register without errors.
 */
export function* findingSteps({
  facts,
  today,
  parts,
  periods,
  findings,
}: RegisterFindings): Generator<undefined, readonly Finding[], undefined> {
  const { register, settings, calendarOf, timing } = facts;
  const isBehind = rowsBehind(register, periods);
  const errors = yield* errorSteps({ register, settings, today, calendarOf, timing, ...(parts ? { parts } : {}) });
  const isOfRow = readingRows(register, findings);
  const isElsewhere = (finding: Finding): boolean => {
    const rows = finding.severity === 'error' ? isOfRow(finding) : [];
    return rows.length > 0 && !rows.some(isBehind);
  };
  const [elsewhere, own] = [findings.filter(isElsewhere), findings.filter((finding) => !isElsewhere(finding))];
  const found = errors.filter(({ row }) => isBehind(row));
  const others = errors.length - found.length + elsewhere.length;
  return [
    ...own,
    ...listedFirst(found.map(({ finding }) => finding)),
    ...otherErrors(register, others),
    ...partlyRecorded(facts),
  ];
}

/**
 * Rows that count as something in a period of the report, or would if they could be read or had a record type; and those of
 * no period at all.
 */
function rowsBehind(register: Register, periods: readonly PeriodRows[]): (row: number) => boolean {
  const mask = new Uint8Array(register.rowCount);
  for (const { rows, doubts } of periods) {
    rows.forEach((row) => (mask[row] = 1));
    doubts.rows.forEach((row) => (mask[row] = 1));
  }
  const isIn = (day: number): boolean => periods.some(({ period }) => day >= period.start && day <= period.end);
  return (row) => {
    const received = dayAt(register.received, row);
    return mask[row] === 1 || received === 0 || (register.recordType.codes[row] === 0 && isIn(received));
  };
}

/** The representations that a finding of reading is about, by the row of its cell; none where it is about no row. */
function readingRows(
  { sheets, sheetOf, rowOf }: Register,
  findings: readonly Finding[],
): (finding: Finding) => readonly number[] {
  const indexOf = new Map(sheets.map(({ name }, index) => [name, index]));
  const placeOf = ({ sheet, cell }: Finding): number | undefined => {
    const sheetRow = cell.replace(/^\D+/, '');
    const index = indexOf.get(sheet);
    return sheetRow === '' || index === undefined ? undefined : Number(sheetRow) * MOST_SHEETS + index;
  };
  // Only the rows that are asked about: a register has hundreds of thousands, and findings in few.
  const rowsAt = new Map<number, number[]>();
  for (const finding of findings) {
    const place = finding.severity === 'error' ? placeOf(finding) : undefined;
    if (place !== undefined) rowsAt.set(place, []);
  }
  for (let row = 0; row < rowOf.length && rowsAt.size > 0; row++) {
    rowsAt.get(rowAt(rowOf, row) * MOST_SHEETS + codeAt(sheetOf, row))?.push(row);
  }
  return (finding) => rowsAt.get(placeOf(finding) ?? -1) ?? [];
}

/** `sheetOf` of a register numbers sheets in a byte. */
const MOST_SHEETS = 256;

/** The first of each rule, and how many more there are. */
export function listedFirst(found: readonly Finding[]): readonly Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of found) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return [...byRule.values()].flatMap((findings) => {
    const [first] = findings;
    const others = findings.length - LISTED;
    if (!first || others <= 0) return findings;
    const message = `${others.toLocaleString('en-GB')} more of the same kind are not listed.`;
    const { rule, severity, sheet } = first;
    return [...findings.slice(0, LISTED), { rule, severity, sheet, cell: '', others, message }];
  });
}

function otherErrors(register: Register, others: number): readonly Finding[] {
  if (others === 0) return [];
  const errors = counted(others, 'more error');
  return [
    {
      ...{ rule: 'errors-in-other-rows', severity: 'note', sheet: firstSheet(register).name, cell: '' },
      message: `Check register finds ${errors} in rows of other periods, which no figure of this report counts.`,
      suggestion: 'Run Check register to see them.',
    },
  ];
}

function partlyRecorded({ periods, register }: Facts): readonly Finding[] {
  return [periods.current, periods.previous]
    .filter(({ partly }) => partly)
    .map(({ period }) => ({
      rule: 'period-partly-in-register',
      severity: 'warning',
      sheet: firstSheet(register).name,
      cell: '',
      message: `The register begins within ${period.label}: its figures are of a part of the period.`,
      suggestion: 'Check the setting Register begins.',
    }));
}
