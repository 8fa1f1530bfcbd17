/** Print setup of a sheet. Print titles and areas are defined names: names.ts. */
import type { PageLayoutModel } from '../model/types';
import { bit, patched, patchedOrNone, same } from './elements';
import { decodeControls, textXml } from './text';
import type { XmlDocument, XmlElement } from './xml';
import { attribute, child, flag, numeric, elementText } from './xml';

// Excel.PaperType in the order of the file's numbers, from 1.
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
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
];
const POINTS = 72;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const NORMAL_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

export function readPage(part: XmlDocument): PageLayoutModel {
  const { root, text } = part;
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const fit = fitsToPage(root);
  const scale = numeric(setup, 'scale');
  const pages = (name: string): number | undefined => numeric(setup, name) ?? 1;
  const width = fit ? pages('fitToWidth') : undefined;
  const height = fit ? pages('fitToHeight') : undefined;
  const header = splitThree(decodeControls(elementText(text, child(root, 'headerFooter', 'oddHeader'))));
  const footer = splitThree(decodeControls(elementText(text, child(root, 'headerFooter', 'oddFooter'))));
  return {
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: PAPERS[(numeric(setup, 'paperSize') ?? 1) - 1] ?? '',
    ...(width ? { fitToWidth: width } : {}),
    ...(height ? { fitToHeight: height } : {}),
    ...(fit || scale === undefined ? {} : { scale }),
    ...(margins ? { margins: readMargins(margins) } : {}),
    centerHorizontally: flag(child(root, 'printOptions'), 'horizontalCentered'),
    headerLeft: header.left,
    headerCenter: header.center,
    headerRight: header.right,
    footerLeft: footer.left,
    footerCenter: footer.center,
    footerRight: footer.right,
  };
}

export function fitsToPage(root: XmlElement): boolean {
  return flag(child(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
}

/** Whether the layout is fitted to pages; a change of `scale` alone takes that away. */
export function wantsFit(page: PageLayoutModel): boolean {
  return page.fitToWidth !== undefined || page.fitToHeight !== undefined;
}

/** The four elements, by name; opened attributes that the model does not hold are kept. */
export function pageXml(
  part: XmlDocument,
  page: PageLayoutModel,
  opened: PageLayoutModel,
): Readonly<Record<string, string>> {
  const { root, text } = part;
  const element = (name: string): XmlElement | undefined => child(root, name);
  const changed = (key: keyof PageLayoutModel): boolean => !same(page[key], opened[key]);
  const fitted = changed('fitToWidth') || changed('fitToHeight');
  const paper = PAPERS.findIndex((name) => name.toLowerCase() === page.paperSize.toLowerCase()) + 1;
  return {
    printOptions: patchedOrNone(text, element('printOptions'), 'printOptions', {
      ...(changed('centerHorizontally') ? { horizontalCentered: bit(page.centerHorizontally) } : {}),
    }),
    ...(page.margins && changed('margins') ? { pageMargins: marginsXml(page.margins) } : {}),
    pageSetup: patchedOrNone(text, element('pageSetup'), 'pageSetup', {
      ...(changed('paperSize') && paper > 0 ? { paperSize: paper } : {}),
      ...(changed('scale') ? { scale: page.scale } : {}),
      ...(fitted ? fitChanges(page) : {}),
      ...(changed('orientation') ? { orientation: page.orientation.toLowerCase() } : {}),
    }),
    headerFooter: headerFooterXml(part, page, opened),
  };
}

function fitChanges(page: PageLayoutModel): Readonly<Record<string, number | undefined>> {
  if (!wantsFit(page)) return { fitToWidth: undefined, fitToHeight: undefined };
  return { fitToWidth: page.fitToWidth ?? 0, fitToHeight: page.fitToHeight ?? 0 };
}

function readMargins(element: XmlElement): NonNullable<PageLayoutModel['margins']> {
  const side = (name: (typeof SIDES)[number]): number =>
    rounded((numeric(element, name) ?? NORMAL_MARGINS[name] / POINTS) * POINTS);
  return {
    left: side('left'),
    right: side('right'),
    top: side('top'),
    bottom: side('bottom'),
    header: side('header'),
    footer: side('footer'),
  };
}

function marginsXml(margins: NonNullable<PageLayoutModel['margins']>): string {
  return `<pageMargins${SIDES.map((side) => ` ${side}="${rounded(margins[side] / POINTS)}"`).join('')}/>`;
}

function headerFooterXml(part: XmlDocument, page: PageLayoutModel, opened: PageLayoutModel): string {
  const element = child(part.root, 'headerFooter');
  const header = joinThree(page.headerLeft, page.headerCenter, page.headerRight);
  const footer = joinThree(page.footerLeft, page.footerCenter, page.footerRight);
  const before =
    joinThree(opened.headerLeft, opened.headerCenter, opened.headerRight) +
    joinThree(opened.footerLeft, opened.footerCenter, opened.footerRight);
  if (header + footer === before) return element ? part.text.slice(element.start, element.end) : '';
  const rest = ['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'].map((name) => {
    const kept = child(element, name);
    return kept ? part.text.slice(kept.start, kept.end) : '';
  });
  const inner =
    (header === '' ? '' : `<oddHeader>${textXml(header)}</oddHeader>`) +
    (footer === '' ? '' : `<oddFooter>${textXml(footer)}</oddFooter>`) +
    rest.join('');
  return inner === '' ? '' : patched(part.text, element, 'headerFooter', {}, inner);
}

/** Parts a header's text at &L, &C and &R; text before any of them is the centre. */
function splitThree(text: string): { left: string; center: string; right: string } {
  const three = { left: '', center: '', right: '' };
  let section: keyof typeof three = 'center';
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    if (piece === '&L') section = 'left';
    else if (piece === '&C') section = 'center';
    else if (piece === '&R') section = 'right';
    else three[section] += piece;
  }
  return three;
}

function joinThree(left: string, center: string, right: string): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
