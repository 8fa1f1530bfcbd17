/** The reports that can be made: the kinds of ours and those that the sheet `Report` names. */
import { foldKey, slugOf, type ReportRow } from '../../register';
import { KINDS, type KindEntry } from '../kinds';

/** The id of a table, section or report by its title: `complaints-by-service`. */
export function idOfTitle(title: string): string {
  return slugOf(title.replaceAll('%', ' '));
}

/** The kind of ours of that name or id. */
export function kindNamed(text: string): KindEntry | undefined {
  return KINDS.find((kind) => isNamed(kind, text));
}

/** The id of a report of that name, ours or not. */
export function kindIdOf(name: string): string {
  return kindNamed(name)?.id ?? idOfTitle(name);
}

export function isNamed({ id, name }: Pick<KindEntry, 'id' | 'name'>, text: string): boolean {
  return [id, name].some((one) => foldKey(one) === foldKey(text));
}

/** Each once, a kind of ours that the sheet arranges too; the sections are those by which some can be left out. */
export function listedKinds(rows: readonly ReportRow[]): readonly KindEntry[] {
  const own = rows.map(({ text }) => text('report')).filter((name) => name !== '' && !kindNamed(name));
  const names = own.filter((name, index) => own.findIndex((other) => foldKey(other) === foldKey(name)) === index);
  const kinds = [
    ...KINDS,
    ...names.map((name): KindEntry => ({
      ...{ id: kindIdOf(name), name, title: name, suffix: '', sections: [] },
    })),
  ];
  return kinds.map((kind) => {
    const titles = rows.filter(({ text }) => isNamed(kind, text('report'))).map(({ text }) => text('section'));
    const known = kind.sections;
    const more = [...new Set(titles)]
      .filter((title) => title !== '' && !known.some((one) => isNamed({ id: one.id, name: one.title }, title)))
      .map((title) => ({ id: idOfTitle(title), title, tables: [] }));
    return more.length === 0 ? kind : { ...kind, sections: [...known, ...more] };
  });
}
