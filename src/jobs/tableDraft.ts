/**
 * The register opened to define a table: its cells are read once, so that each choice shows at once what the table would
 * be. Nothing is changed.
 */
import type { Day } from '../calendar';
import { headedLike } from '../checks';
import type { Control } from '../excel';
import {
  foldKey,
  groupingNames,
  ownHeadings,
  parseSteps,
  readCompanions,
  resolveSettings,
  rowOfTexts,
  type Register,
  type TableKey,
} from '../register';
import { TABLE_CHOICES, tablePreviews, type PreviewedTable, type TablePreviews } from '../report';
import type { TableTexts } from './addTable';
import { inTurns } from './inTurns';
import { readWorkbook, registerParts } from './readWorkbook';
import type { RegisterRequest } from './registerRequest';

export interface DraftRequest extends RegisterRequest {
  readonly today: Day;
}

export interface OpenedTables {
  readonly choices: typeof TABLE_CHOICES;
  /** Headings of the register that stand for no column of ours, and don't look like personal details. */
  readonly ownColumns: readonly string[];
  readonly preview: (asked: DraftAsked, control: Control) => Promise<DraftPreview>;
}

export interface DraftAsked {
  readonly texts: TableTexts;
  /** Groupings whose values are to be chosen from. */
  readonly groupings: readonly string[];
}

export interface DraftPreview {
  /** Absent where the table can't be made of what is entered. */
  readonly table?: PreviewedTable;
  /** Headings of columns for want of which nothing of the table is known. */
  readonly lacks: readonly string[];
  readonly problems: readonly DraftProblem[];
  /** By the groupings asked for. */
  readonly values: Readonly<Record<string, readonly string[]>>;
}

/** What is wrong with what is entered in one place, or missing there. */
export interface DraftProblem {
  readonly key: TableKey;
  readonly text: string;
}

/** Reads the register whole. Throws a Problem, also where the chosen period has no rows. */
export async function openTables(request: DraftRequest, control: Control): Promise<OpenedTables> {
  const read = await readWorkbook(request, control);
  const { companions } = readCompanions(read.outline.whole, read.dates, request.choices.council);
  const settings = resolveSettings(request.choices, companions.settings);
  const ofSheet = groupingNames(companions.tables);
  const headings = ownHeadings(read.sources);

  const previewsOf = async (own: readonly string[], its: Control): Promise<TablePreviews> => {
    const steps = parseSteps(registerParts(read), {
      ...{ dateSystem: read.dates, lists: companions.lists, meanings: read.meanings },
      procedures: settings.procedures,
      procedure: settings.proceduresCovered[0],
      own: [...ofSheet, ...own],
    });
    const { register }: { readonly register: Register } = await inTurns(steps, its);
    return tablePreviews({ register, companions, settings, today: request.today });
  };
  // Own columns are read where they are named; most choices name the same as the one before.
  let last: { readonly key: string; readonly previews: TablePreviews } | undefined;
  const known = async (names: readonly string[], its: Control): Promise<TablePreviews> => {
    const own = names.filter((name) => headings.some((heading) => foldKey(heading) === foldKey(name)));
    const key = own.map(foldKey).sort().join('\n');
    if (last?.key !== key) last = { key, previews: await previewsOf(own, its) };
    return last.previews;
  };
  await known([], control);
  return {
    choices: TABLE_CHOICES,
    ownColumns: headings.filter((heading) => headedLike(heading) === undefined),
    preview: async ({ texts, groupings }, its) => {
      const row = rowOfTexts({ ...texts, table: texts.table?.trim() || UNTITLED });
      const previews = await known([...groupingNames([row]), ...groupings], its);
      const { table, lacks, findings } = previews.of(row);
      const values = groupings.map((name) => ({ name, ...previews.values(name) }));
      return {
        ...{ lacks, values: Object.fromEntries(values.map((one) => [one.name, one.values])) },
        ...(table ? { table } : {}),
        problems: [
          ...findings.map(({ cell, message, suggestion }) => ({
            // A row that is not on a sheet gives the key of a column for its cell.
            key: cell as TableKey,
            text: [message, suggestion].filter(Boolean).join(' '),
          })),
          ...values.flatMap(({ wrong }): readonly DraftProblem[] =>
            wrong === undefined ? [] : [{ key: 'where', text: wrong }],
          ),
        ],
      };
    },
  };
}

/** Until a title is entered. */
const UNTITLED = 'Preview of a table';
