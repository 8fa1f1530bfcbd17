/** `year-on-year-complaints` and `year-on-year-trend`: one row a period, as charts need them. */
import { countIn, difference, missing, rateCounts, relativeChange, type Figure } from '../../figures';
import { must } from '../../must';
import { chartOver } from '../charts';
import { respondedBasis, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { receivedNote, STAGES_NOTE, timelinessNote, upheldNote } from '../definitions';
import type { Cell, Column } from '../types';
import { isLastComparable, known, limitsNote, rowMarks, spanOfYears } from '../years';
import { highestAndLowest } from '../yearWords';
import { timelinessSeries, upheldSeries } from './yearOnYear';

const COMPLAINTS = { recordType: 'Complaint' } as const;
const figureColumn = (heading: string): Column => ({ heading, kind: 'figure' });

export const yearOnYearComplaints: TableEntry = {
  id: 'year-on-year-complaints',
  build: (context) => complaintYears(context),
};

export const yearOnYearTrend: TableEntry = {
  id: 'year-on-year-trend',
  build: (context) => rateYears(context),
};

function complaintYears(context: ReportContext): readonly TableDraft[] {
  const id = 'year-on-year-complaints';
  const [upheldId, closedId] = rateCounts(context.facts, 'upheld');
  const closed = respondedBasis(context) ? 'Complaints responded to' : 'Complaints closed';
  const lines = context.years().map((year) => ({
    year,
    received: known(year, countIn(year.rows, 'received', COMPLAINTS), ['teams', 'Received', 'Total'], [id, 'Received']),
    closed: known(year, countIn(year.rows, closedId, COMPLAINTS), ['complaints', 'Cases closed'], [id, 'Closed']),
    upheld: known(
      year,
      countIn(year.rows, upheldId, COMPLAINTS),
      ['upheld-by-team', 'Upheld', 'Total'],
      [id, 'Upheld'],
    ),
  }));
  const shown = fromFirst(lines, ({ received }) => received.ratio);
  if (shown.length < 2) return [];
  const years = shown.map(({ year }) => year);
  const columns = [
    { heading: 'Period', kind: 'text' } as const,
    ...['Complaints received', closed, 'Upheld', 'Difference in received', 'Change in received'].map(figureColumn),
  ];
  const rows = shown.map(({ year, received, closed: done, upheld }, index): readonly Cell[] => {
    const compared = isLastComparable(years.slice(0, index + 1)) ? shown[index - 1] : undefined;
    const before = compared?.received ?? missing('count', 'N/A');
    return [
      year.label,
      ...[received, done, upheld].map((figure) => show(context, figure)),
      show(context, difference(received, before), true),
      show(context, relativeChange(received, before)),
    ];
  });
  const chart = chartOver({
    type: 'clustered column',
    title: `Complaints received and ${respondedBasis(context) ? 'responded to' : 'closed'}, year on year`,
    categoryAxis: 'Period',
    valueAxis: 'Number of complaints',
    columns,
    rows,
    categories: 0,
    series: [1, 2],
    says: `The chart shows the complaints received and ${respondedBasis(context) ? 'responded to' : 'closed'} from ${spanOfYears(years).label}.`,
  });
  return [
    {
      id,
      title: 'Complaints, year on year',
      columns,
      rows,
      total: false,
      sentences: highestAndLowest(context, `${id}.received`, years, {
        name: 'Complaints received',
        figures: shown.map(({ received }) => received),
      }),
      noteTexts: [receivedNote(context), STAGES_NOTE, upheldNote(context), FIRST_NOTE],
      marks: rowMarks(years),
      whenEmpty: '',
      ...(chart ? { chart } : {}),
    },
  ];
}

const FIRST_NOTE = 'Each period is compared with the one before it; the first has nothing to be compared with.';

function rateYears(context: ReportContext): readonly TableDraft[] {
  const all = context.years();
  const [upheld, timeliness] = [upheldSeries(context, all), timelinessSeries(context, all)];
  const lines = all.map((year, index) => ({
    year,
    upheld: must(upheld.figures[index], 'the rate of a year'),
    timeliness: must(timeliness.figures[index], 'the rate of a year'),
  }));
  const shown = fromFirst(lines, ({ upheld, timeliness }) => upheld.ratio && timeliness.ratio);
  if (shown.length < 2) return [];
  const years = shown.map(({ year }) => year);
  const columns = [
    { heading: 'Period', kind: 'text' } as const,
    ...['% upheld', '% timeliness', 'Difference in % upheld', 'Difference in % timeliness'].map(figureColumn),
  ];
  const rows = shown.map((line, index): readonly Cell[] => {
    const before = isLastComparable(years.slice(0, index + 1)) ? shown[index - 1] : undefined;
    const gap = (now: Figure, then: Figure | undefined): Cell =>
      show(context, difference(now, then ?? missing('percent', 'N/A')), true);
    return [
      line.year.label,
      show(context, line.upheld),
      show(context, line.timeliness),
      gap(line.upheld, before?.upheld),
      gap(line.timeliness, before?.timeliness),
    ];
  });
  const limits = limitsNote(context.facts, years);
  const chart = chartOver({
    type: 'line',
    title: 'Complaints upheld and answered in time, year on year',
    categoryAxis: 'Period',
    valueAxis: 'Per cent',
    columns,
    rows,
    categories: 0,
    series: [1, 2],
    says: `The chart shows the percentages of complaints upheld and answered in time from ${spanOfYears(years).label}.`,
  });
  return [
    {
      id: 'year-on-year-trend',
      title: 'Complaints upheld and answered in time, year on year',
      columns,
      rows,
      total: false,
      sentences: [],
      noteTexts: [upheldNote(context), timelinessNote(context), FIRST_NOTE],
      marks: [...rowMarks(years), ...(limits ? [{ column: 2, text: limits }] : [])],
      whenEmpty: '',
      ...(chart ? { chart } : {}),
    },
  ];
}

/** From the first line that is complete on: a chart draws only columns without a gap. */
function fromFirst<Line>(lines: readonly Line[], isComplete: (line: Line) => unknown): readonly Line[] {
  const first = lines.findIndex(isComplete);
  return first < 0 ? [] : lines.slice(first);
}
