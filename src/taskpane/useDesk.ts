/** The desk as the components of the pane see it. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { newDesk, type Desk, type DeskState } from './desk';

export const DeskContext = createContext<Desk>(newDesk());

/** How the desk stands, and what can be done with it. */
export function useDesk(): DeskState & Pick<Desk, 'run' | 'cancel' | 'clear'> {
  const desk = useContext(DeskContext);
  const state = useSyncExternalStore(desk.watch, desk.state, desk.state);
  return { ...state, run: desk.run, cancel: desk.cancel, clear: desk.clear };
}
