export * from './types';
export * from './columns';
export * from './settings';
