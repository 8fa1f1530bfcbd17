/** Views that are loaded when they are first shown: the main button does not wait for them. */
import { createElement, lazy, Suspense, useDeferredValue, type ComponentType, type ReactNode } from 'react';

/** The view that `load` gives, asked for when what is round it is drawn. Until it is there, `meanwhile` is in its place. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): ComponentType<Props> {
  const View: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    const isWanted = useDeferredValue(true, false);
    return isWanted ? <Suspense fallback={meanwhile}>{createElement(View, props)}</Suspense> : meanwhile;
  };
}
