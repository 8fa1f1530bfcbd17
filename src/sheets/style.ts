// How every written sheet looks: one sans serif font of 12 points or more, colours of AA contrast, A4 landscape.

export const FONT = 'Arial';
export const FONT_SIZE = 12;
export const TITLE_SIZE = 14;

export const TEXT_COLOR = '#000000';
export const HEADER_FILL = '#1F3864';
export const HEADER_COLOR = '#FFFFFF';
export const LINK_COLOR = '#0B5394';
export const COMMENTARY_FILL = '#FFF8E1';
export const BORDER_COLOR = '#7F7F7F';

/**
 * Series colours in their order: dark and light by turns, so that neighbours differ in luminance as well as in hue, and
 * each stands out from white by 3 : 1 or more.
 */
export const SERIES_COLORS = ['#12436D', '#E8731A', '#801650', '#22A39A', '#3D3D3D', '#9F80D3'] as const;

/** What fills bars beside one that is picked out: white, within a line of the series' colour. */
export const HOLLOW_COLOR = '#FFFFFF';

/** A4 landscape, one page wide, margins of half an inch; sizes in points, the width a little less for rounded columns. */
export const PAGE = {
  paper: 'A4',
  orientation: 'Landscape',
  margin: 36,
  printableWidth: 842 - 2 * 36 - 6,
  printableHeight: 595 - 2 * 36,
} as const;
