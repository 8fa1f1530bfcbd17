/** The slips that councils typed, typed again: the rule that guards against each of them finds it, and only with it. */
import { describe, expect, it } from 'vitest';
import { check } from '../builders/checks';
import { readAll } from '../builders/workbook';
import type { RawRow } from './rows';
import { SOURCES, type Source } from './sources';

interface Replay {
  readonly report: string;
  readonly published: string;
  /** What was typed in the last row of that record type. */
  readonly typed: RawRow & { readonly 'Record type': string };
}

const REPLAYS: readonly Replay[] = [
  typed('000', 'Faily Support Team 1', { 'Record type': 'MP enquiry', Team: 'Faily Support Team 1' }),
  typed('000', 'Family Support 6', { 'Record type': 'Member enquiry', Team: 'Family Support 6' }),
  typed('002', 'Family Support Team', { 'Record type': 'Compliment', Team: 'Family Support Team' }),
  typed('002', '(a team)', { 'Record type': 'LGSCO', 'Issue summary': 'Children and Family Assessment Team 4' }),
];

const DECISION = 'LGSCO Closed after initial enquiries - no further action.';

const GUARDED = SOURCES.flatMap((source) =>
  source.figures.flatMap((figure) =>
    figure.guard && 'foundBy' in figure.guard ? [{ source, figure, rule: figure.guard.foundBy }] : [],
  ),
);
const RATES = GUARDED.filter(({ rule }) => rule === 'rate-not-attainable');
const TYPED = GUARDED.filter(({ rule }) => rule !== 'rate-not-attainable');

describe('a slip that was typed', () => {
  it('is one that can be typed again here', () => {
    expect(TYPED.map(({ source, figure }) => `${source.number} ${figure.published}`).sort()).toEqual(
      REPLAYS.map(({ report, published }) => `${report} ${published}`).sort(),
    );
  });

  it.each(TYPED)('is found by $rule: $figure.published', ({ source, figure, rule }) => {
    const replay = REPLAYS.find(({ report, published }) => report === source.number && published === figure.published);
    expect(found(source, rule, figure.published)).toEqual([]);
    expect(found(source, rule, figure.published, replay?.typed)).toHaveLength(1);
  });

  it('reads a decision of the Ombudsman in either wording as the one of the closed list', () => {
    const wordings = ['Closed after initial enquiries: no further action', DECISION];
    const rows = wordings.map((wording, index) => ({
      ...{
        Ref: `L${index}`,
        'Record type': 'LGSCO',
        'Date received': '2024-05-01',
        Team: 'MASH',
        'LGSCO decision': wording,
      },
    }));
    const { register, findings } = readAll({ Register: rows });
    expect(findings).toEqual([]);
    expect([...register.lgscoDecision.codes].map((code) => register.lgscoDecision.values[code - 1])).toEqual([
      wordings[0],
      wordings[0],
    ]);
  });
});

describe('a rate that was published', () => {
  it.each(RATES)('is found by $rule: $figure.figure', ({ source, figure, rule }) => {
    const { benchmarks = [] } = source;
    const row = benchmarks.findIndex(({ Council }) => figure.figure.startsWith(String(Council)));
    const column = Object.values(benchmarks[row] ?? {}).findIndex((value) => figure.figure.includes(` ${value} of `));
    expect(found(source, rule)).toContain(`Benchmarks ${'ABCDE'.charAt(column)}${row + 2}`);
  });

  it('is left alone where some number of complaints gives it', () => {
    const [{ source } = { source: undefined }] = RATES;
    expect(source && found(source, 'rate-not-attainable')).toHaveLength(RATES.length);
  });
});

function typed(report: string, published: string, row: Replay['typed']): Replay {
  return { report, published, typed: row };
}

/**
 * Places of the rule's findings in the council's workbook, with official names that have no alias for a slip. Rows with
 * `without` as their team are left out; `slip` is typed in the last row of its record type.
 */
function found(source: Source, rule: string, without?: string, slip?: Replay['typed']): string[] {
  const { lists = [], benchmarks = [] } = source;
  const register = source.register
    .filter(({ Team }) => Team !== without)
    .map((row): RawRow => ({ ...row, Team: officialName(String(row.Team ?? ''), lists) }));
  const last = slip ? register.findLastIndex((row) => row['Record type'] === slip['Record type']) : -1;
  const teams = new Set(register.flatMap(({ Team = '' }) => (Team === '' ? [] : [Team])));
  return check({
    Register: register.map((row, index) => (index === last ? { ...row, ...slip } : row)),
    Lists: [...teams].map((Name) => ({ List: 'Team', Name })),
    Benchmarks: benchmarks,
  })
    .findings.filter((finding) => finding.rule === rule)
    .filter(({ message }) => !message.includes('only its capitals differ'))
    .map(({ sheet, cell }) => `${sheet} ${cell}`);
}

/** The name that the sheet `Lists` of the rebuilt report gives to one that was published. */
function officialName(team: string, lists: readonly RawRow[]): string {
  const entry = lists.find(({ Name, Aliases }) =>
    [String(Name), ...String(Aliases).split(/; */)].some((name) => name.toLowerCase() === team.toLowerCase()),
  );
  return entry ? String(entry.Name) : team;
}
