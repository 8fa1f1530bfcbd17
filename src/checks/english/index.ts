/** What a word by itself tells: whether it is usual, and whether somebody may be called so. */
import { GIVEN_NAMES } from './givenNames';
import { PROPER_WORDS } from './properWords';
import { STEMS } from './stems';
import { SURNAMES } from './surnames';

export { isExactWord } from './exactWords';

export interface WordSense {
  /** An English word, or a place, language, public body or firm. */
  readonly usual: boolean;
  readonly given: boolean;
  readonly surname: boolean;
}

/** `word` in lower case, without accents and apostrophes. */
export function senseOf(word: string): WordSense {
  const given = GIVEN_NAMES.has(word);
  const surname = SURNAMES.has(word);
  const isRegular = !given && !surname && word.length >= 8 && REGULAR.test(word);
  return { usual: PROPER_WORDS.has(word) || isRegular || isEnglish(word), given, surname };
}

function isEnglish(word: string): boolean {
  if (STEMS.has(word) || STUCK.has(word)) return true;
  return ENDINGS.some((ending) => {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    return (
      STEMS.has(stem) ||
      STEMS.has(`${stem}e`) ||
      (stem.endsWith('i') && STEMS.has(`${stem.slice(0, -1)}y`)) ||
      (stem.at(-1) === stem.at(-2) && STEMS.has(stem.slice(0, -1)))
    );
  });
}

/** Long words that end so are words, not names. */
const REGULAR =
  /(?:ing|ed|tion|sion|ment|ness|ity|ities|ance|ence|ive|ous|able|ible|ful|less|ship|hood|ism|ology|ical|ise|ize|ally)s?$/;
const ENDINGS = (
  's es d ed ing ings ly er ers est y al ally ion ions or ors able ness ment ments ful less ity ation ations ive ist ' +
  'ists ship hood'
).split(' ');

/** Short forms without their apostrophe, and words of councils that general lists of words lack. */
const STUCK: ReadonlySet<string> = new Set(
  (
    'a i an didnt doesnt dont isnt wasnt werent hasnt havent hadnt cant couldnt wouldnt shouldnt wont arent ive im hes ' +
    'shes theyre theyve weve whats thats mum mums mummy dad dads daddy nan nans gran grandad granddad grandma grandpa ' +
    'auntie aunty stepson stepdaughter stepdad stepmum stepchild stepbrother stepsister grandson granddaughter ' +
    'grandchild grandchildren grandparent grandparents sibling siblings foster carer carers caregiver caseworker ' +
    'keyworker safeguarding wellbeing childcare homecare daycare aftercare casework timescale timescales homeschool ' +
    'preschool playgroup childminder childminders toddler toddlers teen teens teenage headteacher deputyship ' +
    'wheelchair wheelie flytipping recycling fly tipping pothole potholes streetlight streetlights streetlighting ' +
    'kerbside dropdown email emails emailed voicemail voicemails inbox online website webpage smartphone app apps ' +
    'login pathway pathways kinship fostering adopter adopters adoptee respite placement signposted signpost ' +
    'reablement telecare occupational therapist therapists physio paediatrician paediatric psychologist ' +
    'psychiatrist psychotherapy counsellor counselling neurodiverse neurodivergent dyslexic autistic nonverbal ' +
    'councillor councillors cllr cllrs tenancy tenancies tenant tenants landlord landlords leasehold leaseholder ' +
    'leaseholders housing homelessness arrears backdated mould damp boiler plumber plumbers electrician landline ' +
    'caravan bailiff bailiffs allotment allotments playground bin bins skip crematorium cemetery bereavement ' +
    'chronology genogram looked after unaccompanied asylum seeking lifelong midwife midwives ward wards discharge ' +
    'multiagency agency interagency intergenerational signage taxi taxis minibus escort dom domiciliary ' +
    'safeguard duty eligible resubmit resubmitted reallocate reallocated rescheduled reassessed reassessment ' +
    'unallocated unregulated unannounced unresponsive uncontactable untimely inadequate incorrect cancelled ' +
    'apologised apologises apologise organisation organisations organise recognise prioritise summarise ' +
    'childrens directorate directorates northwest northeast southwest southeast premature alias aliases behaviour favour colour centre centres neighbour neighbours neighbourhood neighbourhoods labour honour ' +
    'programme programmes licence enquiry enquiries judgement acknowledgement acknowledgements fulfil ok okay ' +
    'id ids dob ref etc per cent percent via vs st re co ex non pre post mid sub anti multi semi tel fax ext no nos mr ' +
    'mrs ms miss mx dr prof rev sir mld sld'
  ).split(' '),
);
