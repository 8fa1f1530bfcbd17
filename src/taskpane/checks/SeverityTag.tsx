/** A severity as a sign and a word: a diamond is an error, a triangle a warning, a ring a note. */
import { mergeClasses } from '@fluentui/react-components';
import { counted } from '../../nouns';
import type { Severity } from '../../register';

export function SeverityTag({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  return (
    <span className="severity-tag">
      <span aria-hidden className={mergeClasses('severity-sign', `severity-${severity}`)} />
      {counted(count, severity)}
    </span>
  );
}
