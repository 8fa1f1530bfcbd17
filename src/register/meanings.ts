/**
 * What a council says that its words and whole columns mean (REGISTER.md, "Words" and "Whole columns"): by an option, or
 * on the sheet `Lists`. What is said here beats what the program knows.
 */
import { PROCEDURES, type Procedure } from '../calendar';
import { Problem } from '../problem';
import { foldKey } from './cells';
import { COLUMNS, type ColumnKey } from './columns';
import { saysNothing } from './nothingWords';
import type { OfficialName } from './types';
import { ALLOWED_VALUES } from './closedLists';
import { procedureCode, procedureNamed, procedureWords } from './procedureNames';
import { readChoice, type ChoiceKind } from './valueWording';

export interface Meanings {
  /** By column the codes of words, folded; 0 = not recorded. */
  readonly words: ReadonlyMap<ColumnKey, ReadonlyMap<string, number>>;
  /** By column the words, folded, whose rows are no representations: "FOI" under Record type. */
  readonly leftOut: LeftOutWords;
  /** By column what every row says that says nothing else: the code of a list's value, or a name. */
  readonly whole: ReadonlyMap<ColumnKey, number | string>;
}

export type LeftOutWords = ReadonlyMap<ColumnKey, ReadonlySet<string>>;

export const NO_MEANINGS: Meanings = { words: new Map(), leftOut: new Map(), whole: new Map() };

/** As typed: `words` as "Outcome", "Justified", "Upheld" (or "Not recorded", "Leave out"); `whole` as "Record type", "Complaint". */
export interface GivenMeanings {
  readonly words?: readonly (readonly [column: string, word: string, value: string])[];
  readonly whole?: readonly (readonly [column: string, value: string])[];
}

/**
 * Options beat `lists`, and those what the sheet `Procedures` calls its procedures. Entries of lists that are no closed list, or whose name is none of its values, are left alone.
 * @throws Problem `bad-meaning` where an option names a column without a closed list, or a value that is not on it
 */
export function readMeanings(
  { words = [], whole = [] }: GivenMeanings,
  lists: readonly OfficialName[],
  procedures: readonly Procedure[] = PROCEDURES,
): Meanings {
  const meant = new Map<ColumnKey, Map<string, Meaning>>();
  const add = (key: ColumnKey, word: string, meaning: Meaning): void => {
    const known = meant.get(key) ?? new Map<string, Meaning>();
    meant.set(key, known);
    known.set(foldKey(word), meaning);
  };
  for (const [word, code] of procedureWords(procedures)) add('procedure', word, code);
  for (const { list, name, aliases } of lists) {
    const closed = closedList(list);
    const meaning = closed && meaningOf(closed.kind, name, procedures);
    if (!closed || meaning === undefined) continue;
    for (const word of meaning === LEAVE_OUT ? aliases : [name, ...aliases]) add(closed.key, word, meaning);
  }
  for (const [column, word, value] of words) {
    const closed = closedList(column);
    if (!closed)
      throw noList(
        column,
        CLOSED.map(({ heading }) => heading),
      );
    add(closed.key, word, meaningOrProblem(closed, value, procedures));
  }
  return {
    words: new Map([...meant].map(([key, words]) => [key, new Map([...words].filter(isCoded))])),
    leftOut: new Map(
      [...meant].map(([key, words]) => [key, leftOutIn(words)] as const).filter(([, { size }]) => size > 0),
    ),
    whole: new Map(
      whole.map(([column, value]): [ColumnKey, number | string] => {
        const closed = closedList(column);
        if (closed) return [closed.key, codeOrProblem(closed, value, procedures)];
        if (foldKey(column) === 'team') return ['team', value];
        throw noList(column, [...CLOSED.map(({ heading }) => heading), 'Team']);
      }),
    ),
  };
}

/** What a word of that column can be given to mean; none where the column has no closed list. */
export function wordChoices(column: string, procedures?: readonly Procedure[]): readonly string[] {
  const values = valueChoices(column, procedures);
  return values.length === 0 ? [] : [...values, 'Not recorded', 'Leave out'];
}

/** What all rows can be said to be in that column; none where it has no closed list. */
export function valueChoices(column: string, procedures: readonly Procedure[] = PROCEDURES): readonly string[] {
  const closed = closedList(column);
  if (!closed) return [];
  return closed.kind === 'procedure' ? procedures.map(({ name }) => name) : ALLOWED_VALUES[closed.kind];
}

