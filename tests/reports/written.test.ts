/** The rebuilt reports as workbooks: what the job writes of each is a file that Excel opens without a repair. */
import { describe, expect, it } from 'vitest';
import { validateXlsx } from '../support/validator';
import { SOURCES } from './sources';
import { writtenInto } from './workbooks';

describe.each(SOURCES)('report $number, written', (source) => {
  it('is valid by Microsoft’s checker', async () => {
    expect(await validateXlsx(await writtenInto(source))).toEqual([]);
  });
});
