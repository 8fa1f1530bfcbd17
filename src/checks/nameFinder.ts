/**
 * Names of people in free text: by a title, by a relation ("her son Jo"), by lists of names, by a capital that no usual
 * word has, by what is said of somebody. Each text is gone through once, word by word.
 */
import {
  AFTER_TITLE,
  ARTICLES,
  BEFORE_PLACES,
  CALLED,
  CLOSE,
  DONE_BY_PEOPLE,
  DONE_TO_PEOPLE,
  HAD_BY_PEOPLE,
  LETTERED,
  LIKE_A_PLACE,
  OF_ANY_SCHOOL,
  ROLES,
  SCHOOL_KINDS,
  SCHOOLS,
  SELDOM_NAMES,
  THINGS,
  TITLES,
  VERBS,
} from './english/cues';
import { must } from '../must';
import type { Form, Word } from './words';

/** Whether the words of a text name somebody. */
export function namesSomebody(words: readonly Word[]): boolean {
  const capitals = capitalsOf(words);
  return words.some(({ form }, index) => {
    if (!form.perhaps) return false;
    const phrase = phraseAt(words, index, capitals);
    return RULES.some((rule) => rule(phrase));
  });
}

/** Whether they name a school by more than what it is: "Oakfield Primary School", "Green Lane Primary". */
export function namesSchool(words: readonly Word[]): boolean {
  return words.some(({ form }, index) => {
    if (!SCHOOLS.has(form.folded)) return false;
    let first = index;
    while (index - first < MOST_KINDS && words[first]?.joined && SCHOOL_KINDS.has(words[first - 1]?.form.folded ?? ''))
      first--;
    const name = words[first]?.joined ? words[first - 1]?.form : undefined;
    if (name === undefined || name.folded.length < 3) return false;
    if (!name.usual) return true;
    return name.capital && first < index && form.capital && !OF_ANY_SCHOOL.has(name.folded);
  });
}

/** "Church of England Junior School": so many words before the last at most. */
const MOST_KINDS = 5;

/** `meant` = a capital marks a name; in headings most words have one, and in capitals throughout they tell nothing. */
type Capitals = 'meant' | 'headings' | 'throughout';

function capitalsOf(words: readonly Word[]): Capitals {
  const long = words.filter(({ form }) => form.folded.length > 3);
  if (long.length > 1 && long.every(({ form }) => form.shouted)) return 'throughout';
  const titled = long.filter(({ form }) => form.capital && !form.shouted).length;
  return long.length > 3 && titled > long.length * 0.6 ? 'headings' : 'meant';
}

/** A word with its neighbours, as far as nothing parts them. */
interface Phrase {
  readonly word: Form;
  /** A capital that tells something. */
  readonly named: boolean;
  readonly first: boolean;
  readonly before: Form | undefined;
  readonly beforeIsFirst: boolean;
  readonly beforeThat: Form | undefined;
  readonly next: Form | undefined;
  readonly nextNamed: boolean;
  /** A street, a home or a firm is called so. */
  readonly ofThing: boolean;
  readonly capitals: Capitals;
}

function phraseAt(words: readonly Word[], index: number, capitals: Capitals): Phrase {
  const { form: word, first, joined } = must(words[index], 'a word of the text');
  const before = joined ? words[index - 1] : undefined;
  const next = follower(words, index);
  const afterNext = next && follower(words, index + 1);
  return {
    word,
    named: tells(word, capitals),
    first,
    before: before?.form,
    beforeIsFirst: before?.first === true,
    beforeThat: before?.joined ? words[index - 2]?.form : undefined,
    next,
    nextNamed: tells(next, capitals),
    ofThing:
      isThing(next, capitals) ||
      (next?.capital === true && isThing(afterNext, capitals)) ||
      before?.form.folded === 'st',
    capitals,
  };
}

function follower(words: readonly Word[], index: number): Form | undefined {
  const next = words[index + 1];
  return next?.joined ? next.form : undefined;
}

/** An abbreviation has capitals whatever it is. */
function tells(form: Form | undefined, capitals: Capitals): boolean {
  return form !== undefined && form.capital && capitals !== 'throughout' && !isShort(form);
}

function isThing(form: Form | undefined, capitals: Capitals): boolean {
  return form !== undefined && (form.capital || capitals === 'throughout') && THINGS.has(form.folded);
}

const RULES: readonly ((phrase: Phrase) => boolean)[] = [
  isTitled,
  isRelated,
  isListed,
  isNameHere,
  isPair,
  isSomebody,
  hasInitial,
];

