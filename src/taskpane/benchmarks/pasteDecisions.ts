/** What is to be done with each pasted row: what can be chosen, what is chosen at first, and what that would do. */
import type { PasteDecision, PasteDecisions, PastePreview, PasteRow } from '../../jobs';

export interface PasteChoice {
  readonly decision: PasteDecision;
  readonly label: string;
}

/** What can be done with a row; none where there is nothing to decide. */
export function choicesOf({ state, near, council }: PasteRow): readonly PasteChoice[] {
  switch (state) {
    case 'new':
      return near
        ? [
            { decision: 'leave', label: 'Leave it out' },
            { decision: 'take as near', label: `It is ${near.council}: ${NEAR_DEEDS[near.state]}` },
            { decision: 'take', label: `Add ${council} as another council` },
          ]
        : [
            { decision: 'take', label: 'Add it' },
            { decision: 'leave', label: 'Leave it out' },
          ];
    case 'changes':
      return [
        { decision: 'leave', label: 'Keep the sheet’s figures' },
        { decision: 'take', label: 'Take the pasted figures' },
      ];
    case 'duplicate':
      return [
        { decision: 'leave', label: 'Leave it out' },
        { decision: 'take', label: 'Take this one' },
      ];
    case 'same':
    case 'own':
    case 'unread':
      return [];
  }
}

/** One choice for all rows of a kind. */
export interface BulkChoice {
  readonly title: string;
  readonly choices: readonly PasteChoice[];
  readonly places: readonly string[];
  /** What is decided for every one of them; undefined where that differs. */
  readonly chosen: PasteDecision | undefined;
}

/** For each kind of which there are several rows; of rows that stand twice nobody would take all. */
export function bulkChoices({ rows }: PastePreview, decisions: PasteDecisions): readonly BulkChoice[] {
  return BULK_KINDS.flatMap(({ title, choices, isOf }) => {
    const places = rows.filter(isOf).map(({ place }) => place);
    if (places.length < 2) return [];
    const [chosen, ...others] = new Set(places.map((place) => decisions[place] ?? 'leave'));
    return [{ title: title(places.length), choices, places, chosen: others.length === 0 ? chosen : undefined }];
  });
}

const BULK_KINDS: readonly {
  readonly title: (count: number) => string;
  readonly choices: readonly PasteChoice[];
  readonly isOf: (row: PasteRow) => boolean;
}[] = [
  {
    title: (count) => `All ${count} new rows`,
    isOf: ({ state, near }) => state === 'new' && !near,
    choices: [
      { decision: 'take', label: 'Add them' },
      { decision: 'leave', label: 'Leave them out' },
    ],
  },
  {
    title: (count) => `All ${count} rows on the sheet with other figures`,
    isOf: ({ state, near }) => state === 'changes' && !near,
    choices: [
      { decision: 'leave', label: 'Keep the sheet’s figures' },
      { decision: 'take', label: 'Take the pasted figures' },
    ],
  },
  {
    title: (count) => `All ${count} rows whose council has nearly the name of another`,
    isOf: ({ state, near }) => state === 'new' && near !== undefined,
    choices: [
      { decision: 'leave', label: 'Leave them out' },
      { decision: 'take as near', label: 'They are the councils with nearly their names' },
      { decision: 'take', label: 'Add them as other councils' },
    ],
  },
];

/** The first choice of each row is the one that loses nothing. */
export function firstDecisions({ rows }: PastePreview): PasteDecisions {
  return Object.fromEntries(
    rows.flatMap((row) =>
      choicesOf(row)
        .slice(0, 1)
        .map(({ decision }) => [row.place, decision] as const),
    ),
  );
}

export interface PasteEffect {
  readonly added: number;
  readonly changed: number;
  /** Places of rows that are taken although another row of their council and period is. */
  readonly clashing: readonly string[];
}

/** What the decisions would do. */
export function effectOf({ rows }: PastePreview, decisions: PasteDecisions): PasteEffect {
  const taken = rows.filter(({ place }) => (decisions[place] ?? 'leave') !== 'leave');
  const takenAs = (row: PasteRow) => (decisions[row.place] === 'take as near' ? row.near : undefined) ?? row;
  const deeds = taken.map((row) => deedOf(takenAs(row)));
  const nameOf = (row: PasteRow): string => `${takenAs(row).council} ${row.period}`.toLowerCase();
  const names = taken.map(nameOf);
  const isOnce = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return {
    added: deeds.filter((deed) => deed === 'adds').length,
    changed: deeds.filter((deed) => deed === 'changes').length,
    clashing: taken.filter((row) => !isOnce(nameOf(row))).map(({ place }) => place),
  };
}

/** One of several rows of a council and period adds it where the sheet does not have it: its cells are not there yet. */
function deedOf({ state, changes }: Pick<PasteRow, 'state' | 'changes'>): 'adds' | 'changes' | 'nothing' {
  if (state === 'new') return 'adds';
  if (state === 'changes') return 'changes';
  if (state !== 'duplicate' || changes.length === 0) return 'nothing';
  return changes.every(({ cell }) => cell === '') ? 'adds' : 'changes';
}

const NEAR_DEEDS = {
  new: 'add it',
  changes: 'take the pasted figures',
  same: 'nothing to change',
  duplicate: 'take this one',
} as const;
