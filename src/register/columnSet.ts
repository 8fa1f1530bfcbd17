/** The readers of all columns of a register, and the columns that come of them. */
import type { DateReadings, Day, Procedure } from '../calendar';
import { must } from '../must';
import { once } from '../once';
import { COLUMNS, type ColumnKey, type RegisterColumns } from './columns';
import { listOf, type ColumnKind } from './columnKinds';
import { choiceReader, type ChoiceReader } from './choiceReader';
import { moneyReader, textReader, type CellReader } from './columnReaders';
import type { ColumnOrder } from './dateOrder';
import { dateReader } from './dateReader';
import type { GivenColumn } from './givenValues';
import type { Meanings } from './meanings';
import { nameDictionary, nameReader, namesReader, type NameDictionary, type NameReader } from './nameReaders';
import type {
  CellValue,
  ChoiceColumn,
  DateColumn,
  MoneyColumn,
  NameColumn,
  NamesColumn,
  OfficialName,
  TextColumn,
} from './types';
import { ALLOWED_VALUES } from './closedLists';
import type { WordRows } from './wordCount';
import type { ChoiceKind } from './words';

interface ColumnSet {
  /** Of the columns that are present; a column of dates is read in the order that its sheet tells. */
  readonly readers: ReadonlyMap<ColumnKey, (order: ColumnOrder) => CellReader>;
  /** What Ref and Case ref hold so far. */
  readonly refs: string[];
  readonly caseRefs: string[];
  /** Settles the names of all lists; nothing is to be read afterwards. */
  finish(): {
    readonly columns: RegisterColumns;
    /** Code of a service area by its name, which is added where no row has it. */
    readonly serviceAreaCode: (name: string) => number;
    /** What cells say of other columns than their own. */
    readonly given: readonly GivenColumn[];
    readonly unreadWords: readonly UnreadWord[];
  };
}

/** A word that was not understood in a column with a closed list, and how many rows have it. */
export interface UnreadWord extends WordRows {
  readonly column: ColumnKey;
}

type AnyColumn = TextColumn | DateColumn | MoneyColumn | ChoiceColumn | NameColumn | NamesColumn;

