/** Reports as the sheet `Report` arranges them: sections and tables in its order, from a kind of ours or from nothing. */
import { foldKey, type Finding, type ReportKey, type ReportRow } from '../../register';
import type { KindEntry, SectionEntry } from '../kinds';
import { REPORT_HEADINGS } from './headings';
import { isNamed, listedKinds, kindNamed, idOfTitle } from './names';
import { OWN_SECTION, withOwnSection, type OwnTables } from './ownTables';
import { meantNames, quoted } from './near';
import { complaints, type Complain } from './reading';

/** What tells a table by the name that somebody typed: its id; undefined where nobody knows it. */
export type TableNamed = (name: string) => string | undefined;

/** The kind of that name or id as the sheet arranges it; undefined where there is none. */
export function arrangedKind(
  kind: string,
  rows: readonly ReportRow[],
  own: OwnTables,
  tableNamed: TableNamed,
): { readonly entry: KindEntry; readonly findings: readonly Finding[] } | undefined {
  const known = listedKinds(rows).find((one) => isNamed(one, kind));
  if (!known) return undefined;
  const ours = kindNamed(known.name);
  const start = ours ? withOwnSection(ours, own) : { ...known, sections: [] };
  const mine = rows.filter(({ text }) => isNamed(known, text('report')));
  const arrangement = arrangementOf(start.sections);
  const findings = mine.flatMap((row) => {
    const { complain, found } = complaints(row, REPORT_HEADINGS);
    placeRow(row, arrangement, { own, tableNamed, complain });
    return found;
  });
  return { entry: { ...start, sections: arrangement.sections() }, findings: [...findings, ...unnamed(rows)] };
}

function unnamed(rows: readonly ReportRow[]): readonly Finding[] {
  return rows.flatMap((row) => {
    const { complain, found } = complaints(row, REPORT_HEADINGS);
    if (row.text('report') === '') {
      complain(
        'report',
        'report-without-name',
        'The row names no report, so it isn’t used.',
        'Enter the name of a report.',
      );
    }
    return found;
  });
}

interface Placing {
  readonly own: OwnTables;
  readonly tableNamed: TableNamed;
  readonly complain: Complain<ReportKey>;
}

function placeRow(row: ReportRow, arrangement: Arrangement, { own, tableNamed, complain }: Placing): void {
  const [section, name] = [row.text('section'), row.text('table')];
  const show = showNamed(row.text('show'));
  if (show === undefined) {
    const message = 'Show is none of Yes, No and If any, so Yes is taken.';
    complain('show', 'unknown-show', message, 'Enter Yes, No or If any.', row.text('show'));
  }
  if (name === '') {
    if (section === '')
      complain(
        'section',
        'report-row-empty',
        'The row names no section and no table.',
        'Delete the row, or complete it.',
      );
    else if (show === 'No') arrangement.removeSection(section);
    else arrangement.openSection(section);
    return;
  }
  const id = tableNamed(name);
  if (id === undefined) {
    // What is wrong with a table of the council's own has been said of its row.
    if (own.leftOut.some((title) => foldKey(title) === foldKey(name))) return;
    const message = `${quoted(name)} is neither a table of this add-in nor a title on the sheet Tables, so it isn’t shown.`;
    complain('table', 'unknown-table', message, meantNames(name, own.names), name);
  } else if (show === 'No') arrangement.removeTable(id);
  else arrangement.place(section === '' ? undefined : section, id, show === 'If any');
}

/** What the column Show may say. */
export const SHOWN = ['Yes', 'No', 'If any'] as const;

function showNamed(text: string): (typeof SHOWN)[number] | undefined {
  if (text === '' || /^(?:y|yes|true)$/i.test(text)) return 'Yes';
  if (/^(?:n|no|false)$/i.test(text)) return 'No';
  return /^if ?any$/i.test(text) ? 'If any' : undefined;
}

interface Arrangement {
  readonly openSection: (title: string) => void;
  readonly removeSection: (title: string) => void;
  readonly removeTable: (id: string) => void;
  /** In the section, behind what was placed there before; where none is named, in the one in which it is. */
  readonly place: (section: string | undefined, id: string, ifAny: boolean) => void;
  readonly sections: () => readonly SectionEntry[];
}

interface OpenSection {
  readonly id: string;
  readonly title: string;
  tables: string[];
  readonly ifAny: Set<string>;
  /** The table placed last. */
  last?: string;
}

/** Sections and tables that are placed come in the order of placing; the others stay where they are. */
function arrangementOf(start: readonly SectionEntry[]): Arrangement {
  let sections = start.map(({ id, title, tables, ifAny }): OpenSection => ({
    id,
    title,
    tables: [...tables],
    ifAny: new Set(ifAny),
  }));
  let latest: OpenSection | undefined;
  const named = (title: string): OpenSection | undefined =>
    sections.find((section) => isNamed({ id: section.id, name: section.title }, title));
  const open = (title: string): OpenSection => {
    const known = named(title);
    const section = known ?? { id: freeId(idOfTitle(title), sections), title, tables: [], ifAny: new Set<string>() };
    const behind = latest ? sections.indexOf(latest) : sections.length - 1;
    if (!known || sections.indexOf(known) < behind) {
      const others = sections.filter((one) => one !== section);
      const at =
        latest && latest !== section ? others.indexOf(latest) + 1 : known ? sections.indexOf(known) : others.length;
      sections = [...others.slice(0, at), section, ...others.slice(at)];
    }
    latest = section;
    return section;
  };
  const removeTable = (id: string): void => {
    for (const section of sections) section.tables = section.tables.filter((one) => one !== id);
  };
  return {
    openSection: (title) => void open(title),
    removeSection: (title) => {
      const section = named(title);
      sections = sections.filter((one) => one !== section);
      if (latest === section) latest = undefined;
    },
    removeTable,
    place: (title, id, ifAny) => {
      const home = title ?? sections.find(({ tables }) => tables.includes(id))?.title ?? OWN_SECTION.title;
      const section = open(home);
      // What is placed first in a section where it is already stays there; the next come behind it.
      if (section.last !== undefined || !section.tables.includes(id)) {
        removeTable(id);
        const at = section.last === undefined ? section.tables.length : section.tables.indexOf(section.last) + 1;
        section.tables.splice(at, 0, id);
      }
      section.last = id;
      if (ifAny) section.ifAny.add(id);
    },
    sections: () =>
      sections
        .filter(({ tables }) => tables.length > 0)
        .map(({ id, title, tables, ifAny }) => ({
          id,
          title,
          tables,
          ...(ifAny.size > 0 ? { ifAny: [...ifAny] } : {}),
        })),
  };
}

function freeId(id: string, sections: readonly OpenSection[]): string {
  return sections.some((section) => section.id === id) ? freeId(`${id}-2`, sections) : id;
}
