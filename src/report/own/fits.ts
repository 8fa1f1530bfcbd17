/** Whether the parts of a definition go together. */
import type { TableKey } from '../../register';
import { groupingsOf, type TableDefinition } from './definition';
import { isByYear, isMentions } from './groupings';
import type { Complain } from './reading';

/** Whether its parts go together. */
export function fits(definition: TableDefinition, complain: Complain<TableKey>): boolean {
  const { rows, thenBy, measures, periods } = definition;
  const groupings = groupingsOf(definition);
  const isYear = groupings.some(isByYear);
  const isPart = groupings.some((one) => one.kind === 'time' && !isByYear(one));
  const parts = periods.some(({ kind }) => kind === 'Months' || kind === 'Quarters');
  const refuse = (key: TableKey, message: string, suggestion: string): false => {
    complain(key, 'table-not-possible', `${message} ${LEFT_OUT}`, suggestion);
    return false;
  };
  const [first] = measures;
  if (thenBy && (thenBy === rows || thenBy.name === rows.name)) {
    return refuse('thenBy', 'Rows and Then by name the same grouping.', 'Clear Then by, or choose another.');
  }
  if (groupings.filter(({ kind }) => kind === 'time').length > 1) {
    return refuse('thenBy', 'Rows and Then by are both parts of time.', 'Enter one of them under Periods instead.');
  }
  if (isYear && (periods.length > 1 || !['Current', 'Years'].includes(periods[0].kind))) {
    return refuse('periods', 'A table by Year has one column for each measure.', 'Enter “Years 4”, or clear Periods.');
  }
  if (isPart && parts) {
    return refuse(
      'periods',
      'Both the rows and the columns are months or quarters.',
      'Enter Current, Previous or Years.',
    );
  }
  if (measures.some(({ isOfMentions }) => isOfMentions) && !groupings.some(isMentions)) {
    return refuse('columns', 'Mentions can only be counted by theme.', 'Enter “Themes mentioned” under Rows.');
  }
  if (measures.some(({ isOfOneDay }) => isOfOneDay) && (isPart || parts)) {
    return refuse('columns', 'Cases are open on one day, not in a month or quarter.', 'Take “Open” out of Columns.');
  }
  if (measures.some(({ counts }) => counts !== first.counts)) {
    return refuse(
      'columns',
      'Cases of the Ombudsman and complaints can’t be counted in one table.',
      'Give each a table of its own.',
    );
  }
  if (measures.some(({ isOfFirst }) => isOfFirst) && !(first.adds && !first.isOfFirst)) {
    return refuse(
      'columns',
      'A share or a rate for so many people is of the first column, which must be a count.',
      'Put “Received” or another count first.',
    );
  }
  if (measures.some(({ unit, isOfFirst }) => isOfFirst && unit === 'decimal') && first.unit !== 'count') {
    return refuse(
      'columns',
      'A rate for so many people is of the first column, which must be a count.',
      'Put “Received” or another count first.',
    );
  }
  return true;
}

const LEFT_OUT = 'The table is left out.';
