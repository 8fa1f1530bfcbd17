/** `timescales`: within and outside each limit, cumulative on one base (items 1-11, 3-14; T19). */
import { limitFor, type Day, type TimeLimit } from '../../calendar';
import { answeredWithin, count, rate, rowsOf, split, stage3Limit, type Figure } from '../../figures';
import type { Settings } from '../../register';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import type { Cell, Column, Sentence } from '../types';
import { COMPLAINT, shareSubject } from '../words';

interface Limit {
  readonly procedure: 'Statutory' | 'Corporate';
  readonly stage: '1' | '2' | '3';
  /** `Within n`, whatever the extension: the first limit, or the extended one. */
  readonly length: 'days' | 'extendedDays';
}

const LIMITS: readonly Limit[] = [
  { procedure: 'Statutory', stage: '1', length: 'days' },
  { procedure: 'Statutory', stage: '1', length: 'extendedDays' },
  { procedure: 'Statutory', stage: '2', length: 'days' },
  { procedure: 'Statutory', stage: '2', length: 'extendedDays' },
  { procedure: 'Statutory', stage: '3', length: 'days' },
  { procedure: 'Corporate', stage: '1', length: 'days' },
  { procedure: 'Corporate', stage: '1', length: 'extendedDays' },
  { procedure: 'Corporate', stage: '2', length: 'days' },
  { procedure: 'Corporate', stage: '2', length: 'extendedDays' },
  // Where a council has set limits for it.
  { procedure: 'Corporate', stage: '3', length: 'days' },
  { procedure: 'Corporate', stage: '3', length: 'extendedDays' },
];

/** What of stage 3 is measured, as the row's name says it. */
const STAGE_3: Record<Settings['stage3Measure'], string> = {
  Panel: ' panel',
  Findings: ' findings',
  Response: ' response',
  All: '',
};

const COLUMNS: readonly Column[] = [
  { heading: 'Stage of complaint', kind: 'text' },
  { heading: 'Cases due', kind: 'figure' },
  { heading: 'Within', kind: 'figure' },
  { heading: 'Outside', kind: 'figure' },
  { heading: '% within', kind: 'figure' },
];

export const timescales: TableEntry = {
  id: 'timescales',
  build: (context) => [build(context)],
};

interface Line {
  readonly id: string;
  readonly name: string;
  readonly due: Figure;
  readonly outside: Figure;
  readonly within: Figure;
  readonly share: Figure;
  /** Outside ÷ due. */
  readonly late: Figure;
}

function build(context: ReportContext): TableDraft {
  const { current } = context;
  const lines = LIMITS.flatMap((limit) => lineOf(context, limit) ?? []);
  const rows = lines.map(({ name, due, within, outside, share }): readonly Cell[] => [
    name,
    ...[due, within, outside, share].map((figure) => show(context, figure)),
  ]);
  const chart = chartOver({
    type: 'stacked bar',
    title: `Complaints within and outside the time limits, ${current}`,
    categoryAxis: 'Stage and limit',
    valueAxis: 'Complaints due',
    columns: COLUMNS,
    rows,
    categories: 0,
    series: [2, 3],
    says: `The chart shows how many complaints due in ${current} were answered within and outside each time limit.`,
  });
  return {
    id: 'timescales',
    title: 'Compliance with timescales',
    columns: COLUMNS,
    rows,
    total: false,
    sentences: lines.map((line): Sentence => ({
      id: `timescales.${line.id}`,
      text: `${line.name}: ${shareSubject(context, line.share, COMPLAINT, `due in ${current}`, 'answered within that limit')}, ${show(context, line.outside).text} (${show(context, line.late).text}) ${line.outside.ratio?.of === 1 ? 'was' : 'were'} not.`,
      figures: [line.share, line.outside, line.late],
    })),
    noteTexts: [
      'Each limit is measured on all complaints due at that stage, whether extended or not: those within the shorter limit are among those within the longer. Timeliness elsewhere is by the limit that each complaint had. A complaint past its due date without an answer is outside.',
    ],
    whenEmpty: `No complaints were due in ${current}.`,
    ...(chart ? { chart } : {}),
  };
}

/** Undefined where the stage has no limit, no longer one when extended, or nothing due. */
function lineOf({ facts }: ReportContext, { procedure, stage, length }: Limit): Line | undefined {
  const { settings } = facts;
  const known = latestLimit(settings, procedure, stage, facts.current.period.end);
  if (!known || (length === 'extendedDays' && known.extendedDays === known.days)) return undefined;
  const base = rowsOf(facts, 'current', 'due', { recordType: 'Complaint', procedure, stage });
  if (base.length === 0) return undefined;
  const [within, outside] = split(base, (row) => answeredWithin(facts, row, length === 'extendedDays'));
  const step = procedure === 'Statutory' && stage === '3' ? STAGE_3[settings.stage3Measure] : '';
  return {
    id: `${procedure.toLowerCase()}-${stage}-${known[length]}`,
    name: `${procedure} stage ${stage}${step} within ${known[length]} working days`,
    due: count(base),
    within: count(within),
    outside: count(outside),
    share: rate(within, base),
    late: rate(outside, base),
  };
}

function latestLimit(
  settings: Settings,
  procedure: Limit['procedure'],
  stage: Limit['stage'],
  end: Day,
): TimeLimit | undefined {
  return procedure === 'Statutory' && stage === '3'
    ? stage3Limit(settings, end)
    : limitFor(settings.timeLimits, procedure, `Stage ${stage}`, end);
}
