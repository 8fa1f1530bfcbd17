/**
 * What a council says that its words and whole columns mean (REGISTER.md, "Words" and "Whole columns"): by an option, or
 * on the sheet `Lists`. What is said here beats what the program knows.
 */
import { Problem } from '../problem';
import { foldKey } from './cells';
import { COLUMNS, type ColumnKey } from './columns';
import { saysNothing } from './nothingWords';
import type { OfficialName } from './types';
import { ALLOWED_VALUES } from './closedLists';
import { readChoice, type ChoiceKind } from './valueWording';

export interface Meanings {
  /** By column the codes of words, folded; 0 = not recorded. */
  readonly words: ReadonlyMap<ColumnKey, ReadonlyMap<string, number>>;
  /** By column what every row says that says nothing else: the code of a list's value, or a name. */
  readonly whole: ReadonlyMap<ColumnKey, number | string>;
}

export const NO_MEANINGS: Meanings = { words: new Map(), whole: new Map() };

/** As typed: `words` as "Outcome", "Justified", "Upheld"; `whole` as "Record type", "Complaint". */
export interface GivenMeanings {
  readonly words?: readonly (readonly [column: string, word: string, value: string])[];
  readonly whole?: readonly (readonly [column: string, value: string])[];
}

/**
 * Options beat `lists`. Entries of lists that are no closed list, or whose name is none of its values, are left alone.
 * @throws Problem `bad-meaning` where an option names a column without a closed list, or a value that is not on it
 */
export function readMeanings({ words = [], whole = [] }: GivenMeanings, lists: readonly OfficialName[]): Meanings {
  const codes = new Map<ColumnKey, Map<string, number>>();
  const add = (key: ColumnKey, word: string, code: number): void => {
    const known = codes.get(key) ?? new Map<string, number>();
    codes.set(key, known);
    known.set(foldKey(word), code);
  };
  for (const { list, name, aliases } of lists) {
    const closed = closedList(list);
    const code = closed && codeOf(closed.kind, name);
    if (closed && code !== undefined) for (const word of [name, ...aliases]) add(closed.key, word, code);
  }
  for (const [column, word, value] of words) {
    const closed = closedList(column);
    if (!closed)
      throw noList(
        column,
        CLOSED.map(({ heading }) => heading),
      );
    add(closed.key, word, codeOrProblem(closed, value));
  }
  return {
    words: codes,
    whole: new Map(
      whole.map(([column, value]): [ColumnKey, number | string] => {
        const closed = closedList(column);
        if (closed) return [closed.key, codeOrProblem(closed, value)];
        if (foldKey(column) === 'team') return ['team', value];
        throw noList(column, [...CLOSED.map(({ heading }) => heading), 'Team']);
      }),
    ),
  };
}

/** Our heading of the closed list of that name; undefined where there is none. */
export function closedListName(list: string): string | undefined {
  return closedList(list)?.heading;
}

/** True where the name is a value of that closed list. */
export function isValueOf(list: string, name: string): boolean {
  const closed = closedList(list);
  return closed !== undefined && codeOf(closed.kind, name) !== undefined;
}

interface ClosedList {
  readonly key: ColumnKey;
  readonly heading: string;
  readonly kind: ChoiceKind;
}

const CLOSED: readonly ClosedList[] = COLUMNS.flatMap(({ key, heading, kind }) =>
  kind in ALLOWED_VALUES && kind !== 'yesNo' && kind !== 'yesNoNa' ? [{ key, heading, kind: kind as ChoiceKind }] : [],
);

function closedList(name: string): ClosedList | undefined {
  return CLOSED.find(({ heading }) => foldKey(heading) === foldKey(name));
}

function codeOf(kind: ChoiceKind, value: string): number | undefined {
  return saysNothing(value) && !ALLOWED_VALUES[kind].some((one) => foldKey(one) === foldKey(value))
    ? 0
    : readChoice(kind, value)?.code;
}

function codeOrProblem({ heading, kind }: ClosedList, value: string): number {
  const code = codeOf(kind, value);
  if (code !== undefined) return code;
  throw new Problem(
    'bad-meaning',
    `“${value}” is not a value of ${heading}.`,
    `Use one of: ${[...ALLOWED_VALUES[kind], 'Not recorded'].join('; ')}.`,
  );
}

function noList(column: string, known: readonly string[]): Problem {
  return new Problem(
    'bad-meaning',
    `“${column}” is not a column whose values can be given.`,
    `Use one of: ${known.join(', ')}.`,
  );
}
