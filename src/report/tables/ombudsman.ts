/** `ombudsman`: one row a case that the Local Government and Social Care Ombudsman decided (items 0-8, 2-8). */
import { countOf, sum } from '../../figures';
import { choiceAt, textAt } from '../../register';
import { show, type ReportContext, type TableDraft, type TableEntry } from '../context';
import { NOT_RECORDED } from '../groups';
import type { Cell } from '../types';
import { countedSubject } from '../words';
import { nameOf, textOr } from './learning';

const CASE = { one: 'case', many: 'cases' };

export const ombudsman: TableEntry = {
  id: 'ombudsman',
  build: (context) => [build(context)],
};

function build(context: ReportContext): TableDraft {
  const { current, facts } = context;
  const figure = countOf(facts, 'current', 'ombudsmanDecided');
  return {
    id: 'ombudsman',
    title: 'Local Government and Social Care Ombudsman (LGSCO) decisions',
    columns: [
      { heading: 'Area', kind: 'text' },
      { heading: 'Issue nature', kind: 'long text' },
      { heading: 'LGSCO findings', kind: 'text' },
      { heading: 'Financial remedy', kind: 'figure' },
      { heading: 'Learning', kind: 'long text' },
      { heading: 'Responded within LGSCO timeframe', kind: 'text' },
    ],
    rows: Array.from(figure.rows, (row) => caseCells(context, row)),
    restsOn: [figure],
    prints: (['issue', 'lgscoReason', 'learning'] as const).map((column) => ({ column, rows: figure.rows })),
    total: false,
    sentences: [
      {
        id: 'ombudsman.count',
        text: `${countedSubject(context, figure, CASE, `decided by the LGSCO in ${current}`)}.`,
        figures: [figure],
      },
    ],
    noteTexts: ['LGSCO cases are listed in the period of the LGSCO decision date.'],
    whenEmpty: '',
  };
}

function caseCells(context: ReportContext, row: number): readonly Cell[] {
  const { register, style } = context;
  const notApplicable = style.zeroDenominator;
  const remedy = sum(register.remedy, Int32Array.of(row));
  const area = nameOf(register.team, row);
  const decision = choiceAt(register.lgscoDecision, row);
  const reason = textAt(register.lgscoReason, row);
  return [
    area === NOT_RECORDED ? nameOf(register.serviceArea, row) : area,
    textOr(register.issue, row, NOT_RECORDED),
    [decision, reason].filter(Boolean).join(' – ') || NOT_RECORDED,
    remedy.rows.length > 0 ? show(context, remedy) : notApplicable,
    textOr(register.learning, row, notApplicable),
    choiceAt(register.lgscoDeadlineMet, row) ?? NOT_RECORDED,
  ];
}
