/**
 * Which sheet column holds which column of a register. Headings match blind to case, spaces, punctuation and `(£)`;
 * a mapping given by hand beats an exact heading, that beats a synonym, and that beats a heading that matches only
 * in a plainer form. A heading serves one column only.
 */
import { LONGEST_HEADING } from '../limits';
import { must } from '../must';
import { Problem } from '../problem';
import { foldKey, foldWords } from './cells';
import { COLUMNS, type ColumnKey } from './columns';
import type { Misfit } from './columnFit';
import type { ColumnKind, ColumnSpec } from './columnKinds';
import { dressOf, headingForms, PLAIN, type Dress } from './headingForms';

/** `stage` 0 = the heading names no stage ("Date received", not "Stage 2 date received"). */
export interface HeadingTarget {
  readonly key: ColumnKey;
  readonly stage: 0 | 1 | 2 | 3;
}

export interface HeadingMatch {
  /** Index into the headings of each target that was found. */
  readonly found: ReadonlyMap<string, { readonly target: HeadingTarget; readonly index: number }>;
  /** Headings that say the same as one further left, which was taken. */
  readonly repeated: readonly { readonly index: number; readonly key: ColumnKey }[];
  /** Headings that could have served a column that another, `instead`, serves better. */
  readonly unused: readonly { readonly index: number; readonly key: ColumnKey; readonly instead: number }[];
  /** Headings that were not believed, for the cells below them are of another kind. */
  readonly misfits: readonly { readonly index: number; readonly target: HeadingTarget; readonly misfit: Misfit }[];
}

/** What speaks against the cells below a heading in that column; undefined = nothing. */
export type MisfitOf = (index: number, key: ColumnKey) => Misfit | undefined;

/** A heading of one sheet, folded, and what it stands for, as somebody said; undefined = nothing. */
export type HeadingMapping = ReadonlyMap<string, HeadingTarget | undefined>;

/** What somebody said of headings: "Their heading", or "Sheet!Their heading" for one sheet alone → "Our heading" or ''. */
export type GivenMapping = Readonly<Record<string, string>>;

/**
 * The mapping given by hand, for each sheet; one for the sheet alone beats one for all. '' = theirs is not used.
 * @throws Problem `bad-mapping` where "our heading" is no column of a register
 */
export function readMapping(mapping: GivenMapping): (sheet: string) => HeadingMapping {
  const targets = Object.entries(mapping).map(([theirs, ours]) => ({ theirs, target: readTarget(theirs, ours) }));
  return (sheet) => {
    const ofSheet = targets.filter(({ theirs }) => headingOn(sheet, theirs) !== theirs);
    return new Map([...targets, ...ofSheet].map(({ theirs, target }) => [foldKey(headingOn(sheet, theirs)), target]));
  };
}

/** The heading that a mapping speaks of, as it would stand on that sheet. */
export function headingOn(sheet: string, theirs: string): string {
  const folded = theirs.toLowerCase();
  const scope = [`${sheet}!`, `'${sheet}'!`].find((one) => folded.startsWith(one.toLowerCase()));
  return scope === undefined ? theirs : theirs.slice(scope.length);
}

function readTarget(theirs: string, ours: string): HeadingTarget | undefined {
  if (ours === '') return undefined;
  const targets = candidatesFor(ours);
  const target = targets.find(({ rank }) => rank === 0) ?? targets[0];
  if (target) return { key: target.key, stage: target.stage };
  throw new Problem(
    'bad-mapping',
    `“${ours}” is not a column of a register, so “${theirs}” cannot be mapped to it.`,
    `Use one of: ${COLUMNS.map((spec) => spec.heading).join(', ')}.`,
  );
}

/** Two different headings of a sheet that were both mapped to one column; undefined where there are none. */
export function clashOf(headings: readonly string[], mapping: HeadingMapping): readonly [string, string] | undefined {
  const claimed = new Map<string, string>();
  for (const heading of headings) {
    const target = mapping.get(foldKey(heading));
    if (!target) continue;
    const other = claimed.get(targetId(target));
    if (other !== undefined && foldKey(other) !== foldKey(heading)) return [other, heading];
    claimed.set(targetId(target), heading);
  }
  return undefined;
}

/**
 * Finds the columns among the headings of one header row; '' is a cell without a heading. A heading is believed if the
 * cells below it fit, else the next that could serve is tried, and the heading for the next column that it could mean.
 */
