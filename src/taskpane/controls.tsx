/**
 * Fields, links, lists and notices: the browser's own elements, named and described for everybody. They look like
 * Fluent's, which are several times as large.
 */
import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

/** What ties an input, select or textarea to its label, hint and error. */
interface FieldControl {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed or chosen; '' is nothing. */
  readonly error?: string;
  readonly className?: string;
  readonly children: (control: FieldControl) => ReactNode;
}

export function Field({ label, hint = '', error = '', className, children }: FieldProps) {
  const id = useId();
  const about = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={mergeClasses('field', className)}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'control',
        ...(about === '' ? {} : { 'aria-describedby': about }),
        ...(error === '' ? {} : { 'aria-invalid': true }),
      })}
      {error && (
        <span id={`${id}-error`} role="alert" className="field-error">
          {error}
        </span>
      )}
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
    </div>
  );
}

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, checked, disabled = false, onChange }: CheckboxProps) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  );
}

interface LinkProps {
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A place in the workbook to go to: a button in the run of a sentence. */
export function Link({ disabled = false, onClick, children }: LinkProps) {
  return (
    <button type="button" className="link" disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly className?: string;
}

/** Remarks and the like as a list; nothing where there are none. */
export function Lines({ lines, className = 'list' }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul className={className}>
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

interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
}

export function Notice({ intent, title, children }: NoticeProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={`notice notice-${intent}`}>
      <svg aria-hidden className="notice-icon" viewBox="0 0 20 20">
        <path d={SIGNS[intent]} />
      </svg>
      <div>
        <span id={id} className="name">
          {title}
        </span>{' '}
        {children}
      </div>
    </div>
  );
}

/** Something is on its way: said and shown. */
export function Waiting({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="waiting">
      {children}
    </p>
  );
}

const RING = 'M18 10a8 8 0 1 1-16 0 8 8 0 0 1 16 0z';
const SIGNS: Readonly<Record<NoticeProps['intent'], string>> = {
  info: `${RING}M10 9v5M10 6v.1`,
  success: `${RING}M6.5 10l2.5 2.5 4.5-5`,
  warning: 'M10 3 18 17H2zM10 8v4M10 14.5v.1',
  error: `${RING}M7 7l6 6M13 7l-6 6`,
};
