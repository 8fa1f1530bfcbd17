/** "Paste in": other councils' figures from a copied table or a CSV file, looked at before anything is written. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PasteAdded, RegisterRequest } from '../../jobs';
import { counted } from '../../nouns';
import { Lines } from '../lists';
import { Notice } from '../Notice';
import { PastePreviewed } from './PastePreviewed';
import { usePaste } from './usePaste';

export function PasteIn({ request }: { readonly request: RegisterRequest }) {
  const paste = usePaste(request);
  const part = useRef<HTMLElement>(null);
  const { text, preview, added, isBusy } = paste;
  return (
    <section ref={part} className="stack">
      <h2 className="heading">Other councils’ figures</h2>
      {added && <Added added={added} />}
      <Field
        className="benchmarks-paste"
        label="Paste a table here"
        hint="Copied from Excel or a web page, or CSV, with its headings. Councils or years may run across or down."
      >
        <Textarea rows={4} resize="vertical" value={text} onChange={(_event, { value }) => paste.setText(value)} />
      </Field>
      <Field label="Or open a CSV file">
        {(field) => (
          <input
            {...field}
            className="benchmarks-file"
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) paste.openFile(file);
            }}
          />
        )}
      </Field>
      {preview ? (
        <PastePreviewed
          // What asked is gone once it is answered, and the focus with it.
          key={JSON.stringify([preview.request.reading?.percent, preview.request.reading?.period])}
          preview={preview}
          paste={paste}
          onDiscard={() => {
            paste.discard();
            part.current?.querySelector('textarea')?.focus();
          }}
        />
      ) : (
        <Button className="at-start" disabledFocusable={isBusy || text.trim() === ''} onClick={() => paste.look()}>
          Preview
        </Button>
      )}
    </section>
  );
}

function Added({ added: { sheet, made, added, changed, remarks } }: { readonly added: PasteAdded }) {
  const nothing = added + changed === 0;
  // Focused: the button that was pressed is gone.
  return (
    <Notice
      intent={nothing ? 'info' : 'success'}
      title={
        nothing ? 'Nothing was added.' : `${counted(added, 'row')} added, ${changed.toLocaleString('en-GB')} changed.`
      }
      focused
    >
      {nothing
        ? 'The sheet is as it was.'
        : `${made ? 'The sheet was made:' : 'They are on the sheet'} ${sheet}. Refresh benchmarks to compare with them.`}
      <Lines lines={remarks} />
    </Notice>
  );
}
