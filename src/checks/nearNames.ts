/**
 * Which spellings of a list of names give way to which. A name looks first for one with its fingerprint, then for one
 * that differs by remarks, by a slip of the pen, by a word left out. Names whose numbers differ are never taken for the
 * same, and an official name is never in doubt.
 */
import {
  differsByRemark,
  isSameButForRemarks,
  lacksAWord,
  lessCertain,
  misspelling,
  nameParts,
  type Certainty,
  type NameParts,
} from './nameLikeness';

/** A spelling, and how many rows have it. */
export interface NameUse {
  readonly name: string;
  readonly rows: number;
}

/** An official name with the other names by which it is known. */
export interface KnownName {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface NearName {
  readonly name: string;
  readonly suggestion: string;
  /** How many rows have the suggestion, however they spell its capitals and spaces. */
  readonly rows: number;
  readonly official: boolean;
  /**
   * `spelling` = the same name but for capitals, so that the figures count both as one; `remark` = the same but for what
   * it was called before, its procedure or an abbreviation spelt out, which somebody should look at.
   */
  readonly how: 'spelling' | 'near' | 'remark';
  /** Only of a `certain` one is the suggestion put in its place without asking. */
  readonly certainty: Certainty;
}

/**
 * The spellings that should give way to another, with that other: the official name, else the more frequent one (ties:
 * the fuller, then the first met). Aliases are known names and never in doubt.
 */
export function nearNames(uses: readonly NameUse[], known: readonly KnownName[]): readonly NearName[] {
  const steps = nearNameSteps(uses, known);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of a few hundredths of a second. */
export function* nearNameSteps(
  uses: readonly NameUse[],
  known: readonly KnownName[],
): Generator<undefined, readonly NearName[], undefined> {
  const groups = yield* groupedByCase(uses, officialNames(known));
  const suspects = groups.filter(({ isKnown }) => !isKnown);
  yield;
  const isList = suspects.length <= MOST_NAMES;
  const matchOf = isList ? nearest(groups) : sameFingerprint(groups);
  const matches = new Map<NameGroup, Match | undefined>();
  for (const suspect of suspects) {
    matches.set(suspect, matchOf(suspect));
    if (matches.size % (isList ? FEW : MANY) === 0) yield;
  }
  yield;
  return groups.flatMap((group) => {
    const { better, certainty } = followed(group, matches);
    const spellings = group.spellings.filter((spelling) => spelling !== better.name);
    return spellings.map((name) => ({
      name,
      suggestion: better.name,
      rows: better.rows,
      official: better.isKnown,
      how: better === group ? ('spelling' as const) : differsByRemark(group, better) ? 'remark' : ('near' as const),
      certainty,
    }));
  });
}

/** Beyond this a column is no list, and every name would have to be compared with every other. */
const MOST_NAMES = 2000;
/** Names at a step: where each is compared with every other, and where it is looked up. */
const FEW = 50;
const MANY = 2000;

interface NameGroup extends NameParts {
  /** The official spelling, else the most frequent (ties: the first met). */
  readonly name: string;
  readonly rows: number;
  readonly isKnown: boolean;
  readonly spellings: readonly string[];
  readonly order: number;
}

/** Official name by the key of each of its names; a name beats an alias. */
function officialNames(known: readonly KnownName[]): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>();
  for (const { name } of known) if (!byKey.has(caseKey(name))) byKey.set(caseKey(name), name);
  for (const { name, aliases } of known) {
    for (const alias of aliases) if (!byKey.has(caseKey(alias))) byKey.set(caseKey(alias), name);
  }
  return byKey;
}

/** As the figures group names: blind to case and to runs of spaces; an alias belongs to its official name. */
function* groupedByCase(
  uses: readonly NameUse[],
  byKey: ReadonlyMap<string, string>,
): Generator<undefined, readonly NameGroup[], undefined> {
  const met = new Map<string, NameUse[]>();
  for (const official of new Set(byKey.values())) met.set(caseKey(official), [{ name: official, rows: 0 }]);
  for (const use of uses) {
    const key = caseKey(byKey.get(caseKey(use.name)) ?? use.name);
    const same = met.get(key);
    if (same) same.push(use);
    else met.set(key, [use]);
  }
  const groups: NameGroup[] = [];
  for (const [key, all] of met) {
    if (groups.length % MANY === 0) yield;
    const official = byKey.get(key);
    const mostUsed = all.reduce((most, use) => (use.rows > most.rows ? use : most));
    const name = official ?? mostUsed.name;
    groups.push({
      name,
      rows: all.reduce((sum, { rows }) => sum + rows, 0),
      isKnown: official !== undefined,
      spellings: all.filter((use) => official === undefined || caseKey(use.name) === key).map((use) => use.name),
      order: groups.length,
      ...nameParts(name),
    });
  }
  return groups;
}

/** The name that another gives way to, and how sure that is. */
interface Match {
  readonly better: NameGroup;
  readonly certainty: Certainty;
}

type Nearest = (suspect: NameGroup) => Match | undefined;

/** The same letters are the same name; the same words in another order somebody should look at. */
function sameFingerprint(groups: readonly NameGroup[]): Nearest {
  // Of those that are alike only the first by rank: the others give way to it.
  const first = new Map<string, NameGroup>();
  const idsOf = ({ digits, print, joined }: NameGroup): readonly string[] => [
    `${digits}/${print}`,
    `${digits}/${joined}`,
  ];
  for (const group of groups) {
    for (const id of idsOf(group)) {
      const other = first.get(id);
      if (!other || outranks(group, other)) first.set(id, group);
    }
  }
  return (suspect) => {
    const same = idsOf(suspect).flatMap((id) => first.get(id) ?? []);
    const better = best(same.filter((group) => group !== suspect && outranks(group, suspect)));
    return better && matched(suspect, better, better.joined === suspect.joined ? 'certain' : 'likely');
  };
}

function nearest(groups: readonly NameGroup[]): Nearest {
  const byFingerprint = sameFingerprint(groups);
  const byDigits = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const known = byDigits.get(group.digits);
    if (known) known.push(group);
    else byDigits.set(group.digits, [group]);
  }
  return (suspect) => {
    const same = byFingerprint(suspect);
    if (same) return same;
    const others = (byDigits.get(suspect.digits) ?? []).filter(
      (group) => group !== suspect && outranks(group, suspect),
    );
    for (const { certaintyOf } of LIKENESSES) {
      const better = best(others.filter((group) => certaintyOf(suspect, group) !== undefined));
      const certainty = better && certaintyOf(suspect, better);
      if (better && certainty) return matched(suspect, better, certainty);
    }
    return undefined;
  };
}

