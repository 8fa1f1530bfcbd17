/** From a register to a finished report, as values. */
import type { Day } from '../calendar';
import { factsOf, firstReceived, type Facts } from '../figures';
import { Problem } from '../problem';
import type { Companions, Finding, Register, Settings } from '../register';
import { disagreements } from './agreement';
import type { ReportContext, TableDraft } from './context';
import { withDates } from './dates';
import { registerFindings } from './findings';
import { withRoundingNotes } from './gaps';
import { KINDS, type KindEntry, type SectionEntry } from './kinds';
import { chosenSections } from './sections';
import { publishedFigures } from './published';
import { printedSettings } from './settings';
import { numberedNotes, withNotes, withPartNotes } from './notes';
import { TABLES } from './tables';
import type { Cell, Report, ReportKindId, Section } from './types';
import { UNNAMED_COUNCIL } from './words';
import { typedOf, yearsOf } from './years';

export interface ReportInput {
  readonly register: Register;
  readonly companions: Companions;
  readonly settings: Settings;
  readonly today: Day;
  /** Findings of reading; those of the figures are added behind them. */
  readonly findings: readonly Finding[];
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
export function* reportSteps(kind: ReportKindId, input: ReportInput): Generator<undefined, Report, undefined> {
  const entry = kindEntry(kind);
  const { register, companions, settings, today } = input;
  const facts = factsOf(register, settings, companions.holidays, today);
  const context = contextOf(facts, input);
  const { shown, unknown } = chosenSections(entry, settings.sectionsLeftOut);
  const drafts: { readonly section: SectionEntry; readonly tables: readonly TableDraft[] }[] = [];
  for (const section of shown) {
    yield;
    drafts.push({ section, tables: section.tables.flatMap((id) => draftsOf(id, context)) });
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
    kind,
    title: entry.title,
    council: context.council,
    period: facts.current.period,
    previous: facts.previous.period,
    periodTitle: facts.periods.title,
    sections,
    notes,
    settings: printedSettings(facts),
    shorthand: shorthandOf(sections, settings),
    findings: [...input.findings, ...unknown, ...registerFindings(facts), ...disagreements(sections)],
  };
}

function contextOf(facts: Facts, { companions, settings }: ReportInput): ReportContext {
  const previous = facts.previous.period.label;
  return {
    facts,
    register: facts.register,
    companions,
    council: settings.council || UNNAMED_COUNCIL,
    style: settings,
    current: facts.current.period.label,
    previous,
    published: publishedFigures(
      typedOf(facts, facts.previous.period, companions.previousYear),
      companions.lists,
      previous,
    ),
    years: once(() => yearsOf(facts, companions)),
    firstReceived: once(() => firstReceived(facts)),
  };
}

/** `compute`, asked at most once. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function kindEntry(kind: ReportKindId): KindEntry {
  const entry = KINDS.find(({ id }) => id === kind);
  if (entry) return entry;
  const known = KINDS.map(({ id }) => id).join(', ');
  throw new Problem('unknown-kind', `There is no report kind "${kind}".`, `Choose one of: ${known}.`);
}

function draftsOf(id: string, context: ReportContext): readonly TableDraft[] {
  const entry = TABLES.find((table) => table.id === id);
  if (!entry) throw new Error(`No table has the id ${id}`);
  return entry.build(context).map((draft) => withDates(withPartNotes(withRoundingNotes(draft, context), context)));
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

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : (cell?.text ?? '');
}
