/** Complaints of the sample register: a case at stage 1 with the stages that followed. */
import { isFixed, lastDayInTime, limitFor, PROCEDURES } from '../../calendar';
import type { Day, Period } from '../../calendar';
import { must } from '../../must';
import { ETHNICITIES, ROOT_CAUSES, SERVICE_USER_GROUPS, THEMES } from './council';
import type { Theme } from './council';
import { WRITTEN_UP, calendar, receivedIn, teamName, workingDayAfter } from './draws';
import type { SampleRow } from './draws';
import type { Random } from './random';
import { ISSUES, LEARNING } from './texts';

/** The procedures of the sample, as its register calls them. */
export type Procedure = 'Statutory' | 'Corporate';

/** One case received in the year: its rows from stage 1 to at most stage 3. */
export function complaintCase(random: Random, year: Period, procedure: Procedure): readonly SampleRow[] {
  const about = caseFields(random);
  const first = complaint(random, procedure, 1, receivedIn(random, year), about);
  const rows = [first];
  if (typeof first.response === 'number' && random.chance(0.2)) {
    const second = complaint(random, procedure, 2, workingDayAfter(random, first.response, 3, 20), about);
    rows.push(second);
    if (procedure === 'Statutory' && typeof second.response === 'number' && random.chance(0.3)) {
      rows.push(panelReview(random, workingDayAfter(random, second.response, 5, 20), about));
    }
  }
  return rows.filter((row) => Number(row.received) <= WRITTEN_UP);
}

function complaint(random: Random, procedure: Procedure, stage: 1 | 2, received: Day, about: SampleRow): SampleRow {
  const agreedLater = stage === 2 && procedure === 'Statutory' && random.chance(0.6);
  const clockStart = agreedLater ? workingDayAfter(random, received, 5, 14) : received;
  const acknowledged = workingDayAfter(random, received, 1, 5);
  const extended = random.chance(stage === 2 ? 0.7 : 0.22);
  const row: SampleRow = {
    ...about,
    recordType: 'Complaint',
    procedure,
    stage,
    received,
    ...(agreedLater ? { clockStart } : {}),
    acknowledged,
    extension: extended ? extensionFor(random, about) : 'None',
    ...(stage === 2 ? { cost: random.whole(18, 46) * 100 } : {}),
  };
  if (stage === 1 && random.chance(0.08)) return turnedAway(random, row);
  return concluded(random, row, responseDay(random, procedure, stage, { start: clockStart, acknowledged, extended }));
}

/** For an advocate only where there is one. */
function extensionFor(random: Random, { advocate }: SampleRow): string {
  const extension = random.pick(['Complex', 'Complex', 'Advocate', 'Other']);
  return extension === 'Advocate' && advocate !== 'Yes' ? 'Complex' : extension;
}

/** About four in five answers are in time, most of them towards the end of the limit. */
function responseDay(
  random: Random,
  procedure: Procedure,
  stage: 1 | 2,
  clock: { readonly start: Day; readonly acknowledged: Day; readonly extended: boolean },
): Day {
  const entry = must(
    PROCEDURES.find(({ label }) => label === procedure),
    `the procedure ${procedure}`,
  );
  const limit = limitFor(entry, `Stage ${stage}`, clock.start);
  if (!isFixed(limit)) throw new RangeError(`no time limit for ${procedure} stage ${stage}`);
  const start = limit.runsFrom === 'Acknowledged' ? clock.acknowledged : clock.start;
  const due = lastDayInTime(calendar, limit, start, clock.extended);
  if (!random.chance(0.79)) return workingDayAfter(random, due, 1, 12);
  const spare = random.whole(0, Math.floor(limit.allowed.length / 2));
  return calendar.addWorkingDays(clock.start, calendar.workingDaysBetween(clock.start, due) - spare);
}

function turnedAway(random: Random, row: SampleRow): SampleRow {
  const status = random.pick(['Withdrawn', 'Withdrawn', 'Cancelled', 'Rejected']);
  const closed = Math.max(workingDayAfter(random, Number(row.received), 2, 8), Number(row.acknowledged));
  return { ...row, status, ...(closed <= WRITTEN_UP ? { closed } : {}) };
}

