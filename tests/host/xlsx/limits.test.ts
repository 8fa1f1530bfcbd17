/** A small file can ask for very much: it is refused before that is taken. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook, saveWorkbook, setCell } from '../../../src/host';
import { Problem } from '../../../src/problem';
import type { Parts } from './parts';
import { firstSheet, NAMESPACES, packed, relationships, smallPackage } from './parts';

function codeOf(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes, 'register.xlsx');
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return 'opened';
}

const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** The file with the sizes of every entry of its directory changed. */
function stating(bytes: Uint8Array, size: (stated: number) => number): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + 46 < out.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size(view.getUint32(at + 24, true)), true);
  return out;
}

describe('a zip is refused', () => {
  it('that states more than its content can unpack to', () => {
    expect(codeOf(stating(packed(smallPackage(SHEET)), () => 290_000_000))).toBe('file-damaged');
  });

  it.each([-1, 1])('that states a size wrong by %i', (difference) => {
    expect(codeOf(stating(packed(smallPackage(SHEET)), (size) => size + difference))).toBe('file-damaged');
  });

  it('whose sheet is thousands of rows of the same character', () => {
    const bomb = smallPackage(SHEET, { 'xl/media/image1.png': new Uint8Array(12_000_000) });
    expect(codeOf(packed(bomb))).toBe('file-too-large');
  });

  it('of more parts than any workbook has', () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`xl/media/${i}.bin`, new Uint8Array(0)]));
    expect(codeOf(zipSync(many))).toBe('file-too-large');
  });
});

describe('a part is refused', () => {
  const columnRefs = ['XFE1', 'ZZZZZZZZ1', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9'];
  it.each(columnRefs)('with a cell in %s', (ref) => {
    expect(codeOf(packed(smallPackage(SHEET.replace('"A1"', `"${ref}"`))))).not.toBe('opened');
  });

  it.each(['0', '-1', '1048577', '1e99', 'x'])('with a row %s', (row) => {
    expect(codeOf(packed(smallPackage(SHEET.replace('r="1"', `r="${row}"`))))).not.toBe('opened');
  });

  it('with elements within elements without end', () => {
    const deep = `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`;
    expect(codeOf(packed(smallPackage(`${SHEET}${deep}`)))).not.toBe('opened');
  });

  it('with two sheets of one part, by the name of the second', () => {
    const parts = smallPackage(SHEET, {
      'xl/workbook.xml': `<workbook ${NAMESPACES}><sheets><sheet name="One" sheetId="1" r:id="rId1"/><sheet name="Two" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    });
    expect(() => openWorkbook(packed(parts), 'register.xlsx')).toThrow('“Two”');
  });

  it.each(['<a', '<a b>', '<a b=>', '<a b="c>', '</x>', '&', '<![CDATA[', '<!--'])(
    'or read, with %s in it',
    (piece) => {
      const parts = ['xl/workbook.xml', 'xl/styles.xml', 'xl/sharedStrings.xml', '_rels/.rels', '[Content_Types].xml'];
      for (const name of parts) expect(codeOf(packed(withPiece(name, piece)))).toMatch(/^(?:opened|file-[a-z-]+)$/);
    },
  );
});

function withPiece(name: string, piece: string): Parts {
  const parts = smallPackage(SHEET, {
    'xl/styles.xml': `<styleSheet ${NAMESPACES}></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${NAMESPACES}><si><t>a</t></si></sst>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ]),
  });
  const text = parts[name];
  return typeof text === 'string' ? { ...parts, [name]: text.replace(/(<\/\w+>)$/, `${piece}$1`) } : parts;
}

describe('a workbook is read and saved', () => {
  it('whose parts refer to one another in a chain of thousands', () => {
    const link = (i: number): Parts => ({
      [`xl/chain/${i}.xml`]: '<a/>',
      [`xl/chain/_rels/${i}.xml.rels`]: relationships([['rId1', 'next', `${i + 1}.xml`]]),
    });
    const chain = Object.assign({}, ...Array.from({ length: 4_000 }, (_, i) => link(i))) as Parts;
    const { workbook } = openWorkbook(
      packed(
        smallPackage(SHEET, {
          ...chain,
          'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'next', '../chain/0.xml']]),
        }),
      ),
      'register.xlsx',
    );
    setCell(firstSheet(workbook), 1, 0, { value: 2 });
    expect(codeOf(saveWorkbook(workbook))).toBe('opened');
  });

  it('whose columns are said to be formatted again and again', () => {
    const cols = '<col min="-1000000000" max="16384" width="9"/>'.repeat(2_000);
    expect(codeOf(packed(smallPackage(`<cols>${cols}</cols>${SHEET}`)))).toBe('opened');
  });
});
