/** `learning`: the upheld complaints, numbered by root cause, with what was learned (items 0-5, 2-5). */
import { countOf, groupRows, rateCounts, type Scope } from '../../figures';
import { nameAt, nameOfCode, textAt, type NameColumn } from '../../register';
import type { ReportContext, TableDraft, TableEntry } from '../context';
import { upheldNote } from '../definitions';
import { byName, NOT_RECORDED } from '../groups';
import { COMPLAINT, countedSubject } from '../words';

export const learning: TableEntry = {
  id: 'learning',
  build: (context) => [build(context, 'learning', { recordType: 'Complaint' })],
};

export const learningFromAdults: TableEntry = {
  id: 'learning-adult-social-care',
  build: (context) => [
    build(context, 'learning-adult-social-care', { recordType: 'Complaint', procedure: 'adult-social-care' }),
  ],
};

function build(context: ReportContext, id: string, scope: Scope): TableDraft {
  const { register, current, facts } = context;
  // The same rows as the numerator of % upheld, so that the list is as long as the figure says.
  const [upheld] = rateCounts(facts, 'upheld');
  const figure = countOf(facts, 'current', upheld, scope);
  const byCause = [...groupRows(figure.rows, register.rootCause)]
    .map(([code, found]) => ({ cause: nameOfCode(register.rootCause.names, code) ?? NOT_RECORDED, found }))
    .sort((a, b) => Number(a.cause === NOT_RECORDED) - Number(b.cause === NOT_RECORDED) || byName(a.cause, b.cause));
  const ordered = byCause.flatMap(({ cause, found }) => Array.from(found, (row) => ({ row, cause })));
  return {
    id,
    title: 'Learning from upheld complaints',
    columns: [
      { heading: 'Complaint', kind: 'text' },
      { heading: 'Root cause', kind: 'text' },
      { heading: 'Team', kind: 'text' },
      { heading: 'Issue', kind: 'long text' },
      { heading: 'Learning', kind: 'long text' },
    ],
    rows: ordered.map(({ row, cause }, index) => [
      `Complaint ${index + 1}`,
      cause,
      nameOf(register.team, row),
      textOr(register.issue, row, NOT_RECORDED),
      textOr(register.learning, row, NOT_RECORDED),
    ]),
    restsOn: [figure],
    prints: (['issue', 'learning'] as const).map((column) => ({ column, rows: figure.rows })),
    total: false,
    sentences: [
      {
        id: `${id}.count`,
        text: `${countedSubject(context, figure, COMPLAINT, `upheld in ${current}`)}.`,
        figures: [figure],
      },
    ],
    noteTexts: [upheldNote(context)],
    whenEmpty: '',
  };
}

/** The name recorded in a row, or "Not recorded". */
export function nameOf(column: NameColumn, row: number): string {
  return nameAt(column, row) ?? NOT_RECORDED;
}

/** The text recorded in a row, or what stands for none. */
export function textOr(column: readonly string[], row: number, none: string): string {
  return textAt(column, row) || none;
}
