/** The sheets beside the register, all optional; they are found by name, without regard to case. */
export const COMPANION_SHEETS = ['Lists', 'Settings', 'Benchmarks', 'Context', 'Previous year', 'Holidays'] as const;
