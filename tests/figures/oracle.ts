/**
 * Every measure counted again, slowly and straight from the rows as typed: written from the definitions alone, sharing
 * no code with `src/`, so that a wrong rule in one of the two shows as a difference.
 */
import { breakdowns } from './oracleBreakdowns';
import { moneyAndAreas } from './oracleCases';
import { comparisons } from './oracleComparisons';
import { measuresOf, type ExpectedTable } from './oracleMeasures';
import { datedAhead, knownTo, yearBefore, type Choices, type Row, type Span } from './oracleRules';
import { without } from './oracleSources';
import { seriesTables } from './oracleSeries';

export interface Oracle {
  /** Undefined: the table is left out, as nothing in it can be known. */
  readonly tables: Readonly<Record<string, ExpectedTable | undefined>>;
  /** Rows of the lists of cases; undefined as above. */
  readonly learning: number | undefined;
  readonly ombudsman: number | undefined;
  /** Teams and their compliments, of this period and the previous one; undefined where no team is known. */
  readonly compliments: readonly (readonly [string, number][] | undefined)[];
}

export function oracle(
  typed: readonly Row[],
  choices: Choices,
  current: Span,
  previous: Span,
  today: number,
  period: string,
): Oracle {
  const rows = without(typed, choices);
  // A part of a year is compared with the same part of the year before.
  const last = knownTo(rows, choices, current, today);
  const compared = last < current.end ? { ...previous, end: yearBefore(last) } : previous;
  const measures = measuresOf(rows, choices, current, compared, today, period, !datedAhead(rows, current, today));
  const { unknown, mine, within, received, closed, upheldIn, complaint, ofType, teamOf, groupsOf, named, halves } =
    measures;
  const { known } = measures;
  return {
    tables: {
      ...comparisons(measures),
      ...breakdowns(measures),
      ...moneyAndAreas(measures),
      ...seriesTables(rows, choices, current, today, period),
    },
    learning: known.closed('C') && known.outcome('C') ? upheldIn(closed('C', complaint)).length : undefined,
    ombudsman: known.decisions('C')
      ? mine.filter((row) => row.type === 'LGSCO' && within(row.decided, 'C') && row.decision !== 'Pending').length
      : undefined,
    compliments: halves.map((half) => {
      if (!unknown(half) && !known.named(half, 'Team', hasTeam, 'Compliment')) return undefined;
      const list = unknown(half) ? [] : received(half, ofType('Compliment'));
      return groupsOf([list], teamOf).map((team): [string, number] => [team, list.filter(named(teamOf, team)).length]);
    }),
  };
}

const hasTeam = ({ team }: Row): boolean => team !== '';
