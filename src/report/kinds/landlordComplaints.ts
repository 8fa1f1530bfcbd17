/** What a social landlord publishes of its complaints: the tenant satisfaction measures CH01 and CH02, stage by stage. */
import type { KindEntry } from './kind';

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
};
