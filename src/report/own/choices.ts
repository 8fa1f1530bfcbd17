/** What can be entered for a table of the council's own, by the names that its row takes. */
import { byName } from '../groups';
import { CHARTS } from './definition';
import { GROUPINGS } from './groupings';
import { MEASURES } from './measures';
import { namesOfGroups } from './readConditions';
import { readGrouping } from './readGrouping';
import type { ReadAgainst } from './reading';

export const TABLE_CHOICES = {
  groupings: GROUPINGS.map(({ name }) => name),
  /** Those that a condition can be about. */
  conditions: GROUPINGS.filter(({ kind }) => kind !== 'time').map(({ name }) => name),
  measures: MEASURES.map(({ name }) => name),
  periods: ['Current', 'Previous', 'Difference', 'Months', 'Quarters'],
  orders: ['Most first', 'Alphabetical'],
  charts: CHARTS,
} as const;

/** The values that a condition about this grouping can name; what is wrong with the grouping where there are none. */
export function valuesOf(
  name: string,
  against: ReadAgainst,
): { readonly values: readonly string[]; readonly wrong?: string } {
  const said: string[] = [];
  const grouping = readGrouping(name, 'where', against, (_key, _rule, message, suggestion) =>
    said.push(`${message} ${suggestion}`),
  );
  if (!grouping || grouping.kind === 'time') return { values: [], wrong: said.join(' ') };
  const values = namesOfGroups(grouping, against);
  // Closed lists have an order of their own.
  return { values: grouping.kind === 'names' ? [...values].sort(byName) : values };
}
