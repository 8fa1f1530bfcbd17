/** `ombudsman-investigations`: investigated and upheld, both periods (items 1-8, 1-13, 3-17). */
import { countOf, orPublished, rateOf, ratioOf, type CountId, type Figure } from '../../figures';
import { counts, show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { publishedNote } from '../definitions';
import type { Cell } from '../types';
import { comparedWith, countedSubject } from '../words';

export const ombudsmanInvestigations: TableEntry = {
  id: 'ombudsman-investigations',
  build: (context) => [build(context)],
};

const TABLE = 'ombudsman-investigations';

function build(context: ReportContext): TableDraft {
  const { current, previous, facts } = context;
  const line = (name: string, now: Figure, before: Figure): { name: string; now: Figure; before: Figure } => ({
    name,
    now,
    before: orPublished(before, context.published.value(TABLE, name)),
  });
  const counted = (name: string, id: CountId): ReturnType<typeof line> =>
    line(name, countOf(facts, 'current', id), countOf(facts, 'previous', id));
  const lines = [
    counted('Investigations', 'ombudsmanInvestigated'),
    counted('Upheld', 'ombudsmanUpheld'),
    line('Uphold rate', rateOf(facts, 'current', 'ombudsmanUphold'), rateOf(facts, 'previous', 'ombudsmanUphold')),
  ];
  const cases = counts(context, 'received', { recordType: 'LGSCO' });
  const casesBefore = orPublished(cases.previous, context.published.value(TABLE, 'Cases received'));
  const stage1 = countOf(facts, 'current', 'received', { recordType: 'Complaint', stage: '1' });
  const perComplaint = ratioOf(cases.current, stage1);
  const decided = countOf(facts, 'current', 'ombudsmanDecided');
  const isOnComplaints = cases.current.ratio?.of === 0 && decided.rows.length > 0;
  return {
    id: TABLE,
    title: 'Ombudsman investigations',
    columns: [
      { heading: 'Ombudsman investigations', kind: 'text' },
      { heading: current, kind: 'figure' },
      { heading: previous, kind: 'figure' },
    ],
    rows: lines.map(({ name, now, before }): readonly Cell[] => [name, show(context, now), show(context, before)]),
    total: false,
    sentences: [
      // Decisions may be recorded on complaints alone: then nobody can tell how many cases the Ombudsman sent.
      ...(isOnComplaints
        ? []
        : [
            {
              id: `${TABLE}.received`,
              text: `${countedSubject(context, cases.current, { one: 'Ombudsman case', many: 'Ombudsman cases' }, `received in ${current}`)}${comparedWith(context, cases.current, casesBefore)}.`,
              figures: [cases.current, casesBefore],
            },
          ]),
      ...(perComplaint.ratio && cases.current.rows.length > 0
        ? [
            {
              id: `${TABLE}.per-complaint`,
              text: `That is ${show(context, perComplaint).text} of the number of stage 1 complaints received in ${current} (${show(context, stage1).text}).`,
              figures: [perComplaint],
            },
          ]
        : []),
    ],
    noteTexts: [
      'Investigated and upheld follow the categories of the Ombudsman, in the period of the decision; the uphold rate is upheld out of investigated.',
      ...(lines.some(({ before }) => before.published) ? [publishedNote(context)] : []),
    ],
    whenEmpty: '',
  };
}
