/**
 * How an Excel object is described to the engine: its scalar properties, where it leads, its methods, and the
 * requirement set each came with. The engine knows nothing else of it.
 */

/** An object of the batch: a type's name and what the model has for it. */
export interface HostObject {
  readonly [IS_OBJECT]: true;
  readonly type: string;
  readonly target: unknown;
}

export const IS_OBJECT = Symbol('Excel object');

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && IS_OBJECT in value;
}

/** `since` is the ExcelApi set that brought a member; absent: the set of the object itself. */
export interface ScalarMember<T, S> {
  readonly since?: string;
  /** The name by which the client sets it, where that is another than its own. */
  readonly setAs?: string;
  get(target: T, session: S): unknown;
  set?(target: T, value: unknown, session: S): void;
}

export interface Navigation<T, S> {
  readonly since?: string;
  to(target: T, session: S): HostObject | null;
}

export interface Method<T, S> {
  readonly since?: string;
  /** Gives an object, null for a null object, or a plain value. */
  call(target: T, args: readonly unknown[], session: S): unknown;
}

/** Members have their wire names, in PascalCase. */
export interface Description<T, S> {
  readonly scalars?: Readonly<Record<string, ScalarMember<T, S>>>;
  readonly navigation?: Readonly<Record<string, Navigation<T, S>>>;
  readonly methods?: Readonly<Record<string, Method<T, S>>>;
  /** What the client keeps to find the object again. */
  id?(target: T, session: S): string | number;
  /** The members of a collection, and one of them by its key. */
  items?(target: T, session: S): readonly HostObject[];
  item?(target: T, key: unknown, session: S): HostObject | null;
  /** Whether the object a kept reference stands for is still there. */
  alive?(target: T, session: S): boolean;
}

/** What the engine needs of the rest of the host. */
export interface Objects<S> {
  readonly root: (session: S) => HostObject;
  /** A service asked for by name, such as the ribbon's. */
  readonly service: (name: string, session: S) => HostObject | undefined;
  readonly describe: (type: string) => Description<unknown, S> | undefined;
}

/** What the engine needs to know of a session. */
export interface EngineSession {
  readonly requirements: Readonly<Record<string, string>>;
  /** Objects the client asked to keep, by reference id. */
  readonly references: Map<string, HostObject>;
  readonly referenceIds: WeakMap<HostObject, string>;
}
