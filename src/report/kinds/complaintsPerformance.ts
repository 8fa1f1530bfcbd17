/**
 * The annual complaints performance and service improvement report (8.1 of the LGSCO's and the Housing Ombudsman's
 * Complaint Handling Codes): performance, refusals, what was learned, what the Ombudsman found, and the self-assessment.
 */
import type { KindEntry } from './kind';

const BY_STAGE = { rows: 'Procedure', thenBy: 'Stage' } as const;
const OF_ENQUIRIES = 'Record type = Member enquiry, MP enquiry';

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
  tables: [
    {
      ...{ id: 'performance-by-stage', table: 'Performance by procedure and stage', ...BY_STAGE },
      columns: 'Received; Due; In time; % in time; Decided; Upheld; Partially upheld; % upheld',
    },
    {
      ...{ id: 'acknowledgements', table: 'Complaints acknowledged in time', ...BY_STAGE },
      columns: 'Due for acknowledgement; Acknowledged in time; % acknowledged in time',
    },
    {
      ...{ id: 'days-to-respond', table: 'Days to respond', ...BY_STAGE },
      columns: 'Responded to; Mean days; Median days; 90th percentile days; Longest days',
    },
    {
      ...{ id: 'extensions', table: 'Complaints extended', ...BY_STAGE, columns: 'Received; Extended; % extended' },
    },
    {
      ...{ id: 'refused', table: 'Complaints refused and withdrawn', rows: 'Procedure' },
      columns: 'Refused; Withdrawn; Received',
    },
    {
      ...{ id: 'refused-by-reason', table: 'Complaints refused by reason', rows: 'Refusal reason' },
      ...{ columns: 'Refused; Share', order: 'Most first' },
    },
    {
      ...{ id: 'enquiries-in-time', table: 'Enquiries answered in time', rows: 'Record type', where: OF_ENQUIRIES },
      ...{ columns: 'Received; Due; In time; % in time', total: 'No' },
    },
    {
      ...{ id: 'complaints-by-subject', table: 'Complaints by subject', rows: 'Primary theme' },
      ...{ columns: 'Received; Share; Upheld', order: 'Most first', top: '10', chart: 'Bars' },
    },
    {
      ...{ id: 'actions', table: 'Actions decided and done', rows: 'Procedure' },
      columns: 'Actions; Actions done; % actions done',
    },
  ],
};
