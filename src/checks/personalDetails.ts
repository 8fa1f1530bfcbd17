/**
 * What in a text may tell who somebody is: names, addresses, numbers, days of birth. Only its kind is said, never the
 * text itself.
 */
import type { OfficialName } from '../register';
import { namesSchool, namesSomebody } from './nameFinder';
import { formsOf, wordsOf } from './words';

/** Tells the kinds of personal details that a text seems to have; `known` are names of nobody: teams, areas, themes. */
export function detailFinder(known: Iterable<string>): (text: string) => readonly string[] {
  const formOf = formsOf(known);
  return (text) => {
    const words = wordsOf(text, formOf);
    return [
      ...(/[@\d]/.test(text) ? kindsOf(text, WITH_A_DIGIT) : []),
      ...kindsOf(text, IN_WORDS),
      ...(namesSchool(words) ? ['a school'] : []),
      ...(namesSomebody(words) ? ['a name'] : []),
    ];
  };
}

/** Every name of the sheet `Lists`: of teams, areas and themes, not of people. */
export function namesOfLists(lists: readonly OfficialName[]): readonly string[] {
  return lists.flatMap(({ name, aliases, group }) => [name, ...aliases, group]);
}

interface Shape {
  readonly kind: string;
  /** Every repeat is bounded, so that no text takes long. Global where `holds` has to look at what was found. */
  readonly shape: RegExp;
  readonly holds?: (found: string) => boolean;
}

function kindsOf(text: string, shapes: readonly Shape[]): readonly string[] {
  const found = shapes.filter(({ shape, holds }) => (holds ? (text.match(shape) ?? []).some(holds) : shape.test(text)));
  return [...new Set(found.map(({ kind }) => kind))];
}

/** Where British post goes: "ab" of "AB12 3CD". With any two letters "s1 2nd review" would be a postcode too. */
const POSTCODE_AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL ' +
  'GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH ' +
  'PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
const STREETS = 'road|rd|street|avenue|ave|lane|crescent|cres|terrace|gardens|grove|mews|drive';
/** Street names that are words besides: told from them by their capital, or by the preposition before the number. */
const OTHER_STREETS = 'close|way|place|court|walk|hill|rise|square|row|view|green|park|parade|wharf|villas|house';
const capitalised = (words: string): string => words.replace(/(?<=^|\|)[a-z]/g, (letter) => letter.toUpperCase());
const NO_STREET =
  '(?!(?:the|a|an|of|in|on|to|at|for|from|by|per|and|or|days?|weeks?|months?|years?|hours?|times|pm|am)\\b)';

const WITH_A_DIGIT: readonly Shape[] = [
  { kind: 'an e-mail address', shape: /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2}/i },
  {
    kind: 'a telephone number',
    shape: /(?<![\d.,£])(?:\+44|0044|\(?0)[\d\s().-]{8,16}\d(?!\d)/g,
    holds: (found) => /^(?:(?:\+|00)440?[1-37-9]\d{8,9}|0[1-37-9]\d{8,9})$/.test(found.replace(/[\s().-]/g, '')),
  },
  {
    kind: 'a postcode',
    shape: new RegExp(
      `\\b(?:${POSTCODE_AREAS.replaceAll(' ', '|')})\\d[A-Z\\d]?\\s{0,2}(?!1st|2nd|3rd|\\dth)\\d[ABD-HJLNP-UW-Z]{2}\\b`,
      'i',
    ),
  },
  {
    kind: 'an address',
    shape: new RegExp(
      `\\b\\d{1,4}[a-z]?,?\\s{1,2}(?:\\p{Lu}[\\p{L}'’.]{1,20}\\s{1,2}){1,3}(?:${STREETS}|${capitalised(STREETS)}|${capitalised(OTHER_STREETS)})\\b`,
      'u',
    ),
  },
  {
    kind: 'an address',
    shape: new RegExp(
      `\\b(?:at|to|of|from|live|lives|living|address|is)\\W{1,3}\\d{1,4}[a-z]?,?\\s{1,2}(?:${NO_STREET}[\\p{L}'’.]{2,20}\\s{1,2}){1,3}(?:${STREETS}|${OTHER_STREETS})\\b`,
      'iu',
    ),
  },
  {
    kind: 'an address',
    shape:
      /\b(?:flat|apartment|apt)\s{1,2}(?:no\.?\s?)?\d{1,4}[a-z]?\b(?!\s{1,2}(?:times|days|weeks|months|years|hours|visits))/i,
  },
  {
    kind: 'an NHS number',
    shape: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g,
    holds: (found) => isNhsNumber(found.replace(/\D/g, '')),
  },
  { kind: 'a national insurance number', shape: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/i },
  { kind: 'a car’s number plate', shape: /\b[A-Z]{2}\d{2}\s?(?!THE|AND|FOR)[A-Z]{3}\b/ },
  {
    kind: 'the number of a case file',
    shape:
      /\b(?:liquid ?logic|mosaic|care ?first|lcs|case ?file|person|client|social care)\s{0,2}(?:id|no\.?|number|ref\.?)?\s{0,2}[:#]?\s{0,2}\d{5}/i,
  },
  {
    kind: 'a reference or account number',
    shape: /(?<![\d.,/£-])\d{6,20}(?![\d,/]|\.\d)/g,
    holds: (found) => !found.endsWith('000') && !isDay(found),
  },
  {
    kind: 'a reference or account number',
    shape:
      /\b(?:account|a\/c|tenancy|customer|passport|upn|licence|payment|rent)\s{0,2}(?:id|no\.?|number|ref(?:erence)?\.?)\s{0,2}[:#]?\s{0,2}[A-Z]{0,3}\d{4}/i,
  },
  {
    kind: 'a date of birth',
    shape: new RegExp(
      '\\b(?:d\\.?\\s?o\\.?\\s?b\\b\\.?|dates? of birth|birth ?(?:date|day)|born)\\W{0,4}(?:(?:on|is|was|in|the|of)\\b\\W{0,3}){0,3}' +
        `(?:\\d{1,8}(?:st|nd|rd|th)?\\b(?!\\W{0,2}(?:minute|hour|day|week|month|year|child))|${MONTH})`,
      'i',
    ),
  },
  {
    kind: 'a date of birth',
    shape: new RegExp(`\\b(?:turn(?:s|ed|ing)?|will be|was) \\d{1,2} (?:on|in) (?:the )?(?:\\d{1,2}|${MONTH})`, 'i'),
  },
];

const IN_WORDS: readonly Shape[] = [
  {
    kind: 'a date of birth',
    shape: new RegExp(
      `\\b(?:date of birth|birthday|born)\\W{1,3}(?:(?:on|is|was|in)\\W{1,3}){0,2}(?:the )?${MONTH}`,
      'i',
    ),
  },
  {
    kind: 'an address',
    shape: new RegExp(
      `\\b(?:lives?|lived|living|resid(?:es?|ed|ing)|resident|address|home|moved|tenants?|house|flat) (?:in|at|on|to|of|is) (?:\\p{Lu}[\\p{L}'’.]{1,20} ){1,3}(?:${capitalised(STREETS)}|${capitalised(OTHER_STREETS)})\\b`,
      'u',
    ),
  },
];

/** 20230405 and 05042023 are days. */
function isDay(digits: string): boolean {
  return /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d|[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)?\d{2})$/.test(digits);
}

/** Ten digits, the last of them a check digit (modulus 11). */
function isNhsNumber(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return /[1-9]/.test(digits) && (11 - (sum % 11)) % 11 === Number(digits[9]);
}
