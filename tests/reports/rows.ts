/** Rows of a rebuilt register: by heading, refs added at the end. */
export type RawRow = Readonly<Record<string, string | number>>;

/** The same row for every team, as often as counted. */
export function perTeam(counts: Readonly<Record<string, number>>, row: RawRow): RawRow[] {
  return Object.entries(counts).flatMap(([team, n]) => Array.from({ length: n }, () => ({ ...row, Team: team })));
}

export function withRefs(rows: readonly RawRow[]): RawRow[] {
  return rows.map((row, index) => ({ Ref: `R${String(index + 1).padStart(4, '0')}`, ...row }));
}

/** An answered complaint of stage 1. */
export function complaint(
  team: string,
  received: string,
  answered: string,
  outcome: string,
  more: RawRow = {},
): RawRow {
  return {
    'Record type': 'Complaint',
    Team: team,
    'Date received': received,
    'Date of response': answered,
    Outcome: outcome,
    ...more,
  };
}
