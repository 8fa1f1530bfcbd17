/** A grouping by its typed name, unless it is unknown or could tell who somebody is. */
import { detailFinder, headedLike, namesOfLists } from '../../checks';
import { GROUPINGS, groupingNamed, type Grouping } from './groupings';
import { meantNames, quoted } from './near';
import type { Complain, ReadAgainst } from './reading';

const LEFT_OUT = 'The table is left out.';

/** `key` is the column of the sheet in which the name stands. */
export function readGrouping<Key extends string>(
  text: string,
  key: Key,
  against: ReadAgainst,
  complain: Complain<Key>,
): Grouping | undefined {
  const { register } = against;
  const grouping = groupingNamed(text, register);
  const isOwn = grouping?.kind === 'names' && grouping.key === undefined;
  const kind = grouping && !isOwn ? undefined : headedLike(text);
  if (kind !== undefined) {
    const message = `A column with ${kind} can’t be a grouping, because its table would print personal details. ${LEFT_OUT}`;
    complain(key, 'personal-grouping', message, 'Group by something that tells nobody’s identity.');
    return undefined;
  }
  if (!grouping) {
    const names = [...GROUPINGS.map(({ name }) => name), ...headings(against)];
    const message =
      text === ''
        ? `No grouping is named. ${LEFT_OUT}`
        : `${quoted(text)} is neither a grouping this add-in knows nor a heading of the register. ${LEFT_OUT}`;
    complain(key, 'unknown-grouping', message, meantNames(text, names), text);
    return undefined;
  }
  const detail = isOwn ? personalNames(grouping.split(register).column.names, against) : undefined;
  if (detail !== undefined) {
    const message = `The cells of this column seem to include ${detail}, which its table would print. ${LEFT_OUT}`;
    complain(key, 'personal-grouping', message, 'Group by something that tells nobody’s identity.');
    return undefined;
  }
  return grouping;
}

function headings({ register }: ReadAgainst): readonly string[] {
  return [...register.own.columns.values()].map(({ heading }) => heading);
}

/** Longer cells are texts, not names of groups. */
const LONGEST_NAME = 80;

/**
 * Of what kind the details are; undefined where there are none. Wards and estates bear names of people, so that names alone
 * tell only where most groups have one.
 */
function personalNames(names: readonly string[], { companions }: ReadAgainst): string | undefined {
  if (names.some((name) => name.length > LONGEST_NAME)) return 'long texts';
  const kindsIn = detailFinder(namesOfLists(companions.lists));
  const found = names.map(kindsIn);
  const certain = found.flat().find((kind) => !OF_PLACES_TOO.has(kind));
  const named = found.filter((kinds) => kinds.includes('a name')).length;
  if (certain !== undefined) return certain;
  return named * 2 > names.length ? 'names of people' : undefined;
}

const OF_PLACES_TOO: ReadonlySet<string> = new Set(['a name', 'a school']);
