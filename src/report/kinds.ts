/** Report kinds: a kind is a list of sections, a section a list of table ids. */
import type { ReportKindId } from './types';

export interface SectionEntry {
  readonly id: string;
  readonly title: string;
  readonly tables: readonly string[];
}

export interface KindEntry {
  readonly id: ReportKindId;
  readonly name: string;
  /** Title of the report, without council and period. */
  readonly title: string;
  readonly sections: readonly SectionEntry[];
}

export const KINDS: readonly KindEntry[] = [
  {
    id: 'appendix',
    name: 'Appendix',
    title: "Children's social care complaints and representations: appendix",
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
      { id: 'benchmarking', title: 'Benchmarking', tables: ['benchmarking'] },
    ],
  },
];
