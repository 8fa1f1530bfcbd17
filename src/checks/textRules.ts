/** What cannot be seen in a cell: spaces, characters that look like others, numbers that are text. */
import { shownValue } from '../register';
import { plainText } from './plainText';
import { isListed, placeIn, textHits } from './sheetColumns';
import type { CellHit, Checked, Rule, SheetColumn } from './types';

export const TEXT_RULES: readonly Rule[] = [
  {
    id: 'stray-spaces',
    severity: 'note',
    title: 'Stray, double or non-breaking spaces',
    columns: ['ref', 'caseRef', 'team', 'serviceArea', 'primaryTheme', 'rootCause'],
    concerns: ['counted'],
    find: straySpaces,
  },
  {
    id: 'look-alike-characters',
    severity: 'warning',
    title: 'Characters that look like others',
    columns: ['ref', 'caseRef', 'team', 'serviceArea', 'primaryTheme', 'rootCause'],
    concerns: ['counted'],
    find: lookAlikes,
  },
  {
    id: 'number-as-text',
    severity: 'note',
    title: 'Numbers stored as text',
    columns: ['cost', 'remedy'],
    concerns: ['counted'],
    find: numbersAsText,
  },
];

/** References and names: in free text, two spaces after a full stop are nobody's mistake. */
function comparable(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  return columns.filter(({ spec }) => spec && (isListed(spec) || spec.key === 'ref' || spec.key === 'caseRef'));
}

function* straySpaces({ columns }: Checked): Iterable<CellHit | undefined> {
  for (const at of comparable(columns)) {
    const tidied = (text: string): string | undefined => {
      const tidy = tidySpaces(text);
      return tidy === text || tidy === '' ? undefined : tidy;
    };
    yield* textHits(at, tidied, ({ gridRow, text, found }) => ({
      ...placeIn(at, gridRow),
      ...(at.spec && isListed(at.spec) ? shownValue(text) : {}),
      message: `The cell has ${spacesIn(text)}.`,
      suggestion: found,
      fix: found,
    }));
  }
}

/** Spaces around the text, runs of them and non-breaking ones; a line break parts the names of a cell. */
function tidySpaces(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function spacesIn(text: string): string {
  const kinds = [
    ...(text === text.trim() ? [] : ['spaces before or after its text']),
    ...(/\s{2}|\t/.test(text.trim()) ? ['double spaces or a tab'] : []),
    ...(/[^\S \n\r\t]/.test(text) ? ['a non-breaking or other special space'] : []),
  ];
  return kinds.join(' and ') || 'spaces around a line break';
}

function* lookAlikes({ columns }: Checked): Iterable<CellHit | undefined> {
  for (const at of comparable(columns)) {
    const plain = (text: string): string | undefined => {
      const found = plainText(text);
      return found === text ? undefined : found.trim();
    };
    yield* textHits(at, plain, ({ gridRow, found }) => ({
      ...placeIn(at, gridRow),
      message:
        'The cell has a character that can’t be seen, or that only looks like a Latin letter, so ' +
        'two names that look the same are counted as two.',
      suggestion: found,
      fix: found,
    }));
  }
}

function* numbersAsText({ columns }: Checked): Iterable<CellHit | undefined> {
  for (const at of columns) {
    if (at.spec?.kind !== 'money') continue;
    yield* textHits(at, numberIn, ({ gridRow, found }) => ({
      ...placeIn(at, gridRow),
      message: 'The amount is text, so Excel leaves it out of sums. It is read as a number here.',
      suggestion: found,
      fix: Number(found),
    }));
  }
}

function numberIn(text: string): string | undefined {
  const digits = text.replace(/[£,\s]|gbp|pounds/gi, '');
  return /^\d+(?:\.\d+)?$/.test(digits) ? digits : undefined;
}
