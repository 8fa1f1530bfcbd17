// The names that a new register begins with: some to be replaced, some that are the same everywhere.

interface StartingName {
  readonly list: string;
  readonly name: string;
  /** A team's service area. */
  readonly group?: string;
}

/** Ethnic groups are those of the 2021 census of England and Wales. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  Theme: ['Communication', 'Delay', 'Quality of service', 'Conduct of staff', 'Decision', 'Information and records'],
  'Root cause': ['Communication', 'Procedure not followed', 'Capacity', 'Training', 'Record keeping'],
  'Service user group': ['Child in need', 'Child protection', 'Child in care', 'Care leaver', 'SEND'],
  Ethnicity: [
    'Asian, Asian British or Asian Welsh',
    'Black, Black British, Black Welsh, Caribbean or African',
    'Mixed or Multiple ethnic groups',
    'White',
    'Other ethnic group',
  ],
  'Complainant type': [
    ...['Mother', 'Father', 'Parents', 'Grandparent', 'Foster carer', 'Adopter'],
    ...['Child or young person', 'Advocate', 'Other'],
  ],
  'Compliment origin': ['Parent or carer', 'Child or young person', 'Professional'],
  'Compliment theme': ['Communication', 'Support', 'Going the extra mile'],
  'Refusal reason': ['More than 12 months old', 'Court proceedings', 'Another procedure applies', 'Already considered'],
};

const TEAMS: readonly StartingName[] = [
  { list: 'Team', name: 'Assessment', group: 'Social care' },
  { list: 'Team', name: 'Family support', group: 'Social care' },
  { list: 'Team', name: 'Children in care', group: 'Social care' },
  { list: 'Team', name: 'SEND', group: 'Education' },
];

export const STARTING_NAMES: readonly StartingName[] = [
  ...TEAMS,
  ...Object.entries(NAMES).flatMap(([list, names]) => names.map((name) => ({ list, name }))),
];

/** What the column List may say. */
export const LIST_NAMES: readonly string[] = ['Team', ...Object.keys(NAMES), 'Service area'];
