/** The survey as the pane asks for it: what finds a register is loaded while Excel gets ready, after the pane is drawn. */
import type { Survey, SurveyControl, SurveyRequest } from './survey';

/** As `surveyWorkbook` of `survey.ts`; rejects too where the part can't be loaded. */
export async function surveyWorkbook(request: SurveyRequest, control: SurveyControl): Promise<Survey> {
  const survey = await import(/* webpackChunkName: "survey" */ './survey');
  return survey.surveyWorkbook(request, control);
}
