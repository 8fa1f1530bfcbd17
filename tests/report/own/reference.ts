/** Tables that a council defines, counted again from the rows in the plainest way: group, filter, count, divide. */
import { measuresOf, type Half, type Measures, type Test } from '../../figures/oracleMeasures';
import {
  addWorking,
  financialYearStart,
  folded,
  foldedBy,
  isWorking,
  stageOf,
  type Choices,
  type Row,
  type Span,
} from '../../figures/oracleRules';
import { saysAnswer, saysOutcome } from '../../figures/oracleSources';

/** A row of a register with a column of the council's own. */
export type OwnRow = Row & Handled & { readonly ward: string };

/** How a complaint was handled: columns that only tables of the council's own use. */
export interface Handled {
  readonly refusalReason: string;
  readonly landlord: '' | 'Yes' | 'No';
  readonly action: string;
  readonly actionDue: number;
  readonly actionDone: number;
}

/** Whether well-founded are the upheld ones alone. */
export type OwnChoices = Choices & { readonly wellFounded: 'Upheld and partially upheld' | 'Upheld only' };

export interface Defined {
  readonly rows: string;
  readonly thenBy: string;
  readonly measures: readonly string[];
  readonly periods: readonly ('Current' | 'Previous' | 'Difference')[];
  readonly where: string;
}

export const NOT_RECORDED = 'Not recorded';
/** A number, or what stands where there is none. */
export type Value = number | 'N/A' | typeof NOT_RECORDED;

interface Asked {
  readonly test: Test;
  readonly stage?: number;
  readonly procedure?: string;
}

type Names = (row: Row) => readonly string[];

interface GroupBy {
  readonly heading: string;
  readonly of: Names;
  /** Part of the scope that decides which column holds the answer. */
  readonly as?: 'stage' | 'procedure';
}

