/** The rows of all services that are no complaints: enquiries, service requests, and cases of the two Ombudsmen. */
import type { Day, Period } from '../../../calendar';
import type { LgscoDecision } from '../../../register';
import { happened, receivedIn, workingDayAfter } from '../draws';
import type { Random } from '../random';
import type { About, ServiceRow } from './serviceRow';
import { SERVICE_TEAMS, SERVICE_THEMES, WARDS } from './council';
import { ENQUIRY_DAYS } from './limits';

/** An enquiry; about one in seven is answered late. */
export function enquiry(random: Random, year: Period, recordType: keyof typeof ENQUIRY_DAYS): ServiceRow {
  const days = ENQUIRY_DAYS[recordType];
  return contact(random, year, recordType, random.chance(0.85) ? [2, days] : [days + 1, days + 6]);
}

export function serviceRequest(random: Random, year: Period): ServiceRow {
  return contact(random, year, 'Service request', [1, 5]);
}

function contact(
  random: Random,
  year: Period,
  recordType: string,
  [least, most]: readonly [number, number],
): ServiceRow {
  const received = receivedIn(random, year);
  const response = happened(workingDayAfter(random, received, least, most));
  return {
    ...{ recordType, received },
    ...(response === undefined ? { status: 'Open' } : { response, closed: response, status: 'Closed' }),
    team: random.weighted(SERVICE_TEAMS, ({ weight }) => weight).name,
    primaryTheme: random.pick(SERVICE_THEMES),
    channel: random.pick(['Email', 'Email', 'Phone']),
    ward: random.pick(WARDS),
  };
}

/** Tenants go to the Housing Ombudsman, others to the LGSCO. */
export function ombudsmanCase(
  random: Random,
  { team, primaryTheme, issue, ward, landlord }: About,
  received: Day,
): ServiceRow {
  const about = { received, team, primaryTheme, issue, ...(ward === undefined ? {} : { ward }) };
  const decided = happened(workingDayAfter(random, received, 15, 110));
  if (landlord === 'Yes') {
    const closed = decided === undefined ? { status: 'Open' } : { closed: decided, status: 'Closed' };
    return { recordType: 'Housing Ombudsman', ...about, ...closed };
  }
  const { name, isEnquiry, reason } = random.pick(DECISIONS);
  if (decided === undefined) return { recordType: 'LGSCO', ...about, status: 'Open', lgscoDecision: 'Pending' };
  return {
    ...{ recordType: 'LGSCO', ...about, status: 'Closed', closed: decided },
    ...{ lgscoDecision: name, lgscoDecisionDate: decided, lgscoReason: reason },
    lgscoDeadlineMet: isEnquiry ? (random.chance(0.85) ? 'Yes' : 'No') : 'N/A',
  };
}

/** `isEnquiry`: the Ombudsman asked the council, so that there was a deadline to meet. */
const DECISIONS: readonly { readonly name: LgscoDecision; readonly isEnquiry: boolean; readonly reason: string }[] = [
  {
    name: 'Upheld: fault and injustice',
    isEnquiry: true,
    reason: 'Delay in the assessment caused avoidable distress; apology and payment agreed.',
  },
  {
    name: 'Upheld: fault and injustice',
    isEnquiry: true,
    reason: 'The council did not do what it had promised after the first stage.',
  },
  {
    name: 'Upheld: not investigated, remedy agreed',
    isEnquiry: true,
    reason: 'The council had put right the fault, and agreed to what was missing.',
  },
  {
    name: 'Not upheld: no fault',
    isEnquiry: true,
    reason: 'The decision was made with all that was to be considered.',
  },
  {
    name: 'Closed after initial enquiries: out of jurisdiction',
    isEnquiry: false,
    reason: 'It is reasonable to use the right of appeal to a tribunal.',
  },
  {
    name: 'Closed after initial enquiries: no further action',
    isEnquiry: false,
    reason: 'Further investigation would not lead to a different outcome.',
  },
];
