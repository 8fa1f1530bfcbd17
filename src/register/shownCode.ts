/**
 * Whether a finding may repeat what was not understood in a column of a closed list. It may be somebody's name, typed in the
 * wrong column, so only short texts of common words are: those of the lists themselves, and what councils say beside them.
 */
import { foldWords } from './cells';
import { ALLOWED_VALUES } from './closedLists';
import { WORDS, type ColumnWords } from './words';

/** The value as a finding may repeat it, or nothing. */
export function shownCode(text: string): { readonly value?: string } {
  if (text.length > LONGEST) return {};
  const words = foldWords(text).split(' ');
  return words.every((word) => COMMON.has(word) || /^\d{1,4}$/.test(word)) ? { value: text } : {};
}

const LONGEST = 40;

const OTHERS =
  'accepted action actioned active admin agreed allowed amber and answered anonymous apologised apology appeal appealed ' +
  'appointed archived at awaiting back being breach but by call cancelled case changed child children claim clear closing ' +
  'comment compensation complete concern concluded confirmed contact corporate correct could council court data date decided ' +
  'decision declined deferred delay denied dismissed dispute done draft duplicate early email ended enquiry error escalated ' +
  'evidence explained explanation extended external failed fault feedback final finding first foi for form formal forwarded found from ' +
  'full further given goodwill granted green high hold home housing in incomplete informal information injustice insufficient ' +
  'internal invalid investigated investigating investigation is issue issued it joint justified justification late later ' +
  'learning letter local logged low made major meeting mediation medium member minor moved mp n new ' +
  'no none normal not noted null of offered ombudsman on online only open or other out outside over overdue panel parent part ' +
  'partial partially partly passed pause paused pending perhaps person phone place policy portal possible post premature ' +
  'process proven pursued put query reason received record red redress referred refund refused rejected remedied remedy ' +
  'reopened replied reply report request required resolution resolved responded response returned review reviewed right sar second sent ' +
  'service settled social some stage started statutory still stopped substantiated successful suspended tbc team ' +
  'telephone the third time to transferred type unable uncertain unclear under unfounded unjustified unknown unproven unresolved ' +
  'unsubstantiated unsuccessful upheld urgent valid visit void waiting waived web website well with withdrawn within without word ' +
  'work worker written wrong y yes';

const COMMON: ReadonlySet<string> = new Set(
  [...Object.values(ALLOWED_VALUES).flat(), ...Object.values(WORDS).flatMap(textsIn), OTHERS].flatMap((text) =>
    foldWords(text).split(' '),
  ),
);

function textsIn({ values, nothing = '', beside = '', asked = {} }: ColumnWords): readonly string[] {
  const ofValues = Object.values(values).flatMap(({ here = '', anywhere = '' }) => [here, anywhere]);
  return [...ofValues, nothing, beside, ...Object.values(asked)];
}
