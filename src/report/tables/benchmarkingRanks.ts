/** One table a measure with every council's value and rank: `benchmarking-upheld`, `-in-time` and `-per-10000`. */
import { missing, type Figure } from '../../figures';
import { IN_TIME, orderedMeasures, PER_CHILDREN, rankOf, UPHELD, type BenchmarkMeasure } from '../benchmarkMeasures';
import { RANK_NOTE, smallNumberNotes, sourceNotes, undrawnWords } from '../benchmarkNotes';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { councilsOf, type CouncilFigures, type Councils } from '../councils';
import { receivedNote, timelinessNote, upheldNote } from '../definitions';
import { MOST_CATEGORIES } from '../manyGroups';
import type { Cell, Column } from '../types';
import { listed, withinSentence } from '../words';

export const benchmarkingUpheld: TableEntry = {
  id: 'benchmarking-upheld',
  build: (context) => ranked(context, UPHELD, 'Complaints upheld compared with other councils', [upheldNote(context)]),
};

export const benchmarkingInTime: TableEntry = {
  id: 'benchmarking-in-time',
  build: (context) =>
    ranked(context, IN_TIME, 'Answers in time compared with other councils', [timelinessNote(context)]),
};

export const benchmarkingPerChildren: TableEntry = {
  id: 'benchmarking-per-10000',
  build: (context) =>
    ranked(context, PER_CHILDREN, 'Complaints per 10,000 children compared with other councils', [
      receivedNote(context),
      'Complaints received for every 10,000 children of the area; the number of children is that of the sheet Context.',
    ]),
};

/** No table where no two councils have the value. */
function ranked(
  context: ReportContext,
  measure: BenchmarkMeasure,
  title: string,
  notes: readonly string[],
): readonly TableDraft[] {
  const councils = councilsOf(context);
  const { own } = councils;
  const others = orderedMeasures(context, councils.others, measure);
  const withValue = [own, ...others].filter((council) => measure.figure(council).ratio);
  if (withValue.length < 2) return [];
  const id = `benchmarking-${measure.id}`;
  const columns = columnsOf(measure);
  const rows = [own, ...others].map((council) => cells(context, measure, council, councils));
  const ownDrawn = measure.figure(own).ratio !== undefined;
  const drawn = ownDrawn ? withValue.slice(0, MOST_CATEGORIES) : [];
  const values = drawn.map((council) => `${labelOf(council, own)} ${show(context, measure.figure(council)).text}`);
  const chart = chartOver({
    type: 'clustered bar',
    title: `${measure.name} by council, ${context.current}`,
    categoryAxis: 'Council',
    valueAxis: measure.parts ? 'Per cent' : measure.name,
    columns,
    rows: rows.slice(0, drawn.length),
    categories: 0,
    series: [1],
    pickedOut: 0,
    says: `The chart shows ${listed(values)}; the bar of ${withinSentence(own.council)} is filled, those of the others are hollow.${undrawnWords(
      others.filter((council) => !withValue.includes(council)).map(({ council }) => council),
      withValue.slice(drawn.length).map(({ council }) => council),
    )}`,
  });
  return [
    {
      id,
      title,
      columns,
      rows,
      total: false,
      sentences: [],
      noteTexts: [
        ...notes,
        ...sourceNotes(context, councils),
        RANK_NOTE,
        ...(measure.parts ? smallNumberNotes(context, councils, [measure]) : []),
      ],
      whenEmpty: '',
      ...(chart ? { chart } : {}),
    },
  ];
}

function columnsOf({ name, parts }: BenchmarkMeasure): readonly Column[] {
  return [
    { heading: 'Council', kind: 'text' },
    ...[name, 'Rank (1 = highest)', ...(parts ?? [])].map((heading) => ({ heading, kind: 'figure' }) as const),
  ];
}

function cells(
  context: ReportContext,
  { figure, parts }: BenchmarkMeasure,
  council: CouncilFigures,
  { own, others }: Councils,
): readonly Cell[] {
  const value = figure(council);
  const rank = rankOf(value, [own, ...others].filter((other) => other !== council).map(figure));
  return [
    labelOf(council, own),
    show(context, value),
    show(context, rank ? { ...PLAIN, ratio: { of: rank.rank, over: 1 } } : missing('count', 'N/A')),
    ...(parts ? [part(context, value.numerator), part(context, value.denominator)] : []),
  ];
}

const PLAIN: Figure = { unit: 'count', rows: new Int32Array(0) };

function part(context: ReportContext, n: number | undefined): Cell {
  return show(context, n === undefined ? missing('count', 'Not recorded') : { ...PLAIN, ratio: { of: n, over: 1 } });
}

/** The own council is told by its name, in table and chart. */
function labelOf(council: CouncilFigures, own: CouncilFigures): string {
  return council === own ? `${council.council} (own council)` : council.council;
}
