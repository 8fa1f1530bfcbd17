/** Real wordings of every closed column are read as a careful analyst reads them, and none as another value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isYoungPerson } from '../../src/register';
import { ALLOWED_VALUES } from '../../src/register/closedLists';
import { readChoice, type ChoiceKind } from '../../src/register/valueWording';
import { runs } from '../support/runs';
import { CORPUS, NOT_YOUNG, YOUNG } from './wordingCorpus';

function read(kind: ChoiceKind, text: string): string {
  const code = readChoice(kind, text)?.code;
  return code === undefined ? 'asked' : (ALLOWED_VALUES[kind][code - 1] ?? 'not recorded');
}

const KINDS = Object.keys(CORPUS) as ChoiceKind[];
const wordings = KINDS.flatMap((kind) =>
  Object.entries(CORPUS[kind]).flatMap(([meant, texts]) => texts.split('; ').map((text) => ({ kind, text, meant }))),
);

describe.each(KINDS)('the words of %s', (kind) => {
  it('mean what an analyst says', () => {
    const own = wordings.filter((wording) => wording.kind === kind);
    const wrong = own.flatMap(({ text, meant }) =>
      read(kind, text) === meant ? [] : [`${text}: ${read(kind, text)}, not ${meant}`],
    );
    expect(wrong).toEqual([]);
  });

  it('are told for every value', () => {
    expect(ALLOWED_VALUES[kind].filter((value) => !(value in CORPUS[kind]))).toEqual([]);
  });

  it('mean the same in capitals, with other spaces and with a full stop', () => {
    const own = wordings.filter((wording) => wording.kind === kind);
    for (const { text, meant } of own) {
      for (const other of [text.toUpperCase(), ` ${text.replaceAll(' ', '\u00a0 ')} `, `${text}.`]) {
        expect([other, read(kind, other)]).toEqual([other, meant]);
      }
    }
  });
});

it('is never read as another value, in its own column or where another speaks of it', () => {
  for (const { kind, text, meant } of wordings) {
    const others = ALLOWED_VALUES[kind].filter((value) => value !== meant);
    expect([text, others.filter((value) => value === read(kind, text))]).toEqual([text, []]);
  }
});

describe('a word of a procedure', () => {
  const NAMED: readonly (readonly [word: RegExp, value: string])[] = [
    [/\badults?\b|\basc\b/i, 'Adult social care'],
    [/\bhousing\b|\blandlord\b/i, 'Housing'],
    [/\bcorporate\b|\bcorp\b/i, 'Corporate'],
    [/\bpublic health\b/i, 'Public health'],
  ];
  const parts = fc.constantFrom(
    ...['Adult', 'Adults', 'ASC', 'Adult social care', 'Housing', 'Landlord', 'Corporate', 'Corp', 'Public health'],
    ...[
      'Statutory',
      'Children',
      "Children's",
      'Complaint',
      'Complaints procedure',
      'Stage 1',
      'Stage 2',
      'Act',
      '1989',
    ],
    ...['Services', 'Social care', 'Code', 'Ombudsman', '-', '(', ')', '/', 'and', 'not', 'Formal', 'Team', 'Council'],
  );

  it('goes to that one or is asked about, and never to the children’s', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 5 }), (words) => {
        const text = words.join(' ');
        const named = NAMED.filter(([word]) => word.test(text)).map(([, value]) => value);
        const others = named.length === 0 ? [] : ALLOWED_VALUES.procedure.filter((value) => !named.includes(value));
        expect([text, others.includes(read('procedure', text))]).toEqual([text, false]);
        if (named.length > 1) expect([text, read('procedure', text)]).toEqual([text, 'asked']);
      }),
      { numRuns: runs(2000) },
    );
  });
});

it('is a corpus of more than 400 wordings', () => {
  expect(wordings.length).toBeGreaterThan(400);
});

describe('complainants', () => {
  it.each(YOUNG.split('; '))('“%s” are children or young people', (text) => {
    expect(isYoungPerson(text)).toBe(true);
  });

  it.each(NOT_YOUNG.split('; '))('“%s” are not', (text) => {
    expect(isYoungPerson(text)).toBe(false);
  });
});