/** Everything about a register that does not depend on a definition. */
export function reference(rows: readonly OwnRow[], choices: OwnChoices, year: Span, before: Span, today: number) {
  const whole = measuresOf(rows, choices, year, before, today, '2022/23');
  const wardOf = foldedBy(rows, (row) => ownOf(row).ward);
  const refusalOf = foldedBy(rows, (row) => ownOf(row).refusalReason);
  const themes = folded(rows, ({ theme, otherThemes }) => [theme, ...otherThemes]);
  const or = (text: string): string => text || NOT_RECORDED;
  const one =
    (name: (row: Row) => string): Names =>
    (row) => [name(row)];
  const groupings: Readonly<Record<string, GroupBy>> = {
    Team: { heading: 'Team', of: one(whole.teamOf) },
    'Service area': { heading: 'Service area', of: one(whole.areaOf) },
    'Primary theme': { heading: 'Primary theme', of: one(({ theme }) => themes(theme)) },
    'Themes mentioned': {
      heading: 'Primary theme',
      of: ({ theme, otherThemes }) => {
        const named = [theme, ...otherThemes].filter((text) => text !== '').map(themes);
        return named.length === 0 ? [NOT_RECORDED] : [...new Set(named)];
      },
    },
    'Root cause': { heading: 'Root cause', of: one(({ rootCause }) => or(rootCause)) },
    'Complainant type': { heading: 'Complainant type', of: one(({ complainant }) => or(complainant)) },
    Outcome: { heading: 'Outcome', of: one(({ outcome }) => or(outcome)) },
    Extension: { heading: 'Extension', of: one(({ extension }) => or(extension)) },
    Stage: { heading: 'Stage', of: one((row) => `Stage ${stageOf(row)}`), as: 'stage' },
    Procedure: { heading: 'Procedure', of: one(({ procedure }) => or(procedure)), as: 'procedure' },
    Ward: { heading: '', of: one(wardOf) },
    'Refusal reason': { heading: 'Refusal reason', of: one(refusalOf) },
    'Landlord complaint': { heading: 'Landlord complaint', of: one((row) => or(ownOf(row).landlord)) },
  };
  const begins = choices.registerBegins || financialYearStart(Math.min(...rows.map(({ received }) => received)));
  /** The same months of both years, judged on the days on which the years are. */
  const within = (now: Span, then: Span): Measures =>
    measuresOf(rows, { ...choices, asAt: year.end, registerBegins: begins }, now, then, today, '2022/23');

  /** Does the register tell the group at all, in the half? */
  const isTold = (m: Measures, name: string, half: Half): boolean => {
    const { heading, of, as } = must(groupings[name]);
    if (as === 'stage') return choices.lacks !== 'Stage';
    if (as === 'procedure') return choices.lacks !== 'Procedure' && m.known.procedure(half);
    if (heading === '') return true;
    const isNamed: Test = (row) => of(row).some((group) => group !== NOT_RECORDED);
    // Names of other themes are told by either column.
    const column = name === 'Themes mentioned' && choices.lacks === 'Primary theme' ? 'Other themes' : heading;
    const isEmpty = choices.lacks === heading && name === 'Themes mentioned';
    return m.known.named(half, column, isNamed) && !(isEmpty && !hasRows(m, half));
  };
  const hasRows = (m: Measures, half: Half): boolean => m.received(half, m.complaint).length > 0;

  const conditions = (where: string): readonly { name: string; values: readonly string[] }[] =>
    where === ''
      ? []
      : where.split('; ').map((part) => {
          const [name = '', values = ''] = part.split(' = ');
          return { name, values: values.split(', ').map((value) => (name === 'Stage' ? `Stage ${value}` : value)) };
        });

  const ask = (defined: Defined, groups: readonly (readonly [by: string, group: string])[]): Asked => {
    const all = [
      ...conditions(defined.where),
      ...groups.filter(([, group]) => group !== '').map(([name, group]) => ({ name, values: [group] })),
    ];
    const tests = all.map(({ name, values }) => {
      const { of } = must(groupings[name]);
      return (row: Row): boolean => of(row).some((group) => values.includes(group));
    });
    const only = (by: string): string | undefined => {
      const named = all.filter(({ name, values }) => name === by && values.length === 1).at(-1)?.values[0];
      return named;
    };
    const [stage, procedure] = [only('Stage')?.replace('Stage ', ''), only('Procedure')];
    return {
      test: (row) => whole.complaint(row) && tests.every((test) => test(row)),
      ...(stage === undefined ? {} : { stage: Number(stage) }),
      ...(procedure === undefined ? {} : { procedure }),
    };
  };

  const valueIn = (m: Measures, defined: Defined, measure: string, half: Half, asked: Asked): Value => {
    if (m.unknown(half)) return NOT_RECORDED;
    const named = [defined.rows, defined.thenBy, ...conditions(defined.where).map(({ name }) => name)];
    const isNone = asked.procedure === undefined || asked.procedure === NOT_RECORDED;
    const told = named.every((name) => {
      if (name === '' || name === 'Month' || name === 'Quarter') return true;
      // Of the one stage or procedure that all are taken to be of nothing else is known.
      const isScope = conditions(defined.where).some((one) => one.name === name && one.values.length === 1);
      const isGrouping = name === defined.rows || name === defined.thenBy;
      if (isScope && !isGrouping && name === 'Stage') return whole.known.stage(must(asked.stage));
      if (isScope && !isGrouping && name === 'Procedure') return m.known.procedure(half, asked.procedure);
      return isTold(whole, name, half) && (name !== 'Procedure' || isNone || m.known.procedure(half));
    });
    const of = VALUES[measure];
    return told && of ? of(m, half, asked, choices, isAnswerKnown(m, half, asked)) : told ? 'N/A' : NOT_RECORDED;
  };
  const isAnswerKnown = (m: Measures, half: Half, { stage, procedure }: Asked): boolean => {
    const isOfOthers = (stage !== undefined && stage !== 3) || procedure === 'Corporate' || procedure === NOT_RECORDED;
    const scope = isOfOthers
      ? { procedure: 'Corporate', stage: 1 }
      : stage === 3 && procedure === 'Statutory'
        ? { procedure, stage }
        : undefined;
    const isProcedureKnown =
      procedure === undefined || procedure === NOT_RECORDED
        ? m.known.procedure(half)
        : m.known.procedure(half, procedure);
    return m.known.answer(half, scope) && isProcedureKnown;
  };
  return { whole, within, groupings, ask, valueIn };
}

type ValueOf = (m: Measures, half: Half, asked: Asked, choices: OwnChoices, isAnswerKnown: boolean) => Value;

const counted = (isKnown: boolean, list: readonly Row[]): Value => (isKnown ? list.length : NOT_RECORDED);
const divided = (isKnown: boolean, part: readonly Row[], whole: readonly Row[], says: Test): Value => {
  if (!isKnown || (whole.length > 0 && !whole.some(says))) return NOT_RECORDED;
  return whole.length === 0 ? 'N/A' : part.length / whole.length;
};
const outcome =
  (name: string): ValueOf =>
  (m, half, { test }) =>
    counted(
      m.known.closed(half) && m.known.outcome(half),
      m.closed(half, test).filter((row) => row.outcome === name),
    );

