/**
 * Personal details: no table needs them, and free text is printed. What is found is never repeated: a finding says
 * where it is and of what kind.
 */
import { cellAddress } from '../a1';
import { foldWords } from '../register';
import { placeIn } from './sheetColumns';
import type { CellHit, Checked, Rule, SheetColumn } from './types';

export const PERSONAL_RULES: readonly Rule[] = [
  {
    id: 'personal-data-column',
    severity: 'warning',
    title: 'Column headed like a personal detail',
    columns: [],
    concerns: ['everything'],
    find: personalColumns,
  },
  {
    id: 'personal-data',
    severity: 'warning',
    title: 'Personal detail in a text',
    columns: ['holdReason', 'issue', 'learning', 'lgscoReason', 'complimentText'],
    concerns: ['everything'],
    find: personalTexts,
  },
];

function* personalColumns({ columns }: Checked): Iterable<CellHit> {
  for (const at of columns) {
    const kind = at.spec ? undefined : headedLike(at.heading);
    if (kind === undefined) continue;
    yield {
      sheet: at.source.sheet,
      cell: cellAddress(at.source.headerRow, at.column),
      heading: at.heading,
      message: `The heading suggests that this column has ${kind}. No table needs it.`,
      suggestion: 'Keep it out of this workbook, or at least out of what is shared.',
    };
  }
}

/** What a heading that is none of ours announces; undefined where it announces no personal detail. */
export function headedLike(heading: string): string | undefined {
  const words = ` ${foldWords(heading)} `;
  return HEADINGS.find(({ like, unless }) => like.test(words) && !unless?.test(words))?.kind;
}

const HEADINGS: readonly { readonly kind: string; readonly like: RegExp; readonly unless?: RegExp }[] = [
  {
    kind: 'a name',
    like: / (?:names?|forenames?|surnames?|initials|named?) /,
    unless: / (?:team|service|list|sheet|file|council|area|unit|school|site|theme|category) /,
  },
  { kind: 'a person', like: /^ (?:complainant|child|young person|service user|client|parent|advocate|officer)s? $/ },
  { kind: 'an e-mail address', like: / (?:e ?mails?|email address) / },
  { kind: 'a telephone number', like: / (?:(?:tele)?phones?|mobiles?|tel|contact (?:no|number)) / },
  { kind: 'an address or postcode', like: / (?:post ?codes?|address|home address|addresses) /, unless: / (?:web|ip) / },
  { kind: 'a date of birth', like: / (?:dob|d o b|date of birth|birth date|birthday) / },
  { kind: 'an NHS or national insurance number', like: / (?:nhs|national insurance|ni) (?:no|number|num|id) | nhs / },
  {
    kind: 'the number of a case file or person',
    like: / (?:liquid ?logic|mosaic|care ?first|azeus|lcs|ehm|icon|ics|framework ?i|person|client|child|pupil|social care|case ?file|swift) (?:id|ids|no|number|ref|reference) | (?:upn|liquid ?logic|mosaic|case ?file) /,
  },
];

/** Free text, and the texts of columns that are none of ours; a column that is headed so has been named already. */
function* personalTexts({ columns }: Checked): Iterable<CellHit> {
  for (const at of columns) {
    if (!isFreeText(at)) continue;
    const { values } = at.part.grid;
    for (let gridRow = 0; gridRow < values.length; gridRow++) {
      const cell = values[gridRow]?.[at.index];
      if (typeof cell !== 'string' || !PERHAPS.test(cell)) continue;
      const kinds = detailsIn(cell);
      if (kinds.length === 0) continue;
      yield {
        ...placeIn(at, gridRow),
        message: `The text seems to include ${kinds.join(' and ')}.`,
        suggestion: 'Take it out: what a complaint was about can be said without it.',
      };
    }
  }
}

function isFreeText({ spec, heading }: SheetColumn): boolean {
  if (!spec) return headedLike(heading) === undefined;
  return spec.kind === 'text' && spec.key !== 'ref' && spec.key !== 'caseRef';
}

/** The kinds of personal details that a text seems to hold. */
export function detailsIn(text: string): readonly string[] {
  return SHAPES.filter(({ shape, holds }) => (holds ? (text.match(shape) ?? []).some(holds) : shape.test(text))).map(
    ({ kind }) => kind,
  );
}

/** No detail is without a digit, an @ or a title: most texts need no closer look. */
const PERHAPS = /[@\d]|\b(?:M(?:rs?|s|iss|x|aster)|Dr)\b/;

/** Where British post goes: "ab" of "AB12 3CD". With any two letters "s1 2nd review" would be a postcode too. */
const POSTCODE_AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL ' +
  'GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH ' +
  'PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

/** Every repeat is bounded, so that no text takes long. */
const SHAPES: readonly {
  readonly kind: string;
  readonly shape: RegExp;
  readonly holds?: (match: string) => boolean;
}[] = [
  { kind: 'an e-mail address', shape: /[\w.+-]{1,64}@[\w-]{1,63}\.[a-z]{2}/i },
  {
    kind: 'a telephone number',
    shape: /(?<![\d.,£])(?:\+44|0044|\(?0)[\d\s()-]{8,14}\d(?!\d)/g,
    holds: (match) => /^(?:(?:\+|00)44\(?0?\)?[1-37-9]\d{8,9}|0[1-37-9]\d{8,9})$/.test(match.replace(/[\s()-]/g, '')),
  },
  {
    kind: 'a postcode',
    shape: new RegExp(
      `\\b(?:${POSTCODE_AREAS.replaceAll(' ', '|')})\\d[A-Z\\d]?\\s{0,2}(?!1st|2nd|3rd|\\dth)\\d[ABD-HJLNP-UW-Z]{2}\\b`,
      'i',
    ),
  },
  {
    kind: 'an NHS number',
    shape: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g,
    holds: (match) => isNhsNumber(match.replace(/\D/g, '')),
  },
  { kind: 'a national insurance number', shape: /\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/ },
  {
    kind: 'the number of a case file',
    shape:
      /\b(?:liquid ?logic|mosaic|care ?first|lcs|case ?file|person|client|social care)\s{0,2}(?:id|no\.?|number|ref\.?)?\s{0,2}[:#]?\s{0,2}\d{5}/i,
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
    kind: 'a name with its title',
    // Microsoft Teams and a doctor's surgery name nobody.
    shape:
      /\b(?:Mrs?|Ms|Miss|Mx|Master|Dr)\b\.?\s{1,2}(?!(?:Teams|Office|Word|Excel|Outlook|Forms|Surgery|Appointments?|Letters?|Reports?|Visits?|Notes?|Referrals?)\b)(?:[A-Z]\.?\s{1,2}){0,2}[A-Z][a-z'’-]/,
  },
];

/** Ten digits, the last of them a check digit (modulus 11). */
function isNhsNumber(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return /[1-9]/.test(digits) && (11 - (sum % 11)) % 11 === Number(digits[9]);
}
