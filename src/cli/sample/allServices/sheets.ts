/** A register of adults', corporate and housing complaints and of enquiries, with the sheets by which a council sets its own. */
import { COLUMNS } from '../../../register';
import type { ColumnKey } from '../../../register';
import { must } from '../../../must';
import { COUNCIL } from '../council';
import { numbered } from '../numbered';
import { seededRandom, type Random } from '../random';
import { contextSheet, listsSheet, registerSheet, settingsSheet } from '../registerForm';
import type { SampleCell, SampleSheet } from '../sheetForm';
import { serviceCase } from './complaints';
import type { ServiceRow } from './serviceRow';
import { SERVICE_LISTS, type ServiceProcedure } from './council';
import { reportSheet, tablesSheet } from './definitions';
import { proceduresSheet } from './limits';
import { enquiry, serviceRequest } from './otherRecords';
import { ombudsmanSheet, YEARS } from './published';

export function allServicesSheets(): readonly SampleSheet[] {
  const rows = allRows(seededRandom(1007));
  const register = registerSheet({
    ...{ columns: COLUMNS.filter(({ key }) => USED.has(key)), rows, lists: SERVICE_LISTS, procedures: PROCEDURES },
    own: { heading: 'Ward', width: 14, cells: rows.map(({ ward }) => ward) },
  });
  const settings = settingsSheet([
    ['Council', COUNCIL],
    ['Complaints basis', 'Received, closed and due'],
    ['Well-founded', 'Upheld and partially upheld'],
    ['Register begins', '1 April 2021'],
  ]);
  return [
    ...[register, listsSheet(SERVICE_LISTS), settings, proceduresSheet(), tablesSheet(), reportSheet()],
    ...[ombudsmanSheet(rows), contextSheet(POPULATIONS)],
  ];
}

const PROCEDURES: readonly ServiceProcedure[] = ['Adult social care', 'Corporate', 'Housing', 'Blue Badge review'];

/** Those of our columns that the register has. */
const USED: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['ref', 'caseRef', 'recordType', 'procedure', 'stage', 'received', 'acknowledged', 'extension'] as const),
  ...(['response', 'closed', 'status', 'outcome', 'team', 'primaryTheme', 'rootCause', 'issue', 'learning'] as const),
  ...(['complainantType', 'channel', 'remedy', 'lgscoDecision', 'lgscoDecisionDate', 'lgscoReason'] as const),
  ...(['lgscoDeadlineMet', 'dueAgreed', 'dueAmended', 'amendedOn', 'landlord', 'refusalReason'] as const),
  ...(['action', 'actionDue', 'actionDone'] as const),
]);

/** Received in each of the three years. */
const VOLUMES = {
  complaints: {
    'Adult social care': [20, 22, 24],
    Corporate: [34, 36, 33],
    Housing: [26, 29, 33],
    'Blue Badge review': [5, 6, 5],
  },
  enquiries: { 'Member enquiry': [12, 13, 14], 'MP enquiry': [8, 9, 9] },
  serviceRequests: [4, 4, 5],
} as const;

function allRows(random: Random): readonly ServiceRow[] {
  const cases = YEARS.flatMap((year, index) => {
    const several = (counts: readonly number[], draw: () => readonly ServiceRow[]): (readonly ServiceRow[])[] =>
      Array.from({ length: must(counts[index], 'the number of a year') }, draw);
    return [
      ...PROCEDURES.flatMap((procedure) =>
        several(VOLUMES.complaints[procedure], () => serviceCase(random, year, procedure)),
      ),
      ...several(VOLUMES.enquiries['Member enquiry'], () => [enquiry(random, year, 'Member enquiry')]),
      ...several(VOLUMES.enquiries['MP enquiry'], () => [enquiry(random, year, 'MP enquiry')]),
      ...several(VOLUMES.serviceRequests, () => [serviceRequest(random, year)]),
    ];
  });
  return numbered(cases, 'WA', ({ first }) => (first.recordType === 'Complaint' ? first : undefined));
}

/** Homes that the council lets, and its residents. */
const POPULATIONS = (
  [
    ['Homes', 8410, 8375, 8352],
    ['Population', 148_200, 149_100, 150_300],
  ] as const
).flatMap(([measure, ...values]) =>
  values.map((value, index): readonly SampleCell[] => [measure, YEARS[index]?.label, undefined, value]),
);
