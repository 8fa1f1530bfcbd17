/** A row of the register of all services while it is drawn, and what the rows of a case share. */
import type { SampleRow } from '../draws';
import type { ServiceProcedure } from './council';

/** A row with its cell of the council's own column. */
export type ServiceRow = SampleRow & { readonly ward?: string };

/** What all stages of a case have in common. */
export interface About {
  readonly procedure: ServiceProcedure;
  readonly team: string;
  readonly primaryTheme: string;
  readonly issue: string;
  readonly complainantType: string;
  readonly channel: string;
  readonly ward?: string;
  /** Whether it is about the council as landlord; absent outside housing. */
  readonly landlord?: 'Yes' | 'No';
}
