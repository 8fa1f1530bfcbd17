/** `lgsco-decisions`: the Ombudsman's decisions by category, published and counted, the own authority's over the years. */
import type { Period } from '../../calendar';
import { compareRatios, type Figure } from '../../figures';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import {
  COUNT_KEYS,
  countedFigure,
  countedYear,
  headingOf,
  ombudsmanFigures,
  typedFigure,
  type Authority,
  type CountKey,
  type OmbudsmanFigures,
} from '../ombudsmanFigures';
import { countedName, noOwn, publishedNotes } from '../ombudsmanWords';
import type { Cell, Chart, Column, NoteMark, Sentence } from '../types';
import { listed, withinSentence } from '../words';

const ID = 'lgsco-decisions';

export const lgscoDecisions: TableEntry = {
  id: ID,
  build: (context) => {
    const figures = ombudsmanFigures(context);
    return figures ? build(context, figures) : [];
  },
};

interface Line {
  readonly name: string;
  readonly period: Period;
  readonly figure: (key: CountKey) => Figure;
  /** Why it is not to be compared with the others. */
  readonly apart?: string;
}

function build(context: ReportContext, figures: OmbudsmanFigures): readonly TableDraft[] {
  const own = ownLines(figures);
  const others = otherLines(figures);
  if (own.length + others.length === 0) return [];
  const counted = countedLines(context, figures);
  const lines = [...own, ...counted, ...others];
  const keys = COUNT_KEYS.filter((key) => lines.some(({ figure }) => figure(key).ratio));
  const columns: readonly Column[] = [
    ...['Authority', 'Period'].map((heading) => ({ heading, kind: 'text' }) as const),
    ...keys.map((key) => ({ heading: headingOf(key), kind: 'figure' }) as const),
  ];
  const rows = lines.map(({ name, period, figure }): readonly Cell[] => [
    name,
    period.label,
    ...keys.map((key) => show(context, figure(key))),
  ]);
  const chart = chartOf(context, { columns, rows: rows.slice(0, own.length), keys });
  return [
    {
      id: ID,
      title: 'Decisions of the Ombudsman',
      columns,
      rows,
      total: false,
      sentences: [...noOwn(context, ID, figures), ...sentences(context, own, counted)],
      noteTexts: [
        'Decisions are counted in the period in which the Ombudsman made them, complaints received in that in which they came.',
        ...publishedNotes(context, figures),
      ],
      marks: lines.flatMap(({ apart }, row): readonly NoteMark[] =>
        apart === undefined ? [] : [{ row, text: apart }],
      ),
      whenEmpty: '',
      ...(chart ? { chart } : {}),
    },
  ];
}

function ownLines({ periods, own }: OmbudsmanFigures): readonly Line[] {
  return own ? periods.flatMap((period) => publishedLine(own, period)) : [];
}

function otherLines({ latest, others }: OmbudsmanFigures): readonly Line[] {
  return others.flatMap((authority) => publishedLine(authority, latest));
}

/** None where the sheet has nothing of the authority's decisions in that period. */
function publishedLine({ name, at }: Authority, period: Period): readonly Line[] {
  const row = at(period);
  const figure = (key: CountKey): Figure => typedFigure(row, key);
  return COUNT_KEYS.some((key) => figure(key).ratio) ? [{ name, period, figure }] : [];
}

function countedLines(context: ReportContext, { periods }: OmbudsmanFigures): readonly Line[] {
  return periods.flatMap((period): readonly Line[] => {
    const year = countedYear(context, period);
    if (!year) return [];
    return [
      {
        ...{ name: countedName(context), period, figure: (key) => countedFigure(context, year, key) },
        ...(year.apart === undefined ? {} : { apart: year.apart }),
      },
    ];
  });
}

interface Drawn {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly keys: readonly CountKey[];
}

/** Of the own authority over the years; one year alone shows nothing that the numbers don't. */
function chartOf({ council }: ReportContext, { columns, rows, keys }: Drawn): Chart | undefined {
  const series = (['notUpheld', 'upheld'] as const).flatMap((key) =>
    keys.includes(key) ? [keys.indexOf(key) + 2] : [],
  );
  if (rows.length < 2) return undefined;
  return chartOver({
    ...{ type: 'clustered column', categoryAxis: 'Period', valueAxis: 'Number of decisions', categories: 1 },
    title: `Investigations of the Ombudsman, upheld and not upheld`,
    ...{ columns, rows, series },
    says: `The chart shows how many complaints about ${withinSentence(council)} the Ombudsman investigated and upheld or did not uphold, period by period, as published.`,
  });
}

/** What the Ombudsman decided lately, how many it upheld over the years, and where the register counts otherwise. */
function sentences(context: ReportContext, own: readonly Line[], counted: readonly Line[]): readonly Sentence[] {
  const last = own.at(-1);
  if (!last) return [];
  const { council } = context;
  const known = DECIDED.map(({ key, words }) => ({ words, figure: last.figure(key) })).filter(
    ({ figure }) => figure.ratio,
  );
  const upheld = own.map(({ period, figure }) => ({ period, figure: figure('upheld') }));
  return [
    ...(known.length === 0
      ? []
      : [
          {
            id: `${ID}.decided`,
            text: `Decisions of the Ombudsman about ${withinSentence(council)} in ${last.period.label}, as published: ${listed(known.map(({ words, figure }) => `${show(context, figure).text} ${words}`))}.`,
            figures: known.map(({ figure }) => figure),
          },
        ]),
    ...(upheld.length > 1 && upheld.every(({ figure }) => figure.ratio)
      ? [
          {
            id: `${ID}.upheld`,
            text: `Upheld: ${listed(upheld.map(({ period, figure }) => `${show(context, figure).text} in ${period.label}`))}.`,
            figures: upheld.map(({ figure }) => figure),
          },
        ]
      : []),
    ...own.flatMap((line) => otherwise(context, line, counted)),
  ];
}

/** In the order of sentences: what weighs most first. */
const DECIDED: readonly { readonly key: Exclude<CountKey, 'received'>; readonly words: string }[] = [
  { key: 'upheld', words: 'upheld' },
  { key: 'notUpheld', words: 'not upheld' },
  { key: 'closedInitially', words: 'closed after initial enquiries' },
  { key: 'referredBack', words: 'referred back for local resolution' },
  { key: 'advice', words: 'advice given' },
  { key: 'invalid', words: 'invalid or incomplete' },
];

/** The others differ anyway: the Ombudsman counts complaints that a council never hears of. */
const INVESTIGATED = DECIDED.filter(({ key }) => key === 'upheld' || key === 'notUpheld');

function otherwise(context: ReportContext, { period, figure }: Line, counted: readonly Line[]): readonly Sentence[] {
  const own = counted.find((line) => line.period === period);
  if (!own) return [];
  const differing = INVESTIGATED.flatMap(({ key, words }) => {
    const [published, here] = [figure(key), own.figure(key)];
    const isSame = !published.ratio || !here.ratio || compareRatios(published.ratio, here.ratio) === 0;
    return isSame ? [] : [{ words, here, published }];
  });
  if (differing.length === 0) return [];
  const said = differing.map(
    ({ words, here, published }) =>
      `${show(context, here).text} ${words} (published: ${show(context, published).text})`,
  );
  return [
    {
      id: `${ID}.otherwise.${period.label}`,
      text: `The register has other numbers for ${period.label}: ${listed(said)}.`,
      figures: differing.flatMap(({ here, published }) => [here, published]),
    },
  ];
}
