/** The rules that reading a register applies itself: the checks list and count what it found. */
import { READING_FINDINGS } from '../register';
import type { ReadingRule } from './types';

export const READING_RULES: readonly ReadingRule[] = Object.entries(READING_FINDINGS).map(([id, about]) => ({
  ...{ id, ...about },
  concerns: ['everything'],
}));
