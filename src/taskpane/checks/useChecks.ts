/** What the Checks tab knows and does: the last check, its filter, the fixes made since, and the jobs of the tab. */
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { dayOfClock, momentOfClock } from '../../calendar';
import { goToCell, toProblem } from '../../excel';
import type { CellFix, CheckedWorkbook, RegisterRequest } from '../../jobs';
import type { Problem } from '../../problem';
import type { Finding } from '../../register';
import type { Current } from '../jobRunner';
import { useJobRunner } from '../useJobRunner';
import {
  findingColumns,
  filterGroups,
  groupFindings,
  findingKey,
  NO_FILTER,
  type FindingFilter,
  type FindingGroup,
} from './groupFindings';

export interface Checks {
  /** The last check of this workbook; undefined before the first one. */
  readonly checked: CheckedWorkbook | undefined;
  /** The groups that the filter leaves. */
  readonly shown: readonly FindingGroup[];
  readonly columns: readonly string[];
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly current: Current;
  readonly isBusy: boolean;
  readonly isFixed: (fix: CellFix) => boolean;
  readonly check: () => void;
  readonly apply: (fixes: readonly CellFix[]) => void;
  readonly undo: () => void;
  readonly clearMarks: () => void;
  /** Shows the cell, or the sheet where the finding is about the sheet. */
  readonly goTo: (place: Pick<Finding, 'sheet' | 'cell'>) => void;
  /** Why it could not be shown. */
  readonly lost: Problem | undefined;
}

export function useChecks(request: RegisterRequest): Checks {
  const { current, results, run } = useJobRunner();
  const checked = results.check;
  const [fixed, setFixed] = useState<FixedSince>({ check: checked, keys: new Set() });
  const [filter, setFilter] = useState(NO_FILTER);
  const [lost, setLost] = useState<Problem>();
  const groups = useMemo(() => (checked ? groupFindings(checked) : []), [checked]);
  const columns = useMemo(() => findingColumns(groups), [groups]);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterGroups(groups, wanted), [groups, wanted]);
  const keys = fixed.check === checked ? fixed.keys : NOTHING;

  const apply = useCallback(
    async (fixes: readonly CellFix[]) => {
      const ended = await run('applyFixes', { ...request, fixes, now: momentOfClock(new Date()) });
      if (ended?.state !== 'done') return;
      const skipped = new Set(ended.result.skipped.map(({ fix }) => findingKey(fix)));
      const made = fixes.map(findingKey).filter((key) => !skipped.has(key));
      setFixed((last) => ({ check: checked, keys: new Set([...(last.check === checked ? last.keys : []), ...made]) }));
    },
    [checked, request, run],
  );
  const undo = useCallback(async () => {
    const ended = await run('undoFixes', request);
    if (ended?.state === 'done') setFixed({ check: checked, keys: NOTHING });
  }, [checked, request, run]);
  const goTo = useCallback(({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>) => {
    setLost(undefined);
    goToCell(sheet, cell).catch((error: unknown) => setLost(toProblem(error)));
  }, []);

  return {
    ...{ current, checked, shown, columns, filter, setFilter, goTo, lost },
    isBusy: current.state === 'running',
    isFixed: (fix) => keys.has(findingKey(fix)),
    check: () => void run('check', { ...request, today: dayOfClock(new Date()) }),
    apply: (fixes) => void apply(fixes),
    undo: () => void undo(),
    clearMarks: () => void run('clearMarks', {}),
  };
}

/** What was fixed since a check; another check starts anew. */
interface FixedSince {
  readonly check: CheckedWorkbook | undefined;
  readonly keys: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
