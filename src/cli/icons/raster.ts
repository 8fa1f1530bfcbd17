/** Shapes → pixels: each pixel is the mean of 8 × 8 samples; straight edges are first moved to whole pixels. */
import { must } from '../../must';
import { DRAWINGS, type Area, type Colour, type Point, type Shape } from './drawings';

/** In pixels: 16, 32 and 80 are required of a button, 64 of an add-in; the others are for other screen scales. */
export const ICON_SIZES: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 80];

const SAMPLES = 8;
const WHITE: Colour = [255, 255, 255];
const INK: Colour = [64, 64, 64];

/** What covers a point, in pixels; undefined = nothing. */
type Cover = (x: number, y: number) => Colour | undefined;

/** RGBA, row by row. Throws a RangeError for an unknown name. */
export function pixelsOf(name: string, size: number): Uint8Array {
  const drawing = DRAWINGS[name];
  if (!drawing) throw new RangeError(`No drawing is called ${name}.`);
  const covers = drawing.map((shape) => coverOf(shape, size)).toReversed();
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index++) {
    pixels.set(pixel(covers, index % size, Math.floor(index / size)), index * 4);
  }
  return pixels;
}

function pixel(topFirst: readonly Cover[], column: number, row: number): readonly number[] {
  let sum: Colour = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
    const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
    const colour = firstCover(topFirst, x, y);
    if (!colour) continue;
    covered++;
    sum = [sum[0] + colour[0], sum[1] + colour[1], sum[2] + colour[2]];
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function firstCover(topFirst: readonly Cover[], x: number, y: number): Colour | undefined {
  for (const cover of topFirst) {
    const colour = cover(x, y);
    if (colour) return colour;
  }
  return undefined;
}

function coverOf(shape: Shape, size: number): Cover {
  const unit = size / 16;
  const snap = (v: number): number => Math.round(v * unit);
  const thin = Math.max(1, Math.round(unit * 0.9));
  const scaled = (points: readonly Point[]): readonly Point[] => points.map(([x, y]): Point => [x * unit, y * unit]);
  switch (shape.shape) {
    case 'box': {
      const [left, top, right, bottom] = shape.area;
      return within([snap(left), snap(top), snap(right), snap(bottom)], shape.colour);
    }
    case 'paper': {
      const [left, top, right, bottom] = shape.area;
      const edge = within([snap(left), snap(top), snap(right), snap(bottom)], INK);
      const inside = within([snap(left) + thin, snap(top) + thin, snap(right) - thin, snap(bottom) - thin], WHITE);
      return (x, y) => inside(x, y) ?? edge(x, y);
    }
    case 'rule':
      return within([snap(shape.x), snap(shape.y), snap(shape.to), snap(shape.y) + thin], shape.colour);
    case 'stroke': {
      const points = scaled(shape.points);
      const reach = (shape.width * unit) / 2;
      return (x, y) => (distanceTo(points, x, y) <= reach ? shape.colour : undefined);
    }
    case 'polygon': {
      const points = scaled(shape.points);
      return (x, y) => (isInside(points, x, y) ? shape.colour : undefined);
    }
    case 'tile': {
      const corner = shape.corner * unit;
      const beyond = (v: number): number => Math.max(corner - v, v - (size - corner), 0);
      return (x, y) => (Math.hypot(beyond(x), beyond(y)) <= corner ? shape.colour : undefined);
    }
  }
}

function within([left, top, right, bottom]: Area, colour: Colour): Cover {
  return (x, y) => (x >= left && x < right && y >= top && y < bottom ? colour : undefined);
}

function distanceTo(points: readonly Point[], x: number, y: number): number {
  const distances = points.slice(1).map(([toX, toY], index) => {
    const [fromX, fromY] = must(points[index], 'the start of a stroke');
    const [runX, runY] = [toX - fromX, toY - fromY];
    const along = ((x - fromX) * runX + (y - fromY) * runY) / (runX ** 2 + runY ** 2);
    const share = Math.min(1, Math.max(0, along));
    return Math.hypot(x - fromX - share * runX, y - fromY - share * runY);
  });
  return Math.min(...distances);
}

/** By counting the edges that a line to the right crosses. */
function isInside(points: readonly Point[], x: number, y: number): boolean {
  return points.reduce((inside, [endX, endY], index) => {
    const [startX, startY] = must(points.at(index - 1), 'the start of an edge');
    const crosses = startY > y !== endY > y && x < startX + ((y - startY) / (endY - startY)) * (endX - startX);
    return crosses ? !inside : inside;
  }, false);
}
