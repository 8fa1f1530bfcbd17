/** Names of lists: spelt in two ways, or not on the sheet `Lists`. */
import { cellText, isErrorText, shownValue } from '../register';
import { nearNames, type KnownName, type NearName } from './nearNames';
import { placeIn, textsWhere, type SheetColumn } from './sheetColumns';
import type { CellHit, Checked, Rule } from './types';

export const NAME_RULES: readonly Rule[] = [
  {
    id: 'near-name',
    severity: 'warning',
    title: 'Name that is nearly another',
    columns: [
      ...(['team', 'serviceArea', 'primaryTheme', 'otherThemes', 'rootCause', 'complainantType'] as const),
      ...(['serviceUserGroup', 'ethnicity', 'complimentOrigin', 'complimentTheme'] as const),
    ],
    find: almostSameNames,
  },
  {
    id: 'not-in-lists',
    severity: 'warning',
    title: 'Name that is not on Lists',
    columns: ['team', 'primaryTheme', 'otherThemes', 'rootCause', 'serviceUserGroup', 'ethnicity'],
    find: unlistedNames,
  },
];

/** One list of names with all columns that take theirs from it. */
interface ListInUse {
  readonly list: string;
  readonly columns: readonly SheetColumn[];
  readonly known: readonly KnownName[];
  /** Rows by name, runs of spaces made one. */
  readonly uses: ReadonlyMap<string, number>;
}

function* almostSameNames(checked: Checked): Iterable<CellHit> {
  for (const inUse of listsInUse(checked)) {
    const near = new Map(nearOf(inUse).map((one) => [one.name, one]));
    if (near.size === 0) continue;
    for (const at of inUse.columns) {
      const nearIn = (cell: string): readonly NearName[] | undefined => {
        const found = namesIn(at, cell).flatMap((name) => near.get(name) ?? []);
        return found.length === 0 ? undefined : found;
      };
      for (const { gridRow, text, found } of textsWhere(at, nearIn)) {
        yield {
          ...placeIn(at, gridRow),
          value: cellText(text),
          severity: found.every(({ how }) => how === 'spelling') ? 'note' : 'warning',
          message: [...new Set(found.map(sentence))].join(' '),
          suggestion: namesIn(at, text)
            .map((name) => near.get(name)?.suggestion ?? name)
            .join('; '),
        };
      }
    }
  }
}

/** The names themselves are the value and the suggestion. */
function sentence({ rows, official, how }: NearName): string {
  const other = official ? 'the official name' : 'another name of the column';
  if (how === 'spelling') return `The name is counted as ${other}; only its capitals differ.`;
  const inRows = rows === 0 ? '' : `, which ${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row has' : 'rows have'}`;
  return `The name is nearly ${other}${inRows}: if they are one, its figures are split in two.`;
}

/** One finding a name, at its first cell: there is nothing to put in its place. */
function* unlistedNames(checked: Checked): Iterable<CellHit> {
  for (const inUse of listsInUse(checked)) {
    if (inUse.known.length === 0) continue;
    const settled = new Set([
      ...nearOf(inUse).map(({ name }) => fold(name)),
      ...inUse.known.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold),
    ]);
    for (const at of inUse.columns) {
      const unlistedIn = (cell: string): readonly string[] | undefined => {
        const found = namesIn(at, cell).filter((name) => !settled.has(fold(name)));
        for (const name of found) settled.add(fold(name));
        return found.length === 0 ? undefined : found;
      };
      const said = new Set<readonly string[]>();
      for (const { gridRow, found } of textsWhere(at, unlistedIn)) {
        if (said.has(found)) continue;
        said.add(found);
        for (const name of found) {
          const rows = inUse.uses.get(name) ?? 1;
          yield {
            ...placeIn(at, gridRow),
            message:
              `The name is not in the list ${inUse.list} of the sheet Lists; it stands in ` +
              `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}.`,
            suggestion: 'Add it to Lists, by itself or as an alias, or correct it.',
            ...shownValue(name),
          };
        }
      }
    }
  }
}

function listsInUse({ columns, companions }: Checked): readonly ListInUse[] {
  const named = columns.flatMap((at) => {
    const { spec } = at;
    return spec && (spec.kind === 'name' || spec.kind === 'names') ? [{ at, list: listOf(spec) }] : [];
  });
  return [...new Set(named.map(({ list }) => list))].map((list) => {
    const own = named.filter((one) => one.list === list).map(({ at }) => at);
    return { list, columns: own, known: knownNames(companions.lists, list), uses: usesOf(own) };
  });
}

function listOf(spec: NonNullable<SheetColumn['spec']>): string {
  return 'list' in spec ? spec.list : spec.heading;
}

/** Service areas are also named as the groups of teams. */
function knownNames(lists: Checked['companions']['lists'], list: string): readonly KnownName[] {
  const own = lists.filter((entry) => entry.list === list);
  if (list !== 'Service area') return own;
  const groups = lists.filter((entry) => entry.list === 'Team' && entry.group !== '').map(({ group }) => group);
  return [...own, ...[...new Set(groups)].map((name) => ({ name, aliases: [] }))];
}

function usesOf(columns: readonly SheetColumn[]): ReadonlyMap<string, number> {
  const cells = new Map<string, { readonly at: SheetColumn; rows: number }>();
  for (const at of columns) {
    for (const row of at.part.grid.values) {
      const cell = row[at.index];
      if (typeof cell !== 'string' || cell === '') continue;
      const known = cells.get(cell);
      if (known) known.rows += 1;
      else cells.set(cell, { at, rows: 1 });
    }
  }
  const uses = new Map<string, number>();
  for (const [cell, { at, rows }] of cells) {
    for (const name of namesIn(at, cell)) uses.set(name, (uses.get(name) ?? 0) + rows);
  }
  return uses;
}

function nearOf({ uses, known }: ListInUse): readonly NearName[] {
  return nearNames(
    [...uses].map(([name, rows]) => ({ name, rows })),
    known,
  );
}

/** The names of a cell; several only where the column takes several. */
function namesIn({ spec }: SheetColumn, cell: string): readonly string[] {
  const names = spec?.kind === 'names' ? cell.split(/[;\n]/) : [cell];
  return names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '' && !isErrorText(name));
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
