/**
 * The tables that kinds of report bring with them, as rows of the sheet `Tables` would have them; every other report can
 * show them too. They are apart from the kinds: whoever only offers these needn't load them.
 */
import type { Instead, ReadyTable } from './kind';

const OF_ADULTS = 'Procedure = Adult social care';
/** A case of the Ombudsman may lack a procedure: it could be an adult's, so it has a row of its own. */
const OF_ADULTS_OR_UNKNOWN = `${OF_ADULTS}, Not recorded`;
const YEARS = { rows: 'Year', periods: 'Years 3' } as const;

/** Of adult social care (SI 2009/309 reg 18). */
const ADULTS: readonly ReadyTable[] = [
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
];

const BY_STAGE = { rows: 'Procedure', thenBy: 'Stage' } as const;
const OF_ENQUIRIES = 'Record type = Member enquiry, MP enquiry';

/** Of the Complaint Handling Codes (8.1). */
const PERFORMANCE: readonly ReadyTable[] = [
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
];

const CH01 = 'Received; Homes; Per 1,000 homes';
const CH02 = 'CH02 base; CH02 in time; CH02';
/** The landlord's own service: homelessness, allocations and the like are no part of it, though they are Housing. */
function ofStage(stage: 1 | 2): Pick<ReadyTable, 'where' | 'rows' | 'periods'> & { readonly instead: Instead } {
  return {
    ...{ rows: 'Year', periods: 'Years 3', where: `Landlord complaint = Yes; Stage = ${stage}` },
    instead: { without: 'landlord', where: `Procedure = Housing; Stage = ${stage}` },
  };
}

/** The tenant satisfaction measures CH01 and CH02, stage by stage. */
const LANDLORD: readonly ReadyTable[] = [
  { id: 'ch01-1', table: 'CH01: stage 1 complaints per 1,000 homes', ...ofStage(1), columns: CH01 },
  { id: 'ch01-2', table: 'CH01: stage 2 complaints per 1,000 homes', ...ofStage(2), columns: CH01 },
  { id: 'ch02-1', table: 'CH02: stage 1 complaints responded to in time', ...ofStage(1), columns: CH02 },
  { id: 'ch02-2', table: 'CH02: stage 2 complaints responded to in time', ...ofStage(2), columns: CH02 },
  {
    ...{ id: 'landlord-or-not', table: 'Housing complaints about the landlord’s service' },
    ...{ rows: 'Landlord complaint', columns: 'Received; Share', where: 'Procedure = Housing' },
  },
];

/** What a team has to answer next. */
const OPEN: readonly ReadyTable[] = [
  {
    ...{ id: 'open-by-team', table: 'Open cases by team', rows: 'Team', order: 'Most first' },
    columns: 'Open; Overdue; Due within 5 days; Due later; No due date',
  },
];

export const READY_TABLES: readonly ReadyTable[] = [...ADULTS, ...PERFORMANCE, ...LANDLORD, ...OPEN];
