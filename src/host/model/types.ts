/**
 * The stand-in's workbook: what Excel would hold in memory. The RichApi side reads and changes it, the .xlsx side
 * opens and saves it. Rows and columns are zero-based.
 */
import type { Rectangle } from '../../a1';
export type Scalar = string | number | boolean;

export interface ErrorValue {
  /** `#N/A`, `#REF!` … */
  readonly error: string;
}

export interface Cell {
  /** Absent = empty (a cell can carry only a style). */
  value?: Scalar | ErrorValue;
  /** With the leading `=`. `value` is its cached result, absent where nobody has computed it. */
  formula?: string;
  /** Attributes of the formula as in the file, so that they can be written back; shared ones are opened as plain formulas. */
  formulaXml?: string;
  /** Attributes of the cell that the model doesn't hold, as in the file: pointers to metadata, phonetic guides. */
  cellXml?: string;
  /** Excel's quote prefix: the string was typed with a leading apostrophe. */
  quoted?: boolean;
  /** Index into `Workbook.styles`. 0 = default. */
  style: number;
  /** A rich-text string's own XML (`<r>…`), kept until the value changes. */
  richXml?: string;
}

/**
 * An immutable cell style. `source` is the index of the opened file's cellXfs entry that it came from; a changed style
 * keeps it, so that what the model does not hold (strike-through, rotation, theme …) is taken from that entry on saving.
 */
export interface Style {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fontColor: string;
  /** `#RRGGBB`, or '' for no fill. */
  readonly fill: string;
  /** Excel.HorizontalAlignment and Excel.VerticalAlignment: `General`, `Left`, `Bottom` … */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** '' for none, else the file's word for the line and its colour: `thin`, `medium #1F4E79`. */
  readonly borderTop: string;
  readonly borderBottom: string;
  readonly borderLeft: string;
  readonly borderRight: string;
  readonly locked: boolean;
  readonly source?: number;
}

export interface TableModel {
  id: number;
  name: string;
  area: Rectangle;
  /** Unique, non-empty, equal to the header cells. */
  headings: string[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showFirstColumn: boolean;
  style: string;
  /** The table part as opened; dropped when the table is changed. */
  part?: string;
}

export interface SeriesModel {
  name: string;
  /** Reference of the cell that names the series, if any. */
  nameRef?: string;
  valuesRef: string;
  categoriesRef?: string;
  /** Of a line, or of what bars are filled with. */
  color?: string;
  /** Of the line around bars; absent = none. */
  outline?: string;
  markerFill?: string;
  markerLine?: string;
  /** Bars with a fill of their own, by their number from 0. */
  pointColors?: Readonly<Record<number, string>>;
  showLabels: boolean;
  labelFormat?: string;
  /** `#RRGGBB`; absent = automatic. */
  labelColor?: string;
}

export interface ChartModel {
  id: string;
  name: string;
  /** Excel.ChartType: `ColumnClustered`, `BarClustered`, `BarStacked`, `Line` … */
  type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  categoryTitle: string;
  valueTitle: string;
  valueFormat?: string;
  valueMinimum?: number;
  valueMaximum?: number;
  /** Between two labels of the value axis. */
  valueStep?: number;
  reverseCategories: boolean;
  gapWidth?: number;
  fontName?: string;
  fontSize?: number;
  series: SeriesModel[];
  /** In points from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** The chart part as opened, for charts that are not ours; written back as it was. */
  part?: string;
}

export interface ConditionalFormatModel {
  id: string;
  ranges: Rectangle[];
  priority: number;
  stopIfTrue: boolean;
  /** Custom formula rules are modelled; any other kind is kept as its XML. */
  /** With the leading `=`. */
  formula?: string;
  fill?: string;
  fontColor?: string;
  /** The file's words for the lines at the cell's edges: `thin`, `dashed`, `dotted`. */
  border?: Readonly<Partial<Record<ConditionalEdge, string>>>;
  xml?: string;
}

export type ConditionalEdge = 'left' | 'right' | 'top' | 'bottom';

export interface ValidationModel {
  ranges: Rectangle[];
  /** Excel.DataValidationType, -Operator and -AlertStyle: `List`, `WholeNumber`, `Between`, `Stop` … */
  type: string;
  operator?: string;
  /** Formulas with the leading `=`, constants without; a list of constants as `Yes,No`. */
  formula1?: string;
  formula2?: string;
  allowBlank: boolean;
  showInput: boolean;
  showError: boolean;
  errorStyle?: string;
  errorTitle?: string;
  error?: string;
  promptTitle?: string;
  prompt?: string;
}

export interface LinkModel {
  area: Rectangle;
  /** External address, or a place in this workbook. */
  address?: string;
  location?: string;
  text?: string;
  tooltip?: string;
}

export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  /** Excel.PaperType: `A4` … */
  paperSize: string;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  /** `$1:$2` */
  titleRows?: string;
  /** `A1:F20`, several parted by commas. */
  printArea?: string;
  centerHorizontally: boolean;
  /** In points. */
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  footerLeft: string;
  footerCenter: string;
  footerRight: string;
  headerLeft: string;
  headerCenter: string;
  headerRight: string;
}

