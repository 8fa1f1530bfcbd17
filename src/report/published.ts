/**
 * Figures of the `Previous year` sheet: what was published for a year whose rows are not in the register. A figure is
 * found by table, measure and group, as the register's own list of such figures has them (`publishedPlace`), and
 * wherever else the sheet may hold it.
 */
import { isPeriodOf, type Period, type Procedure } from '../calendar';
import { rowsOf, type Facts } from '../figures';
import {
  nameFolder,
  publishedPlace,
  exactSum,
  type NameColumn,
  type OfficialName,
  type PublishedFigure,
  type Register,
} from '../register';
import { placesOfOneFigure, SAME_GROUPS, type TypedAs } from './typedPlaces';

export interface PublishedFigures {
  /** Whether any figure is typed for the period. */
  readonly any: boolean;
  /**
   * The typed value, wherever the sheet holds that figure; undefined where none is typed or "Not recorded" is.
   * Without a group it is the table's total.
   */
  value(table: string, measure: string, group?: string): number | undefined;
  /** The typed groups of a table's measure under their official names, totals left out. */
  groups(table: string, measure: string): ReadonlyMap<string, number>;
  /**
   * The total of a table's measure above which the groups in `shown` stand: their sum where all of them have a figure.
   * Where some have none, the total that was published, unless the others come to more: then nothing. Where nobody
   * typed a total, the sum of the groups that are typed. The checks name a typed total that differs.
   */
  total(table: string, measure: string, shown?: readonly string[]): number | undefined;
}

/** The figures typed for the period; those without a period are taken to be of it. */
export function publishedOf(
  typed: readonly PublishedFigure[],
  lists: readonly OfficialName[],
  period: Period,
  facts: Facts,
): PublishedFigures {
  const ofPeriod = typed.filter((row) => row.period === '' || isPeriodOf(row.period, period));
  if (ofPeriod.length === 0) return NOTHING_TYPED;
  const nameIn = namesOf(lists, facts.register);
  const keyOf = ([table, measure, group = '']: TypedAs): string | undefined => {
    const place = publishedPlace(table, measure, group, {}, facts.register.procedures);
    if ('rule' in place) return undefined;
    const name = place.list === undefined ? place.group : nameIn(place.list)(place.group);
    return keyed(place.table, place.measure.name, name);
  };
  const byKey = new Map(
    ofPeriod.flatMap((row) => {
      const key = keyOf([row.table, row.measure, row.group]);
      return key === undefined ? [] : [[key, row.value] as const];
    }),
  );
  const only = onlyProcedure(facts, ofPeriod);
  const alike = placesOfOneFigure({
    ...{ basis: facts.settings.basis, procedures: facts.register.procedures },
    ...(only === undefined ? {} : { only }),
  }).map((places) => places.flatMap((place) => keyOf(place) ?? []));
  const value = (...place: TypedAs): number | undefined => {
    const key = keyOf(place);
    if (key === undefined) return undefined;
    const others = alike.find((keys) => keys.includes(key)) ?? [];
    return [key, ...others].map(valueAt).find((found) => found !== undefined);
  };
  /** A total that is less than the names typed for its table is none. */
  const valueAt = (key: string): number | undefined => {
    const typedValue = byKey.get(key);
    if (typedValue === undefined || !key.endsWith('\n') || !isOfNames(key, facts.register.procedures))
      return typedValue;
    return totalOf(
      typedValue,
      [...namesUnder(key).values()].filter((part) => part !== undefined),
      false,
    );
  };
  /** What is typed under a table's total; undefined for "Not recorded". */
  const namesUnder = (total: string): ReadonlyMap<string, number | undefined> =>
    new Map(
      [...byKey].flatMap(([key, part]) =>
        key.startsWith(total) && key !== total ? [[key.slice(total.length), part] as const] : [],
      ),
    );
  const typedGroups = (table: string, measure: string): ReadonlyMap<string, number | undefined> => {
    const same = SAME_GROUPS.find((places) => places.some((at) => at[0] === table && at[1] === measure)) ?? [];
    const found = new Map<string, number | undefined>();
    for (const [one, other] of [[table, measure] as const, ...same]) {
      for (const [name, part] of namesUnder(keyed(one, other, ''))) found.set(name, found.get(name) ?? part);
    }
    return found;
  };
  const groups = (table: string, measure: string): ReadonlyMap<string, number> =>
    new Map([...typedGroups(table, measure)].flatMap(([name, known]) => (known === undefined ? [] : [[name, known]])));
  return {
    any: ofPeriod.some((row) => row.value !== undefined),
    value,
    groups,
    total(table, measure, shown) {
      const [known, typedTotal] = [typedGroups(table, measure), value(table, measure)];
      const parts = shown ? shown.map((name) => known.get(name)) : [...known.values()];
      const isAll = parts.every((part) => part !== undefined);
      const all = [...known.values()].filter((part) => part !== undefined);
      if (all.length === 0) return typedTotal;
      // What a sentence says of a table that shows no groups may be more than those that are typed.
      const isMore = !shown && typedTotal !== undefined && typedTotal >= exactSum(all);
      return isMore ? typedTotal : totalOf(typedTotal, all, isAll || typedTotal === undefined);
    },
  };
}

