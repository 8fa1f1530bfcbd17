/** Pasting in: what can be decided for a row, and what the decisions would do. */
import { describe, expect, it } from 'vitest';
import type { PastePreview, PasteRow, PasteState } from '../../src/jobs';
import { textOfFile } from '../../src/taskpane/benchmarks/csvFile';
import { choicesOf, effectOf, firstDecisions } from '../../src/taskpane/benchmarks/pasteDecisions';

function row(line: number, state: PasteState, more: Partial<PasteRow> = {}): PasteRow {
  return {
    place: `line ${line}`,
    council: `Council ${line}`,
    period: '2023/24',
    state,
    changes: [],
    reason: '',
    ...more,
  };
}

function previewOf(...rows: readonly PasteRow[]): PastePreview {
  return {
    sheet: 'Benchmarks',
    makesSheet: false,
    columns: [],
    meanings: [],
    lacks: [],
    rows,
    request: { choices: {}, text: '' },
    seen: '',
  };
}

const near = (state: 'new' | 'changes' | 'same' | 'duplicate') => ({
  near: { council: 'Kelderby Council', state, changes: [] },
});

describe('what is decided at first', () => {
  it('takes what is new and overwrites nothing', () => {
    const preview = previewOf(
      row(2, 'new'),
      row(3, 'changes'),
      row(4, 'same'),
      row(5, 'duplicate'),
      row(6, 'own'),
      row(7, 'unread'),
      row(8, 'new', near('changes')),
    );
    expect(firstDecisions(preview)).toEqual({
      'line 2': 'take',
      'line 3': 'leave',
      'line 5': 'leave',
      'line 8': 'leave',
    });
    expect(effectOf(preview, firstDecisions(preview))).toEqual({ added: 1, changed: 0, clashing: [] });
  });

  it('leaves nothing to decide where nothing can be done', () => {
    expect((['same', 'own', 'unread'] as const).flatMap((state) => choicesOf(row(2, state)))).toEqual([]);
  });

  it('offers a nearly equal name as that council or as another one', () => {
    expect(choicesOf(row(2, 'new', near('changes'))).map(({ decision }) => decision)).toEqual([
      'leave',
      'take as near',
      'take',
    ]);
  });
});

describe('what decisions would do', () => {
  it('counts a row taken as a known council by what it does there', () => {
    const preview = previewOf(row(2, 'new', near('changes')), row(3, 'new', near('new')), row(4, 'new', near('same')));
    expect(effectOf(preview, { 'line 2': 'take as near', 'line 3': 'leave' })).toMatchObject({ added: 0, changed: 1 });
    expect(effectOf(preview, { 'line 2': 'take', 'line 3': 'leave' })).toMatchObject({ added: 1, changed: 0 });
    expect(effectOf(preview, { 'line 2': 'leave', 'line 3': 'take as near' })).toMatchObject({ added: 1, changed: 0 });
    expect(effectOf(preview, { 'line 4': 'take as near' })).toMatchObject({ added: 0, changed: 0 });
  });

  it('counts one of several rows of a council as added where the sheet does not have it, else as changed', () => {
    const change = { column: 'Upheld', before: '', after: '5' };
    const preview = previewOf(
      row(2, 'duplicate', { changes: [{ ...change, cell: '' }] }),
      row(3, 'duplicate', { changes: [{ ...change, cell: 'F4' }] }),
    );
    expect(effectOf(preview, { 'line 2': 'take', 'line 3': 'leave' })).toMatchObject({ added: 1, changed: 0 });
    expect(effectOf(preview, { 'line 2': 'leave', 'line 3': 'take' })).toMatchObject({ added: 0, changed: 1 });
  });

  it('tells lines of one council and period that are both taken, by whatever name', () => {
    const twice = previewOf(
      row(2, 'duplicate', { council: 'Kelderby Council' }),
      row(3, 'duplicate', { council: 'KELDERBY council' }),
      row(4, 'new', near('duplicate')),
      row(5, 'duplicate', { council: 'Kelderby Council', period: '2022/23' }),
    );
    expect(
      effectOf(twice, { 'line 2': 'take', 'line 3': 'take', 'line 4': 'take as near', 'line 5': 'take' }).clashing,
    ).toEqual(['line 2', 'line 3', 'line 4']);
    expect(effectOf(twice, { 'line 2': 'take', 'line 4': 'take', 'line 5': 'take' }).clashing).toEqual([]);
  });
});

describe('a file that was saved', () => {
  const text = 'Council,Note\r\nCafé,£5';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, as "Unicode text"', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['the code page of Windows', Buffer.from(text, 'latin1')],
  ])('is read as %s', (_, bytes) => {
    expect(textOfFile(bytes)).toBe(text);
  });
});
