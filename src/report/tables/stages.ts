/** `stages-<procedure>`: each stage's number, timeliness and outcome (items 1-2 to 1-5, 1-12). */
import type { Procedure } from '../../calendar';
import { countOf, missing, orPublished, rateOf, type Figure, type Scope, type Which } from '../../figures';
import { counts, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote, receivedNote, timelinessNote, upheldNote } from '../definitions';
import type { Column } from '../types';
import { occurring, stagesOf } from '../procedures';
import { stageSentences } from './stageSentences';

export const stages: TableEntry = {
  id: 'stages',
  build: (context) => {
    const procedures = occurring(context.facts);
    return procedures.map((procedure, index) => build(context, procedure, index === 0));
  },
};

interface Line {
  readonly name: string;
  readonly figures: readonly Figure[];
}

function build(context: ReportContext, procedure: Procedure, withOmbudsman: boolean): TableDraft {
  const { current, previous } = context;
  const id = `stages-${procedure.id}`;
  const lines = [...stageLines(context, id, procedure), ...(withOmbudsman ? [ombudsmanLine(context, id)] : [])];
  const columns: readonly Column[] = [
    { heading: 'Stage', kind: 'text' },
    ...[current, previous].flatMap((year) =>
      [`Received ${year}`, `Timeliness ${year}`, `% upheld ${year}`].map(
        (heading) => ({ heading, kind: 'figure' }) as const,
      ),
    ),
  ];
  return {
    id,
    title: `${procedure.label} complaints by stage`,
    columns,
    rows: lines.map(({ name, figures }) => [name, ...figures.map((figure) => show(context, figure))]),
    total: false,
    sentences: stageSentences(context, id, procedure),
    noteTexts: [
      receivedNote(context),
      upheldNote(context),
      timelinessNote(context),
      'Escalation compares the stages received in the same period: it does not follow single cases.',
      ...(lines.some(({ figures }) => figures.some((figure) => figure.published)) ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
}

function stageLines(context: ReportContext, table: string, procedure: Procedure): readonly Line[] {
  const { current, previous } = context.facts;
  return stagesOf(procedure, [current, previous]).map((stage) => {
    const scope: Scope = { recordType: 'Complaint', procedure: procedure.id, stage };
    const name = `Stage ${stage}`;
    // What was published is of the previous period: a current figure that isn't recorded stays so.
    const typed =
      (which: Which) =>
      (figure: Figure, measure: string): Figure =>
        which === 'current' ? figure : orPublished(figure, context.published.value(table, measure, name));
    const year = (which: Which): readonly Figure[] => [
      typed(which)(countOf(context.facts, which, 'received', scope), 'Received'),
      typed(which)(rateOf(context.facts, which, 'timeliness', scope), 'Timeliness'),
      typed(which)(rateOf(context.facts, which, 'upheld', scope), '% upheld'),
    ];
    return { name, figures: [...year('current'), ...year('previous')] };
  });
}

/** LGSCO cases received; the council's own rates do not apply to them. */
function ombudsmanLine(context: ReportContext, table: string): Line {
  const received = counts(context, 'received', { recordType: 'LGSCO' });
  const none = missing('percent', 'N/A');
  const before = orPublished(received.previous, context.published.value(table, 'Received', 'Ombudsman'));
  return { name: 'Ombudsman', figures: [received.current, none, none, before, none, none] };
}
