/** Pasting in: the text, its preview, what was decided for each row, and what came of it. */
import { useCallback, useMemo, useState } from 'react';
import type {
  PasteAdded,
  PasteDecision,
  PasteDecisions,
  PastePreview,
  PercentScale,
  RegisterRequest,
} from '../../jobs';
import { useJobRunner } from '../useJobRunner';
import { textOfFile } from './csvFile';
import { effectOf, firstDecisions, type PasteEffect } from './pasteDecisions';

export interface Paste {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly openFile: (file: File) => void;
  /** Undefined until the text has been looked at, and again once it was changed or added. */
  readonly preview: PastePreview | undefined;
  readonly decisions: PasteDecisions;
  readonly decide: (line: number, decision: PasteDecision) => void;
  readonly effect: PasteEffect;
  /** Makes the preview; `percent` says what the percentages of a column are in which nothing tells. */
  readonly look: (percent?: PercentScale) => void;
  readonly add: () => void;
  readonly discard: () => void;
  readonly added: PasteAdded | undefined;
  readonly isBusy: boolean;
}

export function usePaste(request: RegisterRequest): Paste {
  const { current, run } = useJobRunner();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<PastePreview>();
  const [decisions, setDecisions] = useState<PasteDecisions>({});
  const [added, setAdded] = useState<PasteAdded>();

  const change = useCallback((next: string) => {
    setText(next);
    setPreview(undefined);
    setAdded(undefined);
  }, []);
  const openFile = useCallback(
    async (file: File) => change(textOfFile(new Uint8Array(await file.arrayBuffer()))),
    [change],
  );
  const look = useCallback(
    async (percent?: PercentScale) => {
      const ended = await run('previewPaste', { ...request, text, ...(percent ? { percent } : {}) });
      if (ended?.state !== 'done') return;
      setPreview(ended.result);
      setDecisions(firstDecisions(ended.result));
      setAdded(undefined);
    },
    [request, run, text],
  );
  const add = useCallback(async () => {
    if (!preview) return;
    const ended = await run('addPasted', { preview, decisions });
    if (ended?.state !== 'done') return;
    change('');
    setAdded(ended.result);
  }, [change, decisions, preview, run]);
  const effect = useMemo(() => (preview ? effectOf(preview, decisions) : NO_EFFECT), [preview, decisions]);

  return {
    ...{ text, preview, decisions, effect, added },
    setText: change,
    openFile: (file) => void openFile(file),
    decide: (line, decision) => setDecisions((last) => ({ ...last, [line]: decision })),
    look: (percent) => void look(percent),
    add: () => void add(),
    discard: () => setPreview(undefined),
    isBusy: current.state === 'running',
  };
}

const NO_EFFECT: PasteEffect = { added: 0, changed: 0, clashing: [] };
