export * from './types';
export * from './display';
export * from './facts';
export * from './figure';
export * from './measures';
export * from './periods';
export * from './rounding';
export * from './rows';
export { heldOn } from './timing';
