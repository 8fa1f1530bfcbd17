/** Every table by its id (FIGURES.md, "Defaults of the tables"). A further table is a further entry. */
import type { TableEntry } from '../context';
import { benchmarking } from './benchmarking';
import { complaints } from './complaints';
import { complimentExamples, compliments } from './compliments';
import { concerns, initialFeedback, memberEnquiries, mpEnquiries } from './enquiries';
import { learning } from './learning';
import { ombudsman } from './ombudsman';
import { receivedByTeam, upheldByTeam } from './teams';
import { volume } from './volume';

export const TABLES: readonly TableEntry[] = [
  volume,
  complaints,
  learning,
  receivedByTeam,
  upheldByTeam,
  ombudsman,
  initialFeedback,
  concerns,
  memberEnquiries,
  mpEnquiries,
  compliments,
  complimentExamples,
  benchmarking,
];
