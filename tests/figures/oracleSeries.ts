/** The tables of years and quarters, each period counted again by itself. */
import { measuresOf, type Expected, type ExpectedTable, type Measures, type Test } from './oracleMeasures';
import {
  dateAt,
  datedAhead,
  financialYearStart,
  grouped,
  knownTo,
  percent,
  signed,
  yearBefore,
  type Choices,
  type Row,
  type Span,
} from './oracleRules';
import { rates, trend, type All, type Year } from './oracleRates';

export function seriesTables(
  rows: readonly Row[],
  choices: Choices,
  current: Span,
  today: number,
  period: string,
): Record<string, ExpectedTable | undefined> {
  const asAt = choices.asAt || Math.min(current.end, today);
  const begins = choices.registerBegins || financialYearStart(Math.min(...rows.map(({ received }) => received)));
  const years = yearsBack(rows, choices, current, asAt, begins, period);
  const isWhole = knownTo(rows, choices, current, today) === current.end && !datedAhead(rows, current, today);
  const all = { rows, choices, years, isWhole };
  return {
    'year-on-year': representations(all),
    'year-on-year-complaints': complaintYears(all),
    'year-on-year-rates': rates(all),
    'year-on-year-trend': trend(all),
    'year-on-year-teams': teams(all),
    ...quarters(rows, choices, current, asAt, begins, today),
  };
}

/** Ten periods at most, none that ends before the register begins, oldest first. */
function yearsBack(
  rows: readonly Row[],
  choices: Choices,
  current: Span,
  asAt: number,
  begins: number,
  period: string,
): readonly Year[] {
  const years: Year[] = [];
  let [span, day, label] = [current, asAt, period];
  while (years.length < 10 && span.end >= begins) {
    const before = earlier(span);
    years.unshift({
      label,
      measures: measuresOf(rows, { ...choices, asAt: day, registerBegins: begins }, span, before, day, label),
    });
    [span, day, label] = [before, yearBefore(day), labelBefore(label, before)];
  }
  return years;
}

function earlier({ start, end }: Span): Span {
  return { start: yearBefore(start), end: yearBefore(end) };
}