const VALUES: Readonly<Record<string, ValueOf>> = {
  Received: (m, half, { test }) => counted(true, m.received(half, test)),
  'Responded to': (m, half, { test }) =>
    counted(
      m.known.responded(half),
      m.mine.filter((row) => test(row) && m.counts(row) && m.within(row.response, half)),
    ),
  Closed: (m, half, { test }, choices) =>
    counted(
      choices.basis === 'Responded to' ? closedByDate(m, half) : m.known.closed(half),
      m.mine.filter((row) => test(row) && m.counts(row) && m.within(row.closed || row.response, half)),
    ),
  Upheld: (m, half, { test }) =>
    counted(m.known.closed(half) && m.known.outcome(half), m.upheldIn(m.closed(half, test))),
  'Not upheld': outcome('Not upheld'),
  'No finding': outcome('No finding'),
  'Partially upheld': (m, half, asked, choices, isKnown) => {
    const value = outcome('Partially upheld')(m, half, asked, choices, isKnown);
    return typeof value === 'number' && choices.upheldIncludesPartially ? 'N/A' : value;
  },
  '% upheld': (m, half, { test }) => {
    const closed = m.closed(half, test);
    return divided(m.known.closed(half) && m.known.outcome(half), m.upheldIn(closed), closed, saysOutcome);
  },
  Withdrawn: (m, half, { test }) => status(m, half, test, 'Withdrawn'),
  Refused: (m, half, { test }) => status(m, half, test, 'Rejected'),
  Due: (m, half, { test }, _, isKnown) => counted(isKnown, m.due(half, test)),
  'In time': (m, half, { test }, choices, isKnown) =>
    counted(isTimed(m, half, choices, isKnown), m.inTime(m.timed(half, test))),
  Late: (m, half, { test }, choices, isKnown) => {
    const timed = m.timed(half, test);
    const inTime = new Set(m.inTime(timed));
    return counted(
      isTimed(m, half, choices, isKnown),
      timed.filter((row) => !inTime.has(row)),
    );
  },
  '% in time': (m, half, { test }, choices, isKnown) => {
    const timed = m.timed(half, test);
    // Of cases whose answer has no column nobody knows whether they are among those that were due.
    const isOpen = timed.length === 0 && m.unjudged(half, test).length > 0;
    return divided(isTimed(m, half, choices, isKnown) && !isOpen, m.inTime(timed), timed, saysAnswer(choices));
  },
  Extended: (m, half, { test }) => counted(isExtensionKnown(m, half), extendedIn(m.received(half, test))),
  '% extended': (m, half, { test }) => {
    const received = m.received(half, test);
    return divided(isExtensionKnown(m, half), extendedIn(received), received, ({ extension }) => extension !== '');
  },
  'Mean days': (m, half, { test }, choices) =>
    ofDays(m, half, test, choices, (days) => days.reduce((sum, one) => sum + one, 0) / days.length),
  'Median days': (m, half, { test }, choices) =>
    ofDays(m, half, test, choices, (days) => {
      const middle = days.length / 2;
      return days.length % 2 === 1 ? must(days[Math.floor(middle)]) : (must(days[middle - 1]) + must(days[middle])) / 2;
    }),
  '90th percentile days': (m, half, { test }, choices) =>
    ofDays(m, half, test, choices, (days) => must(days.find((_, index) => (index + 1) * 10 >= days.length * 9))),
  'Longest days': (m, half, { test }, choices) => ofDays(m, half, test, choices, (days) => must(days.at(-1))),
  Cost: (m, half, { test }, choices) => {
    const all = m.received(half, m.complaint);
    const asked = m.received(half, test).filter((row) => stageOf(row) > 1 || row.cost > 0);
    const isKnown = choices.lacks !== 'Cost (£)' && (all.length === 0 || all.some(({ cost }) => cost > 0));
    if (!isKnown || (asked.length > 0 && asked.every(({ cost }) => cost === 0))) return NOT_RECORDED;
    return asked.reduce((sum, { cost }) => sum + Math.round(cost * 100), 0) / 100;
  },
  Remedies: (m, half, { test }) =>
    counted(
      m.known.named(half, 'Remedy (£)', ({ remedy }) => remedy > 0),
      m.received(half, test).filter(({ remedy }) => remedy > 0),
    ),
  'Due for acknowledgement': (m, half, asked, choices) =>
    counted(isAcknowledgementKnown(m, half, asked), acknowledgementDue(m, half, asked.test, choices)),
  'Acknowledged in time': (m, half, asked, choices) =>
    counted(isAcknowledgementKnown(m, half, asked), acknowledgedIn(m, half, asked.test, choices)),
  '% acknowledged in time': (m, half, asked, choices) =>
    divided(
      isAcknowledgementKnown(m, half, asked),
      acknowledgedIn(m, half, asked.test, choices),
      acknowledgementDue(m, half, asked.test, choices),
      ({ acknowledged }) => acknowledged > 0,
    ),
  'Well-founded': (m, half, { test }, choices) =>
    counted(m.known.closed(half) && m.known.outcome(half), wellFoundedIn(m.closed(half, test), choices)),
  '% well-founded': (m, half, { test }, choices) => {
    const closed = m.closed(half, test);
    return divided(m.known.closed(half) && m.known.outcome(half), wellFoundedIn(closed, choices), closed, saysOutcome);
  },
  Actions: (m, half, { test }) => counted(isActionKnown(m, half), m.received(half, test).filter(hasAction)),
  'Actions done': (m, half, { test }) => counted(isActionKnown(m, half), m.received(half, test).filter(isActionDone)),
  '% actions done': (m, half, { test }) => {
    const all = m.received(half, test).filter(hasAction);
    return divided(isActionKnown(m, half), all.filter(isActionDone), all, () => true);
  },
};
export const MEASURE_NAMES = Object.keys(VALUES);

