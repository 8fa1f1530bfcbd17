/** Runs a batch: resolves object paths, performs the actions in order and stops at the first refusal. No rollback. */
import { Refusal } from '../refusal';
import type { EngineSession, HostObject, Objects } from './description';
import { isHostObject } from './description';
import { checkSince, memberLookup } from './members';
import type { Members } from './members';
import { answerQuery } from './query';
import type { WireAction, WireArguments, WireError, WirePath, WireRequest, WireResponse } from './wire';
import { ACTION, PATH } from './wire';

/** Called before each action with its index; may throw a Refusal in its place. */
type BeforeAction = (index: number) => void;

type Engine<S> = (request: WireRequest, session: S, beforeAction?: BeforeAction) => WireResponse;

/** An engine over described objects. Results of the actions before an error are returned with it. */
export function newEngine<S extends EngineSession>(objects: Objects<S>): Engine<S> {
  const membersOf = memberLookup(objects);
  return (request, session, beforeAction) => {
    const batch: Batch<S> = { request, session, objects, membersOf, resolved: new Map() };
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.actions.entries()) {
      try {
        beforeAction?.(index);
        if (action.type === ACTION.trace) traces.push(action.id);
        results.push({ ActionId: action.id, Value: perform(action, batch) });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: wireError(error, action, index, batch) };
      }
    }
    return { Results: results, TraceIds: traces };
  };
}

/** A reference id by which the client may find the object again in a later batch. */
function keepReference(object: HostObject, session: EngineSession): string {
  const known = session.referenceIds.get(object);
  if (known !== undefined) return known;
  const id = `r${globalThis.crypto.randomUUID()}`;
  session.referenceIds.set(object, id);
  session.references.set(id, object);
  return id;
}

interface Batch<S> {
  readonly request: WireRequest;
  readonly session: S;
  readonly objects: Objects<S>;
  readonly membersOf: (object: HostObject) => Members<S>;
  /** Each path is evaluated once a batch. */
  readonly resolved: Map<number, HostObject | null>;
}

function perform<S extends EngineSession>(action: WireAction, batch: Batch<S>): unknown {
  if (action.type === ACTION.trace) return null;
  const object = resolve(action.path, batch);
  if (object === null) return null;
  switch (action.type) {
    case ACTION.instantiate:
      return instantiated(object, batch);
    case ACTION.query:
    case ACTION.recursiveQuery:
    case ACTION.queryAsJson:
      return answerQuery(object, action.query, batch.session, batch.membersOf);
    case ACTION.method:
      return plain(invoke(object, action.name, action.arguments, batch), batch);
    case ACTION.setProperty:
      assign(object, action.name, argumentsOf(action.arguments, batch)[0], batch);
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.state)) assign(object, name, value, batch);
      return null;
    default:
      throw new Refusal('NotImplemented', `The stand-in has no action of type ${action.type}.`);
  }
}

function resolve<S extends EngineSession>(id: number, batch: Batch<S>): HostObject | null {
  const known = batch.resolved.get(id);
  if (known !== undefined) return known;
  const path = batch.request.paths.get(id);
  if (!path) throw new Refusal('InvalidReference');
  const object = evaluate(path, batch);
  batch.resolved.set(id, object);
  return object;
}

function evaluate<S extends EngineSession>(path: WirePath, batch: Batch<S>): HostObject | null {
  // A null path keeps a stale parent id: its type decides before its parent is looked at.
  if (path.type === PATH.null) return null;
  if (path.type === PATH.global) return batch.objects.root(batch.session);
  if (path.type === PATH.referenceId) return referenced(path.name, batch);
  if (path.type === PATH.new) {
    const service = batch.objects.service(path.name, batch.session);
    if (!service) throw new Refusal('NotImplemented', `The stand-in has no ${path.name}.`, path.name);
    return service;
  }
  const parent = path.parent === undefined ? null : resolve(path.parent, batch);
  if (parent === null) return null;
  switch (path.type) {
    case PATH.method:
      return asObject(invoke(parent, path.name, path.arguments, batch), path.name);
    case PATH.property:
      return follow(parent, path.name, batch);
    case PATH.indexer: {
      const { description } = batch.membersOf(parent);
      const item = description.item?.(parent.target, argumentsOf(path.arguments, batch)[0], batch.session);
      if (!item) throw new Refusal('ItemNotFound', undefined, `${parent.type}.getItem`);
      return item;
    }
    default:
      throw new Refusal('NotImplemented', `The stand-in has no object path of type ${path.type}.`);
  }
}

