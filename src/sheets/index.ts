export * from './types';
export { BORDER_COLOR, PAGE } from './style';
