/** Sentences of the stages tables: numbers by stage, older cases, answers in time, escalation (items 1-3 to 1-5, 1-11, 1-12). */
import type { Day, Procedure } from '../../calendar';
import {
  count,
  escalation,
  orPublished,
  publishedRate,
  rateOf,
  rowsOf,
  rowsWhere,
  wholeNumber,
  type Figure,
  type Scope,
  type Stage,
} from '../../figures';
import { textAt } from '../../register';
import { countNumber, counts, respondedBasis, show, type ReportContext } from '../context';
import { stagesOf } from '../procedures';
import type { Sentence } from '../types';
import { comparedWith, countedSubject, rateComparedWith, shareSubject, type Noun } from '../words';

interface Subject {
  readonly context: ReportContext;
  /** Table id. */
  readonly id: string;
  readonly procedure: Procedure;
  readonly noun: Noun;
}

export function stageSentences(context: ReportContext, id: string, procedure: Procedure): readonly Sentence[] {
  const { current, previous } = context.facts;
  const stages = stagesOf(procedure, [current, previous]);
  const subject = { context, id, procedure, noun: procedure.noun };
  return [
    receivedSentence(subject),
    ...stages.flatMap((stage) => [receivedSentence(subject, stage), ...earlierSentence(subject, stage)]),
    ...stages.flatMap((stage) => timelinessSentence(subject, stage)),
    ...stages.flatMap((stage, index) => {
      const before = stages[index - 1];
      return before ? escalationSentence(subject, before, stage) : [];
    }),
  ];
}

/** Of one stage, or of all. */
function receivedSentence({ context, id, procedure, noun }: Subject, stage?: Stage): Sentence {
  const scope: Scope = { recordType: 'Complaint', procedure: procedure.id, ...(stage ? { stage } : {}) };
  const { current, previous } = counts(context, 'received', scope);
  const before = orPublished(previous, typedReceived(context, id, stage));
  const where = stage ? `at stage ${stage}` : countNumber(current) === 0 ? 'at any stage' : 'at all stages';
  return {
    id: stage ? `${id}.stage-${stage}` : `${id}.total`,
    text: `${countedSubject(context, current, noun, `received ${where} in ${context.current}`)}${comparedWith(context, current, before)}.`,
    figures: [current, before],
  };
}

function typedReceived(context: ReportContext, id: string, stage: Stage | undefined): number | undefined {
  return context.published.value(id, 'Received', stage ? `Stage ${stage}` : 'Total');
}

/** Later stages of complaints that were first received before the period: said only where there are any. */
function earlierSentence({ context, id, procedure }: Subject, stage: Stage): readonly Sentence[] {
  if (stage === '1') return [];
  const rows = rowsOf(context.facts, 'current', 'received', {
    recordType: 'Complaint',
    procedure: procedure.id,
    stage,
  });
  const { start, end } = context.facts.current.period;
  const first = context.firstReceived();
  const firstDay = (row: number): Day => first.get(textAt(context.register.caseRef, row)) ?? 0;
  const earlier = count(rowsWhere(rows, (row) => firstDay(row) > 0 && firstDay(row) < start));
  const own = count(rowsWhere(rows, (row) => firstDay(row) >= start && firstDay(row) <= end));
  if (earlier.rows.length === 0) return [];
  return [
    {
      id: `${id}.stage-${stage}-earlier`,
      text: `Of those received at stage ${stage}, ${show(context, own).text} had been received at stage 1 in ${context.current} and ${show(context, earlier).text} before.`,
      figures: [own, earlier],
    },
  ];
}

function timelinessSentence({ context, id, procedure, noun }: Subject, stage: Stage): readonly Sentence[] {
  const scope = { recordType: 'Complaint', procedure: procedure.id, stage } as const;
  const now = rateOf(context.facts, 'current', 'timeliness', scope);
  if (!now.ratio) return [];
  const before = orPublished(
    rateOf(context.facts, 'previous', 'timeliness', scope),
    context.published.value(id, 'Timeliness', `Stage ${stage}`),
  );
  const base = `${respondedBasis(context) ? 'responded to' : 'due'} at stage ${stage} in ${context.current}`;
  return [
    {
      id: `${id}.timeliness-${stage}`,
      text: `${shareSubject(context, now, noun, base, 'answered in time')}${rateComparedWith(context, now, before)}.`,
      figures: [now, before],
    },
  ];
}

/** Nothing where no complaint was received at the stage that it would be of. */
function escalationSentence({ context, id, procedure }: Subject, stage: Stage, next: Stage): readonly Sentence[] {
  const { facts, current, previous } = context;
  const now = escalation(facts.current, procedure.id, stage, next);
  if (!now.ratio) return [];
  const [above, below] = [typedReceived(context, id, next), typedReceived(context, id, stage)];
  const counted = escalation(facts.previous, procedure.id, stage, next);
  const before =
    counted.missing === 'Not recorded' && above !== undefined && below !== undefined
      ? publishedRate(above, below)
      : counted;
  const inWords = (figure: Figure): string =>
    `${show(context, figure).text} (${wholeNumber(figure.numerator)} at stage ${next}, ${wholeNumber(figure.denominator)} at stage ${stage})`;
  const then = before.ratio === undefined ? '' : `; in ${previous} it was ${inWords(before)}`;
  return [
    {
      id: `${id}.escalation-${next}`,
      text: `Escalation from stage ${stage} to stage ${next} in ${current}: ${inWords(now)}${then}.`,
      figures: [now, before],
    },
  ];
}
