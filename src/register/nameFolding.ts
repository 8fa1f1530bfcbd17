/** The one name of a group, for names that are typed outside the register: official, by alias, or as the register spells it. */
import { nameKey, officialSpellings, oneSpaced } from './nameReaders';
import type { OfficialName } from './types';

/**
 * The name as the register's column has it, which knows `names`, or as the list of the sheet `Lists` has it; any other
 * as it is typed, but for its spaces.
 */
export function nameFolder(
  lists: readonly OfficialName[],
  list: string | undefined,
  names: readonly string[] = [],
): (text: string) => string {
  const official = officialSpellings(lists.filter((one) => one.list === list));
  const known = new Map(names.map((name) => [nameKey(name), name]));
  return (text) => {
    const key = nameKey(official.get(nameKey(text)) ?? text);
    return known.get(key) ?? official.get(key) ?? oneSpaced(text);
  };
}
