/**
 * A register with the figures of the 2017/18 service summary. The report gives the teams of one service area; the
 * other 52 complaints at stage 1 are spread over the areas that it names at stages 2 and 3.
 */
import { complaint, filled, perTeam, spelled, withRefs, type RawRow } from '../rows';

const stage = (number: 1 | 2 | 3, outcome = 'Not upheld'): RawRow => ({
  ...complaint('', '2017-09-04', number === 1 ? '2017-09-15' : '2017-10-02', outcome),
  Stage: number,
  ...(number === 3 ? { 'Panel date': '2017-10-02' } : {}),
});

const stage1 = perTeam(
  {
    'LAC - Leaving care - Statutory Childrens': 7,
    'Looked after children (previously Permanence Service 1) - Statutory Childrens': 8,
    'LAC - Adoption & SGO - Statutory Childrens': 6,
    'Looked after children and adoption (previously Permanence 2) - Statutory Childrens': 9,
    'Looked after children and adoption (previously Permanence Service 2)': 3,
    'LAC - Adoption & SGO (Special Guardianship Order)': 1,
    'LAC - Leaving care': 2,
    'Children in need service (CIN)': 20,
    Assessments: 20,
    'Child protection & proceedings': 6,
    'Early help': 4,
    'Children-Disabilities': 2,
  },
  stage(1),
);
const outcomes = spelled({ Upheld: 34, 'Partially upheld': 22, 'Not upheld': 32 });
const causes = spelled({
  'Poor Communication - lack of response to emails or request for information': 45,
  'Delays completing claims/assessments/referrals': 23,
  'Failure/Delay completing agreed actions': 18,
});

const stage2 = perTeam(
  {
    'Children in need service (CIN)': 2,
    Assessments: 2,
    'LAC - Leaving care': 2,
    'Child protection & proceedings': 1,
    'Early help': 1,
  },
  stage(2),
);
const causesAtStage2 = spelled({
  'Delays completing claims/assessments/referrals': 4,
  'Poor Communication - lack of response to emails or request for information': 3,
  'Failure/Delay completing agreed actions': 1,
});

const stage3 = perTeam({ 'Children-Disabilities': 1, 'LAC - Leaving care': 1 }, stage(3));

export const register = withRefs([
  ...filled(filled(stage1, 'Outcome', outcomes), 'Root cause', causes),
  ...filled(stage2, 'Root cause', causesAtStage2),
  ...stage3,
]);

const LAC = 'Looked after Children (LAC)';
const team = (name: string, area: string, ...aliases: readonly string[]): RawRow => ({
  List: 'Team',
  Name: name,
  Aliases: aliases.join('; '),
  Group: area,
});

/** Old and new names of a team are one team. */
export const lists: readonly RawRow[] = [
  team('LAC - Leaving care', LAC, 'LAC - Leaving care - Statutory Childrens'),
  team('Permanence 1', LAC, 'Looked after children (previously Permanence Service 1) - Statutory Childrens'),
  team(
    'Permanence 2',
    LAC,
    'Looked after children and adoption (previously Permanence 2) - Statutory Childrens',
    'Looked after children and adoption (previously Permanence Service 2)',
  ),
  team(
    'LAC - Adoption & SGO',
    LAC,
    'LAC - Adoption & SGO - Statutory Childrens',
    'LAC - Adoption & SGO (Special Guardianship Order)',
  ),
  ...[
    'Children in need service (CIN)',
    'Assessments',
    'Child protection & proceedings',
    'Early help',
    'Children-Disabilities',
  ].map((name) => team(name, name)),
];

export const previousYear: readonly RawRow[] = [
  { Table: 'stage2-by-service-area', Measure: 'Received', Group: 'Total', Value: 12 },
  { Table: 'stage3-by-service-area', Measure: 'Received', Group: 'Total', Value: 4 },
];

export const settings: readonly RawRow[] = [{ Setting: 'Period', Value: '2017/18' }];
