/** Complaints of all services but children's: a case at stage 1, perhaps a second stage, perhaps the Ombudsman. */
import type { Day, Period } from '../../../calendar';
import { WRITTEN_UP, answer, calendar, happened, receivedIn, workingDayAfter } from '../draws';
import type { SampleRow } from '../draws';
import type { Random } from '../random';
import {
  COMPLAINANTS,
  NOT_AS_LANDLORD,
  REFUSAL_REASONS,
  SERVICE_LESSONS,
  SERVICE_TEAMS,
  WARDS,
  type ServiceProcedure,
} from './council';
import { ACKNOWLEDGEMENT_DAYS, lastDay } from './limits';
import { ombudsmanCase } from './otherRecords';
import type { About, ServiceRow } from './serviceRow';

export function serviceCase(random: Random, year: Period, procedure: ServiceProcedure): readonly ServiceRow[] {
  const about = caseFields(random, procedure);
  const first = complaint(random, about, 1, receivedIn(random, year));
  const isOfTwoStages = procedure === 'Corporate' || procedure === 'Housing';
  const second =
    isOfTwoStages && typeof first.response === 'number' && random.chance(0.17)
      ? complaint(random, about, 2, workingDayAfter(random, first.response, 3, 20))
      : undefined;
  const stages = [first, ...(second ? [second] : [])].filter(({ received }) => Number(received) <= WRITTEN_UP);
  const last = stages.at(-1);
  if (typeof last?.response !== 'number' || !random.chance(0.09)) return stages;
  const asked = workingDayAfter(random, last.response, 10, 60);
  return asked > WRITTEN_UP ? stages : [...stages, ombudsmanCase(random, about, asked)];
}

function complaint(random: Random, about: About, stage: 1 | 2, received: Day): ServiceRow {
  const { procedure, issue, ...shared } = about;
  const row: ServiceRow = { recordType: 'Complaint', procedure, stage, received, ...shared };
  if (stage === 1 && random.chance(0.1)) return turnedAway(random, row);
  const acknowledged = acknowledgedOn(random, procedure, received);
  const { cells, due } = clockOf(random, about, stage, received, acknowledged);
  const { answered, outcome } = answer(random, acknowledged, due);
  return {
    ...row,
    ...(happened(acknowledged) === undefined ? {} : { acknowledged }),
    ...cells,
    ...(answered === undefined || outcome === undefined
      ? { status: 'Open' }
      : {
          response: answered,
          closed: answered,
          status: 'Closed',
          outcome,
          issue,
          ...lessons(random, answered, outcome),
        }),
  };
}

/** About one in fourteen is late. */
function acknowledgedOn(random: Random, procedure: ServiceProcedure, received: Day): Day {
  const limit = ACKNOWLEDGEMENT_DAYS[procedure];
  return random.chance(0.07)
    ? workingDayAfter(random, received, limit + 1, limit + 3)
    : workingDayAfter(random, received, 1, limit);
}

/** Until when it is to be answered, and the cells that say so. */
function clockOf(
  random: Random,
  { procedure }: About,
  stage: 1 | 2,
  received: Day,
  acknowledged: Day,
): { readonly cells: SampleRow; readonly due: Day } {
  if (procedure === 'Adult social care') return agreedClock(random, received);
  const extended = procedure !== 'Blue Badge review' && random.chance(0.16);
  return {
    cells: { extension: extended ? random.pick(['Complex', 'Complex', 'Other']) : 'None' },
    due: lastDay(procedure, stage, { received, acknowledged, extended }),
  };
}

/** A date agreed with the complainant, which one in seven later changes; of a few nobody wrote it down. */
function agreedClock(random: Random, received: Day): { readonly cells: SampleRow; readonly due: Day } {
  const days = random.pick([15, 20, 25]);
  const dueAgreed = calendar.addWorkingDays(received, days);
  if (random.chance(0.06)) return { cells: { extension: 'None' }, due: dueAgreed };
  const amendedOn = calendar.addWorkingDays(received, days - 2);
  if (!random.chance(0.14) || amendedOn > WRITTEN_UP)
    return { cells: { extension: 'None', dueAgreed }, due: dueAgreed };
  const dueAmended = calendar.addWorkingDays(dueAgreed, 10);
  return { cells: { extension: 'Complex', dueAgreed, dueAmended, amendedOn }, due: dueAmended };
}

function turnedAway(random: Random, row: ServiceRow): ServiceRow {
  const closed = workingDayAfter(random, Number(row.received), 1, 4);
  const isRefused = random.chance(0.7);
  return {
    ...row,
    ...(closed <= WRITTEN_UP ? { acknowledged: closed, closed } : {}),
    ...(isRefused ? { status: 'Rejected', refusalReason: random.pick(REFUSAL_REASONS) } : { status: 'Withdrawn' }),
  };
}

/** What was learnt of an upheld complaint, and often what was decided and by now done. */
function lessons(random: Random, answered: Day, outcome: string): SampleRow {
  if (outcome === 'Not upheld') return {};
  const { rootCause, learning, action } = random.pick(SERVICE_LESSONS);
  const remedy = random.chance(0.15) ? { remedy: random.pick([50, 75, 100, 150, 250]) } : {};
  const lesson = { rootCause, learning, ...remedy };
  if (!random.chance(0.6)) return lesson;
  const actionDue = calendar.addWorkingDays(answered, random.pick([20, 40, 60]));
  const actionDone = random.chance(0.85) ? happened(workingDayAfter(random, answered, 10, 60)) : undefined;
  return { ...lesson, action, actionDue, ...(actionDone === undefined ? {} : { actionDone }) };
}

function caseFields(random: Random, procedure: ServiceProcedure): About {
  const its = SERVICE_TEAMS.filter((team) => team.procedure === procedure);
  const { name, issues } = random.weighted(its, ({ weight }) => weight);
  const [theme, issue] = random.pick(issues);
  return {
    ...{ procedure, team: name, primaryTheme: theme, issue },
    complainantType: random.pick(COMPLAINANTS[procedure]),
    channel: random.pick(['Website', 'Website', 'Email', 'Email', 'Phone', 'Letter', 'In person']),
    ...(random.chance(0.96) ? { ward: random.pick(WARDS) } : {}),
    ...(procedure === 'Housing' ? { landlord: name === NOT_AS_LANDLORD ? 'No' : 'Yes' } : {}),
  };
}
