/** `benchmarking`: the own council computed, others as typed on the `Benchmarks` sheet (item 0-13). */
import { IN_TIME, orderedMeasures } from '../benchmarkMeasures';
import { smallNumberNotes, sourceNotes, undrawnWords } from '../benchmarkNotes';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { councilsOf, type CouncilFigures } from '../councils';
import { receivedNote, timelinessNote, upheldNote } from '../definitions';
import { MOST_CATEGORIES } from '../manyGroups';
import type { Cell, Column, Sentence } from '../types';
import { withinSentence } from '../words';

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
  const councils = councilsOf(context);
  const others = orderedMeasures(context, councils.others, IN_TIME);
  // Own council first; then those that can be drawn, so that the chart covers the first rows without a gap.
  const compared = [councils.own, ...others.filter(isComplete), ...others.filter((other) => !isComplete(other))];
  const rows = compared.map((figures) => cells(context, figures));
  const complete = compared.filter(isComplete).length;
  // One council alone is no comparison.
  const drawn = isComplete(councils.own) && complete > 1 ? rows.slice(0, Math.min(complete, MOST_CATEGORIES)) : [];
  const chart = chartOver({
    type: 'clustered bar',
    title: `Complaints upheld and answered in time by council, ${current}`,
    categoryAxis: 'Council',
    valueAxis: 'Per cent',
    columns: COLUMNS,
    rows: drawn,
    categories: 0,
    series: [2, 3],
    pickedOut: 0,
    says: `The chart compares the percentage of complaints upheld and answered in time of ${withinSentence(council)} (the first bars, filled) and other councils in ${current}.${undrawnWords(
      compared.slice(complete).map((figures) => figures.council),
      compared.slice(drawn.length, complete).map((figures) => figures.council),
    )}`,
  });
  return {
    id: 'benchmarking',
    title: 'Complaints compared with other councils',
    columns: COLUMNS,
    rows,
    total: false,
    sentences: others.length === 0 ? [noOthers(context)] : [],
    noteTexts: [
      receivedNote(context),
      upheldNote(context),
      timelinessNote(context),
      ...sourceNotes(context, councils),
      ...smallNumberNotes(context, councils),
    ],
    whenEmpty: '',
    ...(chart ? { chart } : {}),
  };
}

function noOthers({ current }: ReportContext): Sentence {
  return {
    id: 'benchmarking.none',
    text: `No other council's figures for ${current} are on the sheet Benchmarks.`,
    figures: [],
  };
}

function cells(context: ReportContext, { council, received, upheld, inTime }: CouncilFigures): readonly Cell[] {
  return [council, show(context, received), show(context, upheld), show(context, inTime)];
}

function isComplete({ upheld, inTime }: CouncilFigures): boolean {
  return upheld.ratio !== undefined && inTime.ratio !== undefined;
}
