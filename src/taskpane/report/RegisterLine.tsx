/** Which register a run would read, and the way to read it otherwise. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { SurveyedRegister } from '../../jobs';
import { counted } from '../words';
import { useReportStyles } from './useReportStyles';

interface RegisterLineProps {
  readonly register: SurveyedRegister;
  readonly onMap: (sheet: string) => void;
}

export function RegisterLine({ register: { sheets, rows }, onMap }: RegisterLineProps) {
  const styles = useReportStyles();
  return (
    <section className={styles.register} aria-label="Register">
      <div className={styles.registerText}>
        <span className={styles.hint}>Register</span>
        <span className={mergeClasses(styles.label, styles.registerName)}>{sheets.join(', ')}</span>
        <span className={styles.hint}>{counted(rows, 'row')}</span>
      </div>
      <Button size="small" aria-label="Change the register or its columns" onClick={() => onMap(sheets[0] ?? '')}>
        Change
      </Button>
    </section>
  );
}
