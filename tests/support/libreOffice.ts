/** LibreOffice (WebAssembly, no installation): opens, recalculates and prints written workbooks. One process is shared. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The whole workbook as it would be printed. */
export async function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert(xlsx, 'pdf');
}

/** The workbook as LibreOffice saves it, every formula calculated that had no cached value. */
export async function toXlsx(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert(xlsx, 'xlsx');
}

/** The cells of the active sheet as shown, by rows. Formulas without a cached value are calculated. */
export async function toRows(xlsx: Uint8Array): Promise<string[][]> {
  return parseCsv(new TextDecoder().decode(await convert(xlsx, 'csv')));
}

/** To be called when a test file is done with LibreOffice. */
export async function closeLibreOffice(): Promise<void> {
  await queue.catch(() => undefined);
  office?.disconnect();
  office = undefined;
}

interface Request {
  readonly xlsx: Uint8Array;
  readonly options: { readonly outputFormat: 'pdf' | 'csv' | 'xlsx' };
}

interface Answer {
  readonly result?: Uint8Array;
  readonly error?: string;
}

let office: ChildProcess | undefined;
/** Conversions go one by one. */
let queue: Promise<unknown> = Promise.resolve();

function convert(xlsx: Uint8Array, outputFormat: Request['options']['outputFormat']): Promise<Uint8Array> {
  const request = { xlsx: new Uint8Array(xlsx), options: { outputFormat } };
  const result = queue.catch(() => undefined).then(() => askUntilAnswered(request));
  queue = result;
  return result;
}

/** Now and then LibreOffice waits for itself and never answers: a new one is asked then. */
async function askUntilAnswered(request: Request): Promise<Uint8Array> {
  for (let starts = 0; starts < MOST_STARTS; starts++) {
    const answer = await ask(request);
    if (answer) return answer;
  }
  throw new Error(`LibreOffice, started ${MOST_STARTS} times, did not answer`);
}

const MOST_STARTS = 4;
/** Many times what a conversion takes on a busy machine. */
const LONGEST_WAIT = 60_000;

/** undefined where it did not answer; then it is stopped. Rejects with what LibreOffice says is wrong. */
function ask(request: Request): Promise<Uint8Array | undefined> {
  const script = fileURLToPath(new URL('libreOfficeProcess.js', import.meta.url));
  const child = (office ??= fork(script, {
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  }));
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => child.kill('SIGKILL'), LONGEST_WAIT);
    const stopped = (): void => {
      clearTimeout(waiting);
      office = undefined;
      resolve(undefined);
    };
    child.once('exit', stopped);
    child.once('message', ({ result, error }: Answer) => {
      clearTimeout(waiting);
      child.off('exit', stopped);
      if (result) resolve(result);
      else reject(new Error(error ?? 'LibreOffice gave no result'));
    });
    child.send(request);
  });
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}
