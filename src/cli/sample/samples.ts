/** The sample registers: two in the form that this add-in writes, and three as councils have them. */
import { adultsLogSheets } from './adultsLog';
import { allServicesSheets } from './allServices/sheets';
import { caseSystemSheets } from './caseSystem';
import { corporateLogSheets } from './corporateLog';
import type { SampleSheet } from './sheetForm';
import { sampleSheets } from './sheets';

export interface Sample {
  /** In `assets/`. */
  readonly file: string;
  readonly sheets: () => readonly SampleSheet[];
}

export const SAMPLES: readonly Sample[] = [
  { file: 'sample-register.xlsx', sheets: sampleSheets },
  { file: 'sample-all-services.xlsx', sheets: allServicesSheets },
  { file: 'sample-case-system.xlsx', sheets: caseSystemSheets },
  { file: 'sample-corporate-log.xlsx', sheets: corporateLogSheets },
  { file: 'sample-adults-log.xlsx', sheets: adultsLogSheets },
];
