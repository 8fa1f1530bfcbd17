/**
 * How two names are alike: by their words in any order, with or without spaces, punctuation, accents and remarks; word
 * by word by slips of the pen; or with one word left out.
 */
import { slipsBetween, slipsIn } from '../register';
import { isExactWord } from './english';

/**
 * How sure it is that two names are one: `certain` = nobody needs to think about it; `likely` = somebody should look;
 * `possible` = as likely as not they are two things.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** The less sure of two. */
export function lessCertain(a: Certainty, b: Certainty): Certainty {
  return CERTAINTIES.indexOf(a) > CERTAINTIES.indexOf(b) ? a : b;
}

const CERTAINTIES: readonly Certainty[] = ['certain', 'likely', 'possible'];

/** What two names are compared by. */
export interface NameParts {
  readonly words: readonly Word[];
  /** The words sorted. */
  readonly print: string;
  /** The words in their order, without spaces. */
  readonly joined: string;
  /** `joined` without remarks. */
  readonly core: string;
  /** The numbers in their order. */
  readonly digits: string;
}

interface Word {
  readonly text: string;
  /** An abbreviation in capitals: one letter makes it another. */
  readonly fixed: boolean;
}

export function nameParts(name: string): NameParts {
  const words = wordsOf(name);
  return {
    words,
    print: words
      .map(({ text }) => text)
      .toSorted()
      .join(' '),
    joined: joined(words),
    core: joined(wordsOf(withoutRemarks(name))),
    digits: (name.normalize('NFKC').match(/\d+/g) ?? []).join(' '),
  };
}

/** The same name once remarks are left out, and long enough to say so. */
export function isSameButForRemarks(a: NameParts, b: NameParts): boolean {
  return a.core === b.core && a.core.length >= SHORTEST;
}

/** Only what the remarks say tells the two apart: not their order, spaces or punctuation, which nobody needs to look at. */
export function differsByRemark(a: NameParts, b: NameParts): boolean {
  return a.core === b.core && a.print !== b.print && a.joined !== b.joined;
}

/**
 * The same words but for a letter or two; undefined where that isn't a slip. A slip doesn't make another word: Grandfather
 * and Grandmother, Contact and Contract are two things. A plural may be one or the other; of several slips, or where the
 * first letter differs, somebody should look.
 */
export function misspelling(name: NameParts, meant: NameParts): Certainty | undefined {
  if (name.words.length !== meant.words.length || name.joined.length < SHORTEST) return undefined;
  const differing = name.words.flatMap((word, index) => {
    const other = meant.words[index];
    return other && other.text !== word.text ? [[word, other] as const] : [];
  });
  if (!differing.every(([word, other]) => isSlip(word, other))) return undefined;
  const edits = differing.reduce((sum, [word, other]) => sum + slipsBetween(word.text, other.text), 0);
  if (edits === 0 || edits > slipsIn(name.joined.length)) return undefined;
  if (differing.every(([word, other]) => isPlural(word.text, other.text))) return 'possible';
  if (differing.some(([word]) => isExactWord(word.text))) return undefined;
  return differing.length === 1 && differing[0]?.[0].text[0] === differing[0]?.[1].text[0] ? 'certain' : 'likely';
}

function isSlip(word: Word, other: Word): boolean {
  if (word.fixed || other.fixed || (OPPOSITES.has(word.text) && OPPOSITES.has(other.text))) return false;
  return slipsBetween(word.text, other.text) <= slipsIn(Math.min(word.text.length, other.text.length));
}

function isPlural(a: string, b: string): boolean {
  const [one, many] = a.length < b.length ? [a, b] : [b, a];
  return many === `${one}s` || many === `${one}es`;
}

/**
 * One name is the other with one word left out; at least two words besides numbers remain. A letter by itself tells two
 * teams apart as a number does.
 */
export function lacksAWord(a: NameParts, b: NameParts): boolean {
  const [longer, shorter] = a.words.length > b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (longer.length !== shorter.length + 1) return false;
  if (shorter.filter(({ text }) => !/^\d+$/.test(text)).length < 2) return false;
  const at = longer.findIndex((word, index) => word.text !== shorter[index]?.text);
  const [left] = longer.slice(at);
  if (left === undefined || left.text.length === 1 || OPPOSITES.has(left.text)) return false;
  return longer.slice(at + 1).every((word, index) => word.text === shorter[at + index]?.text);
}

const SHORTEST = 5;
const OPPOSITES: ReadonlySet<string> = new Set(
  'north south east west central inner outer internal external upper lower under over junior senior'.split(' '),
);

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

function wordsOf(name: string): readonly Word[] {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const allCapitals = plain === plain.toUpperCase();
  return (plain.replace(/['’]/g, '').match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => ({
    text: word.toLowerCase(),
    fixed: !allCapitals && word.length <= 5 && word === word.toUpperCase(),
  }));
}

/**
 * "Adoption (previously Permanence 2) - Statutory Childrens" is Adoption. Any other remark in brackets may tell two
 * teams apart, but for an abbreviation of the name spelt out: "SGO (Special Guardianship Order)".
 */
function withoutRemarks(name: string): string {
  const bare = name.replace(/[-–—,]\s*(?:statutory|corporate)(?: children['’]?s?)?(?: services?)?\s*$/i, '');
  const words = new Set(wordsOf(bare.replace(IN_BRACKETS, ' ')).map(({ text }) => text));
  return bare.replace(IN_BRACKETS, (bracket, remark: string) => {
    const initials = (remark.match(/\b\p{L}/gu) ?? []).join('').toLowerCase();
    return FORMER.test(remark) || (initials.length > 1 && words.has(initials)) ? ' ' : bracket;
  });
}

const IN_BRACKETS = /\(([^()]*)\)/g;
const FORMER = /^\s*(?:previously|formerly|once|was|now|aka|also known as)\b/i;
