/** Names of lists: spelt in two ways, or not on the sheet `Lists`. */
import { longDate, type Day } from '../calendar';
import { must } from '../must';
import { counted } from '../nouns';
import { cellText, dayAt, listOf, nameCodeAt, shownValue, specOf, type ColumnKey } from '../register';
import { lessCertain } from './nameLikeness';
import { namesIn } from './listsInUse';
import type { NearName } from './nearNames';
import { placeIn, textHits, textsWhere } from './sheetColumns';
import type { CellHit, Checked, ListInUse, Rule, RowHit } from './types';

/** Columns of one name a row that a list of `Lists` can date. */
const DATED = [
  ...(['team', 'primaryTheme', 'rootCause', 'complainantType'] as const),
  ...(['serviceUserGroup', 'ethnicity', 'complimentOrigin', 'complimentTheme', 'refusalReason'] as const),
] as const satisfies readonly ColumnKey[];

export const NAME_RULES: readonly Rule[] = [
  {
    id: 'near-name',
    severity: 'warning',
    title: 'Name that is nearly another',
    columns: [
      ...(['team', 'serviceArea', 'primaryTheme', 'otherThemes', 'rootCause', 'complainantType'] as const),
      ...(['serviceUserGroup', 'ethnicity', 'complimentOrigin', 'complimentTheme', 'refusalReason'] as const),
    ],
    concerns: ['counted'],
    find: almostSameNames,
  },
  {
    id: 'not-in-lists',
    severity: 'warning',
    title: 'Name that is not on Lists',
    columns: ['team', 'primaryTheme', 'otherThemes', 'rootCause', 'serviceUserGroup', 'ethnicity', 'refusalReason'],
    concerns: ['counted'],
    find: unlistedNames,
  },
  {
    id: 'name-outside-dates',
    severity: 'warning',
    title: 'Name used before or after its time',
    columns: ['received', ...DATED],
    concerns: ['counted'],
    find: namesOutsideDates,
  },
  {
    id: 'name-as-text',
    severity: 'warning',
    title: 'Name of a team where a text belongs',
    columns: ['issue', 'learning'],
    // Printed of upheld complaints and of decisions of the LGSCO.
    concerns: ['answered', 'ombudsman', 'decidedComplaint'],
    find: namesAsTexts,
  },
];

function* almostSameNames({ lists }: Checked): Iterable<CellHit | undefined> {
  for (const { near: nearSteps, columns } of lists) {
    const near = new Map((yield* nearSteps()).map((one) => [one.name, one]));
    if (near.size === 0) continue;
    for (const at of columns) {
      const nearIn = (cell: string): readonly NearName[] | undefined => {
        const found = namesIn(at, cell).flatMap((name) => near.get(name) ?? []);
        return found.length === 0 ? undefined : found;
      };
      yield* textHits(at, nearIn, ({ gridRow, text, found }) => {
        const better = namesIn(at, text)
          .map((name) => near.get(name)?.suggestion ?? name)
          .join('; ');
        const certainty = found.map((one) => one.certainty).reduce(lessCertain);
        const isNote = certainty === 'possible' || found.every(({ how }) => how === 'spelling');
        return {
          ...placeIn(at, gridRow),
          ...(isNote ? { severity: 'note' as const } : {}),
          ...shownValue(cellText(text)),
          message: [...new Set(found.map(sentence))].join(' '),
          suggestion: better,
          ...(certainty === 'certain' ? { fix: better } : {}),
        };
      });
    }
  }
}

