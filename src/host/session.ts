/** What the host knows between two requests of one client: the workbook, what is kept, watched and switched on. */
import type { WorkbookModel } from './model/types';
import type { EngineSession, HostObject } from './richapi/description';

/** Numbers of Excel's events on the wire. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableChanged: 101,
} as const;

export interface HostEvent {
  readonly type: number;
  /** Id of the sheet or table that the handler was added to; `Workbook` for a collection's. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export interface HostSession extends EngineSession {
  readonly workbook: WorkbookModel;
  /** `<event number> <target id>` of every event the client asked for. */
  readonly watched: Set<string>;
  /** context.runtime.enableEvents */
  eventsEnabled: boolean;
  /** Excel.CalculationMode; not saved with the workbook. */
  calculationMode: string;
  /** What the add-in asked of its tabs and buttons, by id. */
  readonly ribbon: Map<string, { readonly visible?: boolean; readonly enabled?: boolean }>;
  /** The task pane of a shared runtime. */
  readonly pane: { state: string; startState: string };
  /** Passes an event on to the client. */
  readonly raise: (event: HostEvent) => void;
  /** Tells the client that the selection changed, for `Office.EventType.DocumentSelectionChanged`. */
  readonly selectionChanged: () => void;
  /** Everybody who has the same workbook open, this session too: each hears of what the others do. */
  readonly peers: Set<HostSession>;
}

export function newSession(
  workbook: WorkbookModel,
  requirements: Readonly<Record<string, string>>,
  out: Pick<HostSession, 'raise' | 'selectionChanged'>,
  peers = new Set<HostSession>(),
): HostSession {
  const session: HostSession = {
    workbook,
    requirements,
    references: new Map<string, HostObject>(),
    referenceIds: new WeakMap<HostObject, string>(),
    watched: new Set<string>(),
    eventsEnabled: true,
    calculationMode: 'Automatic',
    ribbon: new Map(),
    pane: { state: 'Visible', startState: 'Inactive' },
    peers,
    ...out,
  };
  peers.add(session);
  return session;
}

/** The client's id for what was added to a collection. */
const WORKBOOK = 'Workbook';

/**
 * Raises an event for its sheet or table and for the collection around it, in every session that listens and has its
 * events on. Only the session that caused it is told that it did.
 */
export function raiseEvent(session: HostSession, type: number, target: string, args: HostEvent['args']): void {
  for (const peer of session.peers) {
    if (!peer.eventsEnabled) continue;
    const told = peer === session || !('triggerSource' in args) ? args : { ...args, triggerSource: 'Unknown' };
    for (const listener of [target, '']) {
      if (peer.watched.has(`${type} ${listener}`)) peer.raise({ type, target: listener || WORKBOOK, args: told });
    }
  }
}
