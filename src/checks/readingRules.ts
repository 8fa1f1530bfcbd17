/** The rules that reading a register applies itself: the checks list and count what it found. */
import type { ColumnKey, Severity } from '../register';
import type { ReadingRule } from './types';

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

export const READING_RULES: readonly ReadingRule[] = [
  reading('error-cell', 'error', 'The cell shows an error', [...DATES, ...LISTS, ...TEXTS, 'team', 'cost', 'remedy']),
  reading('unknown-value', 'error', 'Value that is not on the list', LISTS),
  reading('unreadable-date', 'error', 'Date that cannot be read', DATES),
  reading('date-order-unclear', 'error', 'Date whose day and month could be swapped', DATES),
  reading('month-first', 'warning', 'Dates read with the month first', DATES),
  reading('unreadable-amount', 'error', 'Amount that is negative or cannot be read', ['cost', 'remedy']),
  reading('text-cut', 'warning', 'Text longer than a cell holds', TEXTS),
  reading('columns-disagree', 'warning', 'Columns that disagree', LISTS),
  reading('taken-from-other-column', 'note', 'Value taken from another column', LISTS),
  reading('outcome-ticks', 'note', 'Outcomes in columns of ticks', ['outcome']),
  reading('rows-left-out', 'note', 'Rows that you chose to leave out', LISTS),
  reading('total-row-left-out', 'note', 'Total typed among or below the rows', []),
  reading('row-left-out', 'note', 'Row that is no representation', []),
  reading('several-registers', 'warning', 'More than one register', []),
  reading('repeated-heading', 'warning', 'Heading that occurs twice', []),
  reading('heading-not-used', 'note', 'Heading that another serves better', []),
  reading('heading-not-believed', 'warning', 'Heading over values of another kind', []),
  reading('row-a-stage', 'note', 'Stage dates that add no rows', ['stage']),
  reading('taken-for-granted', 'warning', 'Column that is missing and taken for granted', [
    ...(['recordType', 'procedure', 'stage'] as const),
  ]),
  reading('no-ref', 'note', 'Register without references', ['ref']),
  reading('no-team', 'note', 'Register without teams', ['team']),
  reading('two-row-header', 'note', 'Headings in two rows', []),
  reading('row-a-case', 'note', 'One row a case', []),
  reading('sheet-not-read', 'warning', 'Sheet without its headings', []),
  reading('unknown-list', 'warning', 'List that does not exist', []),
  reading('list-name-missing', 'warning', 'Blank name on Lists', []),
  reading('unknown-setting', 'warning', 'Setting that does not exist', []),
  reading('setting-value', 'warning', 'Setting that cannot be used', []),
  reading('setting-repeated', 'note', 'Setting typed twice', []),
  reading('benchmark-without-council', 'warning', 'Published figures without a council', []),
  reading('benchmarks-elsewhere', 'note', 'Benchmarks on a sheet of another name', []),
  reading('total-differs', 'warning', 'Total that differs from its rows', []),
  reading('unreadable-figure', 'warning', 'Published figure that cannot be read', []),
  reading('typed-twice', 'warning', 'Published figure typed twice', []),
  reading('unknown-table', 'warning', 'Table that shows no published figures', []),
  reading('measure-missing', 'warning', 'Blank measure', []),
  reading('unknown-measure', 'warning', "Measure that isn't in the table", []),
  reading('unknown-table-row', 'warning', "Row that isn't in the table", []),
  reading('unknown-procedure', 'warning', 'Procedure that cannot be read', []),
  reading('unknown-stage', 'warning', 'Stage that cannot be read', []),
  reading('figure-not-used', 'warning', 'Published figure that no table shows', []),
  reading('unknown-target', 'warning', 'Target that cannot be measured', []),
  reading('unknown-period', 'warning', 'Period that cannot be read', []),
  reading('unclear-heading', 'warning', 'Heading that could mean two things', []),
  reading('published-rate-differs', 'warning', 'Published percentage that its counts do not give', []),
  reading('percent-scale', 'warning', 'Percentage that could be a fraction', []),
];

function reading(id: string, severity: Severity, title: string, columns: readonly ColumnKey[]): ReadingRule {
  return { id, severity, title, columns, concerns: ['everything'] };
}
