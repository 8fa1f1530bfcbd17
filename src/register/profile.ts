/**
 * A profile: what a council said of its register once, to be used again next year and by colleagues (REGISTER.md). It
 * holds names of sheets, headings and words of lists, and no cell of a row.
 */
import { foldKey } from './cells';
import { Problem } from '../problem';
import { holdsContactDetail } from './findingLog';
import { readMapping, type GivenMapping } from './headings';
import { readMeanings, type GivenMeanings } from './meanings';

export interface Profile {
  /** Sheets of the register; empty = the setting "Register sheets", else found by their headings. */
  readonly sheets: readonly string[];
  /** '' = the column is not used. */
  readonly mapping: GivenMapping;
  readonly given: GivenMeanings;
}

export const NO_PROFILE: Profile = { sheets: [], mapping: {}, given: {} };

const FORMAT = 'complaints register profile';
const VERSION = 1;

/** `over` is said in place of what `profile` says of the same heading, word or column. */
export function mergedProfiles(profile: Profile, over: Profile): Profile {
  return {
    sheets: over.sheets.length > 0 ? over.sheets : profile.sheets,
    mapping: { ...profile.mapping, ...over.mapping },
    given: {
      words: [...(profile.given.words ?? []), ...(over.given.words ?? [])],
      whole: [...(profile.given.whole ?? []), ...(over.given.whole ?? [])],
    },
  };
}

/** The profile as the text of a file. Words that hold an address or a number of somebody are left out. */
export function profileText({ sheets, mapping, given }: Profile): string {
  const words: Record<string, Record<string, string>> = {};
  for (const [column, word, value] of given.words ?? []) {
    if (!holdsContactDetail(word)) words[column] = { ...words[column], [word]: value };
  }
  const allRows = Object.fromEntries(given.whole ?? []);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, sheets, columns: mapping, words, allRows }, null, 2)}\n`;
}

/** @throws Problem `bad-profile`, and where it says what no register has `bad-mapping` and `bad-meaning` */
export function readProfile(text: string): Profile {
  const file = objectOf(parsed(text), 'it');
  const { format, version, sheets = [], columns = {}, words = {}, allRows = {}, ...others } = file;
  if (format !== FORMAT) throw notAProfile(`it isn’t a “${FORMAT}”`);
  if (version !== VERSION) throw notAProfile(`its version isn’t ${VERSION}`);
  const [other] = Object.keys(others);
  if (other !== undefined) throw notAProfile(`it has “${other}”, which no profile has`);
  const profile: Profile = {
    sheets: namesOf(sheets),
    mapping: textsOf(columns, 'columns'),
    given: {
      words: Object.entries(objectOf(words, 'words')).flatMap(([column, meanings]) =>
        Object.entries(textsOf(meanings, `words of ${column}`)).map(([word, value]): [string, string, string] => [
          column,
          word,
          value,
        ]),
      ),
      whole: Object.entries(textsOf(allRows, 'allRows')),
    },
  };
  readMapping(profile.mapping);
  // A procedure may be one of the workbook's own, which is not known here.
  const { words: given = [], whole = [] } = profile.given;
  const isOther = ([column]: readonly [string, ...string[]]): boolean => foldKey(column) !== 'procedure';
  readMeanings({ words: given.filter(isOther), whole: whole.filter(isOther) }, []);
  return profile;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw notAProfile('it isn’t JSON');
  }
}

function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw notAProfile(`${what} should be names with values`);
}

function textsOf(value: unknown, what: string): Readonly<Record<string, string>> {
  const texts = Object.entries(objectOf(value, what)).map(([name, text]): [string, string] => {
    if (typeof text !== 'string') throw notAProfile(`“${name}” in ${what} should be a text`);
    return [name, text];
  });
  return Object.fromEntries(texts);
}

function namesOf(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.every((name): name is string => typeof name === 'string')) return value;
  throw notAProfile('sheets should be a list of names');
}

function notAProfile(reason: string): Problem {
  return new Problem(
    'bad-profile',
    `This is no profile that can be used: ${reason}.`,
    'Choose a file that was saved as a profile, or leave the profile out.',
  );
}
