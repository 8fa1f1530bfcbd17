/** Figures before and after: what a refresh has changed, or what a pasted row would change. */
import type { ReactNode } from 'react';
import type { PasteChange } from '../../jobs';

interface Props<Change extends PasteChange> {
  /** Of the figure's name, of what stands there before, of what stands there after. */
  readonly headings: readonly [string, string, string];
  readonly changes: readonly Change[];
  readonly nameOf: (change: Change) => ReactNode;
}

export function ChangesTable<Change extends PasteChange>({ headings, changes, nameOf }: Props<Change>) {
  return (
    <table className="benchmarks-table">
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.column} ${change.cell}`}>
            <th scope="row">{nameOf(change)}</th>
            <td>{change.before || 'blank'}</td>
            <td>{change.after || 'blank'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