function referenced<S extends EngineSession>(id: string, batch: Batch<S>): HostObject {
  const object = batch.session.references.get(id);
  if (!object) throw new Refusal('InvalidReference', undefined, id);
  const { description } = batch.membersOf(object);
  if (description.alive && !description.alive(object.target, batch.session)) throw new Refusal('InvalidReference');
  return object;
}

function follow<S extends EngineSession>(parent: HostObject, name: string, batch: Batch<S>): HostObject | null {
  const member = batch.membersOf(parent).navigation.get(name.toLowerCase());
  const location = `${parent.type}.${camel(name)}`;
  if (!member) throw new Refusal('NotImplemented', `The stand-in has no ${location}.`, location);
  checkSince(member.what.since, location, batch.session);
  return located(location, () => member.what.to(parent.target, batch.session));
}

function invoke<S extends EngineSession>(
  object: HostObject,
  name: string,
  args: WireArguments,
  batch: Batch<S>,
): unknown {
  const location = `${object.type}.${camel(name)}`;
  if (name === '_KeepReference') {
    keepReference(object, batch.session);
    return null;
  }
  const member = batch.membersOf(object).methods.get(name.toLowerCase());
  if (!member) throw new Refusal('NotImplemented', `The stand-in has no ${location}.`, location);
  checkSince(member.what.since, location, batch.session);
  return located(location, () => member.what.call(object.target, argumentsOf(args, batch), batch.session));
}

function assign<S extends EngineSession>(object: HostObject, name: string, value: unknown, batch: Batch<S>): void {
  const location = `${object.type}.${camel(name)}`;
  const { scalars, navigation } = batch.membersOf(object);
  const scalar = scalars.get(name.toLowerCase());
  if (scalar?.what.set) {
    checkSince(scalar.what.since, location, batch.session);
    located(location, () => scalar.what.set?.(object.target, value, batch.session));
    return;
  }
  const next = navigation.has(name.toLowerCase()) ? follow(object, name, batch) : null;
  if (next === null || typeof value !== 'object' || value === null) {
    throw new Refusal('NotImplemented', `The stand-in does not set ${location}.`, location);
  }
  for (const [key, inner] of Object.entries(value)) assign(next, key, inner, batch);
}

function argumentsOf<S extends EngineSession>(args: WireArguments, batch: Batch<S>): readonly unknown[] {
  return args.values.map((value, i) => {
    const path = args.paths[i];
    return typeof path === 'number' && path > 0 ? resolve(path, batch) : value;
  });
}

function instantiated<S extends EngineSession>(object: HostObject, batch: Batch<S>): unknown {
  const { description } = batch.membersOf(object);
  const reference = batch.session.referenceIds.get(object);
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...(description.id ? { Id: description.id(object.target, batch.session) } : {}),
  };
}

/** A method called for its effect may return an object: the client then gets what identifies it. */
function plain<S extends EngineSession>(value: unknown, batch: Batch<S>): unknown {
  return isHostObject(value) ? instantiated(value, batch) : (value ?? null);
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value === undefined) return null;
  if (!isHostObject(value)) throw new Refusal('InvalidOperation', undefined, name);
  return value;
}

/** The model refuses without saying where: the engine knows. */
function located<R>(location: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal && error.location === '') throw error.at(location);
    throw error;
  }
}

function wireError<S>(error: unknown, action: WireAction, index: number, batch: Batch<S>): WireError {
  const object = batch.resolved.get(action.path);
  const fallback = [object?.type, camel(action.name)].filter(Boolean).join('.');
  if (!(error instanceof Refusal)) {
    // A fault of the stand-in itself must not pass for one of Excel's: its own text comes along.
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      Code: 'GeneralException',
      Message: `stand-in: ${message}`,
      Location: fallback,
      ActionIndex: index,
      HttpStatusCode: 500,
    };
  }
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location === '' ? fallback : error.location,
    ActionIndex: index,
    HttpStatusCode: STATUS[error.code] ?? 400,
  };
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
