/** The pairs of hidden methods by which the client switches an object's events on and off. */
import type { Method } from '../richapi/description';
import type { HostSession } from '../session';

/** `_Register…Event` and `_Unregister…Event` for each event name, with its number and the target's id. */
export function watching<T>(
  events: Readonly<Record<string, { readonly type: number; readonly since?: string }>>,
  idOf: (target: T) => string,
): Readonly<Record<string, Method<T, HostSession>>> {
  const methods: Record<string, Method<T, HostSession>> = {};
  for (const [name, { type, since }] of Object.entries(events)) {
    const gate = since === undefined ? {} : { since };
    methods[`_Register${name}Event`] = {
      ...gate,
      call: (target, _args, session) => void session.watched.add(`${type} ${idOf(target)}`),
    };
    methods[`_Unregister${name}Event`] = {
      ...gate,
      call: (target, _args, session) => void session.watched.delete(`${type} ${idOf(target)}`),
    };
  }
  return methods;
}
