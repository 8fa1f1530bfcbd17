/** Light or dark, as Office says it, or the system where Office does not. */
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { hasDarkTheme } from '../excel';

/** Forced colours (Windows' contrast themes) need no theme of their own: the browser puts its colours over these. */
export function useTheme(ready: boolean): Theme {
  const systemIsDark = useSyncExternalStore(watchSystem, isSystemDark, () => false);
  return ((ready ? hasDarkTheme() : undefined) ?? systemIsDark) ? webDarkTheme : webLightTheme;
}

const isSystemDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

function watchSystem(listener: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
