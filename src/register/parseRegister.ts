/** From the cells of the register's blocks to its columns; what can't be read is a finding with its sheet and cell. */
import { PROCEDURES, type DateReadings, type Procedure } from '../calendar';
import { must } from '../must';
import { assumedColumns, assumptionFindings } from './assumptions';
import { bitsAt, rowAt, textAt } from './at';
import { TYPE_CODE } from './codes';
import { COLUMNS, type ColumnKey } from './columns';
import { ownReaders } from './ownColumns';
import { placesOf, rowName, type Block, type Places, type RegisterPart } from './places';
import type { ReadingFinding } from './readingFindings';
import { registerOf, type Register } from './register';
import type { CellReader, TellProblem } from './columnReaders';
import { columnSet, type UnreadWord } from './columnSet';
import { DAY_FIRST, dateOrders, type ColumnOrder } from './dateOrder';
import { rememberedReadings } from './dayCells';
import { fillDefaults, stagedRef } from './defaults';
import type { RegisterSource } from './findRegister';
import { findingLog, type FindingLog } from './findingLog';
import { fillGiven } from './givenValues';
import { specOf } from './headings';
import { NO_MEANINGS, type Meanings } from './meanings';
import { withWholeColumns } from './wholeColumns';
import { fillProcedures, STATUTORY } from './procedureBySheet';
import { leftOutFindings } from './leftOutFindings';
import { chosenOut, monthFirstFindings, reportMissing, undatedStage } from './parseFindings';
import { noDates, noRows } from './registerMessages';
import {
  addressOf,
  gatherCells,
  linesInTurns,
  roomForCells,
  stageByForm,
  type RegisterLines,
  type RegisterRows,
} from './registerRows';
import type { CellValue, OfficialName } from './types';
import { UNREAD_RULES, unreadBit } from './unread';
import type { FilledCells } from './filledCells';

interface ParseContext {
  readonly dateSystem: 1900 | 1904;
  readonly lists: readonly OfficialName[];
  /** What words and whole columns mean beside what is known. */
  readonly meanings?: Meanings | undefined;
  /** Those of the settings; absent = the built-in ones. `meanings` have their codes. */
  readonly procedures?: readonly Procedure[] | undefined;
  /** The id of the procedure that complaints are taken to be of where no column tells it; absent = the first. */
  readonly procedure?: string | undefined;
  /** Names by which tables group: those that are headings of no column of ours are read too. */
  readonly own?: readonly string[];
  /** A check reads what no report can be made of, too. */
  readonly evenIfEmpty?: boolean;
  /** How many findings of a rule in a column are kept. */
  readonly mostOfAKind?: number;
}

interface ParsedRegister {
  readonly register: Register;
  readonly findings: readonly ReadingFinding[];
  /** What was not understood, by column and word: the columns in the order of a new register. */
  readonly unreadWords: readonly UnreadWord[];
}

/**
 * Reads the register: one pass a column, a block of rows at a time; texts are kept by reference, names interned.
 * @throws Problem unless `evenIfEmpty`: `no-rows` where every row is blank, `no-dates` where no Date received can be read
 */
