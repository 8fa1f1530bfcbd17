/** Findings that only the figures can make: what a row is missing from, and why. */
import { concernedRows, DUE_BEYOND_HOLIDAYS, dueBeyondHolidays } from '../checks';
import type { Facts } from '../figures';
import { cellAddress, type ColumnKey, type Finding, type Register } from '../register';
import { headingOf, unknownIn } from './sourceGaps';
import type { Section } from './types';
import { listed } from './words';

/** A table of which nothing is known, with the columns that it would need. */
export interface LeftOut {
  readonly title: string;
  readonly columns: readonly ColumnKey[];
}

/** Said once a column: what the report cannot know for want of it, and what to do. */
export function sourceFindings(
  { register, current }: Facts,
  leftOut: readonly LeftOut[],
  sections: readonly Section[],
): readonly Finding[] {
  const tables = sections.flatMap((section) => section.tables);
  const gaps = tables.map((table) => ({ title: table.title, columns: unknownIn(table) }));
  const columns = [...new Set([...leftOut, ...gaps].flatMap((table) => table.columns))];
  const titles = (among: readonly LeftOut[], column: ColumnKey): readonly string[] => [
    ...new Set(among.filter((table) => table.columns.includes(column)).map(({ title }) => `“${title}”`)),
  ];
  return columns.map((column): Finding => {
    const heading = headingOf(column);
    const [out, partly] = [titles(leftOut, column), titles(gaps, column)];
    const said = [
      ...(partly.length === 0 ? [] : [`Figures that need it are “Not recorded” in ${listed(partly)}.`]),
      ...(out.length === 0 ? [] : [`Left out: ${listed(out)}.`]),
    ];
    const why = register.present.has(column)
      ? `Nothing that can be read is recorded as ${heading} in ${current.period.label}.`
      : `The register has no column that could be read as ${heading}.`;
    return {
      rule: 'source-not-read',
      severity: partly.length > 0 ? 'warning' : 'note',
      sheet: register.sheets[0]?.name ?? '',
      cell: '',
      column: heading,
      message: [why, ...said].join(' '),
      suggestion: register.present.has(column)
        ? `Enter the ${heading} where it is known, or leave it as it is.`
        : `Add the column, or map the one of yours that holds it (“Map columns”).`,
    };
  });
}

/** At most this many cells are listed of one rule; one more finding says how many there are. */
const LISTED = 100;

export function registerFindings(facts: Facts): readonly Finding[] {
  return [...dueBeyondTable(facts), ...partlyRecorded(facts)];
}

/** The same as the data checks say. */
function dueBeyondTable(facts: Facts): readonly Finding[] {
  const { register } = facts;
  const concerned = concernedRows(register, facts.settings);
  const rule = { rule: DUE_BEYOND_HOLIDAYS, severity: 'error' } as const;
  const found = [...dueBeyondHolidays({ ...facts, concerned })].map(({ row, message, suggestion = '' }): Finding => ({
    ...rule,
    ...placeOf(register, row),
    message,
    suggestion,
  }));
  if (found.length <= LISTED) return found;
  const others = found.length - LISTED;
  return [
    ...found.slice(0, LISTED),
    {
      ...{ ...rule, sheet: register.sheets[0]?.name ?? '', cell: '', others },
      message: `${others.toLocaleString('en-GB')} more of the same kind are not listed.`,
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
