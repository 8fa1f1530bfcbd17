/** The stand-in's door, safe for Node and browser alike. */
export { newSheet, newWorkbook, findSheet } from './model/workbook';
export { cellAt, setCell, usedArea } from './model/cells';
export { DEFAULT_STYLE, styleIndex, styleOf } from './model/styles';
export type * from './model/types';
export { openWorkbook, saveWorkbook } from './xlsx';
export { absoluteAddress, areaAddress, columnLetter, parseAddress, quoteSheet } from './model/address';
export { charactersOfPoints, pointsOfCharacters } from './model/sizes';
export { displayText, plainValue } from './model/display';
export { frameName, newConversation } from './xdm';
export type { Conversation, ConversationOptions } from './xdm';
export type { Answer, Counts, Host } from './host';
export { TRANSPORT } from './faults';
export type { Fault, Faults } from './faults';
export { Refusal } from './refusal';
export type { RefusalCode } from './refusal';
