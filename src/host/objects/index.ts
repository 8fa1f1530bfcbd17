/** All Excel objects the stand-in has, for the engine. */
import type { Description, Objects } from '../richapi/description';
import type { HostSession } from '../session';
import { CHART } from './chart';
import { CHART_AXES } from './chartAxes';
import { CHART_LABELS } from './chartLabels';
import { CHART_SERIES } from './chartSeries';
import { CONDITIONAL_FORMAT } from './conditionalFormat';
import { DATA_VALIDATION } from './dataValidation';
import { NAMES } from './names';
import { PAGE_LAYOUT } from './pageLayout';
import { RANGE } from './range';
import { RANGE_FORMAT } from './rangeFormat';
import { NAMED_SERVICES, SERVICES } from './services';
import { SHEET_PARTS } from './sheetParts';
import { TABLE } from './table';
import { TABLE_LINES } from './tableLines';
import { objectOf } from './targets';
import { WORKBOOK } from './workbook';
import { WORKSHEET } from './worksheet';

/** Each type's description, by the client's name for it. */
export const describedTypes: ReadonlyMap<string, Description<unknown, HostSession>> = new Map(
  Object.entries<Description<unknown, HostSession>>({
    ...WORKBOOK,
    ...WORKSHEET,
    ...SHEET_PARTS,
    ...RANGE,
    ...RANGE_FORMAT,
    ...TABLE,
    ...TABLE_LINES,
    ...NAMES,
    ...CHART,
    ...CHART_AXES,
    ...CHART_LABELS,
    ...CHART_SERIES,
    ...PAGE_LAYOUT,
    ...CONDITIONAL_FORMAT,
    ...DATA_VALIDATION,
    ...SERVICES,
    ...NAMED_SERVICES,
  }),
);

export const excelObjects: Objects<HostSession> = {
  root: ({ workbook }) => objectOf('Workbook', workbook),
  service: (name, { workbook }) =>
    name in NAMED_SERVICES ? { ...objectOf('Service', workbook), type: name } : undefined,
  describe: (type) => describedTypes.get(type),
};
