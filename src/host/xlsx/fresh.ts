/** The parts of a workbook that was never a file: the least that Excel expects, without sheets. */
import type { WorkbookModel } from '../model/types';
import { argb } from './colors';
import { packageOf } from './package';
import type { Package } from './package';
import { attr } from './text';
import { newPart } from './zip';

export const MAIN = 'xl/workbook.xml';
export const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function freshPackage(workbook: WorkbookModel): Package {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${MAIN}" ContentType="${MAIN_TYPE}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET_TYPE}.styles+xml"/>` +
      '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
    '_rels/.rels': relationships([[`${OFFICE}/officeDocument`, MAIN]]),
    [MAIN]:
      `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><workbookPr${attr('date1904', workbook.date1904 ? 1 : undefined)}/>` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="17000"/></bookViews><sheets/><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      [`${OFFICE}/theme`, 'theme/theme1.xml'],
      [`${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(workbook),
    'xl/theme/theme1.xml': themeXml(),
  };
  const encoder = new TextEncoder();
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return packageOf(Object.entries(parts).map(([name, xml]) => newPart(name, encoder.encode(declaration + xml))));
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** The styles that every workbook has; the font of the first is the workbook's own. */
function stylesXml(workbook: WorkbookModel): string {
  const normal = workbook.styles[0];
  const color = normal && normal.fontColor !== '#000000' ? argb(normal.fontColor) : undefined;
  const font = `<font>${normal?.bold ? '<b/>' : ''}<sz val="${normal?.fontSize ?? 11}"/><color ${color === undefined ? 'theme="1"' : `rgb="${color}"`}/><name${attr('val', normal?.fontName ?? 'Calibri')}/><family val="2"/></font>`;
  return (
    `<styleSheet xmlns="${SHEET}"><fonts count="1">${font}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  );
}

function themeXml(): string {
  const colors = Object.entries({
    dk2: '44546A',
    lt2: 'E7E6E6',
    accent1: '4472C4',
    accent2: 'ED7D31',
    accent3: 'A5A5A5',
    accent4: 'FFC000',
    accent5: '5B9BD5',
    accent6: '70AD47',
    hlink: '0563C1',
    folHlink: '954F72',
  }).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const fonts = (name: string, face: string): string =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number): string =>
    `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>' +
    '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    `${colors.join('')}</a:clrScheme><a:fontScheme name="Office">${fonts('majorFont', 'Calibri Light')}${fonts('minorFont', 'Calibri')}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[6350, 12700, 19050].map(line).join('')}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
  );
}
