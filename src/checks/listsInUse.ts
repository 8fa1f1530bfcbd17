/** Which lists of names the register's columns take theirs from, and how they use them. */
import { isErrorText, listOf, saysNothing } from '../register';
import type { OfficialName } from '../register';
import { onceInSteps } from '../once';
import { nearNameSteps, type KnownName } from './nearNames';
import { plainText } from './plainText';
import type { ListInUse, SheetColumn } from './types';
import { tally } from '../tally';

export function listsInUse(columns: readonly SheetColumn[], official: readonly OfficialName[]): readonly ListInUse[] {
  const named = columns.flatMap((at) => {
    const { spec } = at;
    return spec && (spec.kind === 'name' || spec.kind === 'names') ? [{ at, list: listOf(spec) }] : [];
  });
  return [...new Set(named.map(({ list }) => list))].map((list) => {
    const own = named.filter((one) => one.list === list).map(({ at }) => at);
    const [known, uses] = [knownNames(official, list), usesOf(own)];
    const near = onceInSteps(() =>
      nearNameSteps(
        Array.from(uses, ([name, rows]) => ({ name, rows })),
        known,
      ),
    );
    return { list, columns: own, known, uses, near };
  });
}

/** The names of a cell, several only where the column takes several; characters that look like others are said elsewhere. */
export function namesIn({ spec }: SheetColumn, cell: string): readonly string[] {
  const names = spec?.kind === 'names' ? cell.split(/[;\n]/) : [cell];
  return names
    .map((name) => plainText(name).replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '' && !isErrorText(name) && !saysNothing(name));
}

/** Service areas are also named as the groups of teams. */
function knownNames(lists: readonly OfficialName[], list: string): readonly KnownName[] {
  const own = lists.filter((entry) => entry.list === list);
  if (list !== 'Service area') return own;
  const groups = lists.filter((entry) => entry.list === 'Team' && entry.group !== '').map(({ group }) => group);
  return [...own, ...[...new Set(groups)].map((name) => ({ name, aliases: [] }))];
}

function usesOf(columns: readonly SheetColumn[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const at of columns) {
    for (const [cell, rows] of at.texts()) {
      for (const name of namesIn(at, cell)) tally(uses, name, rows);
    }
  }
  return uses;
}
