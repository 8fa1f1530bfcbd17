/**
 * What a council has said of how its register is read: a profile, kept in the workbook and carried to another as a text
 * (REGISTER.md). It names headings, sheets and words of lists, and nothing of a row.
 */
import { Problem } from '../problem';

export interface Profile {
  /** Sheets of the register; empty = found by their headings. */
  readonly sheets: readonly string[];
  /** "Their heading" → "Our heading"; '' = theirs is not used. */
  readonly mapping: Readonly<Record<string, string>>;
  /** What words of a column mean: "Outcome", "Justified", "Upheld". */
  readonly words: readonly (readonly [column: string, word: string, value: string])[];
  /** What all rows are: "Record type", "Complaint". */
  readonly whole: readonly (readonly [column: string, value: string])[];
}

export const NO_PROFILE: Profile = { sheets: [], mapping: {}, words: [], whole: [] };

/** The first line of the text, by which it is known again. */
const FORM = 'complaints register profile 1';

/** As a text to be copied or saved. */
export function profileText({ sheets, mapping, words, whole }: Profile): string {
  const columns = new Set(words.map(([column]) => column));
  const byColumn = [...columns].map((name) => [
    name,
    Object.fromEntries(words.flatMap(([column, word, value]) => (column === name ? [[word, value]] : []))),
  ]);
  const parts = { form: FORM, sheets, headings: mapping, words: Object.fromEntries(byColumn) as unknown };
  return `${JSON.stringify({ ...parts, 'all rows': Object.fromEntries(whole) }, undefined, 2)}\n`;
}

/** @throws Problem `bad-profile` where the text is no profile, or not a whole one */
export function readProfile(text: string): Profile {
  const { form, sheets, headings, words, 'all rows': whole } = recordOf(parsed(text)) ?? {};
  const columns = Object.entries(recordOf(words) ?? {}).map(
    ([column, meanings]) => [column, textsOf(meanings)] as const,
  );
  const [mapping, all] = [textsOf(headings), textsOf(whole)];
  const isList = Array.isArray(sheets) && sheets.every((name) => typeof name === 'string');
  if (form !== FORM || !isList || !mapping || !all || !recordOf(words)) throw badProfile();
  return {
    ...{ sheets, mapping },
    words: columns.flatMap(([column, meanings]) => {
      if (!meanings) throw badProfile();
      return Object.entries(meanings).map(([word, value]) => [column, word, value] as const);
    }),
    whole: Object.entries(all),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** undefined unless every value is a text. */
function textsOf(value: unknown): Readonly<Record<string, string>> | undefined {
  const entries = Object.entries(recordOf(value) ?? { none: 0 });
  const texts = entries.flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []));
  return texts.length === entries.length ? Object.fromEntries(texts) : undefined;
}

function badProfile(): Problem {
  return new Problem(
    'bad-profile',
    'This is no profile of a register, or not the whole of one.',
    'Copy it again, from the first brace to the last, where it was made.',
  );
}
