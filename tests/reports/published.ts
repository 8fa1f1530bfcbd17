/** What the published reports say, beside where the produced ones say it, and every slip between the two. */
export interface PublishedTable {
  /** Item of the inventory of published tables. */
  readonly item: string;
  readonly table: string;
  /** Columns of the produced table that are compared; the first names the row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Ours has further rows that the published table does not ask for. */
  readonly more?: true;
}

/** A published cell that differs from the produced one, and why. */
export interface Slip {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly published: string;
  readonly produced: string;
  readonly reason: string;
}

/** Where the produced report says a figure. */
export type Place =
  /** A cell; `as` shows a rate as `k of n`. */
  | { readonly table: string; readonly row: string; readonly column: string; readonly as?: 'k of n' }
  /** Cells of several rows, added up. */
  | { readonly table: string; readonly rows: readonly string[]; readonly column: string }
  /** A sentence; `{}` in `words` stands for the figure. */
  | { readonly sentence: string; readonly words: string }
  /** The order of a table's first column, from the top. */
  | { readonly table: string; readonly first: number }
  /** The heading of a column. */
  | { readonly table: string; readonly heading: number }
  /** The period as titles show it. */
  | 'period title';

/** One of the figures that were checked by hand: as published, and where ours says it. */
export interface CheckedFigure {
  /** Place in the published report. */
  readonly where: string;
  readonly figure: string;
  /** What the recomputation by hand found. */
  readonly found: 'agrees' | 'discrepancy' | 'note';
  readonly published: string;
  /** More than one place where the published figure speaks of several; their texts are joined with ` / `. */
  readonly at: readonly Place[];
  /** What ours says instead, and why. */
  readonly slip?: { readonly produced: string; readonly reason: string };
  /** Of a discrepancy: why it cannot happen, or what finds it. */
  readonly guard?: Guard;
}

/** What stands between a council and a slip. */
export type Guard =
  /** Cannot happen: shown by the test with this name. */
  | { readonly impossibleBy: string }
  /** Found by a rule that reports it. */
  | { readonly foundBy: string };

/** An item of the inventory and what answers it. */
export interface Item {
  readonly item: string;
  readonly is: string;
  /** Every one of them must be in the produced report, tables and charts with something in them. */
  readonly tables?: readonly string[];
  readonly charts?: readonly string[];
  readonly sentences?: readonly string[];
  /** The report has prose or a bare list; ours answers with a table or a counted sentence. */
  readonly answeredBy?: string;
  /** Why the item is left out. */
  readonly leftOut?: string;
}

export const cell = (table: string, row: string, column: string): Place => ({ table, row, column });
export const kOfN = (table: string, row: string, column: string): Place => ({ table, row, column, as: 'k of n' });
export const sumOf = (table: string, rows: readonly string[], column: string): Place => ({ table, rows, column });
export const said = (sentence: string, words: string): Place => ({ sentence, words });
export const firstRows = (table: string, first: number): Place => ({ table, first });

export const heading = (table: string, column: number): Place => ({ table, heading: column });
export const periodTitle: Place = 'period title';

type At = Place | readonly Place[];
const places = (at: At): readonly Place[] => (typeof at !== 'string' && 'length' in at ? at : [at]);

/** A figure that is arithmetically right as published. */
export function agrees(where: string, figure: string, published: string, at: At): CheckedFigure {
  return { where, figure, found: 'agrees', published, at: places(at) };
}

/** A published figure that is wrong; what guards against it. */
export function wrong(where: string, figure: string, published: string, at: At, guard: Guard): CheckedFigure {
  return { where, figure, found: 'discrepancy', published, at: places(at), guard };
}

/** A published figure that is right with a remark, or cannot be told. */
export function noted(where: string, figure: string, published: string, at: At): CheckedFigure {
  return { where, figure, found: 'note', published, at: places(at) };
}

/** The figure with what ours says instead. */
export function but(figure: CheckedFigure, produced: string, reason: string): CheckedFigure {
  return { ...figure, slip: { produced, reason } };
}
