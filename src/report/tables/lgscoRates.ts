/**
 * `lgsco-uphold` and `lgsco-compliance`: the Ombudsman's published percentages, an authority a row and a period a column,
 * with the average of similar authorities.
 */
import type { Period } from '../../calendar';
import { compareRatios, difference, missing, type Figure } from '../../figures';
import { placeWords, rankOf } from '../benchmarkMeasures';
import { undrawnWords } from '../benchmarkNotes';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { comparedWords } from '../gaps';
import { COMPLIANCE, UPHOLD, type Definition, type Measure } from '../lgscoMeasures';
import { MOST_CATEGORIES } from '../manyGroups';
import {
  averageFigure,
  countedYear,
  ombudsmanFigures,
  type Authority,
  type OmbudsmanFigures,
} from '../ombudsmanFigures';
import { AVERAGE, countedName, noOwn, publishedNotes } from '../ombudsmanWords';
import type { Cell, Chart, Column, NoteMark, Sentence } from '../types';
import { listed, withinSentence } from '../words';

export const lgscoUphold: TableEntry = tableOf(UPHOLD);
export const lgscoCompliance: TableEntry = tableOf(COMPLIANCE);

function tableOf(definition: Definition): TableEntry {
  return {
    id: definition.id,
    build: (context) => {
      const figures = ombudsmanFigures(context);
      return figures ? build(context, figures, definition) : [];
    },
  };
}

/** A column of figures: a measure in a period. */
interface MeasuredIn {
  readonly measure: Measure;
  readonly period: Period;
}

interface Line {
  readonly source: 'own' | 'counted' | 'average' | 'other';
  readonly name: string;
  readonly figure: (place: MeasuredIn) => Figure;
  readonly apart?: string;
}

function build(context: ReportContext, figures: OmbudsmanFigures, definition: Definition): readonly TableDraft[] {
  const { id, title, measures, notes } = definition;
  const { periods, latest } = figures;
  const all = linesOf(context, figures);
  const places = periods
    .flatMap((period) => measures.map((measure) => ({ measure, period })))
    .filter(({ measure, period }) => period === latest || !measure.latestOnly)
    .filter((place) => all.some(({ figure }) => figure(place).ratio));
  const known = all.filter(({ figure }) => places.some((place) => figure(place).ratio));
  if (!known.some(({ source }) => source === 'own' || source === 'other')) return [];
  const drawn = places.filter(({ measure, period }) => period === latest && !measure.latestOnly);
  // The own authority first; then those that can be drawn, so that the chart covers the first rows without a gap.
  const isDrawn = ({ figure }: Line): boolean => drawn.every((place) => figure(place).ratio);
  const lines = [
    ...known.slice(0, 1),
    ...known.slice(1).filter(isDrawn),
    ...known.slice(1).filter((line) => !isDrawn(line)),
  ];
  const columns: readonly Column[] = [
    { heading: 'Authority', kind: 'text' },
    ...places.map(({ measure, period }) => ({ heading: `${measure.name} ${period.label}`, kind: 'figure' }) as const),
  ];
  const rows = lines.map((line): readonly Cell[] => [
    line.name,
    ...places.map((place) => show(context, line.figure(place))),
  ]);
  const chart = chartOf(context, definition, {
    ...{ lines, rows, columns, latest, complete: lines.filter(isDrawn).length },
    series: drawn.map((place) => places.indexOf(place) + 1),
    isOwnDrawn: lines[0]?.source === 'own' && isDrawn(lines[0]),
  });
  return [
    {
      ...{ id, title, columns, rows, total: false, whenEmpty: '' },
      sentences: [
        ...noOwn(context, id, figures),
        ...measures.flatMap((measure) => sentence(context, figures, id, measure)),
      ],
      noteTexts: [...notes(figures), ...publishedNotes(context, figures)],
      marks: lines.flatMap(({ apart }, row): readonly NoteMark[] =>
        apart === undefined ? [] : [{ row, text: apart }],
      ),
      ...(chart ? { chart } : {}),
    },
  ];
}

