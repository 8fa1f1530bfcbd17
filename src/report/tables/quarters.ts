/** `quarters`: complaints within a financial year, beside the same quarters of the year before. */
import {
  areRankable,
  countIn,
  difference,
  missing,
  quartersOf,
  rateIn,
  relativeChange,
  seriesOf,
  type Figure,
  type PeriodRows,
} from '../../figures';
import { must } from '../../must';
import { counted } from '../../nouns';
import { chartOver } from '../charts';
import { countNumber, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { receivedNote, STAGES_NOTE, timelinessNote, upheldNote } from '../definitions';
import type { Cell, Column, Sentence } from '../types';
import { listed } from '../words';

const COMPLAINTS = { recordType: 'Complaint' } as const;
const figureColumn = (heading: string): Column => ({ heading, kind: 'figure' });

export const quarters: TableEntry = {
  id: 'quarters',
  build: (context) => quarterTable(context),
};

/** Only of a financial year; beside it the same quarters of the year before, where that is one too. */
function quarterTable(context: ReportContext): readonly TableDraft[] {
  const { facts, current } = context;
  const { periods } = facts;
  // Its quarters are those of the whole year, also beside a year that is not over.
  const previous = periods.previousWhole.period.label;
  const now = quartersOf(periods.current, periods.begins);
  const then = quartersOf(periods.previousWhole, periods.begins);
  if (!now) return [];
  const quartersNow = seriesOf(facts, now);
  const quartersThen = then && seriesOf(facts, then);
  const [whole] = then ? seriesOf(facts, [periods.previousWhole]) : [];
  // With an earlier day chosen as the as-at date, what came in after it is in the register and in the counts.
  const begun = 1 + quartersNow.findLastIndex((it) => it.period.start <= periods.current.asAt || hasAny(it));
  const columns = [
    { heading: 'Quarter', kind: 'text' } as const,
    ...[`Complaints received ${current}`, ...(then ? [`Complaints received ${previous}`] : [])].map(figureColumn),
    ...(then ? ['Difference', 'Change'] : []).map(figureColumn),
    ...[`% upheld ${current}`, `% timeliness ${current}`].map(figureColumn),
  ];
  const line = (name: string, mine: PeriodRows, before: PeriodRows | undefined, isBegun: boolean): readonly Cell[] => {
    const received = isBegun ? countIn(mine, 'received', COMPLAINTS) : missing('count', 'N/A');
    const rateOf = (id: 'upheld' | 'timeliness'): Figure => {
      const rate = rateIn(facts, mine, id, COMPLAINTS);
      return isBegun || rate.ratio ? rate : missing('percent', 'N/A');
    };
    const earlier = before && countIn(before, 'received', COMPLAINTS);
    const isWhole = mine.period.end <= periods.knownTo && !periods.datedAhead && !mine.partly && !before?.partly;
    const base = earlier && isWhole ? earlier : missing('count', 'N/A');
    return [
      name,
      show(context, received),
      ...(earlier
        ? [
            show(context, earlier),
            show(context, difference(received, base), true),
            show(context, relativeChange(received, base)),
          ]
        : []),
      show(context, rateOf('upheld')),
      show(context, rateOf('timeliness')),
    ];
  };
  const rows = quartersNow.map((quarter, index) =>
    line(must(NAMES[index], 'the name of a quarter'), quarter, quartersThen?.[index], index < begun),
  );
  const totalled = facts.settings.totalsRow;
  const chart = chartOver({
    type: 'clustered column',
    title: `Complaints received by quarter, ${then ? `${current} and ${previous}` : current}`,
    categoryAxis: 'Quarter',
    valueAxis: 'Complaints received',
    columns,
    rows: rows.slice(0, begun),
    categories: 0,
    series: then ? [1, 2] : [1],
    says: `The chart shows the complaints received in each quarter of ${then ? `${current} and ${previous}` : current}.`,
    alone: {
      title: `Complaints received by quarter, ${current}`,
      says: `The chart shows the complaints received in each quarter of ${current}.`,
    },
  });
  return [
    {
      id: 'quarters',
      title: 'Complaints by quarter',
      columns,
      rows: totalled ? [...rows, line('Year', facts.current, whole, true)] : rows,
      total: totalled,
      sentences: busiestQuarter(context, quartersNow.slice(0, begun)),
      noteTexts: [
        receivedNote(context),
        STAGES_NOTE,
        upheldNote(context),
        timelinessNote(context),
        ...(then && periods.endsEarly ? [PART_NOTE] : []),
        ...(begun < 4 ? [`A quarter that had not begun by the as-at date of ${current} is not applicable.`] : []),
      ],
      whenEmpty: '',
      ...(chart ? { chart } : {}),
    },
  ];
}

const PART_NOTE = 'A quarter or a year that is not over is not compared with a whole one.';

const NAMES = ['Q1 (April to June)', 'Q2 (July to September)', 'Q3 (October to December)', 'Q4 (January to March)'];

function hasAny(quarter: PeriodRows): boolean {
  const { ratio, unread } = countIn(quarter, 'received', COMPLAINTS);
  return unread !== undefined || (ratio !== undefined && ratio.of > 0);
}

function busiestQuarter(context: ReportContext, begun: readonly PeriodRows[]): readonly Sentence[] {
  const figures = begun.map((quarter) => countIn(quarter, 'received', COMPLAINTS));
  const most = Math.max(0, ...figures.map(countNumber));
  if (most === 0 || begun.length < 2 || !areRankable(figures) || figures.some(({ absent }) => absent)) return [];
  const named = figures.flatMap(({ ratio }, index) => (ratio?.of === most ? [`Q${index + 1}`] : []));
  const each = named.length === 1 ? '' : ' each of';
  return [
    {
      id: 'quarters.most',
      text: `${counted(most, 'complaint was', 'complaints were')} received in${each} ${listed(named)} of ${context.current}, the most of any quarter.`,
      figures,
    },
  ];
}
