/** `timescales`: within and outside each limit, cumulative on one base (items 1-11, 3-14; T19). */
import {
  answeredWithin,
  answerSource,
  countedIn,
  countFigure,
  countOf,
  limitOf,
  rateFigure,
  split,
} from '../../figures';
import type { TimeLimit } from '../../calendar';
import type { Figure } from '../../figures';
import { PROCEDURES, STAGES, type Settings } from '../../register';
import { chartOver } from '../charts';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { withoutClock } from '../definitions';
import type { Cell, Column, Sentence } from '../types';
import { COMPLAINT, shareSubject } from '../words';

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
  const lines = PROCEDURES.flatMap((procedure) => STAGES.flatMap((stage) => linesOf(context, procedure, stage)));
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
      'Each number of working days is measured on all complaints due at that stage, whether extended or not, and whichever limit was in force for them: those within the shorter limit are among those within the longer. Timeliness elsewhere is by the limit that each complaint had. A complaint past its due date without an answer is outside.' +
        withoutClock(context.facts),
    ],
    restsOn: [countOf(context.facts, 'current', 'due', { recordType: 'Complaint' })],
    whenEmpty: `No complaints were due in ${current}.`,
    ...(chart ? { chart } : {}),
  };
}

/** A line for each limit that was in force for a complaint due at the stage, plain or extended; none where nothing was due. */
function linesOf(
  { facts }: ReportContext,
  procedure: (typeof PROCEDURES)[number],
  stage: (typeof STAGES)[number],
): readonly Line[] {
  const scope = { recordType: 'Complaint', procedure, stage } as const;
  const base = countedIn(facts.current, 'due', scope);
  const inForce = new Set<TimeLimit>();
  base.rows.forEach((row) => {
    const limit = limitOf(facts, row);
    if (limit) inForce.add(limit);
  });
  const lengths = new Set([...inForce].flatMap(({ days, extendedDays }) => [days, extendedDays]));
  const step = procedure === 'Statutory' && stage === '3' ? STAGE_3[facts.settings.stage3Measure] : '';
  return [...lengths]
    .toSorted((a, b) => a - b)
    .map((days): Line => {
      const [inside, beyond] = split(base.rows, (row) => answeredWithin(facts, row, days));
      // A row that may be due may be within as well as outside.
      const [within, outside] = [
        { ...base, rows: inside },
        { ...base, rows: beyond },
      ];
      const source = answerSource(facts.current, scope);
      return {
        id: `${procedure.toLowerCase()}-${stage}-${days}`,
        name: `${procedure} stage ${stage}${step} within ${days.toLocaleString('en-GB')} working days`,
        due: countFigure(base),
        within: countFigure(within),
        outside: countFigure(outside),
        share: rateFigure(within, base, source),
        late: rateFigure(outside, base, source),
      };
    });
}