/** Absent columns share what they can: an empty column costs nothing. */
export function columnSet(
  present: ReadonlySet<ColumnKey>,
  rowCount: number,
  context: {
    readonly dateSystem: 1900 | 1904;
    readonly lists: readonly OfficialName[];
    readonly meanings?: Meanings | undefined;
    readonly procedures: readonly Procedure[];
    /** What day a cell holds. */
    readonly readingsOf: (cell: CellValue) => DateReadings;
  },
): ColumnSet {
  const refs = textReader(COLUMNS[0], rowCount);
  const caseRefs = textReader(COLUMNS[1], rowCount);
  const dictionaries = new Map<string, NameDictionary>();
  const dictionaryOf = (list: string): NameDictionary => {
    const known = dictionaries.get(list) ?? nameDictionary(officialNames(context.lists, list));
    dictionaries.set(list, known);
    return known;
  };
  const valuesOf = (kind: ChoiceKind): readonly string[] =>
    kind === 'procedure' ? context.procedures.map(({ name }) => name) : ALLOWED_VALUES[kind];
  const empty = emptyColumns(rowCount, valuesOf);
  const readers = new Map<ColumnKey, (order: ColumnOrder) => CellReader>();
  const columns = new Map<ColumnKey, () => AnyColumn>();
  const nameReaders: {
    readonly key: ColumnKey;
    readonly list: string;
    readonly reader: NameReader<NameColumn | NamesColumn>;
  }[] = [];
  const choices: { readonly key: ColumnKey; readonly reader: ChoiceReader }[] = [];

  for (const spec of COLUMNS) {
    const { key, kind } = spec;
    if (!present.has(key) && !DEFAULTED.has(key)) {
      columns.set(key, () => empty(kind));
    } else if (kind === 'name' || kind === 'names') {
      const list = listOf(spec);
      const reader = (kind === 'name' ? nameReader : namesReader)(spec, rowCount, dictionaryOf(list));
      nameReaders.push({ key, list, reader });
      readers.set(key, () => reader);
    } else if (kind === 'date') {
      const reader = dateReader(spec, rowCount, context.dateSystem, context.readingsOf);
      readers.set(key, reader.inOrder);
      columns.set(key, () => reader.column);
    } else if (kind === 'text' || kind === 'money') {
      const reader =
        kind === 'money'
          ? moneyReader(spec, rowCount)
          : key === 'ref'
            ? refs
            : key === 'caseRef'
              ? caseRefs
              : textReader(spec, rowCount);
      readers.set(key, () => reader);
      columns.set(key, () => reader.column);
    } else {
      const reader = choiceReader(spec, rowCount, valuesOf(kind), context.meanings?.words);
      choices.push({ key, reader });
      readers.set(key, () => reader);
      columns.set(key, () => ({ codes: reader.column, values: valuesOf(kind) }));
    }
  }

  return {
    readers,
    refs: refs.column,
    caseRefs: caseRefs.column,
    finish() {
      for (const { reader } of nameReaders) reader.tell();
      const settled = new Map([...dictionaries].map(([list, dictionary]) => [list, dictionary.settle()]));
      for (const { key, list, reader } of nameReaders) {
        const { names, codes } = must(settled.get(list), `the names of the list ${list}`);
        const column = reader.settled(names, codes);
        columns.set(key, () => column);
      }
      return {
        // Each kind's reader makes that kind's column, which the compiler can't follow through a loop.
        columns: Object.fromEntries([...columns].map(([key, column]) => [key, column()])) as unknown as RegisterColumns,
        serviceAreaCode: (name) => dictionaryOf('Service area').codeOf(name),
        given: choices.flatMap(({ key, reader }) =>
          [...reader.given()].map(([to, codes]): GivenColumn => ({ from: key, to, codes })),
        ),
        unreadWords: choices.flatMap(({ key, reader: { unread } }) =>
          unread.all().map((word) => ({ column: key, ...word })),
        ),
      };
    },
  };
}

/** Columns that are filled even where the sheet lacks them: by a default, or by what other columns say of them. */
const DEFAULTED: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'ref',
  'caseRef',
  'recordType',
  'procedure',
  'stage',
  'clockStart',
  // Other themes are named by the same list.
  'primaryTheme',
  'closed',
  'status',
  'outcome',
  'serviceArea',
]);

/** The names of a list; service areas are also named by the groups of teams. */
function officialNames(lists: readonly OfficialName[], list: string): readonly OfficialName[] {
  const own = lists.filter((entry) => entry.list === list);
  if (list !== 'Service area') return own;
  const groups = lists.filter((entry) => entry.list === 'Team' && entry.group !== '').map(({ group }) => group);
  const noDay: Day = 0;
  return [
    ...own,
    ...[...new Set(groups)].map((name) => ({ list, name, aliases: [], group: '', from: noDay, to: noDay })),
  ];
}

/** Empty columns of a register, which share what they can. */
function emptyColumns(
  rowCount: number,
  valuesOf: (kind: ChoiceKind) => readonly string[],
): (kind: ColumnKind) => AnyColumn {
  const texts = once((): TextColumn => new Array<string>(rowCount).fill(''));
  const days = once(() => new Int32Array(rowCount));
  const pence = once(() => new Float64Array(rowCount).fill(NaN));
  const codes = once(() => new Uint8Array(rowCount));
  const nameCodes = once(() => new Uint32Array(rowCount));
  return (kind) => {
    switch (kind) {
      case 'text':
        return texts();
      case 'date':
        return days();
      case 'money':
        return pence();
      case 'name':
        return { codes: nameCodes(), names: [] };
      case 'names':
        return { codes: nameCodes(), names: [], sets: [] };
      default:
        return { codes: codes(), values: valuesOf(kind) };
    }
  };
}
