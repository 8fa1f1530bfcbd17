/**
 * How two names are alike: by their words in any order, with or without spaces, punctuation, accents and remarks; word
 * by word by slips of the pen; or with one word left out.
 */
import { slipsBetween, slipsIn } from '../register';

/** What two names are compared by. */
export interface NameParts {
  readonly words: readonly Word[];
  /** The words sorted. */
  readonly print: string;
  /** The words as they stand, without spaces. */
  readonly joined: string;
  /** `joined` without remarks. */
  readonly core: string;
  /** The numbers in the order in which they stand. */
  readonly digits: string;
}

interface Word {
  readonly text: string;
  /** An abbreviation in capitals: one letter makes it another. */
  readonly fixed: boolean;
}

export function partsOf(name: string): NameParts {
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

/** Only what the remarks say tells the two apart: not their order, spaces or punctuation, which nobody need look at. */
export function differsByRemark(a: NameParts, b: NameParts): boolean {
  return a.core === b.core && a.print !== b.print && a.joined !== b.joined;
}

/** The same words but for a letter or two, and no word turned into another that a council would also use. */
export function isMisspelt(a: NameParts, b: NameParts): boolean {
  if (a.words.length !== b.words.length || a.joined.length < SHORTEST) return false;
  let edits = 0;
  for (const [index, word] of a.words.entries()) {
    const other = b.words[index];
    if (!other) return false;
    if (word.text === other.text) continue;
    if (word.fixed || other.fixed || (OPPOSITES.has(word.text) && OPPOSITES.has(other.text))) return false;
    const found = slipsBetween(word.text, other.text);
    if (found > slipsIn(Math.min(word.text.length, other.text.length))) return false;
    edits += found;
  }
  return edits > 0 && edits <= slipsIn(a.joined.length);
}

/** One name is the other with one word left out; at least two words besides numbers remain. */
export function lacksAWord(a: NameParts, b: NameParts): boolean {
  const [longer, shorter] = a.words.length > b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (longer.length !== shorter.length + 1) return false;
  if (shorter.filter(({ text }) => !/^\d+$/.test(text)).length < 2) return false;
  const at = longer.findIndex((word, index) => word.text !== shorter[index]?.text);
  const [left] = longer.slice(at);
  if (left === undefined || OPPOSITES.has(left.text)) return false;
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
  const bare = name.replace(/[\s–—-]*[-–—,]\s*(?:statutory|corporate)(?: children['’]?s?)?(?: services?)?\s*$/i, '');
  return bare.replace(/\(([^()]*)\)/g, (bracket, remark: string) => {
    const initials = (remark.match(/\b\p{L}/gu) ?? []).join('').toLowerCase();
    const words = wordsOf(bare.replace(bracket, ' ')).map(({ text }) => text);
    return FORMER.test(remark) || (initials.length > 1 && words.includes(initials)) ? ' ' : bracket;
  });
}

const FORMER = /^\s*(?:previously|formerly|once|was|now|aka|also known as)\b/i;
