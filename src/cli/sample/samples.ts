/** The sample registers: one in the form that this add-in writes, and three as councils have them. */
import { adultsLogSheets } from './adultsLog';
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
  { file: 'sample-case-system.xlsx', sheets: caseSystemSheets },
  { file: 'sample-corporate-log.xlsx', sheets: corporateLogSheets },
  { file: 'sample-adults-log.xlsx', sheets: adultsLogSheets },
];
