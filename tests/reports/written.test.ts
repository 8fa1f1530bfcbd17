/** The rebuilt reports as workbooks of every kind: what the job writes of each is a file that Excel opens without a repair. */
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/report';
import { validateXlsx } from '../support/validator';
import { SOURCES } from './sources';
import { writtenInto } from './workbooks';

describe.each(SOURCES)('report $number, written', (source) => {
  // The reports are about children's care: a kind about another procedure has nothing to say of them.
  it.each(KINDS.filter(({ procedure }) => procedure === undefined).map(({ id }) => id))(
    'as %s is valid by Microsoft’s checker',
    async (kind) => {
      expect(await validateXlsx(await writtenInto(source, kind))).toEqual([]);
    },
  );
});
