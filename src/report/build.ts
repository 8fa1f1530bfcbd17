/** From a register to a finished report, as values. */
import { financialYearOf, type Day } from '../calendar';
import { factsOf, hasDateIn, type PeriodRows } from '../figures';
import { must } from '../must';
import { once } from '../once';
import { Problem } from '../problem';
import type { Companions, Finding, Register, RegisterPart, Settings } from '../register';
import { disagreements } from './agreement';
import { textOf } from './context';
import type { ReportContext, TableDraft } from './context';
import { contextFindings } from './contextGroups';
import { findingSteps } from './findings';
import { finishedTables } from './finishedTables';
import { titleOf } from './procedures';
import { contextOf } from './reportContext';
import { ombudsmanFindings } from './ombudsmanFindings';
import { printedTextSteps } from './printedTexts';
import type { KindEntry, SectionEntry } from './kinds';
import { arrangedKind, isNamed, kindNamed, listedKinds, ownTables, type OwnTables } from './own';
import { chosenSections } from './sections';
import { printedSettings } from './settings';
import { numberedNotes, withNotes } from './notes';
import { sourceFindings, type LeftOut } from './sourceFindings';
import { TABLES } from './tables';
import type { Report, ReportKindId, Section } from './types';

export interface ReportInput {
  readonly register: Register;
  readonly companions: Companions;
  readonly settings: Settings;
  readonly today: Day;
  /** Findings of reading; those of the figures are added behind them. */
  readonly findings: readonly Finding[];
  /** The register's blocks as they were read: findings name the cells there. */
  readonly parts?: readonly RegisterPart[];
}

/**
 * The report of a kind, for the period that settings and register give.
 * @throws Problem `bad-period`, `no-rows-in-period`, `unknown-kind`
 */
