/**
 * Figures of the `Previous year` sheet: what was published for a year whose rows are not in the register.
 * A cell of it is found by table, measure, group and, where typed, period, procedure and stage.
 */
import { parsePeriod } from '../calendar';
import { sumOf, type OfficialName, type PublishedFigure } from '../register';
import { ONE_FIGURE, type TypedAs } from './typedPlaces';

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
   * The total of a table's measure: as it was published; where nobody typed that, or `shown`, the groups that stand
   * above it, all have a figure, or the figures come to more, what they add up to. The checks name a typed total that
   * differs.
   */
  total(table: string, measure: string, shown?: readonly string[]): number | undefined;
}

/** The figures typed for the period with that label; those without a period are taken to be of it. */
export function publishedFigures(
  typed: readonly PublishedFigure[],
  lists: readonly OfficialName[],
  periodLabel: string,
): PublishedFigures {
  const ofPeriod = typed.filter(({ period }) => period === '' || isSamePeriod(period, periodLabel));
  const official = officialNames(lists);
  const matching = (table: string, measure: string): readonly PublishedFigure[] =>
    ofPeriod.filter((row) => fold(row.table) === fold(table) && ['', fold(measure)].includes(fold(row.measure)));
  const typedAt = (table: string, measure: string, group = ''): number | undefined =>
    matching(table, measure)
      .filter((row) => (isTotal({ group }) ? isTotal(row) : fold(row.group) === fold(group)))
      .find((row) => row.value !== undefined)?.value;
  // Every figure of every period is asked for, and most registers reach back far enough: nothing is typed of it.
  const value = (...place: TypedAs): number | undefined =>
    ofPeriod.length === 0
      ? undefined
      : [place, ...samePlaces(place)].map((at) => typedAt(...at)).find((typed) => typed !== undefined);
  const groups = (table: string, measure: string): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (const row of matching(table, measure)) {
      if (row.value === undefined || isTotal(row)) continue;
      const name = official.get(fold(row.group)) ?? row.group.trim();
      found.set(name, (found.get(name) ?? 0) + row.value);
    }
    return found;
  };
  return {
    any: ofPeriod.some(({ value }) => value !== undefined),
    value,
    groups,
    total: (table, measure, shown = []) => {
      const known = groups(table, measure);
      const typed = value(table, measure);
      if (known.size === 0) return typed;
      const sum = sumOf([...known.values()]);
      const isWhole = shown.length > 0 && shown.every((name) => known.has(name));
      return typed === undefined || isWhole || sum > typed ? sum : typed;
    },
  };
}

function isTotal({ group }: Pick<PublishedFigure, 'group'>): boolean {
  return ['', 'total', 'grandtotal'].includes(fold(group));
}

/** The places of the same figure. */
function samePlaces(place: TypedAs): readonly TypedAs[] {
  const key = ([table, measure, group = '']: TypedAs): string =>
    [table, measure, isTotal({ group }) ? '' : group].map(fold).join(' ');
  return ONE_FIGURE.find((places) => places.some((at) => key(at) === key(place))) ?? [];
}

/** What must be known of figures that were typed, not counted; the same for every period, so that a report says it once. */
export function publishedYearNote(label: string): string {
  return `Figures for ${label} are as published then (sheet Previous year): its cases are not in the register, they may be counted on another basis, and what was not published is not recorded.`;
}

/** `2021-22` and `2021/2022` are 2021/22. */
function isSamePeriod(typed: string, label: string): boolean {
  const [a, b] = [parsePeriod(typed), parsePeriod(label)];
  return a && b ? a.start === b.start && a.end === b.end : fold(typed) === fold(label);
}

function officialNames(lists: readonly OfficialName[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, aliases } of lists) for (const form of [...aliases, name]) names.set(fold(form), name);
  return names;
}

/** Blind to case, spaces and punctuation: `upheld-by-team` is "Upheld by team", `2021-22` is 2021/22. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, '');
}
