/** What is said about a register while it is said: tried out at once on its cells, and kept only when it is to be used. */
import { useEffect, useMemo, useState } from 'react';
import { toProblem } from '../../excel';
import type { OpenedRegister, SurveyedSheet, UnderstoodRegister } from '../../jobs';
import type { Problem } from '../../problem';
import { foldKey, type Profile } from '../../register';
import { loadJobs } from '../jobs';
import { useWorkbook } from '../useWorkbook';

export interface YourRegister {
  readonly draft: Profile;
  readonly change: (changes: Partial<Profile>) => void;
  /** Takes the last change back; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  /** The sheets that could be the register; those with the same headings stand together. */
  readonly groups: readonly (readonly SurveyedSheet[])[];
  /** What the choices make of the register; of the choices before while new ones are tried. */
  readonly understood: UnderstoodRegister | undefined;
  /** Between 0 and 1 while the sheets are read. */
  readonly read: number | undefined;
  /** Why the sheets could not be read. */
  readonly problem: Problem | undefined;
  readonly readAgain: () => void;
  /** Keeps the choices in the workbook. */
  readonly save: () => void;
}

/** `sheet`: the one to begin with, where the register is not found yet. */
export function useYourRegister(sheet: string): YourRegister {
  const { survey, preferences, request, remember } = useWorkbook();
  const groups = useMemo(() => groupsOf(survey?.candidates ?? []), [survey]);
  const [history, setHistory] = useState<readonly Profile[]>(() => [
    { ...profileOf(preferences), sheets: firstSheets(sheet, survey?.register?.sheets ?? [], groups) },
  ]);
  const draft = history.at(-1) ?? profileOf(preferences);
  const [opened, setOpened] = useState<OpenedRegister>();
  const [understood, setUnderstood] = useState<UnderstoodRegister>();
  const [read, setRead] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const [looks, setLooks] = useState(0);

  const names = draft.sheets.join('\n');
  useEffect(() => {
    const stop = new AbortController();
    setRead(0);
    setProblem(undefined);
    loadJobs()
      .then(({ openRegister }) =>
        openRegister(
          { sheets: names.split('\n') },
          { signal: stop.signal, progress: ({ done, of }) => !stop.signal.aborted && setRead(of > 0 ? done / of : 0) },
        ),
      )
      .then(
        (next) => {
          if (stop.signal.aborted) return;
          setOpened(next);
          setRead(undefined);
        },
        (error: unknown) => {
          if (stop.signal.aborted) return;
          setRead(undefined);
          setProblem(toProblem(error));
        },
      );
    return () => stop.abort();
  }, [names, looks]);

  useEffect(() => {
    if (!opened) return undefined;
    const stop = new AbortController();
    const { mapping, given } = draft;
    loadJobs()
      .then(({ understandRegister }) =>
        understandRegister(opened, { ...request, mapping, given }, { signal: stop.signal }),
      )
      .then(
        (next) => !stop.signal.aborted && setUnderstood(next),
        (error: unknown) => !stop.signal.aborted && setProblem(toProblem(error)),
      );
    return () => stop.abort();
  }, [opened, draft, request]);

  return {
    ...{ draft, groups, understood, read, problem },
    change: (changes) => setHistory((before) => [...before, { ...draft, ...changes }]),
    undo: history.length > 1 ? () => setHistory((before) => before.slice(0, -1)) : undefined,
    readAgain: () => setLooks((count) => count + 1),
    save: () => {
      const isFound = sameNames(draft.sheets, survey?.register?.sheets ?? []);
      remember({ ...draft, sheets: isFound ? preferences.sheets : draft.sheets });
    },
  };
}

function profileOf({ sheets, mapping, given }: Profile): Profile {
  return { sheets, mapping, given };
}

/** The sheets that are read already, else the one that was meant with those that have the same headings. */
function firstSheets(sheet: string, read: readonly string[], groups: YourRegister['groups']): readonly string[] {
  if (read.includes(sheet)) return read;
  const group = groups.find((sheets) => sheets.some(({ outline }) => outline.name === sheet)) ?? groups[0] ?? [];
  return group.map(({ outline }) => outline.name);
}

function groupsOf(candidates: readonly SurveyedSheet[]): YourRegister['groups'] {
  const groups = new Map<string, SurveyedSheet[]>();
  for (const candidate of candidates) {
    const key = candidate.headings.headings.map(({ heading }) => foldKey(heading)).join('|');
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  return [...groups.values()];
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
