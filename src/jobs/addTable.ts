/** "Add a table" and "Arrange the report": rows of the sheets on which a council defines its own tables and reports. */
import type { Control } from '../excel';
import { must } from '../must';
import { Problem } from '../problem';
import { foldKey, type TableKey } from '../register';
import { isNamed, KINDS, rowsOfKind, type ReportKindId } from '../report';
import { addDefinitionRows, type RowsAdded } from './definitionRows';

/** What is entered for a table, by the columns of the sheet `Tables`. */
export type TableTexts = Readonly<Partial<Record<TableKey, string>>>;

/** Adds a row for the table. Rejects with a Problem: `title-taken` where another table has its title, those of the sheet. */
export function addTable(texts: TableTexts, control: Control): Promise<RowsAdded> {
  const row = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()]));
  const title = must(row.table, 'the title of a table');
  return addDefinitionRows(
    {
      name: 'Tables',
      rowsFor: ({ tables }) => {
        if (tables.some(({ text }) => foldKey(text('table')) === foldKey(title))) throw titleTaken(title);
        return [row];
      },
    },
    control,
  );
}

export interface ArrangeRequest {
  /** The kind of ours to start from. */
  readonly kind: ReportKindId;
  /** What the report is to be called: the kind's own name to arrange that one. */
  readonly name: string;
}

/** Adds the kind's sections and tables as rows. Rejects with a Problem: `report-arranged` where rows have that name. */
export function arrangeReport({ kind, name }: ArrangeRequest, control: Control): Promise<RowsAdded> {
  const entry = must(
    KINDS.find(({ id }) => id === kind),
    `the report kind ${kind}`,
  );
  const named = KINDS.find((one) => isNamed(one, name)) ?? { id: name, name };
  return addDefinitionRows(
    {
      name: 'Report',
      rowsFor: ({ reports, tables }) => {
        if (reports.some(({ text }) => isNamed(named, text('report')))) throw alreadyArranged(named.name);
        return rowsOfKind(entry, named.name, tables);
      },
    },
    control,
  );
}

function titleTaken(title: string): Problem {
  return new Problem(
    'title-taken',
    `The sheet Tables already has a table called “${title}”, so nothing was added.`,
    'Give the new table another title.',
  );
}

function alreadyArranged(name: string): Problem {
  return new Problem(
    'report-arranged',
    `The sheet Report already has rows for “${name}”, so nothing was added.`,
    'Change those rows, or enter another name for the report.',
  );
}
