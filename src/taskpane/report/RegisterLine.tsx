/** Which register a run would read, and the way to read it otherwise. */
import { Button } from '@fluentui/react-components';
import type { SurveyedRegister } from '../../jobs';
import { counted } from '../words';

interface RegisterLineProps {
  readonly register: SurveyedRegister;
  readonly onMap: (sheet: string) => void;
}

export function RegisterLine({ register: { sheets, rows }, onMap }: RegisterLineProps) {
  return (
    <section className="card report-register" aria-label="Register">
      <div className="report-register-text">
        <span className="hint">Register</span>
        <span className="name">{sheets.join(', ')}</span>
        <span className="hint">{counted(rows, 'row')}</span>
      </div>
      <Button size="small" aria-label="Change the register or its columns" onClick={() => onMap(sheets[0] ?? '')}>
        Change
      </Button>
    </section>
  );
}
