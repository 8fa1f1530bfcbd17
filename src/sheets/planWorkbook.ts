// A report becomes a workbook plan: Contents, one sheet a table in the report's order, Notes, Settings used, Findings.
import type { Report } from '../report';
import type { SheetContent } from './content';
import { findingsSheet, FINDINGS_TITLE } from './findingsSheet';
import { contentsSheet, notesSheet, settingsSheet } from './frontMatter';
import { layOut } from './layout';
import { planNamer } from './names';
import { sheetTitle, tableContent } from './tableSheet';
import type { SheetPlan, WorkbookPlan } from './types';

/**
 * The sheets of a report, in order, as plain values. Same report, same plan. That a plan meets the rules for accessible
 * workbooks is `planProblems`' to say.
 */
export function planWorkbook(report: Report): WorkbookPlan {
  const steps = planSteps(report);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, sheet by sheet: whoever must not be kept waiting can do something else in between. */
export function* planSteps(report: Report): Generator<undefined, WorkbookPlan, undefined> {
  const nameOf = planNamer(report.period);
  const contentsNames = nameOf('contents');
  const behind: readonly Follower[] = [
    { content: notesSheet(report, nameOf('notes')), section: ABOUT, holds: 'Notes and shorthand' },
    {
      content: settingsSheet(report, nameOf('settings-used')),
      section: ABOUT,
      holds: 'The settings that the figures were made with',
    },
    {
      content: findingsSheet(report, nameOf('findings')),
      section: ABOUT,
      holds: FINDINGS_TITLE,
    },
  ];
  const tables: readonly Follower[] = report.sections.flatMap((section) =>
    section.tables.map((table) => ({
      content: tableContent(report, section, table, nameOf(table.id)),
      section: `${section.number}. ${section.title}`,
      holds: table.title,
    })),
  );
  const followers = [...tables, ...behind].flatMap(({ content, ...entry }) => (content ? [{ ...entry, content }] : []));
  const contents = contentsSheet(
    report,
    contentsNames,
    followers.map(({ content, section, holds }) => ({ id: content.id, sheet: content.name, section, holds })),
  );
  const sheets: SheetPlan[] = [];
  for (const content of [contents, ...followers.map((follower) => follower.content)]) {
    yield;
    sheets.push(layOut(content));
  }
  return { kind: report.kind, period: report.period.label, title: sheetTitle(report.title, report), sheets };
}

const ABOUT = 'About this report';

/** A sheet after Contents, with its row there; without content it is left out. */
interface Follower {
  readonly content: SheetContent | undefined;
  readonly section: string;
  readonly holds: string;
}