function isCoded(entry: [string, Meaning]): entry is [string, number] {
  return entry[1] !== LEAVE_OUT;
}

function leftOutIn(words: ReadonlyMap<string, Meaning>): ReadonlySet<string> {
  return new Set([...words].flatMap(([word, meaning]) => (meaning === LEAVE_OUT ? [word] : [])));
}

/**
 * The setting `All rows are`: each entry is "Record type=Complaint".
 * @throws Problem `all-rows-are` where one is not of that form, or says what no column can
 */
export function wholeChoices(entries: readonly string[]): readonly (readonly [column: string, value: string])[] {
  return entries.map((entry) => {
    const [column = '', value = '', ...more] = entry.split('=').map((text) => text.trim());
    if (column === '' || value === '' || more.length > 0) {
      throw notOfSetting(
        `“${entry}” in the setting All rows are isn’t a column and its value.`,
        'Write it as Record type=Complaint; Procedure=Corporate.',
      );
    }
    try {
      readMeanings({ whole: [[column, value]] }, []);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw notOfSetting(`“${entry}” in the setting All rows are can’t be used: ${error.message}`, error.remedy);
    }
    return [column, value];
  });
}

function notOfSetting(message: string, remedy: string): Problem {
  return new Problem('all-rows-are', message, remedy);
}

/** Our heading of the closed list of that name; undefined where there is none. */
export function closedListName(list: string): string | undefined {
  return closedList(list)?.heading;
}

/** True where the name is a value of that closed list. */
export function isValueOf(list: string, name: string, procedures: readonly Procedure[]): boolean {
  const closed = closedList(list);
  return closed !== undefined && meaningOf(closed.kind, name, procedures) !== undefined;
}

interface ClosedList {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly kind: ChoiceKind;
}

const CLOSED: readonly ClosedList[] = COLUMNS.flatMap(({ key, heading, kind }) =>
  kind in ALLOWED_VALUES ? [{ key, heading, kind: kind as ChoiceKind }] : [],
);

function closedList(name: string): ClosedList | undefined {
  return CLOSED.find(({ heading }) => foldKey(heading) === foldKey(name));
}

function codeOf(kind: ChoiceKind, value: string, procedures: readonly Procedure[]): number | undefined {
  const own = kind === 'procedure' ? procedureNamed(procedures, value) : undefined;
  if (own) return procedureCode(procedures, own.id);
  return saysNothing(value) && !ALLOWED_VALUES[kind].some((one) => foldKey(one) === foldKey(value))
    ? 0
    : readChoice(kind, value)?.code;
}

/** The code of a value, or that rows which say so are no representations. */
type Meaning = number | typeof LEAVE_OUT;
const LEAVE_OUT = 'leave out';

function meaningOf(kind: ChoiceKind, value: string, procedures: readonly Procedure[]): Meaning | undefined {
  return LEAVES_OUT.has(foldKey(value)) ? LEAVE_OUT : codeOf(kind, value, procedures);
}

const LEAVES_OUT: ReadonlySet<string> = new Set(
  [
    'Leave out',
    'Left out',
    'Leave these rows out',
    'Leave rows out',
    'Leave row out',
    'Leave out these rows',
    'Leave out rows',
  ].map(foldKey),
);

function codeOrProblem({ heading, kind }: ClosedList, value: string, procedures: readonly Procedure[]): number {
  const code = codeOf(kind, value, procedures);
  if (code !== undefined) return code;
  throw notOnList(heading, value, [...valueChoices(heading, procedures), 'Not recorded']);
}

function meaningOrProblem({ heading, kind }: ClosedList, value: string, procedures: readonly Procedure[]): Meaning {
  const meaning = meaningOf(kind, value, procedures);
  if (meaning !== undefined) return meaning;
  throw notOnList(heading, value, wordChoices(heading, procedures));
}

function notOnList(heading: string, value: string, known: readonly string[]): Problem {
  return new Problem('bad-meaning', `“${value}” is not a value of ${heading}.`, `Use one of: ${known.join('; ')}.`);
}

function noList(column: string, known: readonly string[]): Problem {
  return new Problem(
    'bad-meaning',
    `“${column}” is not a column whose values can be given.`,
    `Use one of: ${known.join(', ')}.`,
  );
}
