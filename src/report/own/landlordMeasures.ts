/** Measures of a social landlord's complaints: the tenant satisfaction measures CH01 and CH02 (Regulator of Social Housing). */
import {
  answeredFromAcknowledgementDue,
  countFigure,
  missing,
  published,
  rateFigure,
  rowsWhere,
  sourceOf,
  type Counted,
  type CountId,
} from '../../figures';
import type { ReportContext } from '../context';
import { withoutClock } from '../definitions';
import { countCell, type Cell, type Measure } from './measureMakers';
import { populationNote, populationOf } from './population';

export const LANDLORD_MEASURES: readonly Measure[] = [
  {
    ...{ name: 'Homes', unit: 'count' },
    figure: ({ context, period }) => {
      const homes = populationOf(context, 'Homes', period.period)?.value;
      return homes === undefined ? missing('count', 'Not recorded') : published('count', homes);
    },
    notes: (context) => [populationNote(context, 'Homes')],
  },
  {
    ...{ name: 'CH02 base', unit: 'count', adds: true, notes: ch02Notes },
    did: ({ period, judged: { settings } }) =>
      `${settings.ch02Base === 'Due' ? 'due' : 'responded to under a time limit'} in ${period.label}`,
    figure: (cell) => countCell(cell, countsOf(cell.context)[1]),
  },
  {
    ...{ name: 'CH02 in time', unit: 'count', adds: true, notes: ch02Notes },
    did: ({ period }) => `answered in time in ${period.label}`,
    figure: (cell) => countFigure(inTime(cell)),
  },
  {
    ...{ name: 'CH02', also: ['CH02 %'], unit: 'percent', notes: ch02Notes },
    figure: (cell) => {
      const { counted, context, period, scope } = cell;
      return rateFigure(inTime(cell), counted(countsOf(context)[1]), sourceOf('timeliness', period, scope));
    },
  },
];

/** In time, and of what. */
function countsOf({ facts: { settings } }: ReportContext): readonly [CountId, CountId] {
  return settings.ch02Base === 'Due' ? ['inTime', 'due'] : ['respondedInTime', 'respondedWithLimit'];
}

/** From the day it was due, the last day can only be an earlier one. What may be in time stays so. */
function inTime({ context, counted }: Cell): Counted {
  const { facts } = context;
  const all = counted(countsOf(context)[0]);
  if (facts.settings.ch02LateAcknowledgement === 'From the day it was sent') return all;
  return { ...all, rows: rowsWhere(all.rows, (row) => answeredFromAcknowledgementDue(facts, row)) };
}

function ch02Notes({ facts }: ReportContext): readonly string[] {
  const { settings } = facts;
  const base =
    settings.ch02Base === 'Due'
      ? 'complaints due in the period by their own time limits'
      : 'complaints responded to in the period that have a time limit';
  const clock =
    settings.ch02LateAcknowledgement === 'From the day it was sent'
      ? 'the clock starts on the day of the acknowledgement, however late that was'
      : 'where a complaint was acknowledged late, the clock starts on the day by which it should have been; elsewhere in this report it starts on the day of the acknowledgement';
  return [
    `CH02: answered within the time limits of the Complaint Handling Code, extensions included, out of ${base} (setting CH02 base); ${clock} (setting CH02 late acknowledgement).${withoutClock(facts)}`,
  ];
}
