/** Number formats that a file names by number only (ECMA-376 18.8.30), as Excel in English gives them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

const BY_CODE = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}

export function builtInId(code: string): number | undefined {
  return BY_CODE.get(code);
}

/** Numbers of formats of a file's own start here. */
export const FIRST_OWN_FORMAT = 164;
