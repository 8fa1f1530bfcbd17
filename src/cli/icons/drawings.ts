/**
 * What each icon shows, as shapes from the bottom up, in sixteenths of the icon's side. White paper with dark edges and
 * two mid-tones: each keeps a contrast of 3:1 to something beside it on Excel's light, dark and black ribbons.
 */

export type Colour = readonly [red: number, green: number, blue: number];

export type Shape =
  /** Its edges are put on whole pixels. */
  | { readonly shape: 'box'; readonly area: Area; readonly colour: Colour }
  /** A white box with an edge of the thin line's width. */
  | { readonly shape: 'paper'; readonly area: Area }
  /** A thin line from (x, y) to the right, on whole pixels. */
  | { readonly shape: 'rule'; readonly x: number; readonly y: number; readonly to: number; readonly colour: Colour }
  /** A line with round ends through the points. */
  | { readonly shape: 'stroke'; readonly points: readonly Point[]; readonly width: number; readonly colour: Colour }
  | { readonly shape: 'polygon'; readonly points: readonly Point[]; readonly colour: Colour }
  /** The whole icon, with rounded corners. */
  | { readonly shape: 'tile'; readonly corner: number; readonly colour: Colour };

export type Point = readonly [x: number, y: number];
export type Area = readonly [left: number, top: number, right: number, bottom: number];

const NAVY: Colour = [31, 78, 121];
const WHITE: Colour = [255, 255, 255];
const AMBER: Colour = [255, 192, 67];
const INK: Colour = [64, 64, 64];
/** Seen on white and on black alike. */
const GREY: Colour = [128, 128, 128];
const BLUE: Colour = [33, 128, 205];
const ORANGE: Colour = [214, 82, 12];
const GREEN: Colour = [24, 138, 60];

const box = (area: Area, colour: Colour): Shape => ({ shape: 'box', area, colour });
const paper = (area: Area): Shape => ({ shape: 'paper', area });
const rule = (x: number, y: number, to: number, colour: Colour): Shape => ({ shape: 'rule', x, y, to, colour });
/** With a white edge, so that it stands out from what lies below. */
const bold = (points: readonly Point[], width: number, colour: Colour): readonly Shape[] => [
  { shape: 'stroke', points, width: width + 2, colour: WHITE },
  { shape: 'stroke', points, width, colour },
];

export const DRAWINGS: Readonly<Record<string, readonly Shape[]>> = {
  /** The add-in: bars on a tile, the last one picked out. */
  app: [
    { shape: 'tile', corner: 3, colour: NAVY },
    box([3, 8, 5, 13], WHITE),
    box([7, 6, 9, 13], WHITE),
    box([11, 3, 13, 13], AMBER),
  ],
  /** A page with a heading and a chart. */
  generate: [
    paper([2, 0, 14, 16]),
    rule(4, 3, 10, INK),
    box([4, 10, 6, 14], BLUE),
    box([7, 8, 9, 14], BLUE),
    box([10, 5, 12, 14], ORANGE),
  ],
  /** Bars of several councils, the own one picked out. */
  benchmarks: [paper([1, 1, 15, 15]), box([3, 3, 13, 6], BLUE), box([3, 7, 11, 10], ORANGE), box([3, 11, 7, 13], BLUE)],
  /** A list with a tick. */
  check: [
    paper([1, 1, 12, 15]),
    rule(3, 4, 10, INK),
    rule(3, 7, 10, INK),
    rule(3, 10, 7, INK),
    ...bold(
      [
        [7.5, 11],
        [10, 13.5],
        [14.5, 7],
      ],
      2,
      GREEN,
    ),
  ],
  /** An eraser over a line. */
  clear: [
    {
      shape: 'polygon',
      points: [
        [10, 0.5],
        [15.5, 6],
        [7.5, 14],
        [2, 8.5],
      ],
      colour: INK,
    },
    {
      shape: 'polygon',
      points: [
        [10, 2],
        [14, 6],
        [10.5, 9.5],
        [6.5, 5.5],
      ],
      colour: ORANGE,
    },
    {
      shape: 'polygon',
      points: [
        [5.75, 6.25],
        [9.75, 10.25],
        [7.5, 12.5],
        [3.5, 8.5],
      ],
      colour: WHITE,
    },
    box([1, 14, 15, 15], GREY),
  ],
  /** A table with a plus. */
  new: [
    paper([1, 1, 13, 13]),
    box([2, 2, 12, 5], BLUE),
    rule(2, 8, 12, INK),
    box([6, 5, 7, 12], INK),
    box([10, 7, 14, 16], WHITE),
    box([7, 10, 16, 14], WHITE),
    box([11, 8, 13, 16], GREEN),
    box([8, 11, 16, 13], GREEN),
  ],
  /** A window with a pane at its right. */
  pane: [
    paper([0, 2, 16, 14]),
    rule(1, 5, 15, INK),
    box([10, 6, 15, 13], BLUE),
    rule(3, 8, 8, INK),
    rule(3, 10, 8, INK),
  ],
};
