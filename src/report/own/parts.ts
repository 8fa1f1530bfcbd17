/** The groups of a grouping, as parts of any place of the register: a group, part of a scope, a month. */
import { NONE, type PeriodRows } from '../../figures';
import type { OfficialName } from '../../register';
import { byName } from '../groups';
import type { ReportContext } from '../context';
import type { Condition } from './conditions';
import type { Place } from './counter';
import type { TableDefinition } from './definition';
import { isMentions, NONE_OF, type Grouping } from './groupings';
import { partsOf, yearsOfTable } from './periods';

export interface Part {
  readonly name: string;
  /** The places that it stands for within a place: several where groups are taken together, none where it has not come. */
  readonly at: (place: Place) => readonly Place[];
  readonly isNotRecorded?: true;
  /** Shown though nothing is counted in it: a month, or a group that the settings want. */
  readonly isAlways?: true;
  /** Why its figures are not to be compared with those of the others. */
  readonly apart?: string;
  /** Its own period, where it is one. */
  readonly period?: (whole: PeriodRows) => PeriodRows | undefined;
}

/** All groups together. */
export const ALL: Part = { name: 'Total', at: (place) => [place] };

/** The parts of a grouping in its own order, those of which nothing is recorded last. */
export function partsOfGrouping(
  context: ReportContext,
  definition: TableDefinition,
  grouping: Grouping,
): readonly Part[] {
  const restriction = definition.where.find((one) => one.grouping === grouping || one.grouping.name === grouping.name);
  switch (grouping.kind) {
    case 'time':
      return grouping.size === 'Year' ? yearParts(context, definition) : timeParts(context, grouping.size);
    case 'scope': {
      const none = NONE_OF[grouping.key];
      const values = [...grouping.values(context.register), ...(none ? [{ name: NONE, scope: none }] : [])];
      return values
        .filter(({ name }) => isLeft(restriction, name))
        .map(({ name, scope }) => ({
          ...{ name, at: (place) => [{ ...place, scope: { ...place.scope, ...scope } }] },
          ...(name === NONE ? { isNotRecorded: true } : {}),
        }));
    }
    case 'list':
    case 'names':
      // Of a complaint that mentions a theme that is asked for all themes are shown.
      return groupParts(context, grouping).filter(({ name }) => isMentions(grouping) || isLeft(restriction, name));
  }
}

function isLeft(restriction: Condition | undefined, name: string): boolean {
  return !restriction || restriction.values.includes(name);
}

function groupParts(context: ReportContext, grouping: Extract<Grouping, { kind: 'list' | 'names' }>): readonly Part[] {
  const { register, companions, facts } = context;
  const split = grouping.split(register);
  const { names } = split.column;
  const list = grouping.kind === 'names' ? companions.lists.filter(({ list: its }) => its === grouping.list) : [];
  const shown = facts.settings.showZeroGroups ? [...names, ...list.map(({ name }) => name)] : names;
  const all = [...new Set(shown)];
  const ordered =
    grouping.kind === 'list' ? all : inOrder(all, list, facts.settings.sortGroups === 'List order' || list.length > 0);
  const part = (name: string, code: number): Part => ({
    name,
    at: (place) => [{ ...place, by: [...place.by, { split, code }] }],
  });
  return [
    // A name of `Lists` that no row has gets a code of its own, so that its count is 0.
    ...ordered.map((name) => ({
      ...part(name, names.includes(name) ? names.indexOf(name) + 1 : names.length + 1 + all.indexOf(name)),
      ...(facts.settings.showZeroGroups ? { isAlways: true as const } : {}),
    })),
    { ...part(NONE, 0), isNotRecorded: true },
  ];
}

/** Official names in the order of their list, where that is wanted, then the others by name. */
function inOrder(names: readonly string[], list: readonly OfficialName[], byList: boolean): readonly string[] {
  const place = new Map(byList ? list.map(({ name }, index) => [name, index]) : []);
  const at = (name: string): number => place.get(name) ?? place.size;
  return [...names].sort((a, b) => at(a) - at(b) || byName(a, b));
}

function timeParts(context: ReportContext, size: 'Month' | 'Quarter'): readonly Part[] {
  const { facts } = context;
  return partsOf(facts, facts.current, size).map(({ name }, index): Part => {
    const period = (whole: PeriodRows): PeriodRows | undefined => {
      const part = partsOf(facts, whole, size)[index];
      return part && !part.isAhead ? part.rows : undefined;
    };
    return {
      ...{ name, isAlways: true, period },
      at: (place) => {
        const its = period(place.period);
        return its ? [{ ...place, period: its }] : [];
      },
    };
  });
}

function yearParts(context: ReportContext, { periods }: TableDefinition): readonly Part[] {
  const [choice] = periods;
  const count = choice.kind === 'Years' ? choice.count : Infinity;
  return yearsOfTable(context, count).map(({ label, period, apart }) => ({
    ...{ name: label, isAlways: true, period: () => period, at: (place) => [{ ...place, period, whole: period }] },
    ...(apart === undefined ? {} : { apart }),
  }));
}