export function matchHeadings(headings: readonly string[], mapping: HeadingMapping, misfitOf: MisfitOf): HeadingMatch {
  const dress = dressOf(headings);
  const claims = headings
    .flatMap((heading, index) => claimsOf(heading, mapping, dress).map((claim) => ({ ...claim, index })))
    .sort((a, b) => a.tier - b.tier || a.order - b.order || a.rank - b.rank || a.index - b.index);
  const headingAt = (index: number): string => must(headings[index], 'the heading of a claim');
  const found = new Map<string, { target: HeadingTarget; index: number }>();
  const taken = new Set<number>();
  const misfits: { index: number; target: HeadingTarget; misfit: Misfit; tier: number }[] = [];
  const take = ({ key, stage, index }: HeadingTarget & { readonly index: number }, isBelieved: () => boolean): void => {
    const id = targetId({ key, stage });
    if (found.has(id) || taken.has(index) || !isBelieved()) return;
    found.set(id, { target: { key, stage }, index });
    taken.add(index);
  };
  for (const claim of claims) {
    const { key, stage, index, tier } = claim;
    take(claim, () => {
      const misfit = tier === BY_HAND ? undefined : misfitOf(index, key);
      if (misfit) misfits.push({ index, target: { key, stage }, misfit, tier });
      return !misfit;
    });
  }
  for (const { index, target, tier } of misfits) {
    take({ ...target, index }, () => isKept(target, tier, headingAt(index)));
  }
  const takenKeys = new Map([...found.values()].map(({ index, target }) => [foldKey(headingAt(index)), target.key]));
  const repeated: { index: number; key: ColumnKey }[] = [];
  const unused: { index: number; key: ColumnKey; instead: number }[] = [];
  headings.forEach((heading, index) => {
    if (taken.has(index) || heading === '' || heading.length > LONGEST_HEADING) return;
    if (misfits.some((misfit) => misfit.index === index)) return;
    const repeats = takenKeys.get(foldKey(heading));
    const candidate = claims.find((claim) => claim.index === index);
    if (repeats) repeated.push({ index, key: repeats });
    else if (candidate) {
      const { index: instead } = must(found.get(targetId(candidate)), 'the heading that is read instead');
      unused.push({ index, key: candidate.key, instead });
    }
  });
  return {
    ...{ found, repeated, unused },
    misfits: misfits.filter(({ index, target }) => found.get(targetId(target))?.index !== index),
  };
}

/**
 * Where no other heading serves, one in our own word is kept though its cells do not fit, if something would be taken
 * for granted in its place: that every cell is not understood can be seen, that all rows are of the children's
 * procedure cannot. Without a Date received there is no register at all.
 */
function isKept({ key, stage }: HeadingTarget, tier: number, heading: string): boolean {
  if (stage !== 0) return false;
  const isOurWord = tier === EXACT || (key === 'procedure' && foldKey(heading).includes(key));
  return key === 'received' || (isOurWord && TAKEN_FOR_GRANTED.has(key));
}

const TAKEN_FOR_GRANTED: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['recordType', 'procedure', 'stage', 'clockStart', 'closed', 'status'] as const),
]);

/** True where a heading, in itself or in a plainer form, is known or mapped by hand. */
export function isKnownHeading(heading: string, mapping: HeadingMapping): boolean {
  return mapping.has(foldKey(heading)) || claimsOf(heading, mapping, PLAIN).length > 0;
}

/** The heading's index for a column, or undefined. */
export function headingIndex(
  match: HeadingMatch,
  key: ColumnKey,
  stage: HeadingTarget['stage'] = 0,
): number | undefined {
  return match.found.get(targetId({ key, stage }))?.index;
}

/** What is known of a column. */
export function specOf(key: ColumnKey): ColumnSpec {
  return must(
    COLUMNS.find((column) => column.key === key),
    `the column ${key}`,
  );
}

interface Candidate extends HeadingTarget {
  readonly tier: number;
  /** Place of the column in COLUMNS. */
  readonly order: number;
  /** 0 for the heading itself, else its place among the synonyms. */
  readonly rank: number;
}

const BY_HAND = 0;
const EXACT = 1;
const SYNONYM = 2;
const PLAINER = 3;
/** Of columns whose headings serve another one first. */
const LAST = 4;

