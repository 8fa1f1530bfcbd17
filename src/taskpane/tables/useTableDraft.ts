/** A table while it is being defined: the register is read once, and each change shows what the table would be. */
import { useEffect, useState } from 'react';
import { dayOfClock } from '../../calendar';
import { toProblem } from '../../excel';
import type { DraftPreview, OpenedTables } from '../../jobs';
import type { Problem } from '../../problem';
import { loadJobs } from '../jobs';
import { useJobRunner } from '../useJobRunner';
import { useWorkbook } from '../useWorkbook';
import { conditionGroupings, textsOf, wantedForPreview, type TableForm } from './tableForm';

export interface TableDraft {
  /** undefined until the register is read. */
  readonly opened: OpenedTables | undefined;
  /** Of the form as it is; undefined while that is worked out. */
  readonly preview: DraftPreview | undefined;
  /** The values that conditions can choose from, as far as they are known. */
  readonly values: DraftPreview['values'];
  readonly problem: Problem | undefined;
  readonly readAgain: () => void;
}

/** Milliseconds without a change before a table is made: typing is many changes. */
const SETTLED = 300;

export function useTableDraft(form: TableForm): TableDraft {
  const { current } = useJobRunner();
  const { survey, request } = useWorkbook();
  const [opened, setOpened] = useState<OpenedTables>();
  const [seen, setSeen] = useState<{ readonly of: string; readonly preview: DraftPreview }>();
  const [problem, setProblem] = useState<Problem>();
  const [looks, setLooks] = useState(0);
  // A job that writes would be read half-way; and the rows are counted first.
  const isReadable = current.state !== 'running' && survey?.register?.rows !== undefined;

  // `survey` is another as soon as somebody has changed the workbook.
  useEffect(() => {
    if (!isReadable) return undefined;
    const stop = new AbortController();
    loadJobs()
      .then(({ openTables }) => openTables({ ...request, today: dayOfClock(new Date()) }, { signal: stop.signal }))
      .then(
        (next) => {
          if (stop.signal.aborted) return;
          setOpened(next);
          setProblem(undefined);
        },
        (error: unknown) => !stop.signal.aborted && setProblem(toProblem(error)),
      );
    return () => stop.abort();
  }, [isReadable, request, survey, looks]);

  const asked = JSON.stringify({ texts: textsOf(form), groupings: conditionGroupings(form) });
  const isWanted = wantedForPreview(form) === '' || conditionGroupings(form).length > 0;
  useEffect(() => {
    if (!opened || !isWanted) return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      opened.preview(JSON.parse(asked) as Parameters<OpenedTables['preview']>[0], { signal: stop.signal }).then(
        (preview) => !stop.signal.aborted && setSeen({ of: asked, preview }),
        (error: unknown) => !stop.signal.aborted && setProblem(toProblem(error)),
      );
    }, SETTLED);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [opened, asked, isWanted]);

  return {
    ...{ opened, problem },
    preview: seen?.of === asked ? seen.preview : undefined,
    values: seen?.preview.values ?? {},
    readAgain: () => setLooks((count) => count + 1),
  };
}