export function buildReport(kind: ReportKindId, input: ReportInput): Report {
  const steps = reportSteps(kind, input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, section by section: whoever must not be kept waiting can do something else in between. */
export function* reportSteps(kind: ReportKindId, given: ReportInput): Generator<undefined, Report, undefined> {
  const input = { ...given, settings: settingsOfKind(kind, given) };
  const { register, companions, settings, today } = input;
  const facts = factsOf(register, settings, companions.holidays, today);
  const context = contextOf(facts, input);
  const own = ownTables(register, companions);
  const { entry, findings: arranging } = kindEntry(kind, context, own);
  const { shown, unknown } = chosenSections(entry, settings.sectionsLeftOut);
  const drafts: { readonly section: SectionEntry; readonly tables: readonly TableDraft[] }[] = [];
  const leftOut: LeftOut[] = [];
  for (const section of shown) {
    yield;
    const made = section.tables.flatMap((id) => {
      const drafts = draftsOf(id, context, own);
      return section.ifAny?.includes(id) ? drafts.filter(countsAnything) : drafts;
    });
    const { tables, leftOut: unknown } = finishedTables(made, context);
    leftOut.push(...unknown);
    // A section without a table would be a heading over nothing.
    if (tables.length > 0) drafts.push({ section, tables });
  }
  yield;
  const notes = numberedNotes(drafts.flatMap(({ tables }) => tables));
  const sections = drafts.map(({ section, tables }, index): Section => ({
    id: section.id,
    number: index + 1,
    title: section.title,
    tables: tables.map((draft) => withNotes(draft, notes)),
  }));
  return {
    kind: entry.id,
    title: titleOf(facts, entry),
    council: context.council,
    period: facts.current.period,
    previous: facts.previous.period,
    periodTitle: facts.periods.title,
    sections,
    notes,
    settings: printedSettings(facts),
    shorthand: shorthandOf(sections, settings),
    findings: [
      ...(yield* findingSteps({ ...input, facts, periods: periodsOf(context, shown) })),
      ...(yield* printedTextSteps(
        drafts.flatMap(({ tables }) => tables),
        input,
      )),
      ...unknown,
      ...own.findings,
      ...arranging,
      ...sourceFindings(facts, leftOut, sections),
      ...contextFindings(context),
      ...(showsAny(shown, OF_OMBUDSMAN) ? ombudsmanFindings(context) : []),
      ...disagreements(sections),
    ],
  };
}

/** The settings, with the default period and as-at date of a kind that is about today. */
function settingsOfKind(kind: ReportKindId, { register, settings, today }: ReportInput): Settings {
  if (!kindNamed(kind)?.isOfToday) return settings;
  const year = financialYearOf(settings.asAt || today);
  const period = settings.period || (hasDateIn(register, year) ? year.label : '');
  return { ...settings, period, asAt: settings.asAt || (settings.period === '' ? today : 0) };
}

/** The periods whose rows stand behind figures: the years too where a section goes through them. */
function periodsOf({ facts, years, companions }: ReportContext, shown: readonly SectionEntry[]): readonly PeriodRows[] {
  const isSeries =
    showsAny(shown, ['year-on-year']) || (companions.ombudsman.length > 0 && showsAny(shown, OF_OMBUDSMAN));
  return [facts.current, facts.previous, ...(isSeries ? years().map(({ rows }) => rows) : [])];
}

/** Tables that set the register's own counts beside what the Ombudsman published. */
const OF_OMBUDSMAN = ['lgsco-decisions', 'lgsco-uphold'];

function showsAny(shown: readonly SectionEntry[], ids: readonly string[]): boolean {
  return shown.some(({ tables }) => ids.some((id) => tables.includes(id)));
}

function kindEntry(
  kind: ReportKindId,
  context: ReportContext,
  own: OwnTables,
): { readonly entry: KindEntry; readonly findings: readonly Finding[] } {
  const { reports } = context.companions;
  const tableNamed = once(() => namedTables(context, own));
  const arranged = arrangedKind(kind, reports, own, (name) => tableNamed()(name));
  if (arranged) return arranged;
  const known = listedKinds(reports).map(({ id }) => id);
  throw new Problem('unknown-kind', `There is no report kind "${kind}".`, `Choose one of: ${known.join(', ')}.`);
}

/** A table by its id or title; titles of ours are known once the tables are made, which few names ask for. */
function namedTables(context: ReportContext, own: OwnTables): (name: string) => string | undefined {
  const titles = once(() =>
    TABLES.flatMap(({ id, build }) => build(context).map((draft) => ({ id, name: draft.title }))),
  );
  return (name) => {
    const byName = [
      ...own.entries.map(({ id, title }) => ({ id, name: title })),
      ...TABLES.map(({ id }) => ({ id, name: id })),
    ];
    return (byName.find((one) => isNamed(one, name)) ?? titles().find((one) => isNamed(one, name)))?.id;
  };
}

/** Whether a figure of the table is more than 0; one without figures counts its rows. */
function countsAnything({ rows }: TableDraft): boolean {
  const figures = rows.flat().flatMap((cell) => (typeof cell === 'object' && cell ? [cell.figure] : []));
  return figures.length === 0 ? rows.length > 0 : figures.some(({ ratio }) => ratio !== undefined && ratio.of !== 0);
}

function draftsOf(id: string, context: ReportContext, own: OwnTables): readonly TableDraft[] {
  const entry = must(
    [...own.entries, ...TABLES].find((table) => table.id === id),
    `the table ${id}`,
  );
  return entry.build(context);
}

function shorthandOf(sections: readonly Section[], settings: Settings): Report['shorthand'] {
  const isUsed = (symbol: string): boolean =>
    sections.some(({ tables }) =>
      tables.some(({ rows }) => rows.some((row) => row.some((cell) => textOf(cell) === symbol))),
    );
  const legend = [
    { symbol: settings.zeroDenominator, meaning: 'not applicable: there is nothing to count from' },
    { symbol: 'Not recorded', meaning: 'neither in the register nor on the sheets beside it' },
  ];
  return legend.filter(({ symbol }) => isUsed(symbol));
}