/** A name that slipped into the next column; the text is not shown, as it is one of a column that can name people. */
function* namesAsTexts({ lists, columns }: Checked): Iterable<CellHit | undefined> {
  const teams = lists.filter(({ list }) => list === 'Team' || list === 'Service area');
  const names = new Set(
    teams
      .flatMap(({ known, uses }) => [...known.flatMap(({ name, aliases }) => [name, ...aliases]), ...uses.keys()])
      .map(folded),
  );
  for (const at of columns) {
    if (at.spec?.key !== 'issue' && at.spec?.key !== 'learning') continue;
    const isName = (text: string): true | undefined => names.has(folded(text)) || undefined;
    const belongs = at.spec.key === 'issue' ? 'what the complaint was about' : 'what was learned';
    yield* textHits(at, isName, ({ gridRow }) => ({
      ...placeIn(at, gridRow),
      message: 'The text is only the name of a team or a service area.',
      suggestion: `Write ${belongs}.`,
    }));
  }
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The names themselves are the value and the suggestion. */
function sentence({ rows, official, how, certainty }: NearName): string {
  const other = official ? 'the official name' : 'another name in the column';
  if (how === 'spelling') return `The name is counted as ${other}; only its capitals differ.`;
  const inRows = rows === 0 ? '' : `, which ${counted(rows, 'row has', 'rows have')}`;
  return certainty === 'possible'
    ? `The name is like ${other}${inRows}. They are counted as two; if they are the same, the figures are split.`
    : `The name is nearly ${other}${inRows}. If they are the same, its figures are split.`;
}

/**
 * One finding a name, at its first cell: there is nothing to put in its place. A list that lacks most of the names in
 * use was never meant to hold them all, which is said once.
 */
function* unlistedNames(checked: Checked): Iterable<CellHit | undefined> {
  for (const inUse of checked.lists) {
    const { list, known, uses, near } = inUse;
    if (known.length === 0) continue;
    const settled = new Set([
      // What is perhaps another name is only noted there.
      ...(yield* near()).flatMap(({ name, certainty }) => (certainty === 'possible' ? [] : fold(name))),
      ...known.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold),
    ]);
    const unlisted = [...uses].filter(([name]) => !settled.has(fold(name)));
    const tooFew = unlisted.length > known.length;
    for (const [name, rows] of tooFew ? unlisted.slice(0, 1) : unlisted) {
      const place = placeOfName(checked, inUse, name);
      if (!place) continue;
      yield {
        ...place,
        ...(tooFew ? { severity: 'note' as const } : shownValue(name)),
        message: tooFew
          ? `${unlisted.length.toLocaleString('en-GB')} names, this the first, are not in the list ${list} of the sheet Lists.`
          : `The name is not in the list ${list} of the sheet Lists; it is in ${counted(rows, 'row')}.`,
        suggestion: tooFew
          ? 'Add them to Lists, so that slips in them can be found.'
          : 'Add it to Lists, by itself or as an alias, or correct it.',
      };
    }
  }
}

/** Where a name first is in a row that counts; undefined where it is in none. */
function placeOfName(
  { rowsAt, concerned }: Checked,
  { columns }: ListInUse,
  name: string,
): Omit<CellHit, 'message'> | undefined {
  for (const at of columns) {
    const isName = (cell: string): true | undefined => (namesIn(at, cell).includes(name) ? true : undefined);
    for (const found of textsWhere(at, isName)) {
      if (!found) continue;
      const { gridRow } = found;
      const rows = rowsAt(at.source.sheet, at.part.grid.row + gridRow + 1);
      if (rows.some((row) => concerned('counted').has(row))) return placeIn(at, gridRow);
    }
  }
  return undefined;
}

/** From and To of `Lists` are of the official name: what a group was called before, its alias, has its own time. */
function* namesOutsideDates({ register, companions, cells, concerned }: Checked): Iterable<RowHit> {
  for (const column of DATED) {
    const list = listOf(specOf(column));
    const dated = companions.lists.filter((entry) => entry.list === list && (entry.from > 0 || entry.to > 0));
    if (!register.present.has(column) || dated.length === 0) continue;
    const { codes, names } = register[column];
    const entriesOf = [[], ...names.map((name) => dated.filter((entry) => fold(entry.name) === fold(name)))];
    for (const row of concerned('counted').rows) {
      const entries = must(entriesOf[nameCodeAt(codes, row)], 'the entries of a name');
      const received = dayAt(register.received, row);
      const [first] = entries;
      if (!first || received === 0 || entries.some((entry) => isWithin(entry, received))) continue;
      if (fold(cellText(cells.valueAt(row, column)).replace(/\s+/g, ' ')) !== fold(first.name)) continue;
      const when = received < first.from ? `began on ${longDate(first.from)}` : `ended on ${longDate(first.to)}`;
      yield {
        ...{ row, column },
        message: `By the sheet Lists this name ${when}, but the row was received on ${longDate(received)}.`,
        suggestion: 'Check the name and the date, or From and To on Lists.',
      };
    }
  }
}

function isWithin({ from, to }: { readonly from: Day; readonly to: Day }, day: Day): boolean {
  return day >= from && (to === 0 || day <= to);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
