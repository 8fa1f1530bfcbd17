/** `year-on-year` and `year-on-year-rates`: every measure over the periods available, one row a measure. */
import { countIn, difference, publishedRate, rateIn, relativeChange, escalation, rowsIn } from '../../figures';
import type { Figure, PeriodRows, Stage } from '../../figures';
import { must } from '../../must';
import { countNumber, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { receivedNote, STAGES_NOTE, timelinessNote, upheldNote } from '../definitions';
import { stagesOf } from '../procedures';
import type { Cell, Column, Sentence } from '../types';
import { headingMarks, isLastComparable, known, limitsNote, type Year } from '../years';
import { biggestMoves, highestAndLowest, type Series } from '../yearWords';
import { receivedTotal, representationTypes } from './volume';

const COMPLAINTS = { recordType: 'Complaint' } as const;

export const yearOnYear: TableEntry = {
  id: 'year-on-year',
  build: (context) => [representations(context)],
};

export const yearOnYearRates: TableEntry = {
  id: 'year-on-year-rates',
  build: (context) => (context.years().length > 1 ? [rates(context)] : []),
};

function representations(context: ReportContext): TableDraft {
  const years = context.years();
  const { settings } = context.facts;
  const types = representationTypes(
    years.map(({ rows }) => rows),
    years.map(({ published }) => published),
  );
  const series = types.map(({ name, scope }): Series => ({
    name,
    figures: years.map((year) => known(year, countIn(year.rows, 'received', scope), ['volume', 'Received', name])),
  }));
  const shown = series.filter(
    ({ figures }) => settings.showZeroGroups || figures.some((figure) => countNumber(figure) > 0),
  );
  const total: Series = {
    name: 'Total',
    figures: years.map((year, index) =>
      receivedTotal(
        countIn(year.rows, 'received'),
        year.published,
        series.flatMap(({ figures }) => figures[index] ?? []),
      ),
    ),
  };
  const totalled = settings.totalsRow && shown.length > 0;
  return {
    id: 'year-on-year',
    title: 'Representations received, year on year',
    columns: yearColumns('Representation type', years, ['Difference', 'Change']),
    rows: (totalled ? [...shown, total] : shown).map((line) => countCells(context, years, line)),
    total: totalled,
    sentences: [
      ...(years.length < 2 ? [noYears(context)] : []),
      ...highestAndLowest(context, 'year-on-year.total', years, { ...total, name: 'Representations received' }),
      ...biggestMoves(context, 'year-on-year', years, shown),
    ],
    noteTexts: [receivedNote(context), STAGES_NOTE],
    marks: headingMarks(years, 1),
    restsOn: total.figures,
    whenEmpty: `No representations were received in ${context.current}.`,
  };
}

function noYears({ current }: ReportContext): Sentence {
  return { id: 'year-on-year.none', text: `No figures of periods before ${current} are known.`, figures: [] };
}

/** Behind the years what the last of them is compared with, where there is one before it that it can be compared with. */
export function yearColumns(subject: string, years: readonly Year[], compared: readonly string[]): readonly Column[] {
  const before = isLastComparable(years) ? years.at(-2) : undefined;
  const headings = [
    ...years.map(({ label }) => label),
    ...(before ? compared.map((heading) => `${heading} from ${before.label}`) : []),
  ];
  return [{ heading: subject, kind: 'text' }, ...headings.map((heading): Column => ({ heading, kind: 'figure' }))];
}

/** A series of counts, then difference and change from the last year but one to the last, where they can be compared. */
export function countCells(context: ReportContext, years: readonly Year[], { name, figures }: Series): readonly Cell[] {
  const [before, last] = isLastComparable(years) ? figures.slice(-2) : [];
  return [
    name,
    ...figures.map((figure) => show(context, figure)),
    ...(before && last
      ? [show(context, difference(last, before), true), show(context, relativeChange(last, before))]
      : []),
  ];
}

function rates(context: ReportContext): TableDraft {
  const years = context.years();
  const series = rateSeries(context, years);
  const limits = limitsNote(context.facts, years);
  const rows = series.map(({ name, figures }): readonly Cell[] => {
    const [before, last] = isLastComparable(years) ? figures.slice(-2) : [];
    return [
      name,
      ...figures.map((figure) => show(context, figure)),
      ...(before && last ? [show(context, difference(last, before), true)] : []),
    ];
  });
  return {
    id: 'year-on-year-rates',
    title: 'Rates, year on year',
    columns: yearColumns('Rate', years, ['Difference']),
    rows,
    total: false,
    sentences: [
      ...['upheld', 'timeliness'].flatMap((id, index) =>
        highestAndLowest(context, `year-on-year-rates.${id}`, years, must(series[index], id)),
      ),
      ...biggestMoves(context, 'year-on-year-rates', years, series),
    ],
    noteTexts: [
      upheldNote(context),
      timelinessNote(context),
      'Escalation compares the stages received in the same period: it does not follow single cases.',
    ],
    marks: [
      ...headingMarks(years, 1),
      ...series.flatMap(({ name }, row) => (limits && name === TIMELINESS ? [{ row, text: limits }] : [])),
    ],
    whenEmpty: '',
  };
}

const TIMELINESS = '% timeliness';

function rateSeries(context: ReportContext, years: readonly Year[]): readonly Series[] {
  const { facts } = context;
  const over = (name: string, figure: (year: Year) => Figure): Series => ({ name, figures: years.map(figure) });
  const always = [upheldSeries(context, years), timelinessSeries(context, years)];
  const sometimes = [
    over('% partially upheld', (year) =>
      known(year, rateIn(facts, year.rows, 'partiallyUpheld', COMPLAINTS), ['complaints', '% partially upheld']),
    ),
    ...escalations(years),
    over('Ombudsman uphold rate', (year) =>
      known(year, rateIn(facts, year.rows, 'ombudsmanUphold'), ['ombudsman-investigations', 'Uphold rate']),
    ),
  ];
  const isAny = (figure: Figure): boolean => (figure.numerator ?? countNumber(figure)) > 0;
  return [...always, ...sometimes.filter(({ figures }) => figures.some(isAny))];
}

/** % upheld of complaints of all stages, year by year. */
export function upheldSeries({ facts }: ReportContext, years: readonly Year[]): Series {
  const figure = (year: Year): Figure =>
    known(year, rateIn(facts, year.rows, 'upheld', COMPLAINTS), ['complaints', '% upheld']);
  return { name: '% upheld', figures: years.map(figure) };
}

/** Timeliness of complaints of all stages, year by year. */
export function timelinessSeries({ facts }: ReportContext, years: readonly Year[]): Series {
  const figure = (year: Year): Figure =>
    known(year, rateIn(facts, year.rows, 'timeliness', COMPLAINTS), ['complaints', '% timeliness']);
  return { name: TIMELINESS, figures: years.map(figure) };
}

function escalations(years: readonly Year[]): readonly Series[] {
  const periods = years.map(({ rows }) => rows);
  const all = must(periods[0], 'a year').judged.register.procedures;
  return all
    .filter(({ id }) => periods.some((period) => hasComplaints(period, id)))
    .flatMap((procedure) =>
      stagesOf(procedure, periods).flatMap((to, index, stages): readonly Series[] => {
        const from = stages[index - 1];
        if (!from) return [];
        const name = `${procedure.label} escalation from stage ${from} to ${to}`;
        return [{ name, figures: years.map((year) => escalated(year, procedure.id, from, to)) }];
      }),
    );
}

function hasComplaints(period: PeriodRows, procedure: string): boolean {
  return rowsIn(period, 'received', { ...COMPLAINTS, procedure }).length > 0;
}

/** Where the register does not reach back, from the numbers at both stages that were published. */
function escalated({ rows, published }: Year, procedure: string, from: Stage, to: Stage): Figure {
  const figure = escalation(rows, procedure, from, to);
  const received = (stage: string): number | undefined =>
    published.value(`stages-${procedure}`, 'Received', `Stage ${stage}`);
  const [above, below] = [received(to), received(from)];
  if (figure.missing !== 'Not recorded' || above === undefined || below === undefined) return figure;
  return { ...publishedRate(above, below), ...(figure.measure === undefined ? {} : { measure: figure.measure }) };
}
