/**
 * Which sheet column holds which column of a register. Headings match blind to case, spaces, punctuation and `(£)`;
 * a mapping given by hand beats an exact heading, that beats a synonym, and that beats a heading that matches only
 * without what it says in brackets. A heading serves one column only.
 */
import { must } from '../must';
import { Problem } from '../problem';
import { foldKey, foldWords, withoutBrackets } from './cells';
import { COLUMNS, type ColumnKey } from './columns';
import type { Misfit } from './columnFit';
import type { ColumnKind, ColumnSpec } from './columnKinds';

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

/** A heading of the sheet, folded, and what it stands for, as the analyst or the command line said; undefined = nothing. */
export type HeadingMapping = ReadonlyMap<string, HeadingTarget | undefined>;

/**
 * The mapping given by hand ("Their heading" → "Our heading", or '' where theirs is not to be used), checked as far as
 * it can be without a sheet.
 * @throws Problem `bad-mapping` where "our heading" is no column of a register, or two headings claim one column
 */
export function readMapping(mapping: Readonly<Record<string, string>>): HeadingMapping {
  const targets = new Map<string, HeadingTarget | undefined>();
  const claimed = new Map<string, string>();
  for (const [theirs, ours] of Object.entries(mapping)) {
    if (ours === '') {
      targets.set(foldKey(theirs), undefined);
      continue;
    }
    const target = candidatesFor(ours)[0];
    if (!target) {
      throw new Problem(
        'bad-mapping',
        `“${ours}” is not a column of a register, so “${theirs}” cannot be mapped to it.`,
        `Use one of: ${COLUMNS.map((spec) => spec.heading).join(', ')}.`,
      );
    }
    const other = claimed.get(targetId(target));
    if (other !== undefined) {
      throw new Problem(
        'bad-mapping',
        `“${other}” and “${theirs}” are both mapped to “${ours}”.`,
        'Map only one heading to each column.',
      );
    }
    claimed.set(targetId(target), theirs);
    targets.set(foldKey(theirs), { key: target.key, stage: target.stage });
  }
  return targets;
}

/**
 * Finds the columns among the headings of one header row; '' is a cell without a heading. A heading is believed if the
 * cells below it fit, else the next that could serve is tried, and the heading for the next column that it could mean.
 */
export function matchHeadings(headings: readonly string[], mapping: HeadingMapping, misfitOf: MisfitOf): HeadingMatch {
  const claims = headings
    .flatMap((heading, index) => claimsOf(heading, mapping).map((claim) => ({ ...claim, index })))
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
    if (taken.has(index) || heading === '' || misfits.some((misfit) => misfit.index === index)) return;
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
const WITHOUT_BRACKETS = 3;

function claimsOf(heading: string, mapping: HeadingMapping): readonly Candidate[] {
  if (heading === '') return [];
  if (mapping.has(foldKey(heading))) {
    const byHand = mapping.get(foldKey(heading));
    return byHand ? [{ ...byHand, tier: BY_HAND, order: 0, rank: 0 }] : [];
  }
  const candidates = candidatesFor(heading);
  if (candidates.length > 0) return candidates;
  const shortened = withoutBrackets(heading);
  return shortened === heading
    ? []
    : candidatesFor(shortened).map((candidate) => ({ ...candidate, tier: WITHOUT_BRACKETS }));
}

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

const WORDING = wordingOf(COLUMNS);
const STAGE_WORDING = wordingOf(
  COLUMNS.filter(({ key }) => key !== 'ref' && key !== 'caseRef' && key !== 'stage').map((spec: KeyedSpec) =>
    spec.key === 'received' ? { ...spec, synonyms: [...spec.synonyms, ...STAGE_STARTS] } : spec,
  ),
);

type KeyedSpec = ColumnSpec<ColumnKind, ColumnKey>;

function wordingOf(specs: readonly KeyedSpec[]): ReadonlyMap<string, readonly Candidate[]> {
  const wording = new Map<string, Candidate[]>();
  specs.forEach((spec, order) => {
    [spec.heading, ...spec.synonyms].forEach((heading, rank) => {
      const key = foldKey(heading);
      const candidate = { key: spec.key, stage: 0, tier: rank === 0 ? EXACT : SYNONYM, order, rank } as const;
      const known = wording.get(key);
      if (known) known.push(candidate);
      else wording.set(key, [candidate]);
    });
  });
  return wording;
}

function targetId({ key, stage }: HeadingTarget): string {
  return `${key}@${stage}`;
}
