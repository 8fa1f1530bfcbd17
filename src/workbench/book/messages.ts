/** What the page and the worker that holds the workbook say to each other. Rows and columns are zero-based. */
import type { Rectangle } from '../../a1';
import type { Fault, Style } from '../../host';

export interface BookView {
  /** File name. */
  readonly name: string;
  /** Those that are not hidden, in order. */
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly tabColor: string }[];
  /** Id of the sheet that is shown. */
  readonly active: string;
  /** Grows with every change of anything. */
  readonly revision: number;
  /** Whether the add-in asked for its pane to be shown or hidden. */
  readonly pane: 'Visible' | 'Hidden';
}

/** A sheet but for its cells. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  /** How many to draw: what is used and some empty ones. */
  readonly rows: number;
  readonly columns: number;
  /** Sizes in pixels; those not named have the standard one. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeight: number;
  readonly columnWidth: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly merges: readonly Rectangle[];
  readonly charts: readonly ChartView[];
  readonly selection: Rectangle;
  /** Selections that the page had made by then. */
  readonly selections: number;
  readonly isProtected: boolean;
}

export interface CellView {
  readonly row: number;
  readonly column: number;
  /** As Excel would show it. */
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  /** Whether it shows `####` rather than half a number where its column is too narrow. */
  readonly isNumber: boolean;
  /** Index into `styles` of the answer. */
  readonly style: number;
  /** Where a link in this workbook leads: `'My sheet'!A1`. */
  readonly link?: string;
  /** What a conditional format or a table's style lays over the cell's own. */
  readonly over?: Partial<
    Pick<Style, 'fill' | 'fontColor' | 'bold' | 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'>
  >;
}

export interface CellsView {
  readonly cells: readonly CellView[];
  readonly styles: ReadonlyMap<number, Style>;
}

export interface ChartView {
  readonly id: string;
  readonly name: string;
  /** Excel.ChartType: `ColumnClustered`, `BarStacked`, `Line` … */
  readonly type: string;
  readonly title: string;
  readonly legend: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Between two labels of the value axis. */
  readonly step?: number;
  /** Number format of the value axis. */
  readonly valueFormat: string;
  readonly reversed: boolean;
  /** Per cent of a bar's width between two groups. */
  readonly gap: number;
  readonly fontSize: number;
  /** In pixels from the first cell. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface SeriesView {
  readonly name: string;
  readonly color?: string;
  /** Of the line around bars or markers. */
  readonly outline?: string;
  /** What markers of a line are filled with. */
  readonly markerFill?: string;
  /** Bars with a fill of their own, by their number from 0. */
  readonly pointColors?: Readonly<Record<number, string>>;
  readonly values: readonly (number | null)[];
  /** Texts of the labels, where there are any. */
  readonly labels?: readonly string[];
  readonly labelColor?: string;
}

/** A cell of a sheet. */
export interface SheetCell {
  /** Id or name of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What the page can ask: the question's payload and the answer's. */
export interface Questions {
  open: { ask: { readonly name: string; readonly bytes: Uint8Array }; answer: { readonly lost: readonly string[] } };
  create: { ask: { readonly name: string }; answer: undefined };
  save: { ask: undefined; answer: Uint8Array };
  sheet: { ask: { readonly id: string }; answer: SheetView };
  cells: { ask: { readonly id: string; readonly area: Rectangle }; answer: CellsView };
  content: { ask: SheetCell; answer: string };
  type: { ask: SheetCell & { readonly text: string; readonly elsewhere?: boolean }; answer: undefined };
  /** The answer counts the selections that the page has made, this one included. */
  select: { ask: { readonly id: string; readonly area: Rectangle }; answer: number };
  show: { ask: { readonly id: string }; answer: undefined };
  /** The cell editor is open: Excel answers the add-in only when it is closed again. */
  editing: { ask: { readonly open: boolean }; answer: undefined };
  /** Begins a conversation with a new pane; the answer is the name for its frame. */
  connect: { ask: { readonly conversation: string; readonly page: string }; answer: string };
  disconnect: { ask: { readonly conversation: string }; answer: undefined };
  /** Presses a ribbon button; answered when the add-in has completed the event. */
  command: { ask: { readonly conversation: string; readonly name: string }; answer: undefined };
  /** The pane was opened or closed on the page. */
  pane: { ask: { readonly conversation: string; readonly visible: boolean }; answer: undefined };
  /** For tests: makes a request of the add-in fail. */
  fail: { ask: { readonly conversation: string; readonly fault: Fault }; answer: undefined };
  /** For tests: nothing planned fails any more. */
  calm: { ask: { readonly conversation: string }; answer: undefined };
  /** For tests: just before the n-th request from now on somebody else types into a cell, or the cell editor is opened. */
  before: {
    ask: {
      readonly conversation: string;
      readonly request: number;
      readonly edit: (SheetCell & { readonly text: string }) | 'cell editor';
    };
    answer: undefined;
  };
  /** For tests: how many requests the add-in has sent. */
  requests: { ask: { readonly conversation: string }; answer: number };
}

export type Question = keyof Questions;

export type ToWorker =
  | { readonly type: 'ask'; readonly id: number; readonly question: Question; readonly ask: unknown }
  | { readonly type: 'from-pane'; readonly conversation: string; readonly text: string };

export type FromWorker =
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'refused'; readonly id: number; readonly message: string; readonly remedy: string }
  /** A key takes the focus out of a pane, back to the cells. */
  | { readonly type: 'focus-cells' }
  | { readonly type: 'to-pane'; readonly conversation: string; readonly text: string }
  | { readonly type: 'changed'; readonly book: BookView };
