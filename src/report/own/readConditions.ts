/** The conditions of a row of the sheet `Tables`, with the names of groups as the register has them. */
import { NONE } from '../../figures';
import { foldKey, nameFolder, typedConditions } from '../../register';
import type { TableKey } from '../../register';
import type { Condition } from './conditions';
import { LIST_VALUES } from './groupings';
import { meantNames, quoted } from './near';
import { readGrouping } from './readGrouping';
import type { Complain, ReadAgainst } from './reading';

/** undefined where one of them can't be used: without it the table would count other rows than somebody wanted. */
export function readConditions(
  text: string,
  against: ReadAgainst,
  complain: Complain<TableKey>,
): readonly Condition[] | undefined {
  const conditions = typedConditions(text).map((typed) => {
    if (!typed) {
      const message = 'A condition needs a name, an equals sign and values. The table is left out.';
      complain('where', 'unknown-condition', message, 'Write it like “Stage = 1; Procedure = Corporate, Statutory”.');
      return undefined;
    }
    const grouping = readGrouping(typed.name, 'where', against, complain);
    if (!grouping) return undefined;
    if (grouping.kind === 'time') {
      const message = `${grouping.name} can’t be a condition. The table is left out.`;
      complain('where', 'unknown-condition', message, 'Choose the period of the report, or enter Periods.');
      return undefined;
    }
    const values = typed.values.map((value) => valueNamed(value, grouping, against, complain));
    const known = values.filter((value) => value !== undefined);
    return known.length === values.length ? { grouping, values: [...new Set(known)] } : undefined;
  });
  const known = conditions.filter((condition) => condition !== undefined);
  return known.length === conditions.length ? known : undefined;
}

/** The group's own name; undefined where nobody knows it. */
function valueNamed(
  text: string,
  grouping: Condition['grouping'],
  against: ReadAgainst,
  complain: Complain<TableKey>,
): string | undefined {
  if (foldKey(text) === foldKey(NONE)) return NONE;
  const known = namesOfGroups(grouping, against);
  const name =
    grouping.kind === 'names'
      ? folded(text, grouping, against, known)
      : (listed(text, known) ?? alsoCalled(text, grouping, against));
  if (name !== undefined) return name;
  const message = `${quoted(text)} isn’t a value of ${grouping.name}. The table is left out.`;
  complain('where', 'unknown-condition', message, meantNames(text, known), text);
  return undefined;
}

/** The names of its groups, whether or not a row has them. */
export function namesOfGroups(
  grouping: Condition['grouping'],
  { register, companions }: ReadAgainst,
): readonly string[] {
  if (grouping.kind === 'scope') return grouping.values(register).map(({ name }) => name);
  if (grouping.kind === 'list') return LIST_VALUES[grouping.key] ?? [];
  const official = companions.lists.filter(({ list }) => list === grouping.list).map(({ name }) => name);
  return [...new Set([...grouping.split(register).column.names, ...official])];
}

/** An open list knows its names by their aliases too. */
function folded(
  text: string,
  grouping: Extract<Condition['grouping'], { kind: 'names' }>,
  { register, companions }: ReadAgainst,
  known: readonly string[],
): string | undefined {
  const name = nameFolder(companions.lists, grouping.list, grouping.split(register).column.names)(text);
  return known.find((one) => foldKey(one) === foldKey(name));
}

/** A procedure has other names than the one in tables. */
function alsoCalled(
  text: string,
  grouping: Exclude<Condition['grouping'], { kind: 'names' }>,
  { register }: ReadAgainst,
): string | undefined {
  if (grouping.kind !== 'scope') return undefined;
  return grouping.values(register).find(({ also = [] }) => listed(text, also) !== undefined)?.name;
}

/** "1" is Stage 1; "Complaints" are of the type Complaint. */
function listed(text: string, known: readonly string[]): string | undefined {
  const key = foldKey(text);
  const forms = [key, `stage${key}`, key.replace(/s$/, '')];
  return known.find((name) => forms.includes(foldKey(name)));
}
