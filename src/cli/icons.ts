/** `npm run icons`: draws assets/icon-*.png: three bars on a rounded tile, the last one picked out. */
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Sub-pixels a side: each pixel is the mean of 8 × 8 samples. */
const SAMPLES = 8;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
const NONE: Colour = [0, 0, 0, 0];
const TILE: Colour = [31, 78, 121, 255];
const BAR: Colour = [255, 255, 255, 255];
const LAST_BAR: Colour = [255, 192, 67, 255];

/** In sixteenths of the icon's side, so that edges fall on whole pixels at 16, 32, 48, 64 and 80. */
const BARS = [
  { left: 3, top: 8, right: 5, colour: BAR },
  { left: 7, top: 6, right: 9, colour: BAR },
  { left: 11, top: 3, right: 13, colour: LAST_BAR },
];
const FOOT = 13;
const CORNER = 3;

for (const size of SIZES) {
  writeFileSync(new URL(`../../assets/icon-${size}.png`, import.meta.url), png(size));
}

/** The colour at a point of the drawing, both coordinates in sixteenths. */
function colourAt(x: number, y: number): Colour {
  const bar = BARS.find(({ left, right, top }) => x >= left && x < right && y >= top && y < FOOT);
  if (bar) return bar.colour;
  const beyond = (v: number): number => Math.max(CORNER - v, v - (16 - CORNER), 0);
  return Math.hypot(beyond(x), beyond(y)) <= CORNER ? TILE : NONE;
}

function pixel(size: number, column: number, row: number): Colour {
  const sum = { red: 0, green: 0, blue: 0, alpha: 0 };
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) * 16) / size;
    const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * 16) / size;
    const [red, green, blue, alpha] = colourAt(x, y);
    sum.red += red * alpha;
    sum.green += green * alpha;
    sum.blue += blue * alpha;
    sum.alpha += alpha;
  }
  if (sum.alpha === 0) return NONE;
  const mean = (part: number): number => Math.round(part / sum.alpha);
  return [mean(sum.red), mean(sum.green), mean(sum.blue), Math.round(sum.alpha / SAMPLES ** 2)];
}

/** A PNG of 8-bit RGBA (W3C PNG specification, chunks IHDR, IDAT, IEND). */
function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(size, column, row)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
