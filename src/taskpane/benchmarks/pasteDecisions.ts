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

/** The first choice of each row is the one that loses nothing. */
export function firstDecisions({ rows }: PastePreview): PasteDecisions {
  return Object.fromEntries(
    rows.flatMap((row) =>
      choicesOf(row)
        .slice(0, 1)
        .map(({ decision }) => [row.line, decision] as const),
    ),
  );
}

export interface PasteEffect {
  readonly added: number;
  readonly changed: number;
  /** Lines of rows that are taken although another row of their council and period is. */
  readonly clashing: readonly number[];
}

/** What the decisions would do. */
export function effectOf({ rows }: PastePreview, decisions: PasteDecisions): PasteEffect {
  const taken = rows.filter(({ line }) => (decisions[line] ?? 'leave') !== 'leave');
  const takenAs = (row: PasteRow) => (decisions[row.line] === 'take as near' ? row.near : undefined) ?? row;
  const deeds = taken.map((row) => deedOf(takenAs(row)));
  const placeOf = (row: PasteRow): string => `${takenAs(row).council} ${row.period}`.toLowerCase();
  const places = taken.map(placeOf);
  const isOnce = (place: string): boolean => places.indexOf(place) === places.lastIndexOf(place);
  return {
    added: deeds.filter((deed) => deed === 'adds').length,
    changed: deeds.filter((deed) => deed === 'changes').length,
    clashing: taken.filter((row) => !isOnce(placeOf(row))).map(({ line }) => line),
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
