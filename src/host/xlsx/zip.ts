/**
 * Zip packages. Parts are inflated only when asked for and, if untouched, written back in their compressed form, so a
 * large workbook of which one sheet changes costs one sheet. Every part read is checked against its CRC.
 */
import { deflateSync, Inflate } from 'fflate';
import { Problem } from '../../problem';
import { tooLarge } from './badFiles';

/** One part of a package: its bytes, and the compressed form that they came in, if any. */
export interface Part {
  readonly name: string;
  /** Throws a Problem where the compressed form is damaged. */
  readonly bytes: () => Uint8Array;
  /** Uncompressed size. */
  readonly size: number;
  readonly packed?: Packed;
}

interface Packed {
  readonly method: number;
  readonly crc: number;
  readonly content: Uint8Array;
}

/**
 * Largest single part and largest package, uncompressed: a sheet of 100,000 rows and 40 columns fits, and what is read
 * of it takes less than 2 GB of memory.
 */
const MAX_PART = 300_000_000;
const MAX_PACKAGE = 1_000_000_000;
const MAX_PARTS = 20_000;
/** A part above `PLAIN` bytes that is packed more tightly than this was made to fill the memory; sheets reach 1 in 50. */
const MAX_RATIO = 100;
const PLAIN = 10_000_000;
/** The most that deflate can save. */
const DEFLATE_RATIO = 1032;

/** A part made of bytes of our own. */
export function newPart(name: string, bytes: Uint8Array): Part {
  return { name, bytes: () => bytes, size: bytes.length };
}

/** The parts of a zip in the order of its directory. Throws a Problem for damage, encryption and sizes beyond reason. */
export function readZip(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directory(view);
  const parts: Part[] = [];
  let total = 0;
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('directory');
    const entry = directoryEntry(view, at);
    at += entry.length;
    if (entry.name.endsWith('/')) continue;
    total += entry.size;
    if (entry.size > MAX_PART || total > MAX_PACKAGE || parts.length >= MAX_PARTS) throw tooLarge();
    if (entry.encrypted) throw encrypted();
    if (!isPossible(entry)) throw damaged(entry.name);
    if (entry.size > PLAIN && entry.size > MAX_RATIO * entry.packedSize) throw tooLarge();
    parts.push(packedPart(view, entry));
  }
  return parts;
}

/** The same parts, which give so many bytes in all: each may be asked for again, by every sheet that refers to it. */
export function metered(parts: readonly Part[]): Part[] {
  let given = 0;
  return parts.map((part) => ({
    ...part,
    bytes: () => {
      given += part.size;
      if (given > MAX_PACKAGE) throw tooLarge();
      return part.bytes();
    },
  }));
}

/** Writes parts in the order given, with a fixed date, so that the same parts give the same file. */
export function writeZip(parts: readonly Part[]): Uint8Array {
  const entries = parts.map((part) => {
    const packed = part.packed ?? pack(part.bytes());
    return { name: new TextEncoder().encode(part.name), packed, size: part.size, offset: 0 };
  });
  const length = entries.reduce((sum, e) => sum + 30 + 46 + 2 * e.name.length + e.packed.content.length, 22);
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  let at = 0;
  for (const entry of entries) {
    entry.offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    out.set(entry.name, at + 30);
    out.set(entry.packed.content, at + 30 + entry.name.length);
    at += 30 + entry.name.length + entry.packed.content.length;
  }
  const start = at;
  for (const entry of entries) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, entry.offset, true);
    out.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
  return out;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
  /** Of the directory entry itself. */
  readonly length: number;
}

/** Version, flags (UTF-8 names), method, 1 January 1980, CRC, sizes and name length: the same in both headers. */
function writeCommon(view: DataView, at: number, entry: { name: Uint8Array; packed: Packed; size: number }): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.packed.method, true);
  view.setUint16(at + 8, 0x0021, true);
  view.setUint32(at + 10, entry.packed.crc, true);
  view.setUint32(at + 14, entry.packed.content.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

function pack(bytes: Uint8Array): Packed {
  const level = bytes.length > 1_000_000 ? 1 : 6;
  return { method: 8, crc: crc32(bytes), content: deflateSync(bytes, { level }) };
}

function directory(view: DataView): { count: number; start: number } {
  const last = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= last; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const locator = at - 20;
    const zip64 = (count === 0xffff || start === 0xffffffff) && locator >= 0;
    if (!zip64 || view.getUint32(locator, true) !== 0x07064b50) return { count, start };
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 > view.byteLength) break;
    return { count: Number(view.getBigUint64(record + 32, true)), start: Number(view.getBigUint64(record + 48, true)) };
  }
  throw damaged('no directory at the end');
}

function directoryEntry(view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > view.byteLength) throw damaged('directory');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const wide = zip64Sizes(view, at + 46 + nameLength, extraLength);
  const take = (value: number): number => (value === 0xffffffff ? (wide.shift() ?? value) : value);
  const size = take(view.getUint32(at + 24, true));
  const packedSize = take(view.getUint32(at + 20, true));
  return {
    // Some writers use Windows separators or a leading slash.
    name: name.replace(/\\/g, '/').replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    offset: take(view.getUint32(at + 42, true)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    length,
  };
}

/** The 64-bit numbers of an entry, in the order in which they replace the 32-bit fields that say 0xFFFFFFFF. */
function zip64Sizes(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
  }
  return [];
}

function packedPart(view: DataView, entry: Entry): Part {
  const { offset, packedSize, method, crc, size, name } = entry;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw damaged(name);
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packedSize > view.byteLength || (method !== 0 && method !== 8)) throw damaged(name);
  const content = new Uint8Array(view.buffer, view.byteOffset + from, packedSize);
  return { name, size, packed: { method, crc, content }, bytes: () => unpack(content, method, crc, size, name) };
}

/** Whether the sizes that the directory states can be true. */
function isPossible({ method, size, packedSize }: Entry): boolean {
  return method === 0 ? size === packedSize : size <= DEFLATE_RATIO * packedSize;
}

function unpack(content: Uint8Array, method: number, crc: number, size: number, name: string): Uint8Array {
  const bytes = method === 0 ? content : inflated(content, size);
  if (bytes?.length !== size || crc32(bytes) !== crc) throw damaged(name);
  return bytes;
}

const CHUNK = 65_536;

/** Inflates piece by piece, so that content which is longer than stated ends soon; undefined for it and for damage. */
function inflated(content: Uint8Array, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let at = 0;
  const inflater = new Inflate((chunk) => {
    if (at + chunk.length <= size) bytes.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from < content.length && at <= size; from += CHUNK)
      inflater.push(content.subarray(from, from + CHUNK), from + CHUNK >= content.length);
  } catch {
    return undefined;
  }
  return at === size ? bytes : undefined;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  let i = 0;
  while (i < bytes.length) c = (CRC_TABLE[(c ^ (bytes[i++] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

function damaged(what: string): Problem {
  return new Problem(
    'file-damaged',
    'The file is damaged or incomplete, so it cannot be opened.',
    'Copy or download it again, or open it in Excel, let Excel repair it and save it as .xlsx.',
    `zip: ${what}`,
  );
}

function encrypted(): Problem {
  return new Problem(
    'file-password',
    'The file is protected by a password, so it cannot be opened.',
    'Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it as .xlsx.',
  );
}
