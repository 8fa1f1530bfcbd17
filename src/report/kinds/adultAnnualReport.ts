/**
 * The annual report on adult social care (SI 2009/309 reg 18): how many complaints were received, were well-founded and
 * are known to have gone to the Ombudsman; what they were about; and what was done to improve services.
 */
import type { KindEntry } from './kind';

export const ADULT_ANNUAL_REPORT: KindEntry = {
  id: 'adult-annual-report',
  name: 'Adult social care annual report',
  suffix: 'annual report',
  procedure: 'adult-social-care',
  sections: [
    { id: 'received', title: 'Complaints received', tables: ['adult-received'] },
    { id: 'well-founded', title: 'Well-founded complaints', tables: ['adult-well-founded'] },
    {
      id: 'ombudsman',
      title: 'Local Government and Social Care Ombudsman',
      tables: ['adult-ombudsman-referred', 'adult-ombudsman-decided'],
    },
    { id: 'subjects', title: 'What complaints were about', tables: ['adult-subjects'] },
    { id: 'learning', title: 'Action and learning', tables: ['adult-actions', 'learning-adult-social-care'] },
    { id: 'timescales', title: 'Acknowledgements and answers', tables: ['adult-acknowledged', 'adult-answered'] },
  ],
};
