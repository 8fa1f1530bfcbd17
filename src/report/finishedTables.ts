/** Tables with what is said of all alike; those of which nothing is known are left out. */
import type { ReportContext, TableDraft } from './context';
import { withDates } from './dates';
import { withRoundingNotes } from './gaps';
import { withPartNotes } from './notes';
import type { LeftOut } from './sourceFindings';
import { missingSources, withCaveats } from './sourceGaps';

/** The tables that can be shown, finished, and the columns for want of which the others can't. */
export function finishedTables(
  drafts: readonly TableDraft[],
  context: ReportContext,
): { readonly tables: readonly TableDraft[]; readonly leftOut: readonly LeftOut[] } {
  const judged = drafts.map((draft) => ({ draft, columns: missingSources(draft) }));
  return {
    tables: judged.flatMap(({ draft, columns }) => (columns ? [] : [finished(draft, context)])),
    leftOut: judged.flatMap(({ draft: { title }, columns }) => (columns ? [{ title, columns }] : [])),
  };
}

function finished(draft: TableDraft, context: ReportContext): TableDraft {
  return withDates(withPartNotes(withRoundingNotes(withCaveats(draft, context), context), context));
}
