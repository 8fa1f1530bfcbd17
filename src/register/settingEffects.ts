/** What each setting changes, in one line: for whoever sets it. */
import type { Settings } from './settings';

export const SETTING_EFFECTS: Readonly<Record<keyof Settings, string>> = {
  council: "The name in titles and in your council's row of the benchmarks.",
  service: 'What the report is about, in its title: “Adult social care complaints and compliments”.',
  reportTitle: 'The title of the report, without your council and the period.',
  period: 'The period of the report: a financial year, a quarter of one, or two dates.',
  previousPeriod: 'The period that the report compares with.',
  asAt: 'The date on which complaints are judged to be due or still open.',
  basis: 'Whether complaints are counted as received, closed and due, or as responded to in the period.',
  countRejectedAsReceived: 'Whether rejected representations are among those received.',
  countCancelledAsReceived: 'Whether cancelled representations are among those received.',
  upheldIncludesPartially: 'Whether partially upheld complaints count as upheld or have a column of their own.',
  wellFounded: 'Which complaints an annual report on adult social care counts as well-founded.',
  percentPlaces: 'How many decimal places percentages show.',
  rounding: 'Whether percentages are rounded half up or cut off after the last place shown.',
  zeroDenominator: 'What to show when there is nothing to divide by.',
  stage2Clock: 'Whether the stage 2 clock starts when the statement of complaint was agreed, or at the request.',
  stage2Limit: 'The working days for every statutory stage 2 response, or 25 and 65 when extended.',
  stage3Measure: 'Which step of stage 3 decides whether it was in time.',
  excludeHeldDays: 'Whether days on hold are added to the due date.',
  sortGroups: 'The order of teams and other groups, except in tables with a set order.',
  totalsRow: 'Whether tables end with a total.',
  showZeroGroups: 'Whether official names with no figure in either year are listed.',
  benchmarkOrder:
    'The order of the other councils, after yours: by name, or highest figure first (by % in time where a table has several).',
  sectionsLeftOut: 'Sections to leave out of the report: their titles, separated by semicolons.',
  registerBegins: 'Periods that end before this date show “Not recorded”, not zero.',
  registerSheets: 'The sheets that the register is on, separated by semicolons.',
  allRowsAre:
    'What blank cells of a column, or a column that is missing, say: “Record type=Complaint; Procedure=Corporate”.',
  proceduresCovered: 'The procedures whose complaints the report counts.',
  procedures:
    'The limit of each procedure and step, on the sheet Procedures, or here in working days, one to a row: “Statutory stage 1 limit”, “… extended”, each with a first day if it changed.',
  ch02Base: 'Whether CH02 of a landlord is of the complaints responded to in the period, or of those due in it.',
  ch02LateAcknowledgement: 'When the clock of CH02 starts where a complaint was acknowledged late.',
};