/** Fills in how a complaint ended, or that it is still open, perhaps on hold. */
function concluded(random: Random, row: SampleRow, response: Day): SampleRow {
  if (response > WRITTEN_UP) {
    const holdFrom = workingDayAfter(random, Number(row.received), 2, 5);
    const held = random.chance(0.3);
    return { ...row, status: 'Open', ...(held ? { holdFrom, holdReason: 'Court proceedings' } : {}) };
  }
  const [outcome] = random.weighted(Object.entries(OUTCOME_WEIGHTS), ([, weight]) => weight);
  const theme = THEMES.find((name) => name === row.primaryTheme) ?? 'Communication';
  return {
    ...row,
    response,
    ...closure(random.chance(0.7) ? response : workingDayAfter(random, response, 1, 5)),
    outcome,
    issue: random.pick(ISSUES[theme]),
    ...(outcome === 'Upheld' ? lessons(random) : {}),
  };
}

/** Answered, and closed too unless that was still to come. */
function closure(closed: Day): SampleRow {
  return closed <= WRITTEN_UP ? { closed, status: 'Closed' } : { status: 'Responded' };
}

const OUTCOME_WEIGHTS: Readonly<Record<string, number>> = {
  Upheld: 44,
  'Partially upheld': 12,
  'Not upheld': 39,
  'No finding': 5,
};

function lessons(random: Random): SampleRow {
  const rootCause = random.pick(ROOT_CAUSES);
  return {
    rootCause,
    learning: random.chance(0.12) ? 'Learning to be confirmed' : random.pick(LEARNING[rootCause]),
    ...(random.chance(0.12) ? { remedy: random.pick([100, 150, 200, 250, 400, 500]) } : {}),
  };
}

function panelReview(random: Random, received: Day, about: SampleRow): SampleRow {
  const panelDate = workingDayAfter(random, received, 22, 34);
  const panelFindings = workingDayAfter(random, panelDate, 3, 6);
  const response = workingDayAfter(random, panelFindings, 8, 16);
  const row: SampleRow = {
    ...about,
    recordType: 'Complaint',
    procedure: 'Statutory',
    stage: 3,
    received,
    acknowledged: calendar.addWorkingDays(received, 2),
    extension: 'None',
    cost: random.whole(9, 17) * 100,
  };
  const outcome = random.pick(['Upheld', 'Not upheld']);
  if (response > WRITTEN_UP) return { ...row, status: 'Open' };
  return {
    ...row,
    panelDate,
    panelFindings,
    response,
    closed: response,
    status: 'Closed',
    outcome,
    issue: 'Family asked the panel to review the findings of the stage 2 investigation.',
    ...(outcome === 'Upheld' ? lessons(random) : {}),
  };
}

/** What all stages of a case have in common: whom and what it is about. */
function caseFields(random: Random): SampleRow {
  const [complainantType] = random.weighted(Object.entries(COMPLAINANT_WEIGHTS), ([, weight]) => weight);
  const theme = random.weighted(THEMES, (name) => THEME_WEIGHTS[name] ?? 2);
  const helped = complainantType === 'Advocate' || (complainantType === 'Child or young person' && random.chance(0.7));
  return {
    team: teamName(random),
    ...(random.chance(0.97) ? { primaryTheme: theme } : {}),
    ...(random.chance(0.25) ? { otherThemes: random.pick(THEMES.filter((name) => name !== theme)) } : {}),
    complainantType,
    advocate: helped ? 'Yes' : 'No',
    serviceUserGroup: random.pick(SERVICE_USER_GROUPS),
    ...(random.chance(0.84) ? { ethnicity: random.weighted(ETHNICITIES, (name) => (name === 'White' ? 8 : 1)) } : {}),
    channel: random.pick(['Website', 'Website', 'Email', 'Email', 'Phone', 'Letter', 'In person']),
  };
}

const THEME_WEIGHTS: Partial<Readonly<Record<Theme, number>>> = {
  Communication: 5,
  'Delay or failure to provide a service': 4,
  'Quality of service': 3,
};

const COMPLAINANT_WEIGHTS: Readonly<Record<string, number>> = {
  Mother: 12,
  Father: 7,
  Parents: 5,
  Grandparent: 3,
  'Foster carer': 1,
  Adopter: 1,
  'Child or young person': 4,
  Advocate: 1,
  Other: 1,
};
