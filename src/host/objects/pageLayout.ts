/** Excel.PageLayout: paper, scale, margins, what is printed and repeated, headers and footers. */
import { absoluteAddress, areaAddress, parseAddress, type Rectangle } from '../../a1';
import { MAX_COLUMNS } from '../../limits';
import { Refusal } from '../refusal';
import { checkUnprotected } from '../model/protection';
import type { PageLayoutModel, SheetModel } from '../model/types';
import type { HostObject, ScalarMember } from '../richapi/description';
import { isRecord } from '../richapi/wire';
import type { HostSession } from '../session';
import { bool, integer, number, numberFrom, oneOf, text } from './arguments';
import type { Descriptions } from './targets';
import { isOf, objectOf } from './targets';

type Margins = NonNullable<PageLayoutModel['margins']>;

/** Excel's normal margins, in points. */
const NORMAL_MARGINS: Margins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
const POINTS_PER = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const PAPERS = [
  'Letter',
  'Tabloid',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
] as const;

export const PAGE_LAYOUT: Descriptions<'PageLayout' | 'HeaderFooterGroup' | 'HeaderFooter'> = {
  PageLayout: {
    scalars: {
      Orientation: field('orientation', (value) => oneOf(['Portrait', 'Landscape'], value)),
      PaperSize: field('paperSize', (value) => oneOf(PAPERS, value)),
      CenterHorizontally: field('centerHorizontally', bool),
      Zoom: { get: ({ page }) => zoomOf(page), set: setZoom },
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
    },
    navigation: { HeadersFooters: { to: (sheet) => objectOf('HeaderFooterGroup', sheet) } },
    methods: {
      SetPrintArea: {
        call: (sheet, [given]) => change(sheet, { printArea: areasOf(sheet, given).map(areaAddress).join(',') }),
      },
      GetPrintArea: { call: (sheet) => found(printArea(sheet)) },
      GetPrintAreaOrNullObject: { call: printArea },
      SetPrintTitleRows: {
        call: (sheet, [given]) => {
          const [area] = areasOf(sheet, given);
          if (!area) throw new Refusal('InvalidArgument');
          change(sheet, { titleRows: absoluteAddress({ ...area, column: 0, columns: MAX_COLUMNS }) });
        },
      },
      GetPrintTitleRows: { call: (sheet) => found(titleRows(sheet)) },
      GetPrintTitleRowsOrNullObject: { call: titleRows },
      SetPrintMargins: {
        call: (sheet, [unit, given]) => {
          if (!isRecord(given)) throw new Refusal('InvalidArgument');
          const factor = POINTS_PER[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
          const margins = { ...(sheet.page.margins ?? NORMAL_MARGINS) };
          for (const key of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
            if (given[key] !== undefined && given[key] !== null) margins[key] = numberFrom(given[key], 0) * factor;
          }
          change(sheet, { margins });
        },
      },
    },
  },
  HeaderFooterGroup: {
    scalars: {
      State: {
        get: () => 'Default',
        set: (_sheet, value) => {
          if (text(value) !== 'Default')
            throw new Refusal('NotImplemented', 'The stand-in has one header and footer for all pages.');
        },
      },
    },
    navigation: { DefaultForAllPages: { to: (sheet) => objectOf('HeaderFooter', sheet) } },
  },
  HeaderFooter: {
    scalars: {
      LeftHeader: field('headerLeft', text),
      CenterHeader: field('headerCenter', text),
      RightHeader: field('headerRight', text),
      LeftFooter: field('footerLeft', text),
      CenterFooter: field('footerCenter', text),
      RightFooter: field('footerRight', text),
    },
  },
};

function change(sheet: SheetModel, fields: Partial<PageLayoutModel>): void {
  checkUnprotected(sheet);
  sheet.page = { ...sheet.page, ...fields };
  sheet.changed = true;
}

function field<K extends keyof PageLayoutModel>(
  key: K,
  read: (value: unknown) => PageLayoutModel[K],
): ScalarMember<SheetModel, HostSession> {
  return {
    get: ({ page }) => page[key],
    set: (sheet, value) => {
      const fields: Partial<PageLayoutModel> = { [key]: read(value) };
      change(sheet, fields);
    },
  };
}

function margin(key: keyof Margins): ScalarMember<SheetModel, HostSession> {
  return {
    get: ({ page }) => (page.margins ?? NORMAL_MARGINS)[key],
    set: (sheet, value) =>
      change(sheet, { margins: { ...(sheet.page.margins ?? NORMAL_MARGINS), [key]: numberFrom(value, 0) } }),
  };
}

function zoomOf({ scale, fitToWidth, fitToHeight }: PageLayoutModel): unknown {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
  };
}

/** A scale of 10 to 400 %, or a number of pages; not both. */
function setZoom(sheet: SheetModel, given: unknown): void {
  if (!isRecord(given)) throw new Refusal('InvalidArgument');
  const { scale, horizontalFitToPages, verticalFitToPages } = given;
  const fits = [horizontalFitToPages, verticalFitToPages].some((pages) => pages !== undefined && pages !== null);
  const scaled = scale !== undefined && scale !== null;
  if (fits === scaled) throw new Refusal('InvalidArgument');
  checkUnprotected(sheet);
  const { scale: _scale, fitToWidth: _width, fitToHeight: _height, ...rest } = sheet.page;
  sheet.page = {
    ...rest,
    ...(scaled ? { scale: numberFrom(scale, 10, 400) } : {}),
    ...(pagesOf(horizontalFitToPages) === undefined ? {} : { fitToWidth: integer(horizontalFitToPages, 1) }),
    ...(pagesOf(verticalFitToPages) === undefined ? {} : { fitToHeight: integer(verticalFitToPages, 1) }),
  };
  sheet.changed = true;
}

function pagesOf(given: unknown): number | undefined {
  return given === undefined || given === null ? undefined : number(given);
}

/** A range, several, or an address of this sheet. */
function areasOf(sheet: SheetModel, given: unknown): readonly Rectangle[] {
  if (isOf('Range', given) && given.target.sheet === sheet) return [given.target.area];
  if (isOf('RangeAreas', given) && given.target.sheet === sheet) return given.target.areas;
  if (typeof given !== 'string') throw new Refusal('InvalidArgument');
  return given.split(',').map((part) => {
    const parsed = parseAddress(part);
    if (!parsed || (parsed.sheet !== undefined && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())) {
      throw new Refusal('InvalidArgument');
    }
    return parsed.area;
  });
}

function printArea(sheet: SheetModel): HostObject | null {
  const { printArea: given } = sheet.page;
  return given === undefined || given === '' ? null : objectOf('RangeAreas', { sheet, areas: areasOf(sheet, given) });
}

function titleRows(sheet: SheetModel): HostObject | null {
  const area = sheet.page.titleRows === undefined ? undefined : parseAddress(sheet.page.titleRows)?.area;
  return area ? objectOf('Range', { sheet, area }) : null;
}

function found(object: HostObject | null): HostObject {
  if (!object) throw new Refusal('ItemNotFound');
  return object;
}
