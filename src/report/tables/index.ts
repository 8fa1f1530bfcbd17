/** Every table by its id (FIGURES.md, "Defaults of the tables"). A further table is a further entry. */
import type { TableEntry } from '../context';
import { READY_TABLES } from '../kinds/readyTables';
import { readyTable } from '../own/ready';
import { benchmarking } from './benchmarking';
import { benchmarkingPosition } from './benchmarkingPosition';
import { benchmarkingInTime, benchmarkingPerChildren, benchmarkingUpheld } from './benchmarkingRanks';
import { complaints } from './complaints';
import { complimentExamples, compliments } from './compliments';
import { contextFigures } from './inContext';
import { concerns, initialFeedback, memberEnquiries, mpEnquiries } from './enquiries';
import { ombudsmanInvestigations } from './investigations';
import { learning, learningFromAdults } from './learning';
import { lgscoDecisions } from './lgscoDecisions';
import { lgscoCompliance, lgscoUphold } from './lgscoRates';
import { costs, remedies } from './money';
import { ombudsman } from './ombudsman';
import { openCases } from './openCases';
import { outcomes } from './outcomes';
import { complainants, complimentOrigins, complimentThemes, ethnicity, learnings, serviceUserGroups } from './people';
import { quarters } from './quarters';
import { selfAssessment } from './selfAssessment';
import { serviceTeamVolumes, stage2ByServiceArea, stage3ByServiceArea } from './serviceAreas';
import { stages } from './stages';
import { targets } from './targets';
import { receivedByTeam, upheldByTeam } from './teams';
import { teams } from './teamsByArea';
import { themeMentions } from './themeMentions';
import { themes } from './themes';
import { timescales } from './timescales';
import { volume } from './volume';
import { yearOnYear, yearOnYearRates } from './yearOnYear';
import { yearOnYearTeams } from './yearOnYearTeams';
import { yearOnYearComplaints, yearOnYearTrend } from './yearTrends';

export const TABLES: readonly TableEntry[] = [
  volume,
  complaints,
  learning,
  learningFromAdults,
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
  benchmarkingPosition,
  benchmarkingUpheld,
  benchmarkingInTime,
  benchmarkingPerChildren,
  contextFigures,
  targets,
  stages,
  themes,
  themeMentions,
  teams,
  outcomes,
  serviceUserGroups,
  complainants,
  ethnicity,
  timescales,
  costs,
  remedies,
  ombudsmanInvestigations,
  lgscoDecisions,
  lgscoUphold,
  lgscoCompliance,
  complimentOrigins,
  complimentThemes,
  serviceTeamVolumes,
  learnings,
  stage2ByServiceArea,
  stage3ByServiceArea,
  yearOnYear,
  yearOnYearComplaints,
  yearOnYearRates,
  yearOnYearTrend,
  yearOnYearTeams,
  quarters,
  selfAssessment,
  openCases,
  ...READY_TABLES.map(readyTable),
];