/** "Mrs Hale", "mr begum", "Ms T. Oyelaran". */
function isTitled({ word, before, beforeThat, named }: Phrase): boolean {
  const title = before?.folded.length === 1 ? beforeThat : before;
  if (title === undefined || word.folded.length < 2 || !TITLES.has(title.folded)) return false;
  if (THINGS.has(word.folded) || AFTER_TITLE.has(word.folded)) return false;
  return (named && title.capital) || !word.usual;
}

/** "my son Kaelan", "her daughter is called grace", "allocated worker Ines". */
function isRelated({ word, before, beforeThat, named, ofThing }: Phrase): boolean {
  if (before === undefined || word.folded.length < 3 || ofThing || isShort(word)) return false;
  const isCalled = CALLED.has(before.folded) && beforeThat !== undefined;
  const isClose = CLOSE.has(before.folded);
  if (!isCalled && !isClose && !ROLES.has(before.folded)) return false;
  if (named) return (!word.usual || word.given) && !SELDOM_NAMES.has(word.folded);
  if (isClose || isCalled) return !word.usual || (word.given && !VERBS.has(word.folded));
  return !word.usual && (word.given || word.surname);
}

/** A name that is no other word. */
function isListed({ word, named, ofThing }: Phrase): boolean {
  if (word.usual || ofThing) return false;
  if (word.irish) return true;
  return (word.given || word.surname) && word.folded.length > (named ? 2 : 3);
}

/** Grace, Mark, Joy: with a surname behind them, or where another word would have no capital. */
function isNameHere({
  word,
  first,
  before,
  beforeThat,
  beforeIsFirst,
  next,
  named,
  nextNamed,
  ofThing,
  capitals,
}: Phrase): boolean {
  if (!word.given || !word.usual || ofThing) return false;
  const hasSurname = next?.surname === true;
  if (!named) return hasSurname && before !== undefined && isDoneTo(before, beforeThat);
  if (nextNamed) return hasSurname || next?.usual === false;
  const isSeldom = SELDOM_NAMES.has(word.folded);
  if (first || isSeldom || capitals === 'headings') {
    return capitals === 'meant' && next !== undefined && DONE_BY_PEOPLE.has(next.folded) && !(isSeldom && first);
  }
  const isOfTitle = before?.capital === true && !beforeIsFirst && before.usual;
  return !isOfTitle && !(before && ARTICLES.has(before.folded));
}

/** "Met Grace", "spoke to Grace". */
function isDoneTo(before: Form, beforeThat: Form | undefined): boolean {
  return DONE_TO_PEOPLE.has(before.folded) || (beforeThat !== undefined && DONE_TO_PEOPLE.has(beforeThat.folded));
}

/** Two words that are none: both with capitals, of which the second may be usual as a surname, or neither. */
function isPair({ word, named, next, nextNamed, ofThing }: Phrase): boolean {
  if (word.usual || ofThing || next === undefined || isShort(next)) return false;
  if (named) return nextNamed && (!next.usual || next.surname);
  return !word.capital && !next.capital && !next.usual && word.folded.length > 2 && next.folded.length > 2;
}

/** A word that is none, with a capital, where no place is named, or doing what people do. */
function isSomebody({ word, named, first, before, beforeIsFirst, next, ofThing, capitals }: Phrase): boolean {
  if (!named || word.usual || ofThing || capitals !== 'meant' || word.folded.length < 3) return false;
  if (next !== undefined && DONE_BY_PEOPLE.has(next.folded)) return true;
  const isPlace = LIKE_A_PLACE.test(word.folded);
  if (word.possessive) return !isPlace || (next !== undefined && HAD_BY_PEOPLE.has(next.folded));
  if (first || before === undefined) return !first && !isPlace;
  if (before.capital && !beforeIsFirst) return false;
  return DONE_TO_PEOPLE.has(before.folded) || (!BEFORE_PLACES.has(before.folded) && !isPlace);
}

/** "J. Hale", "P Okoro". */
function hasInitial({ word, named, before, beforeThat, ofThing }: Phrase): boolean {
  if (!named || ofThing || word.folded.length < 3 || !before?.capital || before.folded.length !== 1) return false;
  if (before.folded === 'i' || (beforeThat && LETTERED.has(beforeThat.folded))) return false;
  return !word.usual || (word.surname && before.folded !== 'a');
}

function isShort({ shouted, folded }: Form): boolean {
  return shouted && folded.length < 4;
}
