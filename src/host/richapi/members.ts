/** Finding a described member by its wire name, in whatever case, within the declared requirement set. */
import { Refusal } from '../refusal';
import type { Description, EngineSession, HostObject, Method, Navigation, Objects, ScalarMember } from './description';

export interface Members<S> {
  readonly description: Description<unknown, S>;
  readonly scalars: ReadonlyMap<string, Member<ScalarMember<unknown, S>>>;
  readonly navigation: ReadonlyMap<string, Member<Navigation<unknown, S>>>;
  readonly methods: ReadonlyMap<string, Member<Method<unknown, S>>>;
}

export interface Member<D> {
  readonly name: string;
  readonly what: D;
}

/** A function that gives the members of an object's type, each type prepared once. */
export function memberLookup<S>(objects: Objects<S>): (object: HostObject) => Members<S> {
  const prepared = new Map<string, Members<S>>();
  return (object) => {
    const known = prepared.get(object.type);
    if (known) return known;
    const description = objects.describe(object.type);
    if (!description) throw new Refusal('NotImplemented', `The stand-in has no ${object.type}.`, object.type);
    const members: Members<S> = {
      description,
      scalars: withAliases(byLowerCase(description.scalars ?? {})),
      navigation: byLowerCase(description.navigation ?? {}),
      methods: byLowerCase(description.methods ?? {}),
    };
    prepared.set(object.type, members);
    return members;
  };
}

/** Refuses a member of a later requirement set than the workbook's Excel declares. */
export function checkSince(since: string | undefined, location: string, session: EngineSession): void {
  if (since !== undefined && !isSupported(since, session)) throw new Refusal('ApiNotFound', undefined, location);
}

export function isSupported(since: string | undefined, session: EngineSession): boolean {
  return since === undefined || compareVersions(since, session.requirements.ExcelApi ?? '0') <= 0;
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

function byLowerCase<D>(members: Readonly<Record<string, D>>): ReadonlyMap<string, Member<D>> {
  return new Map(Object.entries(members).map(([name, what]) => [name.toLowerCase(), { name, what }]));
}

function withAliases<S>(
  scalars: ReadonlyMap<string, Member<ScalarMember<unknown, S>>>,
): ReadonlyMap<string, Member<ScalarMember<unknown, S>>> {
  const aliases = [...scalars.values()].flatMap((member): [string, Member<ScalarMember<unknown, S>>][] =>
    member.what.setAs === undefined ? [] : [[member.what.setAs.toLowerCase(), member]],
  );
  return new Map([...scalars, ...aliases]);
}
