// The sheets around the tables: Contents in front, Notes and Settings used behind.
import { longDate, type Period } from '../calendar';
import { noteMarker } from '../report';
import type { Report } from '../report';
import type { SheetContent } from './content';
import type { PlanNames } from './names';
import { sheetTitle, shorthandLines } from './tableSheet';

/** A row of the Contents sheet. */
export interface ContentsEntry {
  readonly id: string;
  readonly sheet: string;
  readonly section: string;
  readonly holds: string;
}

export function contentsSheet(report: Report, names: PlanNames, entries: readonly ContentsEntry[]): SheetContent {
  return {
    id: 'contents',
    name: names.sheet,
    section: 'contents',
    title: sheetTitle(report.title, report),
    about: 'This sheet holds one table: the sheets of this report with links to them. Notes are on the Notes sheet.',
    lines: [
      `The figures are for ${inFull(report.period)}, compared with ${inFull(report.previous)}.`,
      ...report.findings.filter(({ rule }) => rule.startsWith(UNKNOWN_SOURCE)).map(({ message }) => message),
    ],
    commentary: false,
    table: {
      name: names.table,
      columns: [
        { heading: 'Sheet', kind: 'text' },
        { heading: 'Section', kind: 'text' },
        { heading: 'What it holds', kind: 'long text' },
      ],
      rows: entries.map(({ id, sheet, section, holds }) => [
        { text: sheet, link: { plan: id, named: true } },
        { text: section },
        { text: holds },
      ]),
      total: false,
    },
  };
}

/** Rules that say which columns are not recorded, in which tables, and which tables are left out for want of them. */
const UNKNOWN_SOURCE = 'source-not-';

export function notesSheet(report: Report, names: PlanNames): SheetContent {
  const tables = report.sections.flatMap((section) => section.tables);
  const numbered = report.notes.length > 0;
  return {
    id: 'notes',
    name: names.sheet,
    section: 'notes',
    title: sheetTitle('Notes', report),
    about: numbered
      ? 'This sheet holds one table: the notes to which the titles of the other sheets refer.'
      : 'This sheet holds no table: there are no notes.',
    lines: shorthandLines(report, tables),
    commentary: false,
    ...(numbered
      ? {
          table: {
            name: names.table,
            columns: [
              { heading: 'Note', kind: 'text' },
              { heading: 'What it says', kind: 'long text' },
            ],
            rows: report.notes.map(({ number, text }) => [{ text: noteMarker(number) }, { text }]),
            total: false,
          },
        }
      : {}),
  };
}

/** Undefined where the report prints no settings. */
export function settingsSheet(report: Report, names: PlanNames): SheetContent | undefined {
  if (report.settings.length === 0) return undefined;
  return {
    id: 'settings-used',
    name: names.sheet,
    section: 'settings-used',
    title: sheetTitle('Settings used', report),
    about: 'This sheet holds one table: the settings that the figures were made with. Notes are on the Notes sheet.',
    lines: [],
    commentary: false,
    table: {
      name: names.table,
      columns: [
        { heading: 'Setting', kind: 'text' },
        { heading: 'Value', kind: 'long text' },
      ],
      rows: report.settings.map(({ name, value }) => [{ text: name }, { text: value === '' ? 'Not set' : value }]),
      total: false,
    },
  };
}

function inFull(period: Period): string {
  const dates = `${longDate(period.start)} to ${longDate(period.end)}`;
  return period.label === dates ? dates : `${period.label} (${dates})`;
}
