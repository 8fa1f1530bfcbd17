/** Real wordings of every closed column are read as a careful analyst reads them, and none as another value. */
import { describe, expect, it } from 'vitest';
import { isYoungPerson } from '../../src/register';
import { ALLOWED_VALUES } from '../../src/register/closedLists';
import { readChoice, type ChoiceKind } from '../../src/register/valueWording';
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
