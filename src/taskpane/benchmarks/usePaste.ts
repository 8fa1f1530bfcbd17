/** Pasting in: the text, its preview, what was decided for each row, and what came of it. */
import { useCallback, useMemo, useState } from 'react';
import type {
  PasteAdded,
  PasteDecision,
  PasteDecisions,
  PastePreview,
  PasteReading,
  PercentScale,
  RegisterRequest,
} from '../../jobs';
import type { RateKey } from '../../register';
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
  readonly decide: (places: readonly string[], decision: PasteDecision) => void;
  readonly effect: PasteEffect;
  readonly look: () => void;
  /** These make the preview again. `ours` is '' where the heading isn't to be used. */
  readonly map: (theirs: string, ours: string) => void;
  readonly setPeriod: (period: string) => void;
  readonly setPercent: (column: RateKey, scale: PercentScale) => void;
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
    async (reading: PasteReading) => {
      const ended = await run('previewPaste', { ...request, text, reading });
      if (ended?.state !== 'done') return;
      setPreview(ended.result);
      // Rows that are read otherwise are decided anew.
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
  const reading = preview?.request.reading ?? {};
  const effect = useMemo(() => (preview ? effectOf(preview, decisions) : NO_EFFECT), [preview, decisions]);

  return {
    ...{ text, preview, decisions, effect, added },
    setText: change,
    openFile: (file) => void openFile(file),
    decide: (places, decision) =>
      setDecisions((last) => ({ ...last, ...Object.fromEntries(places.map((place) => [place, decision])) })),
    look: () => void look({}),
    map: (theirs, ours) => void look({ ...reading, headings: withHeading(reading.headings, theirs, ours) }),
    setPeriod: (period) => void look(withPeriod(reading, period)),
    setPercent: (column, scale) => void look({ ...reading, percent: { ...reading.percent, [column]: scale } }),
    add: () => void add(),
    discard: () => setPreview(undefined),
    isBusy: current.state === 'running',
  };
}

const NO_EFFECT: PasteEffect = { added: 0, changed: 0, clashing: [] };

/** One of ours serves one of theirs, but for labels: what was mapped to it before no longer is. */
function withHeading(
  headings: NonNullable<PasteReading['headings']> = {},
  theirs: string,
  ours: string,
): NonNullable<PasteReading['headings']> {
  const others = Object.entries(headings).filter(([other, its]) => other !== theirs && (its !== ours || ours === ''));
  return { ...Object.fromEntries(others), [theirs]: ours };
}

function withPeriod({ period: _before, ...reading }: PasteReading, period: string): PasteReading {
  return period === '' ? reading : { ...reading, period };
}
