/** The sheets `Tables` and `Report` of the register of all services: what a council can define itself, by example. */
import { REPORT_COLUMNS, TABLES_COLUMNS, type ReportKey, type TableKey } from '../../../register';
import type { SampleSheet } from '../sheetForm';

type TableRow = Partial<Record<TableKey, string | number>>;

const TABLES: readonly TableRow[] = [
  {
    table: 'Complaints by service area',
    ...{ rows: 'Service area', columns: 'Received; In time; Late; % in time' },
    ...{ order: 'Most first', chart: 'Bars', target: '% in time ≥ 85%' },
  },
  {
    table: 'Complaints by ward and quarter',
    ...{ rows: 'Ward', columns: 'Received', periods: 'Quarters', order: 'Most first', top: 5, chart: 'Stacked bars' },
  },
  {
    table: 'Outcomes by stage',
    ...{ rows: 'Stage', thenBy: 'Outcome', columns: 'Closed' },
  },
  {
    table: 'Days to respond by procedure',
    ...{ rows: 'Procedure', columns: 'Responded to; Mean days; Median days; 90th percentile days; Longest days' },
  },
  {
    table: 'Landlord complaints per 1,000 homes',
    ...{ rows: 'Stage', columns: 'Received; Per 1,000 homes', periods: 'Current; Previous' },
    where: 'Procedure = Housing; Landlord complaint = Yes',
  },
  {
    table: 'Complaints refused by reason',
    ...{ rows: 'Refusal reason', columns: 'Refused', periods: 'Current; Previous; Difference', order: 'Most first' },
  },
  {
    table: 'Complaints acknowledged in time',
    rows: 'Procedure',
    columns: 'Due for acknowledgement; Acknowledged in time; % acknowledged in time',
    target: '% acknowledged in time ≥ 90%',
  },
  {
    table: 'Enquiries in time',
    ...{ rows: 'Record type', columns: 'Received; Due; In time; % in time', periods: 'Current; Previous' },
    ...{ where: 'Record type = Member enquiry, MP enquiry', total: 'No' },
  },
];

export function tablesSheet(): SampleSheet {
  return {
    name: 'Tables',
    table: 'Tables',
    columns: TABLES_COLUMNS.map(({ key, heading }) => ({ heading, width: TABLE_WIDTHS[key] ?? 11, wrap: true })),
    rows: TABLES.map((row) => TABLES_COLUMNS.map(({ key }) => row[key])),
  };
}

const TABLE_WIDTHS: Partial<Readonly<Record<TableKey, number>>> = {
  ...{ table: 36, rows: 16, thenBy: 14, columns: 44, periods: 30, where: 40, order: 14, chart: 14, target: 32 },
};

const REPORT = 'Committee report';

/** Its sections in their order, each with its tables: ids of the built-in ones, or titles from the sheet `Tables`. */
const SECTIONS: readonly (readonly [section: string, ...tables: readonly string[]])[] = [
  ['What was received', 'volume', 'Complaints by service area', 'Complaints by ward and quarter'],
  ['How quickly we answered', 'timescales', 'Complaints acknowledged in time', 'Days to respond by procedure'],
  ['Outcomes', 'Outcomes by stage', 'Complaints refused by reason'],
  ['The council as landlord', 'Landlord complaints per 1,000 homes'],
  ['Enquiries', 'Enquiries in time'],
  ['Learning from upheld complaints', 'learning'],
  ['Local Government and Social Care Ombudsman', 'lgsco-decisions', 'lgsco-uphold', 'lgsco-compliance'],
];

export function reportSheet(): SampleSheet {
  const rows = SECTIONS.flatMap(([section, ...tables]) =>
    tables.map((table): Record<ReportKey, string> => ({
      ...{ report: REPORT, section, table },
      // Nobody misses a table of what did not happen.
      show: table === 'Complaints refused by reason' ? 'If any' : 'Yes',
    })),
  );
  return {
    name: 'Report',
    table: 'Report',
    columns: REPORT_COLUMNS.map(({ key, heading }) => ({ heading, width: REPORT_WIDTHS[key] })),
    rows: rows.map((row) => REPORT_COLUMNS.map(({ key }) => row[key])),
  };
}

const REPORT_WIDTHS: Readonly<Record<ReportKey, number>> = { report: 20, section: 44, table: 38, show: 10 };
