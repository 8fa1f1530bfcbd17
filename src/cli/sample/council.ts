/** The invented council of the sample register: its names and lists. No such council exists. */
export const COUNCIL = 'Westmere Council';

export interface SampleName {
  readonly list: string;
  readonly name: string;
  /** Earlier or sloppy spellings that the register still holds. */
  readonly aliases?: readonly string[];
  /** A team's service area. */
  readonly group?: string;
}

interface SampleTeam {
  readonly name: string;
  readonly area: string;
  /** How often it is complained about, against the others. */
  readonly weight: number;
  readonly aliases?: readonly string[];
}

export const TEAMS: readonly SampleTeam[] = [
  { name: 'Contact and Referral', area: 'Safeguarding', weight: 5, aliases: ['Front Door', 'Contact & Referral'] },
  { name: 'Assessment', area: 'Safeguarding', weight: 14, aliases: ['Assessment Team', 'A&I'] },
  { name: 'Safeguarding North', area: 'Safeguarding', weight: 10, aliases: ['Safeguarding (North)'] },
  { name: 'Safeguarding South', area: 'Safeguarding', weight: 9, aliases: ['Safeguarding (South)'] },
  { name: 'Court Team', area: 'Safeguarding', weight: 4 },
  { name: 'Children in Care', area: 'Corporate Parenting', weight: 8, aliases: ['CLA Team', 'Looked After Children'] },
  { name: 'Leaving Care', area: 'Corporate Parenting', weight: 5, aliases: ['16+ Team'] },
  { name: 'Fostering', area: 'Corporate Parenting', weight: 4 },
  { name: 'Adoption Support', area: 'Corporate Parenting', weight: 2 },
  { name: 'SEND Casework', area: 'Education and Inclusion', weight: 11, aliases: ['SEN Team', 'EHCP Team'] },
  { name: 'School Admissions', area: 'Education and Inclusion', weight: 4 },
  { name: 'Children with Disabilities', area: 'Education and Inclusion', weight: 6, aliases: ['CWD'] },
  { name: 'Family Hubs', area: 'Early Help', weight: 3, aliases: ["Children's Centres"] },
  { name: 'Youth Support', area: 'Early Help', weight: 2 },
];

export const THEMES = [
  'Communication',
  'Conduct of staff',
  'Delay or failure to provide a service',
  'Disputed decision',
  'Disputed report or assessment',
  'Financial support',
  'Family time arrangements',
  'Quality of service',
  'Record keeping and privacy',
] as const;
export type Theme = (typeof THEMES)[number];

export const ROOT_CAUSES = [
  'Communication with families',
  'Capacity',
  'Guidance not followed',
  'Handover between workers',
  'Recording',
  'Staff training',
] as const;
export type RootCause = (typeof ROOT_CAUSES)[number];

export const SERVICE_USER_GROUPS = [
  'Care leaver',
  'Child in care',
  'Child in need',
  'Child protection plan',
  'Child with special educational needs',
  'Foster or kinship family',
] as const;

export const ETHNICITIES = [
  'Asian or Asian British',
  'Black, Black British, Caribbean or African',
  'Mixed or multiple ethnic groups',
  'White',
  'Other ethnic group',
] as const;

export const COMPLIMENT_ORIGINS = [
  'Child or young person',
  'Foster carer',
  'Parent or carer',
  'Partner agency',
  'School',
] as const;

export const COMPLIMENT_THEMES = [
  'Clear communication',
  'Going further than expected',
  'Kindness and patience',
  'Professional practice',
] as const;

/** The rows of the `Lists` sheet. */
export const LISTS: readonly SampleName[] = [
  ...TEAMS.map(({ name, area, aliases }) => ({ list: 'Team', name, group: area, ...(aliases ? { aliases } : {}) })),
  ...THEMES.map((name) => ({
    list: 'Theme',
    name,
    ...(name === 'Delay or failure to provide a service'
      ? { aliases: ['Delay', 'Delay/failure to provide service'] }
      : {}),
    ...(name === 'Family time arrangements' ? { aliases: ['Contact arrangements'] } : {}),
  })),
  ...ROOT_CAUSES.map((name) => ({ list: 'Root cause', name })),
  ...SERVICE_USER_GROUPS.map((name) => ({ list: 'Service user group', name })),
  ...ETHNICITIES.map((name) => ({ list: 'Ethnicity', name })),
  ...[
    'Mother',
    'Father',
    'Parents',
    'Grandparent',
    'Foster carer',
    'Adopter',
    'Child or young person',
    'Advocate',
    'Other',
  ].map((name) => ({ list: 'Complainant type', name })),
  ...COMPLIMENT_ORIGINS.map((name) => ({ list: 'Compliment origin', name })),
  ...COMPLIMENT_THEMES.map((name) => ({ list: 'Compliment theme', name })),
];
