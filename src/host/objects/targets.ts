/** Which part of the model each Excel object stands for, and the making of such objects. */
import type { Rectangle } from '../../a1';
import { Refusal } from '../refusal';
import type {
  ChartModel,
  ConditionalEdge,
  ConditionalFormatModel,
  NameModel,
  Scalar,
  SeriesModel,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../model/types';
import type { Description, HostObject } from '../richapi/description';
import { IS_OBJECT, isHostObject } from '../richapi/description';
import type { HostSession } from '../session';

export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Rectangle;
}

export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Rectangle[];
}

export type BorderSide =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/** A sheet's, or with `sheet` absent the whole workbook's. */
export interface SheetOrWorkbook {
  readonly sheet?: SheetModel;
}

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: 'category' | 'value';
}

export interface SeriesTarget extends ChartTarget {
  readonly series: SeriesModel;
}

/** One bar or marker of a series; with `point` absent all of them. */
export interface PointsTarget extends SeriesTarget {
  readonly point?: number;
}

export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly conditional: ConditionalFormatModel;
}

/** Data labels of one series, or of all of the chart. */
export interface LabelsTarget extends ChartTarget {
  readonly series?: SeriesModel;
}

export interface Targets {
  Service: WorkbookModel;
  RibbonTab: { readonly id: string };
  RibbonButton: { readonly id: string };
  Workbook: WorkbookModel;
  Application: WorkbookModel;
  WorkbookProtection: WorkbookModel;
  Runtime: WorkbookModel;
  Functions: WorkbookModel;
  FunctionResult: { readonly value: Scalar } | { readonly error: string };
  DocumentProperties: WorkbookModel;
  CustomPropertyCollection: WorkbookModel;
  CustomProperty: { readonly key: string };
  SettingCollection: WorkbookModel;
  Setting: { readonly key: string };
  NamedItemCollection: SheetOrWorkbook;
  NamedItem: NameModel;
  WorksheetCollection: WorkbookModel;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetCustomProperty: { readonly sheet: SheetModel; readonly key: string };
  CommentCollection: SheetOrWorkbook;
  ShapeCollection: SheetModel;
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  FormatProtection: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: AreasTarget & { readonly side: BorderSide };
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  ConditionalRangeBorderCollection: FormatTarget;
  ConditionalRangeBorder: FormatTarget & { readonly edge: ConditionalEdge };
  DataValidation: AreasTarget;
  TableCollection: SheetOrWorkbook;
  TableScopedCollection: { readonly tables: readonly TableTarget[] };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly index: number };
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  ChartCollection: SheetModel;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartDataLabels: LabelsTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: SeriesTarget & { readonly point: number };
  ChartPointFormat: SeriesTarget & { readonly point: number };
  ChartFill: PointsTarget;
  ChartLineFormat: SeriesTarget;
  ChartAreaFormat: ChartTarget;
  ChartDataLabelFormat: LabelsTarget;
  /** The font of the whole chart, or of data labels. */
  ChartFont: ChartTarget & { readonly labels?: LabelsTarget };
}

export type TypeName = keyof Targets;

/** Descriptions of some of the types; together they are all of them. */
export type Descriptions<K extends TypeName> = { readonly [T in K]: Description<Targets[T], HostSession> };

export function objectOf<K extends TypeName>(type: K, target: Targets[K]): HostObject {
  return { [IS_OBJECT]: true, type, target };
}

/** The target of an object argument of the given type; a refusal for anything else. */
export function targetOf<K extends TypeName>(type: K, value: unknown): Targets[K] {
  if (!isOf(type, value)) throw new Refusal('InvalidArgument');
  return value.target;
}

export function isOf<K extends TypeName>(
  type: K,
  value: unknown,
): value is HostObject & { readonly target: Targets[K] } {
  return isHostObject(value) && value.type === type;
}
