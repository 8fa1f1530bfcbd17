/** The stand-in's door, safe for Node and browser alike. */
export { newSheet, newWorkbook, findSheet } from './model/workbook';
export { cellAt, setCell, usedArea } from './model/cells';
export { DEFAULT_STYLE, styleIndex, styleOf } from './model/styles';
export type * from './model/types';
export { openWorkbook, saveWorkbook } from './xlsx';
export { areaAddress, columnLetter, parseAddress } from './model/address';
export { charactersOfPoints, pointsOfCharacters } from './model/sizes';
export type { RefusalCode } from './refusal';
