/** Rates over the years, each year counted by itself. */
import type { Expected, ExpectedTable, Measures } from './oracleMeasures';
import { INVESTIGATED, type Choices, type Row } from './oracleRules';
import { saysOutcome } from './oracleSources';

export interface Year {
  readonly label: string;
  /** This period as `C`, the one before it as `P`. */
  readonly measures: Measures;
}

export interface All {
  readonly rows: readonly Row[];
  readonly choices: Choices;
  readonly years: readonly Year[];
  /** The last of them is over: only then is it compared. */
  readonly isWhole: boolean;
}

/** Numerator, denominator, and the cell that they make. */
type Rate = (measures: Measures, half: 'C' | 'P') => readonly [part: Row[], whole: Row[], cell: Expected];

const upheldRate: Rate = (measures, half) => {
  const closed = measures.closed(half, measures.complaint);
  return [measures.upheldIn(closed), closed, measures.upheldRate(half, measures.complaint)];
};
const timelinessRate: Rate = (measures, half) => {
  const timed = measures.timed(half, measures.complaint);
  return [measures.inTime(timed), timed, measures.timeliness(half, measures.complaint)];
};

/** From the year before to this one; none where either rate is none. */
function gap(rate: Rate, measures: Measures): Expected {
  const [now, then] = [rate(measures, 'C'), rate(measures, 'P')];
  const areKnown = [now, then].every(([, , { value }]) => value !== undefined);
  return measures.points([now[0], now[1]], [then[0], then[1]], areKnown);
}

export function rates({ choices, years, isWhole }: All): ExpectedTable {
  const last = years.at(-1);
  if (years.length < 2 || !last) return {};
  const sometimes: Record<string, Rate> = {
    '% partially upheld': (m, half) => {
      const closed = m.closed(half, m.complaint);
      const partly = choices.upheldIncludesPartially
        ? []
        : closed.filter(({ outcome }) => outcome === 'Partially upheld');
      const isKnown = m.known.closed(half) && m.known.outcome(half);
      return [partly, closed, m.rate(half, partly, closed, isKnown, saysOutcome)];
    },
    ...Object.fromEntries(
      (['Statutory', 'Corporate'] as const).flatMap((name) =>
        [1, 2].map((from): [string, Rate] => [
          `${name} escalation from stage ${from} to ${from + 1}`,
          (m, half) => {
            const [to, of] = [m.received(half, m.at(from + 1, name)), m.received(half, m.at(from, name))];
            return [to, of, m.rate(half, to, of, m.known.stage(from + 1) && m.known.procedure(half, name))];
          },
        ]),
      ),
    ),
    'Ombudsman uphold rate': (m, half) => {
      const decided = m.mine.filter(
        ({ type, decided: day, decision }) => type === 'LGSCO' && m.within(day, half) && decision in INVESTIGATED,
      );
      const upheld = decided.filter(({ decision }) => INVESTIGATED[decision] === true);
      return [upheld, decided, m.rate(half, upheld, decided, m.known.decisions(half))];
    },
  };
  const any = ([, rate]: readonly [string, Rate]): boolean =>
    years.some(({ measures }) => rate(measures, 'C')[0].length > 0);
  const shown: (readonly [string, Rate])[] = [
    ['% upheld', upheldRate],
    ['% timeliness', timelinessRate],
    ...Object.entries(sometimes).filter(any),
  ];
  return Object.fromEntries(
    shown.map(([name, rate]) => [
      name,
      [...years.map(({ measures }) => rate(measures, 'C')[2]), ...(isWhole ? [gap(rate, last.measures)] : [])],
    ]),
  );
}

export function trend({ choices, years, isWhole }: All): ExpectedTable {
  const isKnown = ({ measures }: Year): boolean =>
    [upheldRate, timelinessRate].every((rate) => rate(measures, 'C')[2].value !== undefined);
  const first = years.findIndex(isKnown);
  const shown = first < 0 ? [] : years.slice(first);
  if (shown.length < 2) return {};
  const na: Expected = { text: [choices.zeroDenominator] };
  return Object.fromEntries(
    shown.map(({ label, measures }, index) => {
      const isCompared = index > 0 && (isWhole || index < shown.length - 1);
      return [
        label,
        [
          ...[upheldRate, timelinessRate].map((rate) => rate(measures, 'C')[2]),
          ...[upheldRate, timelinessRate].map((rate) => (isCompared ? gap(rate, measures) : na)),
        ],
      ];
    }),
  );
}
