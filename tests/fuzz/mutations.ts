/** Damage to an .xlsx, by bytes and by what its parts mean. The same numbers give the same damage. */
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';

/** Whole numbers from 0 up to the bound. */
export type Dice = (below: number) => number;

/** Mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** One to four pieces of damage. */
export function mutated(file: Uint8Array, dice: Dice): Uint8Array {
  if (dice(4) === 0) return repeatedly(1 + dice(4), file, (bytes) => pick(BYTES, dice)(bytes, dice));
  const parts = unzipSync(file);
  for (let times = 1 + dice(4); times > 0; times--) pick(dice(5) === 0 ? PARTS : TEXTS, dice)(parts, dice);
  return zipSync(parts, { level: 1 });
}

function repeatedly(times: number, bytes: Uint8Array, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  return times === 0 ? bytes : repeatedly(times - 1, change(bytes), change);
}

function pick<T>(from: readonly T[], dice: Dice): T {
  const found = from[dice(from.length)];
  if (found === undefined) throw new Error('there is nothing to pick from');
  return found;
}

/** Of the zip, headers and directory included. */
const BYTES: readonly ((bytes: Uint8Array, dice: Dice) => Uint8Array)[] = [
  (bytes, dice) => flipped(bytes, dice(bytes.length || 1), dice),
  // The directory with its sizes and places is at the end.
  (bytes, dice) => flipped(bytes, bytes.length - 1 - dice(Math.min(bytes.length, 900) || 1), dice),
  (bytes, dice) => bytes.slice(0, dice(bytes.length + 1)),
  (bytes, dice) => {
    const [from, to] = [dice(bytes.length + 1), dice(bytes.length + 1)];
    return Uint8Array.from([
      ...bytes.subarray(0, to),
      ...bytes.subarray(from, from + dice(200)),
      ...bytes.subarray(to),
    ]);
  },
];

function flipped(bytes: Uint8Array, at: number, dice: Dice): Uint8Array {
  const out = bytes.slice();
  out[Math.max(0, at)] = dice(2) === 0 ? dice(256) : pick([0, 0xff, 0x7f, 0x80], dice);
  return out;
}

type Change = (parts: Unzipped, dice: Dice) => void;

const PARTS: readonly Change[] = [
  (parts, dice) => {
    Reflect.deleteProperty(parts, nameIn(parts, dice));
  },
  (parts, dice) => {
    parts[nameIn(parts, dice)] = new Uint8Array(0);
  },
  (parts, dice) => {
    parts[nameIn(parts, dice)] = parts[nameIn(parts, dice)] ?? new Uint8Array(0);
  },
  (parts, dice) => {
    parts[`xl/${dice(3)}.xml`] = strToU8('<a/>');
  },
];

const NUMBERS = [
  '-1',
  '0',
  '1',
  '2',
  '16384',
  '16385',
  '1048577',
  '2147483648',
  '1e9',
  '1e308',
  '-1e308',
  'NaN',
  '0.5',
  '',
];
const PIECES = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?x?>',
    '</',
    '/>',
    '&#0;',
    '&#xD800;',
    '&bad;',
    '_x0000_',
  ],
  ...[
    '\u0000',
    '\ufffe',
    '<a>',
    '</a>',
    '<a/>',
    '<c r="ZZZZZZ1"/>',
    '<row r="0"/>',
    '<row r="9999999">',
    '<f>',
    '<v>',
    '<is>',
  ],
  ...[
    '<sheetData>',
    '</sheetData>',
    '<si/>',
    '<f t="shared" si="0"/>',
    'xml:space="preserve"',
    ' r="A1"',
    ' t="s"',
    ' s="99"',
  ],
];

const TEXTS: readonly Change[] = [
  // A number for another.
  onText((text, dice) => replacedOne(text, /-?\d+(?:\.\d+)?/g, pick(NUMBERS, dice), dice)),
  // The value of an attribute.
  onText((text, dice) => replacedOne(text, /"[^"]*"/g, `"${pick([...NUMBERS, ...PIECES], dice)}"`, dice)),
  // A tag is gone.
  onText((text, dice) => replacedOne(text, /<[^<>]*>/g, '', dice)),
  // A piece more.
  onText((text, dice) => {
    const at = dice(text.length + 1);
    return text.slice(0, at) + pick(PIECES, dice).repeat(pick([1, 1, 1, 300], dice)) + text.slice(at);
  }),
  // A stretch is gone, or is there many times.
  onText((text, dice) => {
    const from = dice(text.length + 1);
    const to = Math.min(text.length, from + dice(pick([8, 80, 800], dice)));
    return text.slice(0, from) + text.slice(from, to).repeat(pick([0, 0, 2, 40], dice)) + text.slice(to);
  }),
  // Two elements change places.
  onText((text, dice) => {
    const tags = text.split(/(?=<)/);
    const [a, b] = [dice(tags.length), dice(tags.length)];
    return tags.map((tag, index) => (index === a ? tags[b] : index === b ? tags[a] : tag)).join('');
  }),
  // It breaks off.
  onText((text, dice) => text.slice(0, dice(text.length + 1))),
];

function onText(change: (text: string, dice: Dice) => string): Change {
  return (parts, dice) => {
    const name = nameIn(parts, dice);
    const text = strFromU8(parts[name] ?? new Uint8Array(0));
    parts[name] = strToU8(change(text, dice));
  };
}

function replacedOne(text: string, what: RegExp, by: string, dice: Dice): string {
  const places = [...text.matchAll(what)];
  const place = places.length === 0 ? undefined : pick(places, dice);
  return place ? text.slice(0, place.index) + by + text.slice(place.index + place[0].length) : text;
}

function nameIn(parts: Unzipped, dice: Dice): string {
  const names = Object.keys(parts);
  return names.length === 0 ? 'xl/workbook.xml' : pick(names, dice);
}
