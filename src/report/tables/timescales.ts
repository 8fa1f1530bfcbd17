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
import { hasPanel, isFixed, longDate, PANEL_STAGE, type Procedure, type TimeLimit } from '../../calendar';
import type { Facts, Figure, Rows, Stage } from '../../figures';
import { allowedInWords, dayAt, STAGES, type Settings } from '../../register';
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
  const { facts } = context;
  const lines = facts.register.procedures.flatMap((procedure) =>
    STAGES.flatMap((stage) => linesOf(context, procedure, stage)),
  );
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
function linesOf({ facts }: ReportContext, procedure: Procedure, stage: Stage): readonly Line[] {
  const scope = { recordType: 'Complaint', procedure: procedure.id, stage } as const;
  const base = countedIn(facts.current, 'due', scope);
  const step = hasPanel(procedure) && stage === String(PANEL_STAGE) ? STAGE_3[facts.settings.stage3Measure] : '';
  const source = answerSource(facts.current, scope);
  return limitsMet(facts, base.rows).map(({ id, words, holds }): Line => {
    const [inside, beyond] = split(base.rows, holds);
    // A row that may be due may be within as well as outside.
    const [within, outside] = [
      { ...base, rows: inside },
      { ...base, rows: beyond },
    ];
    return {
      id: `${procedure.id}-${stage}-${id}`,
      name: `${procedure.label} stage ${stage}${step} ${words}`,
      due: countFigure(base),
      within: countFigure(within),
      outside: countFigure(outside),
      share: rateFigure(within, base, source),
      late: rateFigure(outside, base, source),
    };
  });
}

interface LimitMet {
  readonly id: string;
  readonly words: string;
  readonly holds: (row: number) => boolean;
}

/**
 * Each length of the limits that were in force for the rows, on one base. Where a limit changed within the period, no
 * length is asked of rows that had another: they are judged together, each by its own.
 */
function limitsMet(facts: Facts, rows: Rows): readonly LimitMet[] {
  const inForce = new Set<TimeLimit>();
  rows.forEach((row) => {
    const limit = limitOf(facts, row);
    if (limit) inForce.add(limit);
  });
  const limits = [...inForce];
  const onTime = (row: number): boolean => isOnTime(facts, row);
  const [first] = limits;
  if (!first) return [];
  if (limits.every(({ allowed }) => allowed === 'agreed')) {
    return [{ id: 'agreed', words: 'by the date agreed', holds: onTime }];
  }
  if (limits.length > 1) {
    const changes = limits.toSorted((a, b) => a.validFrom - b.validFrom).map(limitAndStart);
    return [{ id: 'limit', words: `within its limit (${changes.join('; ')})`, holds: onTime }];
  }
  if (!isFixed(first)) return [];
  const { unit, allowed } = first;
  return [...new Set([allowed.length, allowed.extended])].map((length) => ({
    id: String(length),
    words: `within ${length.toLocaleString('en-GB')} ${unit}`,
    holds: (row) => answeredWithin(facts, row, length),
  }));
}

/** `10 working days`, `from 1 October 2025: 15 working days`. */
function limitAndStart(limit: TimeLimit): string {
  const from = limit.validFrom === 0 ? '' : `from ${longDate(limit.validFrom)}: `;
  return `${from}${allowedInWords(limit)}`;
}

/** Answered on or before its own due date. */
function isOnTime({ timing }: Facts, row: number): boolean {
  const answered = dayAt(timing.answered, row);
  return answered > 0 && answered <= dayAt(timing.due, row);
}
