/** A severity as a sign and a word: a diamond is an error, a triangle a warning, a ring a note. */
import { mergeClasses } from '@fluentui/react-components';
import type { Severity } from '../../register';
import { counted } from '../words';
import { useSeverityStyles } from './useChecksStyles';

export function SeverityTag({ severity, count }: { readonly severity: Severity; readonly count: number }) {
  const styles = useSeverityStyles();
  return (
    <span className={styles.tag}>
      <span aria-hidden className={mergeClasses(styles.sign, styles[severity])} />
      {counted(count, severity)}
    </span>
  );
}
