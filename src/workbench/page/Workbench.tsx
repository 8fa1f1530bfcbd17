/** The page: the toolbar with the add-in's ribbon, the workbook, and the pane beside it. */
import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import type { BookClient } from './bookClient';
import { Refused, Superseded } from './bookClient';
import { Message, type Notice } from './Message';
import { PanePart } from './PanePart';
import { readRibbon, type Ribbon, type RibbonButton } from './ribbon';
import { FIRST_SAMPLE, type Sample } from './samples';
import { Sheets } from './Sheets';
import { Toolbar } from './Toolbar';
import { useBookView } from './useBook';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface WorkbenchProps {
  readonly book: BookClient;
  /** `book=empty` begins with an empty workbook, `panes=2` with two panes, `width=320` with narrow ones. */
  readonly address: URLSearchParams;
}

export function Workbench({ book, address }: WorkbenchProps) {
  const view = useBookView(book);
  const [ribbon, setRibbon] = useState<Ribbon>();
  const [notice, setNotice] = useState<Notice>();
  const [panes, setPanes] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState<string>();
  const [dropping, setDropping] = useState(false);
  const paneCount = useRef(address.get('panes') === '2' ? 2 : 1);

  const say = useCallback((error: unknown): void => {
    setNotice(
      error instanceof Refused
        ? { kind: 'error', text: error.message, details: [error.remedy] }
        : { kind: 'error', text: 'The workbench can’t do that.', details: [String(error)] },
    );
  }, []);

  /** Runs what replaces the workbook; the panes then begin anew. */
  const replace = useCallback(
    async (what: string, change: () => Promise<Notice | undefined>): Promise<void> => {
      setBusy(what);
      try {
        setNotice(await change());
        setPanes(Array.from({ length: paneCount.current }, newPane));
      } catch (error) {
        if (error instanceof Superseded) return;
        say(error);
      }
      setBusy(undefined);
    },
    [say],
  );

  const openFile = useCallback(
    (name: string, read: () => Promise<ArrayBuffer>): Promise<void> =>
      replace(`Opening ${name}`, async () => {
        const { lost } = await book.ask('open', { name, bytes: new Uint8Array(await read()) });
        return lost.length === 0
          ? undefined
          : { kind: 'warning', text: `${name} is open. Not all of it is kept:`, details: lost };
      }),
    [book, replace],
  );

  const openSample = useCallback(
    ({ file, url }: Sample) => openFile(file, async () => (await fetch(url)).arrayBuffer()),
    [openFile],
  );
  const openEmpty = useCallback(
    () =>
      replace('Making a workbook', async () => {
        await book.ask('create', { name: 'Book1.xlsx' });
        return undefined;
      }),
    [book, replace],
  );

  useEffect(() => {
    readRibbon().then(setRibbon, say);
    void (address.get('book') === 'empty' ? openEmpty() : openSample(FIRST_SAMPLE));
  }, [address, openEmpty, openSample, say]);

  useEffect(() => {
    Object.assign(window, { workbench: { ask: book.ask, panes } });
  }, [book, panes]);

  const download = async (): Promise<void> => {
    try {
      const bytes = await book.ask('save', undefined);
      save(view?.name ?? 'Book1.xlsx', new Blob([new Uint8Array(bytes)], { type: XLSX }));
    } catch (error) {
      say(error);
    }
  };

  const press = ({ command }: RibbonButton): void => {
    const [conversation] = panes;
    if (conversation === undefined) return;
    if (command === undefined) void book.ask('pane', { conversation, visible: true });
    else book.ask('command', { conversation, name: command }).catch(say);
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file.name, () => file.arrayBuffer());
  };

  return (
    <div
      className={dropping ? 'workbench dropping' : 'workbench'}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDropping(false);
      }}
      onDrop={drop}
    >
      <Toolbar
        name={view?.name ?? ''}
        ribbon={ribbon}
        onPress={press}
        onOpen={(file) => void openFile(file.name, () => file.arrayBuffer())}
        onSample={(sample) => void openSample(sample)}
        onEmpty={() => void openEmpty()}
        onDownload={() => void download()}
      />
      <Message notice={notice} busy={busy} onDismiss={() => setNotice(undefined)} />
      <div className="parts">
        {view ? <Sheets book={book} view={view} onRefused={say} /> : <main className="sheets" />}
        <PanePart
          book={book}
          panes={panes}
          visible={view?.pane !== 'Hidden'}
          narrow={address.get('width') === '320'}
          onPanes={(count) => {
            paneCount.current = count;
            setPanes((now) => (count > now.length ? [...now, newPane()] : now.slice(0, count)));
          }}
          onReload={() => setPanes((now) => now.map(newPane))}
        />
      </div>
    </div>
  );
}

/** A new conversation of the workbook with a pane. */
function newPane(): string {
  return `pane-${crypto.randomUUID()}`;
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
