/** What a Problem says of the workbook, as data and in words. */
import { describe, expect, it } from 'vitest';
import {
  AS_BEFORE,
  outcomeSentence,
  Problem,
  problemSentences,
  unfinished,
  type WorkbookOutcome,
} from '../src/problem';

const problem = new Problem('no-register', 'No register.', 'Add one.', 'at A1');

describe('how a job left the workbook', () => {
  it('is told after what happened', () => {
    expect(problemSentences(problem.leaving(AS_BEFORE))).toBe('No register. The workbook is as it was before.');
  });

  it('is not told where nothing was to be written', () => {
    expect(outcomeSentence(problem)).toBe('');
    expect(problemSentences(problem)).toBe('No register.');
  });

  it.each<[WorkbookOutcome, RegExp]>([
    [AS_BEFORE, /^The workbook is as it was before\.$/],
    [unfinished('sheets'), /renamed sheets are still in it\. The next run puts that right\.$/],
    [unfinished('rows'), /may be changed already: the same command finishes them\.$/],
    [unfinished('marks'), /choose Clear marks again\.$/],
    [unfinished('fixes'), /the sheet 'Fixes' lists them, and Undo fixes puts back those that are\.$/],
    [unfinished('listed fixes'), /the sheet 'Fixes' lists fixes that were not made\.$/],
    [unfinished('undone fixes'), /^The fixes are undone, but the sheet 'Fixes' still lists them\.$/],
  ])('has a sentence that says what to do about %o', (outcome, sentence) => {
    expect(outcomeSentence(problem.leaving(outcome))).toMatch(sentence);
  });

  it('keeps the problem as it is', () => {
    const { code, message, remedy, details } = problem.leaving(AS_BEFORE);
    expect({ code, message, remedy, details }).toEqual({
      ...{ code: 'no-register', message: 'No register.', remedy: 'Add one.', details: 'at A1' },
    });
  });

  it('gets worse only: what is unfinished is not said to be as before by a later step', () => {
    const left = problem.leaving(AS_BEFORE).leaving(unfinished('sheets'));
    expect(left.workbook).toEqual(unfinished('sheets'));
    expect(left.leaving(AS_BEFORE).leaving(unfinished('rows')).workbook).toEqual(unfinished('sheets'));
  });
});
