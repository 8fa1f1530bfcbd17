/** Which register a run would read, and the way to read it otherwise. */
import { Button } from '@fluentui/react-components';
import type { SurveyedRegister } from '../../jobs';
import { counted } from '../../nouns';
import { useFocusOnce } from '../useFocusOnce';

interface RegisterLineProps {
  readonly register: SurveyedRegister;
  readonly onMap: (sheet: string) => void;
  /** The columns were looked at: the focus comes back, and what is read now is heard. */
  readonly focused: boolean;
}

export function RegisterLine({ register: { sheets, rows }, onMap, focused }: RegisterLineProps) {
  const card = useFocusOnce<HTMLElement>(focused);
  return (
    <section ref={card} tabIndex={-1} className="card report-register" aria-label="Register">
      <div className="report-register-text">
        <span className="hint">Register</span>
        <span className="name">{sheets.join(', ')}</span>
        <span className="hint">{rows === undefined ? 'Counting rows' : counted(rows, 'row')}</span>
      </div>
      <Button size="small" aria-label="Change the register or its columns" onClick={() => onMap(sheets[0] ?? '')}>
        Change
      </Button>
    </section>
  );
}