export interface ColumnModel {
  /** In characters of the default font, without the margin that the file's own widths include. */
  width?: number;
  hidden: boolean;
  style: number;
  outline?: Outline;
}

export interface RowModel {
  /** In points. */
  height?: number;
  /** The height that Excel had fitted to the content; while `height` is still that, the row is not fixed. */
  automaticHeight?: number;
  /** Attributes that the model doesn't hold, as in the file. */
  rowXml?: string;
  hidden: boolean;
  style: number;
  outline?: Outline;
}

/** Grouping of rows or columns. */
export interface Outline {
  readonly level: number;
  readonly collapsed: boolean;
}

export interface SheetModel {
  /** `{…}` as Excel's ids; may change on reopening. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  zoom: number;
  /** rows.get(r)?.get(c) */
  cells: Map<number, Map<number, Cell>>;
  columns: Map<number, ColumnModel>;
  rows: Map<number, RowModel>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  merges: Rectangle[];
  tables: TableModel[];
  charts: ChartModel[];
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  links: LinkModel[];
  page: PageLayoutModel;
  freeze?: { rows: number; columns: number };
  /** Worksheet custom properties. */
  customProperties: Map<string, string>;
  protected: boolean;
  /** Comments, notes and shapes (pictures, text boxes) that the model does not hold in detail. */
  commentCount: number;
  shapeCount: number;
  selection: Rectangle;
  /** Looked through since its last change, and no cell had a formula: a long register is not looked through again. */
  formulaFree?: true | undefined;
  /** Set by every change: an unchanged sheet is saved byte for byte as it was opened. */
  changed: boolean;
  /** Name of the sheet's part in the opened package; absent for a new sheet. */
  readonly part?: string;
}

export interface NameModel {
  name: string;
  /** With the leading `=`. */
  formula: string;
  /** Sheet id for a sheet-scoped name. */
  sheetId?: string;
  visible: boolean;
  comment: string;
}

export interface WorkbookModel {
  name: string;
  date1904: boolean;
  sheets: SheetModel[];
  names: NameModel[];
  /** Id of the active sheet. */
  active: string;
  styles: Style[];
  properties: {
    title: string;
    subject: string;
    author: string;
    company: string;
    keywords: string;
    comments: string;
    category: string;
  };
  /** Document custom properties. */
  customProperties: Map<string, Scalar>;
  /** Office.context.document.settings and workbook.settings. */
  settings: Map<string, unknown>;
  structureProtected: boolean;
  /** The opened file's parts, for what the model does not hold. Opaque to the RichApi side. */
  source?: unknown;
}
