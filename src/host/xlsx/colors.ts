/** Colours of a file (theme with tint, indexed, rgb) as `#RRGGBB`. */
import type { Package } from './package';
import { partXml } from './package';
import type { XmlElement } from './xml';
import { attribute, child, children, numeric } from './xml';

export interface Palette {
  /** In the order of theme="…": light 1, dark 1, light 2, dark 2, accents 1–6, link, followed link. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

// ECMA-376 18.8.27; the first eight are repeated.
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED =
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 ` +
  '0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC ' +
  'CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

export function readPalette(source: Package, themePart: string | undefined, styles: XmlElement | undefined): Palette {
  const scheme = child(partXml(source, themePart)?.root, 'themeElements', 'clrScheme');
  const order = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  const theme = order.map((name, i) => {
    const color = child(scheme, name)?.children[0];
    return attribute(color, 'lastClr') ?? attribute(color, 'val') ?? OFFICE_THEME[i] ?? '000000';
  });
  const own = children(child(styles, 'colors', 'indexedColors'), 'rgbColor').map((one) =>
    attribute(one, 'rgb')?.slice(-6),
  );
  const indexed = INDEXED.split(' ').map((color, i) => own[i] ?? color);
  return { theme, indexed };
}

/** The colour of a `<color>`, `<fgColor>` … element, or undefined where it is automatic or not given. */
export function colorOf(palette: Palette, element: XmlElement | undefined): string | undefined {
  const rgb = attribute(element, 'rgb');
  const theme = numeric(element, 'theme');
  const indexed = numeric(element, 'indexed');
  const hex =
    rgb?.slice(-6) ??
    (theme === undefined ? undefined : palette.theme[theme]) ??
    (indexed === undefined ? undefined : palette.indexed[indexed]);
  if (hex === undefined || !/^[0-9a-fA-F]{6}$/.test(hex)) return undefined;
  return `#${tinted(hex, numeric(element, 'tint') ?? 0)}`;
}

/** `FFRRGGBB` of `#RRGGBB` or a named colour; undefined where it is no colour. */
export function argb(color: string): string | undefined {
  const named = NAMED[color.toLowerCase()] ?? color;
  const match = /^#?([0-9a-fA-F]{6})$/.exec(named);
  return match?.[1] === undefined ? undefined : `FF${match[1].toUpperCase()}`;
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** ECMA-376 18.8.19: tint moves the lightness of the colour towards white (positive) or black. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const saturation = max === min ? 0 : (max - min) / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const scale = max === min ? 0 : chroma / (max - min);
  const middle = (max + min) / 2;
  const channel = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, (value - middle) * scale + target)) * 255)
      .toString(16)
      .padStart(2, '0');
  return (channel(r) + channel(g) + channel(b)).toUpperCase();
}