/** Of cells that were typed: a day that is 0 is none. */
function closedByDate(m: Measures, half: Half): boolean {
  return m.known.named(half, 'Date closed', (row) => (row.closed || row.response) > 0) || m.known.responded(half);
}

function isTimed(m: Measures, half: Half, choices: Choices, isKnown: boolean): boolean {
  return isKnown && (choices.basis !== 'Responded to' || m.known.responded(half));
}

function isExtensionKnown(m: Measures, half: Half): boolean {
  return m.known.named(half, 'Extension', ({ extension }) => extension !== '');
}

function extendedIn(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ extension }) => extension !== '' && extension !== 'None');
}

/** The Code's five working days; every day of both years is past the as-at date. */
function acknowledgementDay(row: Row, { stage2Clock }: Choices): number {
  if (row.procedure !== 'Corporate') return 0;
  const isByRequest = stageOf(row) === 2 && stage2Clock === 'Request';
  return addWorking(isByRequest ? row.received : row.clockStart || row.received, 5);
}

function acknowledgementDue(m: Measures, half: Half, test: Test, choices: Choices): readonly Row[] {
  return m.mine.filter((row) => test(row) && m.counts(row) && m.within(acknowledgementDay(row, choices), half));
}

function acknowledgedIn(m: Measures, half: Half, test: Test, choices: Choices): readonly Row[] {
  return acknowledgementDue(m, half, test, choices).filter(
    (row) => row.acknowledged > 0 && row.acknowledged <= acknowledgementDay(row, choices),
  );
}

function isAcknowledgementKnown(m: Measures, half: Half, { procedure }: Asked): boolean {
  const isNone = procedure === undefined || procedure === NOT_RECORDED;
  return (
    m.known.named(half, 'Date acknowledged', ({ acknowledged }) => acknowledged > 0) &&
    m.known.procedure(half, ...(isNone ? [] : [procedure]))
  );
}

function wellFoundedIn(rows: readonly Row[], { wellFounded }: OwnChoices): readonly Row[] {
  const counting = wellFounded === 'Upheld only' ? ['Upheld'] : ['Upheld', 'Partially upheld'];
  return rows.filter(({ outcome: its }) => counting.includes(its));
}

const hasAction: Test = (row) => {
  const { action, actionDue, actionDone } = ownOf(row);
  return action !== '' || actionDue > 0 || actionDone > 0;
};
const isActionDone: Test = (row) => ownOf(row).actionDone > 0;

function isActionKnown(m: Measures, half: Half): boolean {
  return m.known.named(half, 'Action', hasAction);
}

function status(m: Measures, half: Half, test: Test, name: string): Value {
  const list = m.mine.filter((row) => test(row) && row.status === name && m.within(row.received, half));
  return counted(m.known.status(half), list);
}

/** Working days after the start up to the answer, of those responded to in the half, in order. */
function ofDays(
  m: Measures,
  half: Half,
  test: Test,
  { stage2Clock }: Choices,
  statistic: (days: readonly number[]) => number,
): Value {
  if (!m.known.responded(half)) return NOT_RECORDED;
  const responded = m.mine.filter((row) => test(row) && m.counts(row) && m.within(row.response, half));
  const days = responded.map((row) => {
    const start = stageOf(row) === 2 && stage2Clock === 'Request' ? row.received : row.clockStart || row.received;
    let taken = 0;
    for (let day = start + 1; day <= row.response; day += 1) if (isWorking(day)) taken += 1;
    return taken;
  });
  return days.length === 0 ? 'N/A' : statistic(days.sort((a, b) => a - b));
}

/** The row with its own columns, which the measures leave as they are. */
function ownOf(row: Row): OwnRow {
  return row as OwnRow;
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing there');
  return value;
}
