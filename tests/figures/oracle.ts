/**
 * Every measure counted again, slowly and straight from the rows as typed: written from the definitions alone, sharing
 * no code with `src/`, so that a wrong rule in one of the two shows as a difference.
 */
import { breakdowns } from './oracleBreakdowns';
import { moneyAndAreas } from './oracleCases';
import { comparisons } from './oracleComparisons';
import { measuresOf, type ExpectedTable } from './oracleMeasures';
import { datedAhead, knownTo, yearBefore, type Choices, type Row, type Span } from './oracleRules';
import { seriesTables } from './oracleSeries';

export interface Oracle {
  readonly tables: Readonly<Record<string, ExpectedTable>>;
  /** Rows of the lists of cases. */
  readonly learning: number;
  readonly ombudsman: number;
  /** Teams and their compliments, of this period and the previous one. */
  readonly compliments: readonly (readonly [string, number][])[];
}

export function oracle(
  rows: readonly Row[],
  choices: Choices,
  current: Span,
  previous: Span,
  today: number,
  period: string,
): Oracle {
  // A part of a year is compared with the same part of the year before.
  const last = knownTo(rows, choices, current, today);
  const compared = last < current.end ? { ...previous, end: yearBefore(last) } : previous;
  const measures = measuresOf(rows, choices, current, compared, today, period, !datedAhead(rows, current, today));
  const { unknown, mine, within, received, closed, upheldIn, complaint, ofType, teamOf, groupsOf, named, halves } =
    measures;
  return {
    tables: {
      ...comparisons(measures),
      ...breakdowns(measures),
      ...moneyAndAreas(measures),
      ...seriesTables(rows, choices, current, today, period),
    },
    learning: upheldIn(closed('C', complaint)).length,
    ombudsman: mine.filter((row) => row.type === 'LGSCO' && within(row.decided, 'C')).length,
    compliments: halves.map((half) => {
      const list = unknown(half) ? [] : received(half, ofType('Compliment'));
      return groupsOf([list], teamOf).map((team): [string, number] => [team, list.filter(named(teamOf, team)).length]);
    }),
  };
}
