/** The workbook: the line that shows a cell's content, the grid of the sheet, and the sheets' tabs. */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { cellAddress } from '../../a1';
import type { BookView } from '../book/messages';
import type { BookClient } from './bookClient';
import { Grid } from './Grid';
import { placeOfLink } from './linkPlace';
import { useSheet } from './useBook';

interface SheetsProps {
  readonly book: BookClient;
  readonly view: BookView;
  readonly onRefused: (error: unknown) => void;
}

export function Sheets({ book, view, onRefused }: SheetsProps) {
  const sheet = useSheet(book, view);
  const [content, setContent] = useState('');
  const place = sheet?.selection;
  const id = sheet?.id;

  useEffect(() => {
    if (id === undefined || !place) return;
    book.ask('content', { sheet: id, row: place.row, column: place.column }).then(setContent, () => setContent(''));
  }, [book, id, place]);

  const follow = (link: string): void => {
    const target = placeOfLink(link);
    const found = view.sheets.find(({ name }) => name.toLowerCase() === target?.sheet.toLowerCase());
    if (target && found) book.ask('select', { id: found.id, area: target.area }).catch(onRefused);
  };

  return (
    <main className="sheets" aria-label="Workbook">
      <div className="content-line">
        <span className="name-box" aria-label="Selected cell" role="img">
          {place ? cellAddress(place.row, place.column) : ''}
        </span>
        <span className="content" data-testid="content">
          {content}
        </span>
        {sheet?.isProtected === true && <span className="badge">Protected</span>}
      </div>
      {sheet ? (
        <Grid
          key={sheet.id}
          book={book}
          sheet={sheet}
          revision={view.revision}
          onFollow={follow}
          onRefused={onRefused}
        />
      ) : (
        <div className="grid" />
      )}
      <footer className="foot">
        <SheetTabs book={book} view={view} />
        <p className="hint">Drop an .xlsx to open it. Nothing leaves this computer.</p>
      </footer>
    </main>
  );
}

function SheetTabs({ book, view }: { readonly book: BookClient; readonly view: BookView }) {
  const tabs = useRef<HTMLDivElement>(null);
  const at = view.sheets.findIndex(({ id }) => id === view.active);

  useEffect(() => {
    tabs.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view.active, view.sheets.length]);

  const move = (event: KeyboardEvent): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: view.sheets.length - 1 }[event.key];
    const next = to === undefined ? undefined : view.sheets[to];
    if (!next) return;
    event.preventDefault();
    void book.ask('show', { id: next.id });
    const buttons = tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]');
    if (to !== undefined) buttons?.[to]?.focus();
  };

  return (
    <div className="tabs" role="tablist" aria-label="Sheets" ref={tabs} onKeyDown={move}>
      {view.sheets.map(({ id, name, tabColor }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === view.active}
          tabIndex={id === view.active ? 0 : -1}
          style={tabColor ? { borderBottomColor: tabColor } : undefined}
          onClick={() => void book.ask('show', { id })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
