/**
 * Which spellings of a list of names give way to which. A name looks first for one with its fingerprint, then for one
 * that differs by remarks, by a slip of the pen, by a word left out. Names whose numbers differ are never taken for the
 * same, and an official name is never in doubt.
 */
import { differsByRemark, isMisspelt, isSameButForRemarks, lacksAWord, partsOf, type NameParts } from './nameLikeness';

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
}

/**
 * The spellings that should give way to another, with that other: the official name, else the more frequent one (ties:
 * the fuller, then the first met). Aliases are known names and never in doubt.
 */
export function nearNames(uses: readonly NameUse[], known: readonly KnownName[]): readonly NearName[] {
  const groups = groupedByCase(uses, officialNames(known));
  const suspects = groups.filter(({ isKnown }) => !isKnown);
  const target = suspects.length > MOST_NAMES ? sameFingerprint(groups) : nearest(groups);
  const targets = new Map(suspects.map((suspect) => [suspect, target(suspect)]));
  return groups.flatMap((group) => {
    const better = followed(group, targets);
    const spellings = group.spellings.filter((spelling) => spelling !== better.name);
    return spellings.map((name) => ({
      name,
      suggestion: better.name,
      rows: better.rows,
      official: better.isKnown,
      how: better === group ? ('spelling' as const) : differsByRemark(group, better) ? 'remark' : ('near' as const),
    }));
  });
}

/** Beyond this a column is no list, and every name would have to be compared with every other. */
const MOST_NAMES = 2000;

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
function groupedByCase(uses: readonly NameUse[], byKey: ReadonlyMap<string, string>): readonly NameGroup[] {
  const met = new Map<string, NameUse[]>();
  for (const official of new Set(byKey.values())) met.set(caseKey(official), [{ name: official, rows: 0 }]);
  for (const use of uses) {
    const key = caseKey(byKey.get(caseKey(use.name)) ?? use.name);
    met.set(key, [...(met.get(key) ?? []), use]);
  }
  return [...met].map(([key, all], order) => {
    const official = byKey.get(key);
    const mostUsed = all.reduce((most, use) => (use.rows > most.rows ? use : most));
    const name = official ?? mostUsed.name;
    return {
      name,
      rows: all.reduce((sum, { rows }) => sum + rows, 0),
      isKnown: official !== undefined,
      spellings: all.filter((use) => official === undefined || caseKey(use.name) === key).map((use) => use.name),
      order,
      ...partsOf(name),
    };
  });
}

type Nearest = (suspect: NameGroup) => NameGroup | undefined;

function sameFingerprint(groups: readonly NameGroup[]): Nearest {
  const by = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const key of new Set([group.print, group.joined])) {
      const id = `${group.digits}/${key}`;
      by.set(id, [...(by.get(id) ?? []), group]);
    }
  }
  return (suspect) =>
    best(
      [suspect.print, suspect.joined]
        .flatMap((key) => by.get(`${suspect.digits}/${key}`) ?? [])
        .filter((group) => group !== suspect && outranks(group, suspect)),
    );
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
    return (
      best(others.filter((group) => isSameButForRemarks(suspect, group))) ??
      best(others.filter((group) => isMisspelt(suspect, group))) ??
      best(others.filter((group) => lacksAWord(suspect, group)))
    );
  };
}

/** Follows suggestions to their end: of three spellings the second is not suggested for the third. */
function followed(group: NameGroup, targets: ReadonlyMap<NameGroup, NameGroup | undefined>): NameGroup {
  let last = group;
  for (let next = targets.get(last); next; next = targets.get(last)) last = next;
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
