/** A text as its words: how each is written, what it means by itself, and which belong together. */
import { senseOf, type WordSense } from './english';

/** A word as it is written, wherever it is. */
export interface Form extends WordSense {
  /** Lower case, without accents, apostrophes and a possessive s. */
  readonly folded: string;
  readonly capital: boolean;
  /** All its letters are capitals, and it has several; a plural s may follow ("MPs"). */
  readonly shouted: boolean;
  readonly possessive: boolean;
  /** "O'Neill": an apostrophe behind its first letter. */
  readonly irish: boolean;
  /** It may name somebody, where it is in the right place. */
  readonly perhaps: boolean;
}

export interface Word {
  readonly form: Form;
  /** Begins a sentence, a line or a text. */
  readonly first: boolean;
  /** Nothing but a space, a hyphen or the point of a short form parts it from the word before. */
  readonly joined: boolean;
}

/** Forms by the word as written. The words of `known` names are usual: nobody is called so. */
export function formsOf(known: Iterable<string>): (written: string) => Form {
  const usual = new Set(Array.from(known, (name) => (name.match(WORD) ?? []).map((word) => fold(word))).flat());
  const forms = new Map<string, Form>();
  return (written) => {
    let form = forms.get(written);
    if (form === undefined) {
      form = formOf(written, usual);
      if (forms.size < MOST_KNOWN) forms.set(written, form);
    }
    return form;
  };
}

/** A hostile column of ever new words must not fill the memory. */
const MOST_KNOWN = 50_000;

export function wordsOf(text: string, formOf: (written: string) => Form): readonly Word[] {
  const words: Word[] = [];
  let before: Form | undefined;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const form = formOf(written);
    words.push({ form, ...between(text.slice(end, match.index), before) });
    before = form;
    end = match.index + written.length;
  }
  return words;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

type Gap = Pick<Word, 'first' | 'joined'>;

function between(gap: string, before: Form | undefined): Gap {
  if (before === undefined) return BEGIN;
  if (gap === ' ' || JOINING.test(gap)) return JOINED;
  if (/^\.\s{0,2}$/.test(gap) && (before.folded.length === 1 || SHORT.has(before.folded))) return JOINED;
  return SENTENCE_END.test(gap) ? BEGIN : APART;
}

const BEGIN: Gap = { first: true, joined: false };
const JOINED: Gap = { first: false, joined: true };
const APART: Gap = { first: false, joined: false };
const JOINING = /^(?:[^\S\n\r]{1,3}|-)$/;
const SENTENCE_END = /[.!?:\n\r•]/;
/** Their full stop ends no sentence. */
const SHORT: ReadonlySet<string> = new Set('mr mrs ms mx dr prof rev st cllr'.split(' '));

function formOf(written: string, usual: ReadonlySet<string>): Form {
  const [, stem = written] = POSSESSIVE.exec(written) ?? [];
  const letters = stem.replace(/['’]/g, '');
  const folded = fold(letters);
  const sense = senseOf(folded);
  const capital = /^\p{Lu}/u.test(letters);
  const isUsual = sense.usual || usual.has(folded);
  return {
    ...{ ...sense, usual: isUsual, folded, capital },
    shouted: letters.length > 1 && /^[\p{Lu}\p{M}]{2,}s?$/u.test(letters),
    possessive: stem !== written,
    irish: /^\p{Lu}['’]\p{Lu}/u.test(stem),
    perhaps: capital || !isUsual || sense.given,
  };
}

const POSSESSIVE = /^(.+)['’]s$/iu;

/** Lower case, without accents and apostrophes. */
function fold(word: string): string {
  const lower = word.toLowerCase().replace(/['’]/g, '');
  if (/^[a-z]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıæœßðþ]/g, (letter) => LETTERS[letter] ?? letter);
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th' },
};
