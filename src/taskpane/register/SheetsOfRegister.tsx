/** Which sheets are the register: sheets with the same headings are one choice. */
import { Checkbox } from '@fluentui/react-components';
import { showSheet } from '../../excel';
import type { SurveyedSheet } from '../../jobs';
import { counted } from '../../nouns';

interface SheetsOfRegisterProps {
  readonly groups: readonly (readonly SurveyedSheet[])[];
  readonly chosen: readonly string[];
  readonly onChoose: (sheets: readonly string[]) => void;
}

export function SheetsOfRegister({ groups, chosen, onChoose }: SheetsOfRegisterProps) {
  const toggle = (names: readonly string[], isChosen: boolean): void => {
    const others = chosen.filter((name) => !names.includes(name));
    onChoose(isChosen ? [...others, ...names] : others);
    const [first] = names;
    // What is mapped is seen beside it; that Excel can't show it changes nothing about the choice.
    if (isChosen && first !== undefined) void showSheet(first).catch(() => undefined);
  };
  if (groups.length === 1) {
    return <p className="text">{groups[0]?.map(({ outline }) => outline.name).join(', ')}</p>;
  }
  return (
    <fieldset className="field-group">
      <legend className="hint">Sheets of the register</legend>
      {groups.map((sheets) => {
        const names = sheets.map(({ outline }) => outline.name);
        const rows = sheets.reduce((sum, { headings }) => sum + headings.rows, 0);
        const isChosen = names.every((name) => chosen.includes(name));
        return (
          <div key={names.join()}>
            <Checkbox
              label={`${names.join(', ')} (${counted(rows, 'row')})`}
              checked={isChosen}
              disabled={isChosen && names.length === chosen.length}
              onChange={(_event, { checked }) => toggle(names, checked === true)}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
