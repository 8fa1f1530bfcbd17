/** Answers `load`: the properties asked for, of an object, of a collection's items, and of the objects they lead to. */
import { Refusal } from '../refusal';
import type { EngineSession, HostObject } from './description';
import type { Members } from './members';
import { checkSince, isSupported } from './members';
import type { WireQuery } from './wire';

/** `Select` and `Expand` may be nested with `/`; an empty query means every scalar property. */
export function answerQuery<S extends EngineSession>(
  object: HostObject,
  query: WireQuery,
  session: S,
  membersOf: (object: HostObject) => Members<S>,
): Record<string, unknown> {
  return answer(object, query, wantedOf(query), { session, membersOf });
}

interface Wanted {
  readonly all: boolean;
  readonly own: readonly string[];
  readonly nested: ReadonlyMap<string, readonly string[]>;
}

interface Context<S> {
  readonly session: S;
  readonly membersOf: (object: HostObject) => Members<S>;
}

function answer<S extends EngineSession>(
  object: HostObject,
  query: WireQuery | undefined,
  wanted: Wanted,
  context: Context<S>,
): Record<string, unknown> {
  const { description } = context.membersOf(object);
  const values: Record<string, unknown> = identity(object, context);
  const items = description.items?.(object.target, context.session);
  if (!items) return { ...values, ...properties(object, wanted, context) };
  // `items/name` and a plain `name` mean the same on a collection; only its own properties such as `count` differ.
  const [ofCollection, ofItems] = splitCollection(object, wanted, context);
  if (ofCollection.own.length > 0) Object.assign(values, properties(object, ofCollection, context));
  const skip = query?.skip ?? 0;
  const shown = items.slice(skip, query?.top === undefined ? undefined : skip + query.top);
  values._Items = shown.map((item, index) => ({
    ...answer(item, undefined, ofItems, context),
    ...indexed(item, index + skip, context),
  }));
  return values;
}

function properties<S extends EngineSession>(
  object: HostObject,
  wanted: Wanted,
  context: Context<S>,
): Record<string, unknown> {
  const { scalars, navigation } = context.membersOf(object);
  const values: Record<string, unknown> = {};
  if (wanted.all) {
    for (const { name, what } of scalars.values()) {
      if (isSupported(what.since, context.session)) values[name] = what.get(object.target, context.session);
    }
  }
  const nested = new Map(wanted.nested);
  for (const key of wanted.own) {
    const location = `${object.type}.${key}`;
    const scalar = scalars.get(key);
    if (scalar) {
      checkSince(scalar.what.since, location, context.session);
      values[scalar.name] = scalar.what.get(object.target, context.session);
    } else if (navigation.has(key)) {
      if (!nested.has(key)) nested.set(key, ['*']);
    } else if (key !== 'isnullobject') {
      throw new Refusal('InvalidArgument', undefined, location);
    }
  }
  for (const [key, paths] of nested) {
    const member = navigation.get(key);
    if (!member) throw new Refusal('InvalidArgument', undefined, `${object.type}.${key}`);
    checkSince(member.what.since, `${object.type}.${member.name}`, context.session);
    const next = member.what.to(object.target, context.session);
    values[member.name] = next === null ? null : answer(next, undefined, wantedPaths(paths), context);
  }
  return values;
}

function identity<S extends EngineSession>(object: HostObject, context: Context<S>): Record<string, unknown> {
  const { description } = context.membersOf(object);
  const reference = context.session.referenceIds.get(object);
  return {
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
    ...(description.id ? { Id: description.id(object.target, context.session) } : {}),
  };
}

function indexed<S extends EngineSession>(
  item: HostObject,
  index: number,
  context: Context<S>,
): Record<string, unknown> {
  return context.membersOf(item).description.id ? {} : { _Index: index };
}

function splitCollection<S extends EngineSession>(
  object: HostObject,
  wanted: Wanted,
  context: Context<S>,
): readonly [Wanted, Wanted] {
  const { scalars } = context.membersOf(object);
  const own = wanted.own.filter((key) => scalars.has(key));
  const rest = wanted.own.filter((key) => !scalars.has(key) && key !== 'items');
  const viaItems = wanted.nested.get('items') ?? [];
  const paths = [
    ...rest,
    ...viaItems,
    ...[...wanted.nested]
      .filter(([key]) => key !== 'items')
      .flatMap(([key, tails]) => tails.map((tail) => `${key}/${tail}`)),
  ];
  const items = wantedPaths(paths);
  const asksItems = paths.length > 0;
  const all = wanted.all || wanted.own.includes('items') || (!asksItems && own.length === 0);
  return [
    { all: false, own, nested: new Map() },
    { ...items, all: all || items.all },
  ];
}

function wantedOf(query: WireQuery): Wanted {
  const select = query.select.map((path) => path.replace(/\./g, '/'));
  const expand = query.expand.map((path) => `${path.replace(/\./g, '/')}/*`);
  return select.length === 0 ? { ...wantedPaths([...expand, '*']) } : wantedPaths([...select, ...expand]);
}

function wantedPaths(paths: readonly string[]): Wanted {
  const own: string[] = [];
  const nested = new Map<string, string[]>();
  let all = false;
  for (const path of paths) {
    const [head = '', ...tail] = path.toLowerCase().split('/');
    if (head === '*' || head === '') all = true;
    else if (tail.length === 0) own.push(head);
    else nested.set(head, [...(nested.get(head) ?? []), tail.join('/')]);
  }
  return { all, own, nested };
}