/** The ways in which two names can be one, the surest first. */
const LIKENESSES: readonly { readonly certaintyOf: (name: NameGroup, other: NameGroup) => Certainty | undefined }[] = [
  { certaintyOf: (name, other) => (isSameButForRemarks(name, other) ? 'likely' : undefined) },
  {
    // Of two that are as frequent neither is known to be the right one.
    certaintyOf: (name, other) => {
      const found = misspelling(name, other);
      return found && lessCertain(found, other.isKnown || other.rows > name.rows ? 'certain' : 'likely');
    },
  },
  { certaintyOf: (name, other) => (lacksAWord(name, other) ? 'possible' : undefined) },
];

/** Two names that both occur often are meant. */
function matched(name: NameGroup, better: NameGroup, certainty: Certainty): Match {
  const areMeant = name.rows >= OFTEN && better.rows >= OFTEN;
  return { better, certainty: areMeant ? 'possible' : certainty };
}

const OFTEN = 3;

/** Follows suggestions to their end: of three spellings the second is not suggested for the third. */
function followed(group: NameGroup, matches: ReadonlyMap<NameGroup, Match | undefined>): Match {
  let last: Match = { better: group, certainty: 'certain' };
  for (let next = matches.get(group); next; next = matches.get(next.better)) {
    last = { better: next.better, certainty: lessCertain(last.certainty, next.certainty) };
  }
  return last;
}

function best(groups: readonly NameGroup[]): NameGroup | undefined {
  return groups.reduce<NameGroup | undefined>(
    (first, group) => (first && outranks(first, group) ? first : group),
    undefined,
  );
}

/** A total order, so that suggestions cannot run in a circle. */
function outranks(a: NameGroup, b: NameGroup): boolean {
  if (a.isKnown !== b.isKnown) return a.isKnown;
  if (a.rows !== b.rows) return a.rows > b.rows;
  if (a.words.length !== b.words.length) return a.words.length > b.words.length;
  return a.order < b.order;
}

function caseKey(name: string): string {
  return name.replace(/\s+/g, ' ').trim().normalize('NFC').toLowerCase();
}
