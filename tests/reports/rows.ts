/** Rows of a rebuilt register: by heading, refs added at the end. */
export type RawRow = Readonly<Record<string, string | number>>;

/** How many of each name, in order. */
export type Counts = Readonly<Record<string, number>>;

/** The same row for every team, as often as counted. */
export function perTeam(counts: Counts, row: RawRow): RawRow[] {
  return perName('Team', counts, row);
}

/** The same row for every name of a column, as often as counted. */
export function perName(column: string, counts: Counts, row: RawRow): RawRow[] {
  return spelled(counts).map((name) => ({ ...row, [column]: name }));
}

/** Every name as often as counted: { A: 2, B: 1 } → A, A, B. */
export function spelled(counts: Counts): string[] {
  return Object.entries(counts).flatMap(([name, n]) => Array.from({ length: n }, () => name));
}

/** The rows with a further column filled from the first on; rows beyond the values keep what they have. */
export function filled(rows: readonly RawRow[], column: string, values: readonly (string | number)[]): RawRow[] {
  return rows.map((row, index) => {
    const value = values[index];
    return value === undefined ? row : { ...row, [column]: value };
  });
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
    Stage: 1,
    Status: 'Closed',
    Team: team,
    'Date received': received,
    'Date of response': answered,
    Outcome: outcome,
    ...more,
  };
}
