/** The sample register's rows that are no complaints: feedback, enquiries, compliments, Ombudsman cases. */
import type { Period } from '../../calendar';
import type { LgscoDecision, RecordType } from '../../register';
import { COMPLIMENT_ORIGINS, COMPLIMENT_THEMES, THEMES } from './council';
import { WRITTEN_UP, calendar, receivedIn, teamName, workingDayAfter } from './draws';
import type { SampleRow } from './draws';
import type { Random } from './random';
import { COMPLIMENTS, ISSUES, LEARNING } from './texts';

/** Initial feedback, a concern, an enquiry or an ADR case, answered within `days` working days. */
export function contact(random: Random, year: Period, recordType: RecordType, days: number): SampleRow {
  const received = receivedIn(random, year);
  const response = calendar.addWorkingDays(received, random.whole(1, days));
  return {
    recordType,
    received,
    ...(response <= WRITTEN_UP ? { response, status: 'Closed' } : { status: 'Open' }),
    team: teamName(random),
    primaryTheme: random.pick(THEMES),
    channel: random.pick(['Email', 'Phone', 'Website']),
  };
}

export function compliment(random: Random, year: Period): SampleRow {
  return {
    recordType: 'Compliment',
    received: receivedIn(random, year),
    team: teamName(random),
    complimentOrigin: random.pick(COMPLIMENT_ORIGINS),
    complimentTheme: random.pick(COMPLIMENT_THEMES),
    complimentText: random.pick(COMPLIMENTS),
    publish: random.chance(0.35) ? 'Yes' : 'No',
  };
}

export function ombudsmanCase(random: Random, year: Period): SampleRow {
  const received = receivedIn(random, year);
  const theme = random.pick(THEMES);
  const row = {
    recordType: 'LGSCO',
    received,
    team: teamName(random),
    primaryTheme: theme,
    issue: random.pick(ISSUES[theme]),
  };
  const decided = workingDayAfter(random, received, 15, 110);
  const decision = random.pick(DECISIONS);
  const upheld = decision.name.startsWith('Upheld');
  if (decided > WRITTEN_UP) return { ...row, status: 'Open', lgscoDecision: 'Pending' };
  return {
    ...row,
    status: 'Closed',
    closed: decided,
    lgscoDecision: decision.name,
    lgscoDecisionDate: decided,
    lgscoReason: decision.reason,
    lgscoDeadlineMet: decision.enquiries ? (random.chance(0.85) ? 'Yes' : 'No') : 'N/A',
    ...(upheld
      ? { remedy: random.pick([150, 300, 500]), learning: random.pick(LEARNING['Guidance not followed']) }
      : {}),
  };
}

/** `enquiries`: the Ombudsman asked the council, so that there was a deadline to meet. */
const DECISIONS: readonly { readonly name: LgscoDecision; readonly enquiries: boolean; readonly reason: string }[] = [
  {
    name: 'Upheld: fault and injustice',
    enquiries: true,
    reason: 'Delay in issuing the final plan caused uncertainty; apology and payment agreed.',
  },
  {
    name: 'Upheld: fault and injustice',
    enquiries: true,
    reason: 'Fault in how the review was minuted caused avoidable frustration.',
  },
  {
    name: 'Not upheld: no fault',
    enquiries: true,
    reason: 'The complaint was considered properly and there was no fault in how it was decided.',
  },
  {
    name: 'Closed after initial enquiries: out of jurisdiction',
    enquiries: false,
    reason: 'It is reasonable to use the right of appeal to the tribunal.',
  },
  {
    name: 'Closed after initial enquiries: no further action',
    enquiries: false,
    reason: 'Further investigation would not lead to a different outcome.',
  },
  {
    name: 'Referred back for local resolution',
    enquiries: false,
    reason: "The complaint had not yet been through all stages of the council's procedure.",
  },
];