/** Is it the total of a table whose rows are names, which add up? */
function isOfNames(total: string, procedures: readonly Procedure[]): boolean {
  const [table = '', measure = ''] = total.split('\n');
  const place = publishedPlace(table, measure, 'A name', {}, procedures);
  return !('rule' in place) && place.list !== undefined;
}

function keyed(table: string, measure: string, name: string): string {
  return [table, measure, name].join('\n');
}

const NOTHING_TYPED: PublishedFigures = {
  any: false,
  value: () => undefined,
  groups: () => new Map(),
  total: () => undefined,
};

/**
 * The total of rows of which `known` have a figure: what they add up to where those are all, else the total that was
 * typed; it can't be less than the rows above it.
 */
export function totalOf(typed: number | undefined, known: readonly number[], isAll: boolean): number | undefined {
  const sum = exactSum(known);
  if (isAll) return sum;
  return typed !== undefined && typed >= sum ? typed : undefined;
}

/** What must be known of figures that were typed, not counted; the same for every period, so that a report says it once. */
export function publishedYearNote(label: string): string {
  return `Figures for ${label} are as published then (sheet Previous year): its cases are not in the register, they may be counted on another basis, and what was not published is not recorded.`;
}

/** By list, how a typed name is spelt in the report's tables. */
function namesOf(lists: readonly OfficialName[], register: Register): (list: string) => (text: string) => string {
  const columns: Readonly<Record<string, NameColumn>> = {
    Team: register.team,
    Theme: register.primaryTheme,
    'Service area': register.serviceArea,
    'Compliment origin': register.complimentOrigin,
    'Compliment theme': register.complimentTheme,
  };
  const folders = new Map<string, (text: string) => string>();
  return (list) => {
    const known = folders.get(list) ?? nameFolder(lists, list, [...(columns[list]?.names ?? []), 'Not recorded']);
    folders.set(list, known);
    return known;
  };
}

/** The only procedure with complaints in the report's periods or on the sheet; undefined where there are more, or none. */
function onlyProcedure(facts: Facts, typed: readonly PublishedFigure[]): string | undefined {
  const occurring = facts.register.procedures.filter(
    ({ id, label }) =>
      (['current', 'previous'] as const).some(
        (which) => rowsOf(facts, which, 'received', { recordType: 'Complaint', procedure: id }).length > 0,
      ) ||
      typed.some(({ table, group }) => table.endsWith(`-${id}`) || group.toLowerCase().startsWith(label.toLowerCase())),
  );
  return occurring.length === 1 ? occurring[0]?.id : undefined;
}
