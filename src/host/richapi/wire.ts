/** RichApi batches as they come over the wire: JSON narrowed to types, nothing executed. */
import { Refusal } from '../refusal';

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = { global: 1, new: 2, method: 3, property: 4, indexer: 5, referenceId: 6, null: 7 } as const;

export interface WireArguments {
  readonly values: readonly unknown[];
  /** Path ids of arguments that are objects; 0 or null where the argument is a plain value. */
  readonly paths: readonly unknown[];
}

export interface WirePath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number | undefined;
  readonly arguments: WireArguments;
}

export interface WireQuery {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number;
}

export interface WireAction {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly arguments: WireArguments;
  readonly query: WireQuery;
  /** The new values of an Update action. */
  readonly state: Readonly<Record<string, unknown>>;
}

export interface WireRequest {
  readonly actions: readonly WireAction[];
  readonly paths: ReadonlyMap<number, WirePath>;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a request body; refuses what no client would send. */
export function readRequest(body: string): WireRequest {
  const json: unknown = JSON.parse(body);
  if (!isRecord(json) || !Array.isArray(json.Actions) || !isRecord(json.ObjectPaths)) {
    throw new Refusal('InvalidArgument', 'The request is not a RichApi batch.');
  }
  const paths = new Map<number, WirePath>();
  for (const [id, path] of Object.entries(json.ObjectPaths)) paths.set(Number(id), readPath(Number(id), path));
  return { actions: json.Actions.map(readAction), paths };
}

function readPath(id: number, json: unknown): WirePath {
  const path = isRecord(json) ? json : {};
  return {
    id,
    type: numberOr(path.ObjectPathType, 0),
    name: stringOr(path.Name, ''),
    parent: typeof path.ParentObjectPathId === 'number' ? path.ParentObjectPathId : undefined,
    arguments: readArguments(path.ArgumentInfo),
  };
}

function readAction(json: unknown): WireAction {
  const action = isRecord(json) ? json : {};
  return {
    id: numberOr(action.Id, 0),
    type: numberOr(action.ActionType, 0),
    name: stringOr(action.Name, ''),
    path: numberOr(action.ObjectPathId, 0),
    arguments: readArguments(action.ArgumentInfo),
    query: readQuery(action.QueryInfo),
    state: isRecord(action.ObjectState) ? action.ObjectState : {},
  };
}

function readArguments(json: unknown): WireArguments {
  const info = isRecord(json) ? json : {};
  return { values: listOr(info.Arguments), paths: listOr(info.ReferencedObjectPathIds) };
}

function readQuery(json: unknown): WireQuery {
  const info = isRecord(json) ? json : {};
  return {
    select: listOr(info.Select).map(String),
    expand: listOr(info.Expand).map(String),
    top: typeof info.Top === 'number' ? info.Top : undefined,
    skip: numberOr(info.Skip, 0),
  };
}

function listOr(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

function stringOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}