function claimsOf(heading: string, mapping: HeadingMapping, dress: Dress): readonly Candidate[] {
  if (heading === '' || heading.length > LONGEST_HEADING) return [];
  if (mapping.has(foldKey(heading))) {
    const byHand = mapping.get(foldKey(heading));
    return byHand ? [{ ...byHand, tier: BY_HAND, order: 0, rank: 0 }] : [];
  }
  if (OF_THE_SYSTEM.test(heading)) return [];
  for (const { text, isExact } of headingForms(heading, dress)) {
    const candidates = candidatesFor(text);
    if (candidates.length === 0) continue;
    return isExact ? candidates : candidates.map((one) => ({ ...one, tier: Math.max(one.tier, PLAINER) }));
  }
  return [];
}

/** Hidden columns that a case system needs to take its export back. */
const OF_THE_SYSTEM = /\(do not modify\)/i;

/** All columns that a heading may stand for, the best first. */
function candidatesFor(heading: string): readonly Candidate[] {
  const words = foldWords(heading);
  const plain = WORDING.get(words.replaceAll(' ', '')) ?? [];
  const marker = STAGE_MARKER.exec(words);
  if (!marker) return plain;
  const stage = STAGE_WORDS[must(marker[1], 'the number of a stage')];
  const rest = (words.slice(0, marker.index) + words.slice(marker.index + marker[0].length)).replaceAll(' ', '');
  if (stage === undefined || rest === '') return plain;
  const staged = STAGE_WORDING.get(rest) ?? [];
  return [...plain, ...staged.map((candidate) => ({ ...candidate, stage }))];
}

const STAGE_MARKER = /(?<![a-z0-9])(?:stage|stg|s) ?([123]|one|two|three|iii|ii|i)(?![a-z0-9])/;
const STAGE_WORDS: Readonly<Record<string, 1 | 2 | 3>> = {
  1: 1,
  2: 2,
  3: 3,
  one: 1,
  two: 2,
  three: 3,
  i: 1,
  ii: 2,
  iii: 3,
};

/** What councils call the start of a later stage, beside the synonyms of Date received. */
const STAGE_STARTS = [
  'Requested',
  'Request',
  'Request received',
  'Request received date',
  'Date request received',
  'Date escalated to',
  'Escalated to',
  'Escalated',
  'Date escalated',
  'Escalation date',
  'Date of escalation',
  'Date moved to',
];

/** A decision on a stage is its answer; without a stage it may be the Ombudsman's. */
const STAGE_ANSWERS = ['Decision date', 'Date of decision', 'Decision sent', 'Decision issued', 'Decision letter'];

const OF_A_STAGE: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  received: STAGE_STARTS,
  response: STAGE_ANSWERS,
};

const WORDING = wordingOf(COLUMNS);
const STAGE_WORDING = wordingOf(
  COLUMNS.filter(({ key }) => key !== 'ref' && key !== 'caseRef' && key !== 'stage').map((spec: KeyedSpec) => ({
    ...spec,
    synonyms: [...spec.synonyms, ...(OF_A_STAGE[spec.key] ?? [])],
  })),
);

type KeyedSpec = ColumnSpec<ColumnKind, ColumnKey>;

function wordingOf(specs: readonly KeyedSpec[]): ReadonlyMap<string, readonly Candidate[]> {
  const wording = new Map<string, Candidate[]>();
  specs.forEach((spec, order) => {
    [spec.heading, ...spec.synonyms].forEach((heading, rank) => {
      const tier = spec.servesFirst !== undefined ? LAST : rank === 0 ? EXACT : SYNONYM;
      const candidate = { key: spec.key, stage: 0, tier, order, rank } as const;
      for (const key of spec.kind === 'date' ? dateKeys(heading) : [foldKey(heading)]) {
        const known = wording.get(key);
        if (!known) wording.set(key, [candidate]);
        else if (known.every((one) => one.key !== spec.key)) known.push(candidate);
      }
    });
  });
  return wording;
}

/** "Date replied", "Date of reply" and "Reply date" say the same with any word. */
function dateKeys(heading: string): readonly string[] {
  const words = foldWords(heading);
  const rest = /^date (?:of )?(.+)$/.exec(words)?.[1] ?? /^(.+) date$/.exec(words)?.[1];
  const forms = rest === undefined ? [words] : [words, `${rest} date`, `date ${rest}`, `date of ${rest}`];
  return [...new Set(forms.map((form) => form.replaceAll(' ', '')))];
}

export function targetId({ key, stage }: HeadingTarget): string {
  return `${key}@${stage}`;
}
