/** Arguments and property values as Excel takes them: a wrong kind is an InvalidArgument. */
import { Refusal } from '../refusal';

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Refusal('InvalidArgument');
  return value;
}

export function bool(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Refusal('InvalidArgument');
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Refusal('InvalidArgument');
  return value;
}

/** A number not below `least` nor above `most`. */
export function numberFrom(value: unknown, least: number, most = Infinity): number {
  const n = number(value);
  if (n < least || n > most) throw new Refusal('InvalidArgument');
  return n;
}

export function integer(value: unknown, least = -Infinity): number {
  const n = numberFrom(value, least);
  if (!Number.isInteger(n)) throw new Refusal('InvalidArgument');
  return n;
}

/** One of an enumeration's words, in whatever case; given back as listed. */
export function oneOf<W extends string>(words: readonly W[], value: unknown): W {
  const wanted = text(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === wanted);
  if (word === undefined) throw new Refusal('InvalidArgument');
  return word;
}

/** `#RRGGBB` of a colour as Office.js takes them: with or without `#`, or one of HTML's names. */
export function colour(value: unknown): string {
  const given = text(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1] ?? NAMED_COLOURS[given.toLowerCase()];
  if (hex === undefined) throw new Refusal('InvalidArgument');
  return `#${hex.toUpperCase()}`;
}

/** The HTML names in common use. */
const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
  gray: '808080',
  grey: '808080',
  silver: 'C0C0C0',
  navy: '000080',
  teal: '008080',
  maroon: '800000',
  lime: '00FF00',
  aqua: '00FFFF',
  fuchsia: 'FF00FF',
  olive: '808000',
  lightgray: 'D3D3D3',
  lightgrey: 'D3D3D3',
  darkgray: 'A9A9A9',
  darkgrey: 'A9A9A9',
  lightblue: 'ADD8E6',
  darkblue: '00008B',
  lightyellow: 'FFFFE0',
};