export function parseRegister(parts: readonly RegisterPart[], context: ParseContext): ParsedRegister {
  const steps = parseSteps(parts, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, a few hundred rows at a time: whoever must not be kept waiting can do something else in between. */
export function* parseSteps(
  parts: readonly RegisterPart[],
  context: ParseContext,
): Generator<undefined, ParsedRegister, undefined> {
  const places = placesOf(parts);
  const { blocks, rowCount, sheets, sheetOf, rowOf } = places;
  if (rowCount === 0 && !context.evenIfEmpty) throw noRows(parts.map(({ source }) => source.sheet));
  const present = new Set(COLUMNS.map(({ key }) => key).filter((key) => blocks.some((block) => hasColumn(block, key))));
  const readingsOf = rememberedReadings(context.dateSystem);
  const { procedures: known = PROCEDURES } = context;
  const set = columnSet(present, rowCount, { ...context, procedures: known, readingsOf });
  const log = findingLog(context.mostOfAKind);
  const unread = new Uint32Array(rowCount);
  const own = ownReaders(context.own ?? [], blocks, rowCount, log);
  nameRows(places, set.refs);
  const dates = COLUMNS.filter(({ kind, key }) => kind === 'date' && present.has(key)).map(({ key }) => key);
  const cells = roomForCells();
  const ordersOf = yield* dateOrdersBySheet(places, dates, readingsOf);
  for (const [{ sheet }, orders] of ordersOf) {
    for (const finding of monthFirstFindings(sheet, orders, places)) log.add('month-first', () => finding);
  }
  for (const block of blocks) {
    const { first, source } = block;
    const orders = must(ordersOf.get(source), 'the orders of the dates of a sheet');
    const refOf = (row: number): string => stagedRef(textAt(set.refs, row), stageByForm(block, row - first));
    const readers = [...set.readers]
      .filter(([key]) => hasColumn(block, key) && orders.get(key)?.isBlank !== true)
      .map(([key, readerIn]) => {
        const reader = readerIn(orders.get(key) ?? DAY_FIRST);
        return { key, reader, tell: reporter(log, block, key, refOf, unread) };
      });
    for (const lines of linesInTurns(block)) {
      readTurn(lines, readers, cells);
      own.read(block, lines);
      yield;
    }
    for (const finding of leftOutFindings(block)) log.add('row-left-out', () => finding);
    for (const [key, rows] of block.chosenOut ?? []) log.add('rows-left-out', () => chosenOut(block, key, rows));
    for (const undated of block.undated)
      log.add(`undated-stage/${block.source.sheet}`, () => undatedStage(block, undated));
  }
  const { columns: read, serviceAreaCode, given, unreadWords } = set.finish();
  const { told, findings: givenFindings } = fillGiven(read, given, places);
  const { whole } = context.meanings ?? NO_MEANINGS;
  const columns = withWholeColumns(read, whole);
  for (const key of [...told, ...whole.keys()]) present.add(key);
  const { refs, caseRefs } = set;
  if (!columns.received.some(Boolean) && !context.evenIfEmpty)
    throw noDates(
      sheets.map(({ name }) => name),
      firstReceived(blocks),
      log.all().some(({ rule, column }) => rule === 'date-order-unclear' && column === specOf('received').heading),
    );
  yield;
  if (!whole.has('recordType')) countAsComplaints(places, columns.recordType.codes);
  reportMissing(columns, refs, places, log);
  yield;
  const untold = assumedColumns(present, blocks);
  const procedures = fillProcedures(columns, blocks, {
    tellsProcedure: !untold.has('procedure'),
    tellsStage: !untold.has('stage'),
    chosen: context.procedure,
    procedures: known,
    isStatutoryGiven:
      whole.get('procedure') === STATUTORY || context.meanings?.words.get('procedure')?.has('statutory') === true,
  });
  const assumed = new Set([...untold].filter((key) => key !== 'procedure' || procedures.isAssumed));
  const { statusFromDates } = fillDefaults(columns, {
    ...{ refs, caseRefs, stageOf: places.stageAt, serviceAreaCode, lists: context.lists, unread },
  });
  return {
    register: registerOf(columns, {
      rowCount,
      procedures: known,
      present,
      assumed,
      unread,
      statusFromDates,
      own: own.finish(),
      sheets,
      sheetOf,
      rowOf,
    }),
    findings: [
      ...procedures.findings,
      ...assumptionFindings({ blocks, present, assumed, columns, whole }),
      ...givenFindings,
      ...log.all(),
    ],
    unreadWords,
  };
}

interface ReaderOfKey {
  readonly key: ColumnKey;
  readonly reader: CellReader;
  readonly tell: TellProblem;
}

/** By itself, as an engine makes a function that is called often fast, but not the middle of one in steps. */
function readTurn(lines: RegisterLines, readers: readonly ReaderOfKey[], cells: FilledCells): void {
  for (let i = 0; i < readers.length; i++) {
    const { key, reader, tell } = must(readers[i], 'a reader');
    gatherCells(lines, key, cells);
    reader.read(cells, tell);
  }
}

/** Where a sheet has no Ref, its row stands for it: "row 12". */
function nameRows({ blocks, rowOf, sheets }: Places, refs: string[]): void {
  for (const block of blocks) {
    if (hasColumn(block, 'ref')) continue;
    for (let row = block.first; row < block.first + block.count; row++) {
      refs[row] = rowName(block.source.sheet, rowAt(rowOf, row), sheets.length);
    }
  }
}

/** All rows of a sheet without Record type are complaints. */
function countAsComplaints({ blocks }: Places, types: Uint8Array): void {
  for (const block of blocks) {
    if (!hasColumn(block, 'recordType')) types.fill(COMPLAINT, block.first, block.first + block.count);
  }
}

const COMPLAINT = TYPE_CODE.Complaint;

function hasColumn({ source }: RegisterRows, key: ColumnKey): boolean {
  return (
    source.columnOf.has(key) || source.stages.some(({ columnOf, whenLast }) => columnOf.has(key) || whenLast.has(key))
  );
}

function reporter(
  log: FindingLog,
  block: Block,
  key: ColumnKey,
  refOf: (row: number) => string,
  unread: Uint32Array,
): TellProblem {
  const sheet = block.source.sheet;
  const column = specOf(key).heading;
  const bit = unreadBit(key);
  return (row, rule, make) => {
    if (bit > 0 && UNREAD_RULES.has(rule)) unread[row] = bitsAt(unread, row) | bit;
    log.add(`${rule}/${key}/${sheet}`, () => {
      const ref = refOf(row);
      return {
        ...make(),
        sheet,
        cell: addressOf(block, key, row - block.first),
        column,
        ...(ref === '' ? {} : { ref }),
      };
    });
  };
}

type OrdersBySheet = ReadonlyMap<RegisterSource, ReadonlyMap<ColumnKey, ColumnOrder>>;

function* dateOrdersBySheet(
  { blocks }: Places,
  keys: readonly ColumnKey[],
  readingsOf: (cell: CellValue) => DateReadings,
): Generator<undefined, OrdersBySheet, undefined> {
  const orders = new Map<RegisterSource, ReadonlyMap<ColumnKey, ColumnOrder>>();
  for (const sheet of new Set(blocks.map(({ source }) => source))) {
    const ofSheet = blocks.filter(({ source }) => source === sheet);
    orders.set(sheet, yield* dateOrders(ofSheet, keys, readingsOf));
  }
  return orders;
}

function firstReceived(blocks: readonly RegisterRows[]): string {
  const filled = blocks.find(({ count }) => count > 0);
  return filled ? addressOf(filled, 'received', 0) : '';
}
