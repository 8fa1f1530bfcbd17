// The one rule for sheet and table names: the table id in sentence case, then the period in short.
import { dateOf, type Day, type Period } from '../calendar';
import { must } from '../must';

export const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 100;
/** Sheets of these tables bear the name of their service area alone: with more, some would lose it and others not. */
const ONE_A_SERVICE_AREA = /^service-team-volumes-/;

export interface PlanNames {
  readonly sheet: string;
  readonly table: string;
}

/**
 * Gives the table ids of one report their names, in the order of asking: sheet `Received by team 2022-23` and table
 * `Received_by_team_2022_23`. Legal in Excel and unique without regard to case; where a name is too long or taken, words
 * are left out and numbered.
 */
export function planNamer(period: Period): (id: string) => PlanNames {
  const when = shortPeriod(period);
  const sheetsTaken = new Set<string>();
  const tablesTaken = new Set<string>();
  return (id) => {
    return {
      sheet: firstFree(sheetsTaken, (number) =>
        planSheetName(wordsOf(id.replace(ONE_A_SERVICE_AREA, '')), `${number}${when}`),
      ),
      table: firstFree(tablesTaken, (number) => planTableName(wordsOf(id), `${number}${when}`)),
    };
  };
}

/**
 * `<words> <ending>` as a legal sheet name of at most 31 characters. Where that is too long the year loses its century,
 * then the words their smallest, then whole words are left out; the ending is never cut.
 */
export function planSheetName(words: string, ending: string): string {
  const short = ending.replace(/\b20(?=\d\d-\d\d\b)/, '');
  const legal = legalInSheetNames(words);
  const few = legal.replace(/ (?:a|an|and|at|by|for|from|in|of|on|the|to|with)(?= )/g, '');
  const forms = [
    [legal, ending],
    [legal, short],
  ] as const;
  const [head, tail] = forms.find((form) => form.join(' ').length <= LONGEST_SHEET_NAME) ?? [few, short];
  const room = LONGEST_SHEET_NAME - tail.length - 1;
  const name = `${cut(wholeWords(head, room), room)} ${tail}`.trim();
  return name.toLowerCase() === 'history' ? `${name} sheet` : name;
}

/** The name of a sheet with more behind it: the words before its period give way, never the period. */
export function longerSheetName(name: string, more: string): string {
  const [, words = '', period = ''] = /^(.*?) (\S*\d(?: Q\d)?)$/.exec(name) ?? [];
  return period === '' ? planSheetName(name, more) : planSheetName(words, `${period} ${more}`);
}

/** Whether Excel takes the text as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST_SHEET_NAME &&
    !ILLEGAL_IN_SHEET_NAMES.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history'
  );
}

/** Whether Excel takes the text as the name of a table: a letter or underscore first, and not like a cell address. */
export function isTableName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !LIKE_AN_ADDRESS.test(name);
}

/**
 * The period in at most 15 characters that sheet names may hold: its label (`2022-23`, `2022-23 Q1`), or where that is
 * long its months (`Apr22-Dec22`) or days (`4Apr22-9Dec22`).
 */
export function shortPeriod(period: Period): string {
  const label = legalInSheetNames(period.label);
  if (label !== '' && label.length <= LONGEST_PERIOD) return label;
  const wholeMonths = dateOf(period.start).day === 1 && dateOf(period.end + 1).day === 1;
  return `${shortDate(period.start, wholeMonths)}-${shortDate(period.end, wholeMonths)}`;
}

const LONGEST_PERIOD = 15;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Words of ids that are written in capitals. */
const ACRONYMS = new Set(['adr', 'cin', 'lac', 'lado', 'lgsco', 'mash', 'mp', 'send']);
const ILLEGAL_IN_SHEET_NAMES = /[\\/?*[\]:\p{Cc}]/u;
const LIKE_AN_ADDRESS = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*)$/i;

function planTableName(words: string, ending: string): string {
  const tail = legalInTableNames(ending);
  const head = legalInTableNames(words).slice(0, LONGEST_TABLE_NAME - tail.length - 1);
  const name = [head, tail].filter((part) => part !== '').join('_');
  return isTableName(name) ? name : `Table_${name}`;
}

/** `received-by-team` → `Received by team`, `mp-enquiries` → `MP enquiries`, `stage2-…` → `Stage 2 …`. */
function wordsOf(id: string): string {
  const words = id
    .split('-')
    .filter((word) => word !== '')
    .map((word) => word.replace(/^stage(?=\d$)/, 'stage '))
    .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word))
    .join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function firstFree(taken: Set<string>, nameWith: (number: string) => string): string {
  for (let number = 1; ; number += 1) {
    const name = nameWith(number === 1 ? '' : `${number} `);
    const folded = name.toLowerCase();
    if (!taken.has(folded)) {
      taken.add(folded);
      return name;
    }
  }
}

function legalInSheetNames(text: string): string {
  return text
    .replace(new RegExp(ILLEGAL_IN_SHEET_NAMES, 'gu'), '-')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|(?<![' ])[' ]+$/g, '');
}

function legalInTableNames(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|(?<!_)_+$/g, '');
}

/** As many of the words as there is room for: the last, which tell sheets of one kind apart, and the first if it fits. */
function wholeWords(words: string, room: number): string {
  const [first = '', ...others] = words.split(' ');
  const ends = others.map((_, index) => others.slice(index).join(' '));
  const kept = [words, ...ends.map((end) => `${first} ${end}`), ...ends].filter(({ length }) => length <= room);
  const longest = kept.reduce((best, one) => (one.length > best.length ? one : best), '');
  return longest === '' ? words : longest.charAt(0).toUpperCase() + longest.slice(1);
}

/** By whole characters, so that no half of a surrogate pair is left. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept.trimEnd();
}

function shortDate(day: Day, monthOnly: boolean): string {
  const date = dateOf(day);
  const month = must(MONTHS[date.month - 1], 'the name of a month');
  return `${monthOnly ? '' : date.day}${month}${String(date.year % 100).padStart(2, '0')}`;
}