/** `2022/23 Q1` becomes `2021/22 Q1`; a name without a year the two dates. */
function labelBefore(label: string, { start, end }: Span): string {
  const year = /^(\d{4})\/\d\d( Q\d)?$/u.exec(label);
  if (year) return `${Number(year[1]) - 1}/${(year[1] ?? '').slice(2)}${year[2] ?? ''}`;
  const long = (day: number): string =>
    dateAt(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${long(start)} to ${long(end)}`;
}

/** Each period's figure, then difference and relative change from the last but one to the last. */
function countLine(
  { choices, years, isWhole }: All,
  list: (measures: Measures) => readonly Row[],
  isKnown: (measures: Measures) => boolean = () => true,
): Expected[] {
  const last = years.at(-1);
  const [now, then] = years
    .slice(-2)
    .map(({ measures }) => list(measures).length)
    .toReversed();
  const line = years.map(({ measures }) => measures.count('C', list(measures), isKnown(measures)));
  if (years.length < 2 || !isWhole || !last || now === undefined || then === undefined) return line;
  const na: Expected = { text: [choices.zeroDenominator] };
  const areKnown = years.slice(-2).every(({ measures }) => isKnown(measures));
  return [...line, ...(areKnown ? moves(choices, now, then) : [na, na])];
}

function moves(choices: Choices, now: number, then: number): Expected[] {
  const gap = now - then;
  const change = percent(Math.abs(gap), then || 1, choices);
  const isZero = Number(change.replaceAll(',', '')) === 0;
  return [
    { text: [signed(grouped(gap), gap)], value: gap },
    then === 0
      ? { text: [choices.zeroDenominator] }
      : { text: [isZero ? `${change}%` : `${gap < 0 ? '-' : '+'}${change}%`], value: gap / then },
  ];
}

function representations(all: All): ExpectedTable {
  const { years } = all;
  const complaints = years.flatMap(({ measures }) => measures.received('C', measures.complaint));
  const procedures = new Set(complaints.map(({ procedure }) => procedure));
  const both = procedures.has('Statutory') && procedures.has('Corporate');
  type Line = readonly [string, (measures: Measures) => Test, isKnown?: (measures: Measures) => boolean];
  const lines = [1, 2, 3].flatMap((stage): Line[] =>
    both
      ? (['Statutory', 'Corporate'] as const).map((name) => [
          `${name} stage ${stage} complaints`,
          (measures) => measures.at(stage, name),
          ({ known }) => known.procedure('C', name),
        ])
      : [[`Stage ${stage} complaints`, (measures) => measures.at(stage)]],
  );
  const isOfNone: Test = (row) => row.type === 'Complaint' && row.procedure === '';
  if (both) lines.push(['Complaints, procedure not recorded', () => isOfNone]);
  for (const [name, type] of Object.entries(TYPES)) lines.push([name, (measures) => measures.ofType(type)]);
  const shown = lines.filter(([, test]) => years.some(({ measures }) => measures.received('C', test(measures)).length));
  const total: Line[] = [['Total', () => () => true]];
  return Object.fromEntries(
    [...shown, ...(shown.length > 0 ? total : [])].map(([name, test, isKnown]) => [
      name,
      countLine(all, (measures) => measures.received('C', test(measures)), isKnown),
    ]),
  );
}

const TYPES = {
  'Alternative dispute resolution (ADR)': 'ADR',
  'Initial feedback': 'Initial feedback',
  Concerns: 'Concern',
  'Member enquiries': 'Member enquiry',
  'MP enquiries': 'MP enquiry',
  Compliments: 'Compliment',
  'LGSCO enquiries': 'LGSCO',
  'Service requests': 'Service request',
  Comments: 'Comment',
  'Housing Ombudsman enquiries': 'Housing Ombudsman',
};

function complaintYears({ choices, years, isWhole }: All): ExpectedTable {
  const received = ({ measures }: Year): Row[] => measures.received('C', measures.complaint);
  if (years.length < 2) return {};
  return Object.fromEntries(
    years.map((year, index) => {
      const { measures } = year;
      const before = isWhole || year !== years.at(-1) ? years[index - 1] : undefined;
      const closed = measures.closed('C', measures.complaint);
      const na: Expected = { text: [choices.zeroDenominator] };
      return [
        year.label,
        [
          measures.count('C', received(year)),
          measures.count('C', closed, measures.known.closed('C')),
          measures.count('C', measures.upheldIn(closed), measures.known.closed('C') && measures.known.outcome('C')),
          ...(before ? moves(choices, received(year).length, received(before).length) : [na, na]),
        ],
      ];
    }),
  );
}

function teams(all: All): ExpectedTable {
  const { years } = all;
  if (years.length < 2) return {};
  const list = (measures: Measures): Row[] => measures.stageCount('C', measures.complaint);
  const names = new Set(years.flatMap(({ measures }) => list(measures).map(measures.teamOf)));
  const isKnown = ({ known, teamOf, byResponse }: Measures): boolean =>
    known.named('C', 'Team', (row) => teamOf(row) !== 'Not recorded') && (!byResponse || known.responded('C'));
  const line = (test: (measures: Measures) => Test): Expected[] =>
    countLine(all, (measures) => list(measures).filter(test(measures)), isKnown);
  return {
    ...Object.fromEntries([...names].map((name) => [name, line((m) => m.named(m.teamOf, name))])),
    ...(names.size > 0 ? { Total: line(() => () => true) } : {}),
  };
}

/** Three months each, judged on the as-at date of their year. */
function quarters(
  rows: readonly Row[],
  choices: Choices,
  current: Span,
  asAt: number,
  begins: number,
  today: number,
): Record<string, ExpectedTable> {
  if (financialYearStart(current.start) !== current.start || current.end - current.start < 360) return {};
  const counted = (span: Span): Measures =>
    measuresOf(rows, { ...choices, asAt, registerBegins: begins }, span, earlier(span), today, '');
  const month = (start: number, months: number): number => {
    const date = dateAt(start);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / 86_400_000 + 25_569;
  };
  const line = (span: Span, isYear: boolean): Expected[] => {
    const m = counted(span);
    const [now, then] = [m.received('C', m.complaint), m.received('P', m.complaint)];
    const rest = counted({ start: span.start, end: current.end });
    const isBegun = isYear || span.start <= asAt || rest.received('C', rest.complaint).length > 0;
    const na: Expected = { text: [choices.zeroDenominator] };
    /** Of a quarter that has hardly begun there is no rate, whichever kind of nothing that is. */
    const orNone = (rate: Expected): Expected =>
      rate.value === undefined ? { ...rate, text: [choices.zeroDenominator, 'N/A', 'Not recorded'] } : rate;
    const earlierCount = m.count('P', then);
    const isWhole =
      span.end <= knownTo(rows, { ...choices, asAt }, current, today) && !datedAhead(rows, current, today);
    const gap = m.unknown('P') || !isBegun || !isWhole ? [na, na] : moves(choices, now.length, then.length);
    return [
      isBegun ? m.count('C', now) : na,
      earlierCount,
      ...gap,
      orNone(m.upheldRate('C', m.complaint)),
      orNone(m.timeliness('C', m.complaint)),
    ];
  };
  const names = ['Q1 (April to June)', 'Q2 (July to September)', 'Q3 (October to December)', 'Q4 (January to March)'];
  return {
    quarters: {
      ...Object.fromEntries(
        names.map((name, index) => [
          name,
          line({ start: month(current.start, 3 * index), end: month(current.start, 3 * index + 3) - 1 }, false),
        ]),
      ),
      Year: line(current, true),
    },
  };
}
