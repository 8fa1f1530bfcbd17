/** What reading a register and the sheets beside it can find: the checks list and count it as what their own rules find. */
import type { ColumnKey } from './columns';
import type { Finding, Severity } from './types';

interface FoundInReading {
  readonly severity: Severity;
  readonly title: string;
  /** The columns of the register that it is about; none = the sheet itself or the companion sheets. */
  readonly columns: readonly ColumnKey[];
}

const DATES: readonly ColumnKey[] = [
  ...(['received', 'clockStart', 'acknowledged', 'holdFrom', 'holdTo', 'response', 'closed'] as const),
  ...(['panelDate', 'panelFindings', 'lgscoDecisionDate', 'dueAgreed', 'dueAmended', 'amendedOn', 'logged'] as const),
  ...(['actionDue', 'actionDone'] as const),
];
const LISTS: readonly ColumnKey[] = [
  ...(['recordType', 'procedure', 'stage', 'extension', 'status', 'outcome', 'advocate', 'channel'] as const),
  ...(['lgscoDecision', 'lgscoDeadlineMet', 'publish', 'landlord'] as const),
];
const TEXTS: readonly ColumnKey[] = ['holdReason', 'issue', 'learning', 'lgscoReason', 'complimentText', 'action'];

export const READING_FINDINGS = {
  'error-cell': {
    severity: 'error',
    title: 'The cell shows an error',
    columns: [...DATES, ...LISTS, ...TEXTS, 'team', 'cost', 'remedy'],
  },
  'unknown-value': { severity: 'error', title: 'Value that is not on the list', columns: LISTS },
  'unreadable-date': { severity: 'error', title: 'Date that cannot be read', columns: DATES },
  'date-order-unclear': { severity: 'error', title: 'Date whose day and month could be swapped', columns: DATES },
  'month-first': { severity: 'warning', title: 'Dates read with the month first', columns: DATES },
  'unreadable-amount': {
    severity: 'error',
    title: 'Amount that is negative or cannot be read',
    columns: ['cost', 'remedy'],
  },
  'text-cut': { severity: 'warning', title: 'Text longer than a cell holds', columns: TEXTS },
  'columns-disagree': { severity: 'warning', title: 'Columns that disagree', columns: LISTS },
  'taken-from-other-column': { severity: 'note', title: 'Value taken from another column', columns: LISTS },
  'outcome-ticks': { severity: 'note', title: 'Outcomes in columns of ticks', columns: ['outcome'] },
  'rows-left-out': { severity: 'note', title: 'Rows that you chose to leave out', columns: LISTS },
  'total-row-left-out': { severity: 'note', title: 'Total typed among or below the rows', columns: [] },
  'row-left-out': { severity: 'note', title: 'Row that is no representation', columns: [] },
  'several-registers': { severity: 'warning', title: 'More than one register', columns: [] },
  'repeated-heading': { severity: 'warning', title: 'Heading that occurs twice', columns: [] },
  'heading-not-used': { severity: 'note', title: 'Heading that another serves better', columns: [] },
  'heading-not-believed': { severity: 'warning', title: 'Heading over values of another kind', columns: [] },
  'row-a-stage': { severity: 'note', title: 'Stage dates that add no rows', columns: ['stage'] },
  'taken-for-granted': {
    severity: 'warning',
    title: 'Column that is missing and taken for granted',
    columns: ['recordType', 'procedure', 'stage'],
  },
  'no-ref': { severity: 'note', title: 'Register without references', columns: ['ref'] },
  'no-team': { severity: 'note', title: 'Register without teams', columns: ['team'] },
  'two-row-header': { severity: 'note', title: 'Headings in two rows', columns: [] },
  'row-a-case': { severity: 'note', title: 'One row a case', columns: [] },
  'sheet-not-read': { severity: 'warning', title: 'Sheet without its headings', columns: [] },
  'unknown-list': { severity: 'warning', title: 'List that does not exist', columns: [] },
  'list-name-missing': { severity: 'warning', title: 'Blank name on Lists', columns: [] },
  'unknown-setting': { severity: 'warning', title: 'Setting that does not exist', columns: [] },
  'setting-value': { severity: 'warning', title: 'Setting that cannot be used', columns: [] },
  'setting-repeated': { severity: 'note', title: 'Setting typed twice', columns: [] },
  'benchmark-without-council': { severity: 'warning', title: 'Published figures without a council', columns: [] },
  'benchmarks-elsewhere': { severity: 'note', title: 'Benchmarks on a sheet of another name', columns: [] },
  'benchmarks-unclear': { severity: 'warning', title: 'Several sheets that could be Benchmarks', columns: [] },
  'total-differs': { severity: 'warning', title: 'Total that differs from its rows', columns: [] },
  'unreadable-figure': { severity: 'warning', title: 'Published figure that cannot be read', columns: [] },
  'typed-twice': { severity: 'warning', title: 'Published figure typed twice', columns: [] },
  'unknown-table': { severity: 'warning', title: 'Table that shows no published figures', columns: [] },
  'measure-missing': { severity: 'warning', title: 'Blank measure', columns: [] },
  'unknown-measure': { severity: 'warning', title: "Measure that isn't in the table", columns: [] },
  'unknown-table-row': { severity: 'warning', title: "Row that isn't in the table", columns: [] },
  'unknown-procedure': { severity: 'warning', title: 'Procedure that cannot be read', columns: [] },
  'unknown-stage': { severity: 'warning', title: 'Stage that cannot be read', columns: [] },
  'figure-not-used': { severity: 'warning', title: 'Published figure that no table shows', columns: [] },
  'unknown-target': { severity: 'warning', title: 'Target that cannot be measured', columns: [] },
  'unknown-period': { severity: 'warning', title: 'Period that cannot be read', columns: [] },
  'unclear-heading': { severity: 'warning', title: 'Heading that could mean two things', columns: [] },
  'published-rate-differs': {
    severity: 'warning',
    title: 'Published percentage that its counts do not give',
    columns: [],
  },
  'procedure-not-used': { severity: 'warning', title: 'Row of Procedures that cannot be used', columns: [] },
  'percent-scale': { severity: 'warning', title: 'Percentage that could be a fraction', columns: [] },
} satisfies Readonly<Record<string, FoundInReading>>;

export type ReadingRuleId = keyof typeof READING_FINDINGS;

/** A rule of the checks that reading applies to rows of its own; they list both under its one entry. */
export type SharedRuleId = 'missing-value';

/** What reading finds has an entry above or a rule of the checks that it shares. */
export type ReadingFinding = Finding<ReadingRuleId | SharedRuleId>;
