/** What a social landlord publishes of its complaints: the tenant satisfaction measures CH01 and CH02, stage by stage. */
import type { Instead, KindEntry, ReadyTable } from './kind';

/** The landlord's own service: homelessness, allocations and the like are no part of it, though they are Housing. */
function ofStage(stage: 1 | 2): Pick<ReadyTable, 'where' | 'rows' | 'periods'> & { readonly instead: Instead } {
  return {
    ...{ rows: 'Year', periods: 'Years 3', where: `Landlord complaint = Yes; Stage = ${stage}` },
    instead: { without: 'landlord', where: `Procedure = Housing; Stage = ${stage}` },
  };
}

const CH01 = 'Received; Homes; Per 1,000 homes';
const CH02 = 'CH02 base; CH02 in time; CH02';

export const LANDLORD_COMPLAINTS: KindEntry = {
  id: 'landlord-complaints',
  name: 'Landlord complaints',
  suffix: 'landlord complaints',
  procedure: 'housing',
  sections: [
    { id: 'ch01', title: 'CH01: complaints relative to the size of the landlord', tables: ['ch01-1', 'ch01-2'] },
    { id: 'ch02', title: 'CH02: complaints responded to in time', tables: ['ch02-1', 'ch02-2'] },
    { id: 'landlord', title: 'Which complaints are counted', tables: ['landlord-or-not'], ifAny: ['landlord-or-not'] },
  ],
  tables: [
    { id: 'ch01-1', table: 'CH01: stage 1 complaints per 1,000 homes', ...ofStage(1), columns: CH01 },
    { id: 'ch01-2', table: 'CH01: stage 2 complaints per 1,000 homes', ...ofStage(2), columns: CH01 },
    { id: 'ch02-1', table: 'CH02: stage 1 complaints responded to in time', ...ofStage(1), columns: CH02 },
    { id: 'ch02-2', table: 'CH02: stage 2 complaints responded to in time', ...ofStage(2), columns: CH02 },
    {
      ...{ id: 'landlord-or-not', table: 'Housing complaints about the landlord’s service' },
      ...{ rows: 'Landlord complaint', columns: 'Received; Share', where: 'Procedure = Housing' },
    },
  ],
};
