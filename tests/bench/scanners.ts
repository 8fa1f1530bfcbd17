/** How the time of reading grows with what is read: twice as much must not take more than two and a half times as long. */
import { openWorkbook } from '../../src/host';
import { Problem } from '../../src/problem';
import { packed, smallPackage } from '../host/xlsx/parts';
import type { BenchRow } from './bench';
import { bestTimes } from './timing';

const ROUNDS = 9;
const MOST = 2.5;
const LENGTH = 4_000_000;

const READINGS: Readonly<Record<string, (length: number) => () => unknown>> = {
  'attributes without a value': (length) => opening(`<sheetPr ${'a'.repeat(length)}/>`),
  'brackets in a shared formula': (length) =>
    opening(`<sheetData><row><c><f t="shared" si="0">${'['.repeat(length)}</f></c></row></sheetData>`),
  'cells without a value': (length) =>
    opening(`<sheetData>${'<row><c t="inlineStr"></c></row>'.repeat(length / 32)}</sheetData>`),
  'spaces in a string': (length) =>
    opening(`<sheetData><row><c t="inlineStr"><is>${' '.repeat(length)}x</is></c></row></sheetData>`),
};

function opening(sheet: string): () => unknown {
  const bytes = packed(smallPackage(sheet));
  return () => {
    try {
      return openWorkbook(bytes, 'register.xlsx');
    } catch (error) {
      if (error instanceof Problem) return error;
      throw error;
    }
  };
}

export function scannersRows(): readonly BenchRow[] {
  return Object.entries(READINGS).map(([what, reading]) => {
    const { once, twice } = bestTimes(ROUNDS, { once: reading(LENGTH), twice: reading(2 * LENGTH) });
    const growth = twice / once;
    return {
      what: `twice as many ${what}: growth of time from ${once.toFixed(0)} ms`,
      measured: growth.toFixed(2),
      goal: { text: `≤ ${MOST}`, met: growth <= MOST },
    };
  });
}
