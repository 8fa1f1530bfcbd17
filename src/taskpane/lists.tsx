/** Lists of texts, and lists that may be long. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

/** Remarks and the like as a list; nothing where there are none. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

interface PagedListProps<Row> {
  readonly rows: readonly Row[];
  readonly label?: string;
  /** Comes after the last row, once that is shown. */
  readonly end?: ReactNode;
  /** A row's `<li>`, with its key. */
  readonly children: (row: Row) => ReactNode;
}

/** Rows that are shown at first, and with each further page. */
const PAGE = 25;

/** A list that may be long, a page at a time. */
export function PagedList<Row>({ rows, label, end, children }: PagedListProps<Row>) {
  const [pages, setPages] = useState(1);
  const left = rows.length - pages * PAGE;
  const list = useRef<HTMLUListElement>(null);
  // What was asked for is read next; and the button goes away with the last page.
  useEffect(() => {
    if (pages === 1) return;
    const row = list.current?.children[(pages - 1) * PAGE];
    if (!(row instanceof HTMLElement)) return;
    row.tabIndex = -1;
    row.focus();
  }, [pages]);
  return (
    <>
      <ul ref={list} className="plain-list" aria-label={label}>
        {rows.slice(0, pages * PAGE).map((row) => children(row))}
      </ul>
      {left > 0 ? (
        <Button size="small" className="at-start" onClick={() => setPages(pages + 1)}>
          {`Show ${Math.min(left, PAGE)} more of ${left.toLocaleString('en-GB')}`}
        </Button>
      ) : (
        end
      )}
    </>
  );
}
