/**
 * The annual complaints performance and service improvement report (8.1 of the LGSCO's and the Housing Ombudsman's
 * Complaint Handling Codes): performance, refusals, what was learned, what the Ombudsman found, and the self-assessment.
 */
import type { KindEntry } from './kind';

export const COMPLAINTS_PERFORMANCE: KindEntry = {
  id: 'complaints-performance',
  name: 'Complaints performance and service improvement report',
  suffix: 'performance and service improvement report',
  sections: [
    { id: 'performance', title: 'Performance', tables: ['performance-by-stage', 'stages', 'timescales', 'targets'] },
    {
      id: 'handling',
      title: 'How complaints were handled',
      tables: ['acknowledgements', 'days-to-respond', 'extensions'],
    },
    { id: 'refused', title: 'Complaints refused', tables: ['refused', 'refused-by-reason'] },
    { id: 'enquiries', title: 'Enquiries', tables: ['enquiries-in-time'], ifAny: ['enquiries-in-time'] },
    { id: 'subjects', title: 'What complaints were about', tables: ['complaints-by-subject'] },
    { id: 'learning', title: 'Learning and service improvement', tables: ['actions', 'learnings', 'learning'] },
    {
      id: 'ombudsman',
      title: 'Ombudsman',
      tables: ['ombudsman-investigations', 'ombudsman', 'lgsco-decisions', 'lgsco-uphold', 'lgsco-compliance'],
    },
    { id: 'self-assessment', title: 'Self-assessment and response', tables: ['self-assessment'] },
  ],
};
