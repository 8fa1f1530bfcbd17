/** The services of the invented council other than children's: its teams with what people complain about, and its lists. */
import type { SampleName } from '../council';

/** The procedures of its complaints, as its register calls them; the last is on its sheet `Procedures` only. */
export type ServiceProcedure = 'Adult social care' | 'Corporate' | 'Housing' | 'Blue Badge review';

export const SERVICE_THEMES = [
  ...(['Charges and payments', 'Communication', 'Conduct of staff', 'Delay', 'Disputed decision'] as const),
  'Quality of service',
] as const;
type ServiceTheme = (typeof SERVICE_THEMES)[number];

export interface ServiceTeam {
  readonly name: string;
  readonly area: string;
  readonly procedure: ServiceProcedure;
  /** How often it is complained about, against the others of its procedure. */
  readonly weight: number;
  readonly issues: readonly (readonly [ServiceTheme, string])[];
}

const CARE = { area: 'Adult social care', procedure: 'Adult social care' } as const;
const REVENUES = { area: 'Revenues and benefits', procedure: 'Corporate' } as const;
const ENVIRONMENT = { area: 'Environment', procedure: 'Corporate' } as const;
const PLANNING = { area: 'Planning and regulation', procedure: 'Corporate' } as const;
const HOUSING = { area: 'Housing', procedure: 'Housing' } as const;

const CARE_ISSUES: ServiceTeam['issues'] = [
  ['Delay', 'The needs assessment took five months from the first call.'],
  ['Communication', 'Nobody said that the support worker had changed.'],
  ['Disputed decision', 'The family disagrees with the reduced hours of the care plan.'],
  ['Quality of service', 'Morning calls were missed or came after noon.'],
  ['Conduct of staff', 'The carer felt hurried through the assessment visit.'],
];

export const SERVICE_TEAMS: readonly ServiceTeam[] = [
  { ...CARE, name: 'Community team east', weight: 6, issues: CARE_ISSUES },
  { ...CARE, name: 'Community team west', weight: 5, issues: CARE_ISSUES },
  {
    ...{ ...CARE, name: 'Hospital discharge', weight: 4 },
    issues: [
      ['Communication', 'The family heard of the discharge from the ward, not from the team.'],
      ['Delay', 'The care package was not in place on the day of the discharge.'],
    ],
  },
  {
    ...{ ...CARE, name: 'Financial assessments', weight: 5 },
    issues: [
      ['Charges and payments', 'The bill had a contribution on it that nobody had explained.'],
      ['Charges and payments', 'Direct payments were late three months running.'],
      ['Disputed decision', 'The family disputes how the savings were counted.'],
    ],
  },
  {
    ...{ ...CARE, name: 'Occupational therapy', weight: 2 },
    issues: [['Delay', 'Grab rails were fitted eleven weeks after the visit.']],
  },
  {
    ...{ ...REVENUES, name: 'Council tax', weight: 8 },
    issues: [
      ['Delay', 'The refund took four months.'],
      ['Communication', 'A reminder was sent although the bill had been paid.'],
      ['Disputed decision', 'The single person discount was ended without a visit.'],
    ],
  },
  {
    ...{ ...REVENUES, name: 'Benefits', weight: 4 },
    issues: [
      ['Delay', 'The change of circumstances was not looked at for seven weeks.'],
      ['Communication', 'The letter about an overpayment did not say how it came about.'],
    ],
  },
  {
    ...{ ...ENVIRONMENT, name: 'Waste collection', weight: 10 },
    issues: [
      ['Quality of service', 'Bins were missed three weeks running.'],
      ['Quality of service', 'Bags were left on the pavement after the collection.'],
      ['Conduct of staff', 'The crew drove on while a bin was being brought out.'],
      ['Delay', 'A new container was not delivered for two months.'],
    ],
  },
  {
    ...{ ...ENVIRONMENT, name: 'Highways', weight: 7 },
    issues: [
      ['Quality of service', 'The same pothole was reported five times before it was filled.'],
      ['Delay', 'A street light was out from autumn to spring.'],
      ['Communication', 'Works began before the notice had come.'],
    ],
  },
  {
    ...{ ...ENVIRONMENT, name: 'Parking', weight: 4 },
    issues: [
      ['Charges and payments', 'A permit was charged twice.'],
      ['Conduct of staff', 'The caller was cut off twice.'],
    ],
  },
  {
    ...{ ...PLANNING, name: 'Planning', weight: 5 },
    issues: [
      ['Delay', 'An objection to an application was not acknowledged.'],
      ['Disputed decision', 'The neighbours disagree with the approval of an extension.'],
    ],
  },
  {
    ...{ ...PLANNING, name: 'Environmental health', weight: 2 },
    issues: [['Communication', 'Nobody rang back about the noise at night.']],
  },
  {
    ...{ name: 'Blue Badges', area: 'Customer services', procedure: 'Blue Badge review', weight: 1 },
    issues: [
      ['Disputed decision', 'The walking test was on a good day, and not typical.'],
      ['Disputed decision', "The application was refused without the consultant's letter."],
    ],
  },
  {
    ...{ ...HOUSING, name: 'Repairs', weight: 10 },
    issues: [
      ['Delay', 'A leak above the bathroom was open for nine weeks.'],
      ['Delay', 'Damp was inspected in autumn and treated in spring.'],
      ['Quality of service', 'The boiler failed again two days after the repair.'],
      ['Communication', 'The tenant waited in for an appointment that had been cancelled.'],
    ],
  },
  {
    ...{ ...HOUSING, name: 'Tenancy management', weight: 4 },
    issues: [
      ['Quality of service', 'The stairs of the block were not cleaned for a month.'],
      ['Communication', 'Reports of noise were not answered.'],
    ],
  },
  {
    ...{ ...HOUSING, name: 'Housing options', weight: 3 },
    issues: [['Disputed decision', 'The household disputes its band on the housing register.']],
  },
  {
    ...{ ...HOUSING, name: 'Leasehold services', weight: 2 },
    issues: [['Charges and payments', 'The service charge included works on another block.']],
  },
];

