/** A choice among the groupings of the add-in and the columns of the register that are the council's own. */
import { Select, type SelectProps } from '@fluentui/react-components';

export interface Groupings {
  readonly ours: readonly string[];
  readonly own: readonly string[];
}

interface Props extends SelectProps {
  readonly groupings: Groupings;
  /** What choosing nothing is called. */
  readonly none: string;
}

export function GroupingSelect({ groupings: { ours, own }, none, ...select }: Props) {
  return (
    <Select {...select}>
      <option value="">{none}</option>
      {ours.map((name) => (
        <option key={name}>{name}</option>
      ))}
      {own.length > 0 && (
        <optgroup label="Other columns of your register">
          {own.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </optgroup>
      )}
    </Select>
  );
}