/** The own authority as published and as counted, the average, then the others by name. */
function linesOf(context: ReportContext, figures: OmbudsmanFigures): readonly Line[] {
  const { periods, own, others } = figures;
  const years = new Map(periods.flatMap((period) => [[period, countedYear(context, period)] as const]));
  const aparts = [...new Set([...years.values()].flatMap((year) => year?.apart ?? []))];
  const counted: Line = {
    source: 'counted',
    name: countedName(context),
    figure: ({ measure, period }) => {
      const year = years.get(period);
      return year && measure.counted ? measure.counted(context, year) : notRecorded(measure);
    },
    ...(aparts.length === 0 ? {} : { apart: aparts.join(' ') }),
  };
  const average: Line = {
    source: 'average',
    name: AVERAGE,
    figure: ({ measure, period }) =>
      measure.average ? averageFigure(figures, period, measure.average) : notRecorded(measure),
  };
  return [
    ...(own ? [publishedLine('own', own)] : []),
    counted,
    average,
    ...others.map((authority) => publishedLine('other', authority)),
  ];
}

function publishedLine(source: 'own' | 'other', { name, at }: Authority): Line {
  return { source, name, figure: ({ measure, period }) => measure.figure(at(period)) };
}

function notRecorded({ figure }: Measure): Figure {
  return missing(figure(undefined).unit, 'Not recorded');
}

interface Drawn {
  readonly lines: readonly Line[];
  readonly rows: readonly (readonly Cell[])[];
  readonly columns: readonly Column[];
  readonly series: readonly number[];
  readonly latest: Period;
  readonly complete: number;
  readonly isOwnDrawn: boolean;
}

function chartOf({ council }: ReportContext, { chartTitle, measures }: Definition, drawn: Drawn): Chart | undefined {
  const { lines, rows, columns, series, latest, complete, isOwnDrawn } = drawn;
  if (!isOwnDrawn || complete < 2) return undefined;
  const shown = Math.min(complete, MOST_CATEGORIES);
  const names = lines.map(({ name }) => name);
  const what = listed(measures.filter(({ latestOnly }) => !latestOnly).map(({ of }) => of.replace(/^of /, '')));
  return chartOver({
    ...{
      type: 'clustered bar',
      title: `${chartTitle}, ${latest.label}`,
      categoryAxis: 'Authority',
      valueAxis: 'Per cent',
    },
    ...{ columns, rows: rows.slice(0, shown), categories: 0, series, pickedOut: 0 },
    says: `The chart compares the percentages of ${what} of ${withinSentence(council)} (the first bars, filled) and of others in ${latest.label}.${undrawnWords(names.slice(complete), names.slice(shown, complete))}`,
  });
}

/** The own authority's latest figure beside the average and among the others. */
function sentence(
  context: ReportContext,
  figures: OmbudsmanFigures,
  table: string,
  measure: Measure,
): readonly Sentence[] {
  const { latest, own, others } = figures;
  const row = own?.at(latest);
  const figure = measure.figure(row);
  if (!own || !figure.ratio) return [];
  const average = measure.average ? averageFigure(figures, latest, measure.average) : notRecorded(measure);
  const all = others.map(({ at }) => measure.figure(at(latest)));
  const rank = rankOf(figure, all);
  const basis =
    measure.id === 'uphold' && row?.upheld !== undefined && row.notUpheld !== undefined
      ? ` (${row.upheld} of ${row.upheld + row.notUpheld})`
      : '';
  const place = rank && rank.of > 1 ? ` That is ${placeWords(rank)} with a figure.` : '';
  return [
    {
      id: `${table}.${measure.id}`,
      text: `${own.name}: ${show(context, figure).text} ${measure.of} in ${latest.label}${basis}${besideAverage(context, figure, average)}.${place}`,
      figures: [figure, ...(average.ratio ? [average] : [])],
    },
  ];
}

function besideAverage(context: ReportContext, figure: Figure, average: Figure): string {
  if (!figure.ratio || !average.ratio) return '';
  if (compareRatios(figure.ratio, average.ratio) === 0) return ', the same as the average of similar authorities';
  const words = comparedWords(context, figure, average, difference(figure, average));
  return `, compared with ${words.before} on average at similar authorities (${words.gap})`;
}
