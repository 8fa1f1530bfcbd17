/**
 * The annual report on adult social care (SI 2009/309 reg 18): how many complaints were received, were well-founded and
 * are known to have gone to the Ombudsman; what they were about; and what was done to improve services.
 */
import type { KindEntry } from './kind';

const OF_ADULTS = 'Procedure = Adult social care';
/** A case of the Ombudsman may lack a procedure: it could be an adult's, so it has a row of its own. */
const OF_ADULTS_OR_UNKNOWN = `${OF_ADULTS}, Not recorded`;
const YEARS = { rows: 'Year', periods: 'Years 3' } as const;

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
  tables: [
    {
      ...{
        id: 'adult-received',
        table: 'Adult social care complaints received by quarter',
        rows: 'Quarter',
        columns: 'Received',
      },
      ...{ periods: 'Current; Previous', where: OF_ADULTS, chart: 'Columns' },
    },
    {
      ...{ id: 'adult-well-founded', table: 'Well-founded adult social care complaints', ...YEARS, where: OF_ADULTS },
      columns: 'Well-founded; Decided; % well-founded; Upheld; Partially upheld; Not upheld; No finding',
    },
    {
      ...{
        id: 'adult-ombudsman-referred',
        table: 'Adult social care complaints referred to the Ombudsman',
        rows: 'Procedure',
      },
      ...{ columns: 'Referred to the Ombudsman', periods: 'Current; Previous' },
      ...{ where: OF_ADULTS_OR_UNKNOWN, total: 'No' },
    },
    {
      ...{
        id: 'adult-ombudsman-decided',
        table: 'Adult social care complaints decided by the Ombudsman',
        rows: 'Procedure',
      },
      columns: 'Decided by the Ombudsman; Investigated by the Ombudsman; Upheld by the Ombudsman',
      ...{ periods: 'Current; Previous', where: OF_ADULTS_OR_UNKNOWN, total: 'No' },
    },
    {
      ...{
        id: 'adult-subjects',
        table: 'Adult social care complaints by subject',
        rows: 'Primary theme',
        where: OF_ADULTS,
      },
      ...{ columns: 'Received; Share; Well-founded', order: 'Most first', chart: 'Bars' },
    },
    {
      ...{ id: 'adult-actions', table: 'Action taken on adult social care complaints', ...YEARS, where: OF_ADULTS },
      columns: 'Actions; Actions done; % actions done',
    },
    {
      ...{
        id: 'adult-acknowledged',
        table: 'Adult social care complaints acknowledged in time',
        ...YEARS,
        where: OF_ADULTS,
      },
      columns: 'Due for acknowledgement; Acknowledged in time; % acknowledged in time',
    },
    {
      ...{
        id: 'adult-answered',
        table: 'Adult social care complaints answered by the date agreed',
        ...YEARS,
        where: OF_ADULTS,
      },
      columns: 'Due; In time; Late; % in time',
    },
  ],
};
