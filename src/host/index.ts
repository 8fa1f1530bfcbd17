/** The stand-in's door, safe for Node and browser alike. */
export { newSheet, newWorkbook, findSheet } from './model/workbook';
export { cellAt, setCell, usedArea } from './model/cells';
export { DEFAULT_STYLE, styleIndex, styleOf } from './model/styles';
export type * from './model/types';
export { openWorkbook, saveWorkbook } from './xlsx';
export { charactersOfPoints, pointsOfCharacters } from './model/sizes';
export { columnPoints, rowPoints } from './model/sizes';
export { displayText, formattedText, plainValue } from './model/display';
export { inheritedStyle } from './model/cells';
export { referredRange } from './model/ranges';
export { seriesName } from './model/charts';
export { newHost, DEFAULT_REQUIREMENTS, type Host } from './host';
export { newConversation, frameName, type Conversation } from './xdm';
export { selectArea, showSheet, typeText } from './user';
export type { Fault } from './faults';
export type { HostSession } from './session';
export { Refusal, type RefusalCode } from './refusal';
