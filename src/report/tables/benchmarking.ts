/** `benchmarking`: the own council computed, others as typed on the `Benchmarks` sheet (item 0-13). */
import { countOf, missing, published, publishedRate, rateOf, type Figure } from '../../figures';
import type { BenchmarkRow } from '../../register';
import { parsePeriod } from '../../calendar';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { receivedNote, timelinessNote, upheldNote } from '../definitions';
import { byName } from '../groups';
import { MOST_CATEGORIES } from '../manyGroups';
import type { Cell, Column } from '../types';

interface CouncilFigures {
  readonly council: string;
  readonly received: Figure;
  readonly upheld: Figure;
  readonly inTime: Figure;
}

const COMPLAINTS = { recordType: 'Complaint' } as const;
const COLUMNS: readonly Column[] = [
  { heading: 'Council', kind: 'text' },
  { heading: 'Complaints received', kind: 'figure' },
  { heading: '% upheld', kind: 'figure' },
  { heading: '% responded to within timeframe', kind: 'figure' },
];

export const benchmarking: TableEntry = {
  id: 'benchmarking',
  build: (context) => [build(context)],
};

function build(context: ReportContext): TableDraft {
  const { current, council } = context;
  const others = otherCouncils(context);
  const own = ownFigures(context);
  // Own council first; then those that can be drawn, so that the chart covers the first rows without a gap.
  const all = [own, ...others.filter(isComplete), ...others.filter((other) => !isComplete(other))];
  const rows = all.map((figures) => cells(context, figures));
  const drawn = isComplete(own) ? rows.slice(0, Math.min(all.filter(isComplete).length, MOST_CATEGORIES)) : [];
  const undrawn = all.slice(drawn.length).map((figures) => figures.council);
  const chart = chartOver({
    type: 'clustered bar',
    title: `Complaints upheld and answered in time by council, ${current}`,
    categoryAxis: 'Council',
    valueAxis: 'Per cent',
    columns: COLUMNS,
    rows: drawn,
    categories: 0,
    series: [2, 3],
    says: `The chart compares the percentage of complaints upheld and answered in time of ${council} and other councils in ${current}.${
      undrawn.length > 0 ? ` Not drawn, as a figure is missing or the chart is full: ${undrawn.join(', ')}.` : ''
    }`,
  });
  return {
    id: 'benchmarking',
    title: 'Complaints compared with other councils',
    columns: COLUMNS,
    rows,
    total: false,
    sentences:
      others.length === 0
        ? [
            {
              id: 'benchmarking.none',
              text: `No other council's figures for ${current} are on the sheet Benchmarks.`,
              figures: [],
            },
          ]
        : [],
    noteTexts: [
      receivedNote(context),
      upheldNote(context),
      timelinessNote(context),
      `Figures of ${council} are computed from the register. Percentages have bases of their own: they are not of the complaints received.`,
      ...(others.length > 0
        ? ['Figures of other councils are as they published them; they may be counted in other ways.']
        : []),
    ],
    whenEmpty: '',
    ...(chart ? { chart } : {}),
  };
}

function ownFigures({ facts, council }: ReportContext): CouncilFigures {
  return {
    council,
    received: countOf(facts, 'current', 'received', COMPLAINTS),
    upheld: rateOf(facts, 'current', 'upheld', COMPLAINTS),
    inTime: rateOf(facts, 'current', 'timeliness', COMPLAINTS),
  };
}

/** The typed rows of the period, without the own council's: that is always computed. */
function otherCouncils({ companions, council, facts }: ReportContext): readonly CouncilFigures[] {
  const { period } = facts.current;
  const isCurrent = (label: string): boolean => {
    const typed = parsePeriod(label);
    return typed ? typed.start === period.start && typed.end === period.end : label.trim() === period.label;
  };
  return companions.benchmarks
    .filter((row) => isCurrent(row.period) && byName(row.council.trim(), council.trim()) !== 0)
    .map((row) => ({
      council: row.council,
      received: typed('count', row.received),
      upheld: typedRate(row.upheldRate, row.upheld, row.closed),
      inTime: typedRate(row.inTimeRate, row.inTime, row.due),
    }))
    .sort((a, b) => byName(a.council, b.council));
}

/** The rate from its counts where both are known, else as typed. */
function typedRate(rate: BenchmarkRow['upheldRate'], numerator?: number, denominator?: number): Figure {
  if (numerator !== undefined && denominator !== undefined) return publishedRate(numerator, denominator);
  return typed('percent', rate);
}

function typed(unit: 'count' | 'percent', value: number | undefined): Figure {
  return value === undefined ? missing(unit, 'Not recorded') : published(unit, value);
}

function cells(context: ReportContext, { council, received, upheld, inTime }: CouncilFigures): readonly Cell[] {
  return [council, show(context, received), show(context, upheld), show(context, inTime)];
}

function isComplete({ upheld, inTime }: CouncilFigures): boolean {
  return upheld.ratio !== undefined && inTime.ratio !== undefined;
}