/** Who looks for a home does not complain about the council as landlord. */
export const NOT_AS_LANDLORD = 'Housing options';

export const REFUSAL_REASONS = [
  ...(['More than 12 months old', 'Right of appeal to a tribunal', 'Court proceedings'] as const),
  'Already considered',
] as const;

export const WARDS = ['Central', 'Eastfield', 'Harbour', 'Hilltop', 'Mill Lane', 'Northgate', 'Riverside'] as const;

/** Who complains, by procedure; a name is drawn as often as it stands there. */
export const COMPLAINANTS: Readonly<Record<ServiceProcedure, readonly string[]>> = {
  'Adult social care': ['Resident', 'Carer or relative', 'Carer or relative', 'Advocate'],
  Corporate: ['Resident', 'Resident', 'Resident', 'Business'],
  Housing: ['Tenant', 'Tenant', 'Tenant', 'Leaseholder'],
  'Blue Badge review': ['Resident', 'Carer or relative'],
};

interface ServiceLesson {
  readonly rootCause: string;
  readonly learning: string;
  readonly action: string;
}

export const SERVICE_LESSONS: readonly ServiceLesson[] = [
  {
    rootCause: 'Communication',
    learning: 'People were not told when a date had slipped.',
    action: 'Send a message whenever an appointment moves.',
  },
  {
    rootCause: 'Communication',
    learning: 'The letter did not say who to ask.',
    action: 'Rewrite the standard letter with residents.',
  },
  {
    rootCause: 'Capacity',
    learning: 'Leave was not covered in the busiest month.',
    action: 'Agree cover for the summer with the neighbouring team.',
  },
  {
    rootCause: 'Contractor performance',
    learning: 'Missed visits were not followed up with the contractor.',
    action: 'Review missed visits with the contractor each month.',
  },
  {
    rootCause: 'Procedure not followed',
    learning: 'The reason for the decision was not recorded.',
    action: 'Add the reason to the checklist for sign-off.',
  },
  {
    rootCause: 'Record keeping',
    learning: 'The request was logged under another address.',
    action: 'Confirm the address at the start of each call.',
  },
];

/** The rows of its sheet `Lists`. */
export const SERVICE_LISTS: readonly SampleName[] = [
  ...SERVICE_TEAMS.map(({ name, area }) => ({ list: 'Team', name, group: area })),
  ...names('Theme', SERVICE_THEMES),
  ...names(
    'Root cause',
    SERVICE_LESSONS.map(({ rootCause }) => rootCause),
  ),
  ...names('Complainant type', Object.values(COMPLAINANTS).flat()),
  ...names('Refusal reason', REFUSAL_REASONS),
];

function names(list: string, from: readonly string[]): SampleName[] {
  return [...new Set(from)].map((name) => ({ list, name }));
}
