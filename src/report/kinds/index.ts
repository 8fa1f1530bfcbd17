/** Report kinds: a kind is a list of sections, a section a list of table ids. */
import { ADULT_ANNUAL_REPORT } from './adultAnnualReport';
import { COMPLAINTS_PERFORMANCE } from './complaintsPerformance';
import { LANDLORD_COMPLAINTS } from './landlordComplaints';
import { OPEN_CASES } from './openCases';
import type { KindEntry, SectionEntry } from './kind';

export type { KindEntry, ReadyTable, SectionEntry } from './kind';

const BENCHMARKING: SectionEntry = {
  id: 'benchmarking',
  title: 'Benchmarking',
  tables: [
    ...['benchmarking', 'benchmarking-position', 'benchmarking-upheld', 'benchmarking-in-time'],
    'benchmarking-per-10000',
  ],
};

const YEAR_ON_YEAR: SectionEntry = {
  id: 'year-on-year',
  title: 'Year on year',
  tables: [
    'year-on-year',
    'year-on-year-complaints',
    'year-on-year-rates',
    'year-on-year-trend',
    'year-on-year-teams',
    'quarters',
  ],
};

export const KINDS: readonly KindEntry[] = [
  {
    id: 'appendix',
    name: 'Appendix',
    suffix: 'appendix',
    sections: [
      { id: 'volume', title: 'Volume of representations', tables: ['volume'] },
      { id: 'complaints', title: 'Complaints', tables: ['complaints'] },
      { id: 'learning', title: 'Learning from upheld complaints', tables: ['learning'] },
      { id: 'received', title: 'Breakdown of complaints', tables: ['received-by-team'] },
      { id: 'upheld', title: 'Upheld complaints', tables: ['upheld-by-team'] },
      { id: 'ombudsman', title: 'Local Government and Social Care Ombudsman', tables: ['ombudsman'] },
      { id: 'initial-feedback', title: 'Initial feedback', tables: ['initial-feedback'] },
      { id: 'enquiries', title: 'Enquiries', tables: ['member-enquiries', 'mp-enquiries'] },
      { id: 'compliments', title: 'Compliments', tables: ['compliments'] },
      { id: 'compliment-examples', title: 'Examples of compliments', tables: ['compliment-examples'] },
      BENCHMARKING,
    ],
  },
  {
    id: 'annual-report',
    name: 'Annual report',
    suffix: 'annual report',
    sections: [
      { id: 'volume', title: 'Volume of representations', tables: ['volume', 'context'] },
      { id: 'stages', title: 'Complaints by stage', tables: ['stages'] },
      { id: 'teams', title: 'Complaints by team', tables: ['teams'] },
      { id: 'themes', title: 'Themes', tables: ['themes', 'theme-mentions', 'outcomes'] },
      { id: 'people', title: 'People', tables: ['service-user-groups', 'complainants', 'ethnicity'] },
      { id: 'timescales', title: 'Compliance with timescales', tables: ['timescales', 'targets'] },
      { id: 'costs', title: 'Costs and remedies', tables: ['costs', 'remedies'] },
      { id: 'learning', title: 'Learning from upheld complaints', tables: ['learning'] },
      {
        id: 'ombudsman',
        title: 'Local Government and Social Care Ombudsman',
        tables: ['ombudsman-investigations', 'ombudsman', 'lgsco-decisions', 'lgsco-uphold', 'lgsco-compliance'],
      },
      {
        id: 'compliments',
        title: 'Compliments',
        tables: ['compliment-origins', 'compliment-themes', 'compliment-examples'],
      },
      { id: 'concerns', title: 'Concerns and enquiries', tables: ['concerns', 'mp-enquiries'] },
      YEAR_ON_YEAR,
    ],
  },
  {
    id: 'service-summary',
    name: 'Service summary',
    suffix: 'service summary',
    sections: [
      { id: 'teams', title: 'Stage 1 complaints by service', tables: ['service-team-volumes'] },
      { id: 'outcomes', title: 'Outcomes', tables: ['outcomes'] },
      { id: 'learnings', title: 'Learning', tables: ['learnings'] },
      { id: 'stage-2', title: 'Stage 2 complaints', tables: ['stage2-by-service-area'] },
      { id: 'stage-3', title: 'Stage 3 complaints', tables: ['stage3-by-service-area'] },
    ],
  },
  ADULT_ANNUAL_REPORT,
  COMPLAINTS_PERFORMANCE,
  LANDLORD_COMPLAINTS,
  OPEN_CASES,
  {
    id: 'benchmarks',
    name: 'Benchmarks',
    suffix: 'comparison with other councils',
    isApart: true,
    sections: [BENCHMARKING, YEAR_ON_YEAR],
  },
];
