/** The stand-in for Excel: a workbook that answers RichApi requests, counts them and can be told to fail. */
import type { Fault, Faults } from './faults';
import { newFaults, TRANSPORT } from './faults';
import type { WorkbookModel } from './model/types';
import { excelObjects } from './objects';
import { Refusal } from './refusal';
import { newEngine } from './richapi/engine';
import type { WireRequest, WireResponse } from './richapi/wire';
import { ACTION, PATH, readRequest } from './richapi/wire';
import type { HostSession } from './session';
import { newSession } from './session';

/** Excel for the web takes and gives no more bytes at once. */
const MAX_PAYLOAD = 5 * 1024 * 1024;

/** Excel LTSC 2021. */
export const DEFAULT_REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  SharedRuntime: '1.1',
  Settings: '1.1',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  DelayForCellEdit: '1.1',
};

export interface Counts {
  /** Every request, the client's clean-up of references too. */
  requests: number;
  /** Requests but for the clean-up: one for each sync that had something to send. */
  syncs: number;
  /** Request and answer bodies in UTF-8 bytes, as the add-in sends and gets them. */
  bytesOut: number;
  bytesIn: number;
  largestRequest: number;
  largestResponse: number;
}

export type Answer = { readonly body: string } | { readonly status: number };

export interface Host {
  /** Replaced by `open`. */
  readonly session: () => HostSession;
  readonly counts: Counts;
  readonly faults: Faults;
  /** Answers a request body; waits while a cell is edited if the client asked for that. */
  readonly answer: (body: string, flags: number) => Answer | Promise<Answer>;
  /** Goes on with another workbook: nothing of the old one is kept, counts and faults begin anew. */
  readonly open: (workbook: WorkbookModel) => void;
  /** As if the user had begun to type into a cell, until the returned function is called. */
  readonly editCell: () => () => void;
  /** The client is gone: it hears no more events. */
  readonly close: () => void;
}

/** The client's word for `Excel.run({ delayForCellEdit: true })`. */
const DELAY_FOR_CELL_EDIT = 64;

const engine = newEngine(excelObjects);

/** `peers`: the sessions of others who have the workbook open; one's own is added. */
export function newHost(
  workbook: WorkbookModel,
  requirements: Readonly<Record<string, string>>,
  out: Pick<HostSession, 'raise' | 'selectionChanged'>,
  peers = new Set<HostSession>(),
): Host {
  let session = newSession(workbook, requirements, out, peers);
  const counts = noCounts();
  const faults = newFaults();
  let editing: { readonly ended: Promise<void> } | undefined;

  const answer = (body: string): Answer => {
    const size = byteLength(body);
    const request = size > MAX_PAYLOAD ? undefined : readRequest(body);
    if (request && isOffices(request)) return run(request, session);
    const fault = faults.next(session.workbook);
    counts.requests++;
    counts.bytesOut += size;
    counts.largestRequest = Math.max(counts.largestRequest, size);
    if (!request) return { status: TRANSPORT.requestTooLarge };
    if (!isCleanUp(request)) counts.syncs++;
    const given = fault ? failing(request, session, fault, () => faults.done(fault)) : run(request, session);
    if ('status' in given) return given;
    const answerSize = byteLength(given.body);
    counts.bytesIn += answerSize;
    counts.largestResponse = Math.max(counts.largestResponse, answerSize);
    return answerSize > MAX_PAYLOAD ? { status: TRANSPORT.responseTooLarge } : given;
  };

  return {
    session: () => session,
    counts,
    faults,
    answer: (body, flags) => {
      if (!editing) return answer(body);
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { status: TRANSPORT.cellEditMode };
      return editing.ended.then(() => answer(body));
    },
    open: (next) => {
      peers.delete(session);
      session = newSession(next, requirements, out, peers);
      Object.assign(counts, noCounts());
      faults.clear();
    },
    editCell: () => {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      editing = { ended };
      return () => {
        editing = undefined;
        end();
      };
    },
    close: () => void peers.delete(session),
  };
}

function run(request: WireRequest, session: HostSession, beforeAction?: (index: number) => void): Answer {
  return { body: JSON.stringify(engine(request, session, beforeAction)) };
}

function failing(request: WireRequest, session: HostSession, fault: Fault, done: () => void): Answer {
  const { error, action, when = 'before' } = fault;
  if (typeof error === 'string' && action !== undefined) {
    return run(request, session, (index) => {
      if (index !== action) return;
      done();
      throw new Refusal(error);
    });
  }
  done();
  if (when === 'after') run(request, session);
  if (typeof error !== 'string') return { status: error.status };
  return { body: JSON.stringify(refusedWhole(error, when === 'after' ? request.actions.length - 1 : 0)) };
}

function refusedWhole(code: Refusal['code'], ActionIndex: number): WireResponse {
  const { message } = new Refusal(code);
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex, HttpStatusCode: 400 },
  };
}

/** A request of Office's own, such as the one when it has started: neither counted nor failed. */
function isOffices(request: WireRequest): boolean {
  return [...request.paths.values()].some(({ type, name }) => type === PATH.new && name.startsWith('Microsoft.'));
}

/** The request that a run ends with when it had ranges in hand. */
function isCleanUp(request: WireRequest): boolean {
  return (
    request.actions.length > 0 &&
    request.actions.every(
      ({ type, name }) => type === ACTION.instantiate || (type === ACTION.method && name === '_RemoveReference'),
    ) &&
    request.actions.some(({ name }) => name === '_RemoveReference')
  );
}

function noCounts(): Counts {
  return { requests: 0, syncs: 0, bytesOut: 0, bytesIn: 0, largestRequest: 0, largestResponse: 0 };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
