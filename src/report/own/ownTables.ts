/** The tables that a council defines on the sheet `Tables`, and the section in which they stand. */
import { foldKey, type Companions, type Finding, type Register, type TableRow } from '../../register';
import type { TableEntry } from '../context';
import type { KindEntry, SectionEntry } from '../kinds';
import { TABLES } from '../tables';
import { ownTable } from './build';
import { TABLES_HEADINGS } from './headings';
import { idOfTitle } from './names';
import { readDefinition } from './readDefinition';
import { complaints } from './reading';

export interface OwnTables {
  readonly entries: readonly (TableEntry & { readonly title: string })[];
  readonly findings: readonly Finding[];
  /** Titles of those that can't be made. */
  readonly leftOut: readonly string[];
  /** By which a report can name tables: ids of ours, and titles of its own. */
  readonly names: readonly string[];
}

/** Every table that can be made, and what is wrong with the others. */
export function ownTables(register: Register, companions: Companions): OwnTables {
  const findings: Finding[] = [];
  const entries: (TableEntry & { readonly title: string })[] = [];
  for (const row of companions.tables) {
    const { complain, found } = complaints(row, TABLES_HEADINGS);
    const title = row.text('table');
    const name = idOfTitle(title);
    if (name === '') {
      complain('table', 'table-without-title', 'The row has no title, so no table is made of it.', 'Enter a title.');
    } else if (entries.some((entry) => foldKey(entry.title) === foldKey(title))) {
      const message = 'Another row has this title, so this table is left out.';
      complain('table', 'table-title-repeated', message, 'Give each table a title of its own.', title);
    } else {
      const id = ownId(name, entries);
      const read = readDefinition(row, id, { register, companions });
      found.push(...read.findings);
      const { definition } = read;
      if (definition) entries.push({ id, title, build: (context) => ownTable(context, definition) });
    }
    findings.push(...found);
  }
  const isMade = (row: TableRow): boolean => entries.some(({ title }) => title === row.text('table'));
  return {
    ...{ entries, findings },
    leftOut: companions.tables.filter((row) => !isMade(row)).map(({ text }) => text('table')),
    names: [...entries.map(({ title }) => title), ...TABLES.map(({ id }) => id)],
  };
}

/** Tables of ours that are one a procedure or service area, or have a small table with their chart. */
const SPLIT = /^(?:stages|teams|theme-mentions|service-team-volumes)-|-chart$/;

/** The title's id, or another where a table of ours has that. */
function ownId(name: string, others: readonly TableEntry[]): string {
  const isTaken = (id: string): boolean => SPLIT.test(id) || [...TABLES, ...others].some((table) => table.id === id);
  return isTaken(name) ? `own-${name}` : name;
}

/** Tables that no report arranges stand in a last section of every kind that is not apart. */
export function withOwnSection(kind: KindEntry, { entries }: OwnTables): KindEntry {
  if (entries.length === 0 || kind.isApart) return kind;
  return { ...kind, sections: [...kind.sections, { ...OWN_SECTION, tables: entries.map(({ id }) => id) }] };
}

export const OWN_SECTION: SectionEntry = { id: 'additional-tables', title: 'Additional tables', tables: [] };
