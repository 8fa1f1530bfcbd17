/** Which rows of a pasted table, or what is taken of it, have one council and period, however either is written. */
import { parsePeriod } from '../calendar';
import { councilIndex, foldKey } from '../register';

/** The lookup of places by council and period; each pair is looked up once, however many rows have it. */
export function placesIn(
  rows: readonly (Entry & { readonly place: string })[],
): (council: string, period: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  const alike = alikeIn(rows);
  return (council, period) => {
    const key = JSON.stringify([council, period]);
    const places = found.get(key) ?? alike({ council, period }).map(({ place }) => place);
    found.set(key, places);
    return places;
  };
}

/** A list that names more tells the reader nothing more. */
const MOST_PLACES = 5;

/** The places but one's own, the first of them where there are many. */
export function otherPlaces(places: readonly string[], own: string): readonly string[] {
  const first = places.slice(0, MOST_PLACES + 1).filter((place) => place !== own);
  const further = places.length - 1 - first.length;
  return further <= 0 ? first : [...first.slice(0, MOST_PLACES), `${places.length - 1 - MOST_PLACES} more places`];
}

interface Entry {
  readonly council: string;
  readonly period: string;
}

/** Finds the entries with a council and period, however either is written. */
export function alikeIn<E extends Entry>(entries: readonly E[]): (entry: Entry) => readonly E[] {
  const byPeriod = new Map<string, E[]>();
  for (const entry of entries) {
    const key = periodKey(entry.period);
    const same = byPeriod.get(key);
    if (same) same.push(entry);
    else byPeriod.set(key, [entry]);
  }
  const indexes = new Map(
    [...byPeriod].map(([key, same]) => [key, councilIndex(same, ({ council }) => council)] as const),
  );
  return ({ council, period }) => indexes.get(periodKey(period))?.(council) ?? [];
}

/** Whether two texts name one period. */
export function isSamePeriod(one: string, other: string): boolean {
  return periodKey(one) === periodKey(other);
}

function periodKey(text: string): string {
  const period = parsePeriod(text);
  return period ? `${period.start}-${period.end}` : foldKey(text);
}
