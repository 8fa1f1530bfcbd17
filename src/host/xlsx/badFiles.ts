/** What can be wrong with a file before its sheets are looked at, each with a clear line and what to do. */
import { Problem } from '../../problem';

/** Throws a Problem for bytes that are no zip package; `name` is the file's name for the message. */
export function checkIsPackage(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) {
    throw new Problem(
      'file-empty',
      `${name} is empty.`,
      'Choose the workbook again; if it is empty on the disk too, take it from a backup.',
    );
  }
  if (starts(bytes, COMPOUND_FILE)) throw compoundFile(bytes, name);
  if (!starts(bytes, ZIP) && !starts(bytes, EMPTY_ZIP)) throw notExcel(bytes, name);
}

export function notWorkbook(name: string): Problem {
  return new Problem('file-not-workbook', `${name} is not an Excel workbook.`, SAVE_AS);
}

export function binaryWorkbook(name: string): Problem {
  return new Problem('file-xlsb', `${name} is a binary workbook (.xlsb), which cannot be read here.`, SAVE_AS);
}

export function noSheet(name: string): Problem {
  return new Problem(
    'file-no-sheet',
    `${name} has no worksheet that can be read.`,
    'Open it in Excel, check that it shows a sheet with cells, and save it as .xlsx.',
  );
}

/** `what` can't be read, in the reader's words. */
export function damagedPart(what: string, details: string | undefined): Problem {
  return new Problem(
    'file-damaged',
    `The file is damaged or incomplete: ${what} can't be read whole, so figures from it would be wrong.`,
    'Take an earlier copy, or open it in Excel, let Excel repair it, check that no rows are missing, and save it as .xlsx.',
    details,
  );
}

/**
 * Reads something on which figures rest. Damage within it stops the opening, by a Problem that names it: half of it would
 * give figures that look sound. `what` is in the reader's words.
 */
export function readWhole<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw damagedPart(what, error.message);
    if (error instanceof Problem && error.code === 'file-damaged') throw damagedPart(what, error.details);
    throw error;
  }
}

/** For what would take more memory than a browser gives, known before it is taken. */
export function tooLarge(): Problem {
  return new Problem(
    'file-too-large',
    'The file unpacks to more than this tool can hold.',
    'Delete empty formatted rows, pictures and old sheets, save it under a new name and try again.',
  );
}

const SAVE_AS = 'Open it in Excel and save it with File, Save As, Excel Workbook (.xlsx).';
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Old binary Office files and encrypted new ones share a container; its directory names tell them apart. */
function compoundFile(bytes: Uint8Array, name: string): Problem {
  if (containsName(bytes, 'EncryptedPackage')) {
    return new Problem(
      'file-password',
      `${name} is protected by a password, so it cannot be opened.`,
      'Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it as .xlsx.',
    );
  }
  if (containsName(bytes, 'Workbook') || containsName(bytes, 'Book')) {
    return new Problem('file-xls', `${name} is an Excel 97–2003 workbook (.xls), which cannot be read here.`, SAVE_AS);
  }
  return notWorkbook(name);
}

function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  // Directory entries stand on multiples of 128 bytes and hold the name in UTF-16, ended by zero.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (
      wanted.every((byte, i) => bytes[at + i] === byte) &&
      bytes[at + wanted.length] === 0 &&
      bytes[at + wanted.length + 1] === 0
    )
      return true;
  }
  return false;
}

function notExcel(bytes: Uint8Array, name: string): Problem {
  const head = bytes.subarray(0, 1000);
  const isText = head.every((byte) => byte === 9 || byte === 10 || byte === 13 || byte >= 32);
  if (!isText) return new Problem('file-not-xlsx', `${name} is not an Excel workbook (.xlsx).`, SAVE_AS);
  return new Problem(
    'file-not-xlsx',
    `${name} is a text file, not an Excel workbook (.xlsx).`,
    'If it is a CSV file, open it in Excel and save it with File, Save As, Excel Workbook (.xlsx).',
  );
}
