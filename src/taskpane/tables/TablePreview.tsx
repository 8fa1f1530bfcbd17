/** The first rows of a table as the report would show it. */
import { useId } from 'react';
import type { DraftPreview } from '../../jobs';
import { Lines } from '../lists';
import { Notice } from '../Notice';

/** Rows that are shown; a total comes besides. */
const FIRST = 6;

export function TablePreview({ preview: { table, lacks } }: { readonly preview: DraftPreview }) {
  const caption = useId();
  if (lacks.length > 0) {
    return (
      <Notice intent="warning" title={`The register doesn’t say enough about ${lacks.join(', ')}.`}>
        Reports leave this table out until it does.
      </Notice>
    );
  }
  if (!table) return null;
  const { columns, rows, total, period, sentences, whenEmpty } = table;
  const groups = total ? rows.slice(0, -1) : rows;
  const shown = [...groups.slice(0, FIRST), ...(total ? rows.slice(-1) : [])];
  const isFigure = (column: number): boolean => columns[column]?.kind === 'figure';
  if (rows.length === 0) return <p className="text">{whenEmpty}</p>;
  return (
    <>
      {/* Not a caption, which would be as wide as the table. */}
      <p id={caption} className="text name">
        {groups.length > FIRST
          ? `Preview for ${period}: the first ${FIRST} of ${groups.length} rows`
          : `Preview for ${period}`}
      </p>
      {/* Wider than the pane, it is moved with the arrow keys. */}
      <div className="tables-preview" role="region" aria-label="Preview of the table" tabIndex={0}>
        <table aria-labelledby={caption}>
          <thead>
            <tr>
              {columns.map(({ heading }, column) => (
                <th key={heading} scope="col" className={isFigure(column) ? 'tables-figure' : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, row) => (
              <tr key={row}>
                {cells.map((text, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={column} className={isFigure(column) ? 'tables-figure' : undefined}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Lines lines={sentences} />
    </>
  );
}
