/**
 * Personal details: no table needs them, and free text is printed. What is found is never repeated: a finding says
 * where it is and of what kind.
 */
import { cellAddress } from '../a1';
import { foldWords, type ColumnKey } from '../register';
import { detailFinder, namesOfLists } from './personalDetails';
import { placeIn, textHits } from './sheetColumns';
import type { CellHit, Checked, Rule, SheetColumn } from './types';

/** The same wherever a personal detail is found in a text. */
export const TAKE_IT_OUT = 'Take it out: what a complaint was about can be said without it.';

/** Columns in which people write sentences; a refusal's reason is as often a sentence as a name. */
const FREE_TEXT = [
  ...(['holdReason', 'issue', 'learning', 'lgscoReason', 'complimentText', 'refusalReason', 'action'] as const),
] as const satisfies readonly ColumnKey[];

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
    columns: FREE_TEXT,
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
function* personalTexts({ columns, companions }: Checked): Iterable<CellHit | undefined> {
  const kindsIn = detailFinder(namesOfLists(companions.lists));
  const found = (text: string): readonly string[] | undefined => {
    const kinds = kindsIn(text);
    return kinds.length === 0 ? undefined : kinds;
  };
  for (const at of columns.filter(isFreeText)) {
    yield* textHits(at, found, ({ gridRow, found: kinds }) => ({
      ...placeIn(at, gridRow),
      message: `The text seems to include ${kinds.join(' and ')}.`,
      suggestion: TAKE_IT_OUT,
    }));
  }
}

function isFreeText({ spec, heading }: SheetColumn): boolean {
  if (!spec) return headedLike(heading) === undefined;
  return FREE_TEXT.some((key) => key === spec.key);
}
