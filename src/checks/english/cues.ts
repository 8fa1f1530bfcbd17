/** Words that tell by their place whether another is somebody's name. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const TITLES = set('mr mrs ms miss mx master dr prof professor rev reverend sir cllr councillor sister');
/** Microsoft Teams, a doctor's surgery and a missed visit name nobody. */
export const AFTER_TITLE = set(
  `teams office word excel outlook forms surgery appointment appointments letter letters report reports visit visits
  note notes referral referrals said and or of the who will has had was is`,
);
/** Said of somebody close, whose name follows. */
export const CLOSE = set(
  `son sons daughter daughters child brother sister mother mum mummy father dad daddy stepson stepdaughter stepfather
  stepmother stepdad stepmum grandson granddaughter grandmother grandfather gran nan grandad granddad niece nephew aunt
  auntie uncle cousin husband wife partner twin twins baby boy girl toddler boyfriend girlfriend fiance`,
);
/** Said of somebody else; a word follows more often than a name. */
export const ROLES = set(
  `worker manager officer tenant resident client patient complainant pupil student teacher headteacher carer neighbour
  assessor therapist advocate solicitor person user foster sw socialworker practitioner caller applicant customer
  driver nurse doctor gp councillor chair colleague friend landlord lady man woman gentleman staff member`,
);
export const CALLED = set('called named name known aka');
/** Only people are met, told or thanked. */
export const DONE_TO_PEOPLE = set(
  `told asked met with contacted thank thanked thanks emailed phoned rang named called complainant meet meeting see saw
  spoke visited supported allocated blamed accused collect collected dear hi hello poor little cc`,
);
/** Places and firms are named behind these rather than people. */
export const BEFORE_PLACES = set(
  'in at near from into around the a an via using on off under through within outside across',
);
/** Only people do this. */
export const DONE_BY_PEOPLE = set(
  `said says told tells asked asks felt feels stated states wants wanted was is has had rang phoned called complained
  attends attended lived lives went goes cried refused believes explained reported advised emailed wrote never did does
  didnt doesnt wasnt isnt hasnt would could needs needed left missed lost came became visited promised apologised agreed
  who aged born struggles started stopped moved turned alleges alleged disclosed`,
);
/** What people have, and places haven't. */
export const HAD_BY_PEOPLE = set(
  `mother mum father dad brother sister carer carers family school needs care file case plan bedroom teacher worker
  parents`,
);
export const ARTICLES = set('the a an this that our your any no some in of');
/** Given names that begin a sentence as other words more often. */
export const SELDOM_NAMES = set('april may june july august summer autumn winter spring eve dawn will drew hope faith');
/** Given names that are verbs behind a relation: "my son will". */
export const VERBS = set('will may has mark chase drew grant rob sue pat bill');
/** "Child A", "Stage B": a letter, no initial. */
export const LETTERED = set(
  `child parent mr mrs ms miss service section part appendix annex option plan band grade group team block category
  schedule`,
);
/** What is called after somebody, or as somebody is: a street, a home, a firm. */
export const THINGS = set(
  `road rd street avenue ave lane drive close crescent court way place terrace gardens grove walk rise mews square row
  view green park parade wharf quay villa villas house lodge hall home homes cottage farm estate tower towers school
  academy college nursery primary infant infants junior juniors grammar university hospital clinic surgery centre center
  hub church mosque temple library museum leisure pool station bridge ltd limited plc llp group services service trust
  council borough county city town village district ward team teams unit foundation association partnership solutions
  property properties contractors construction housing care award act review report inquiry judgment principles scheme
  project programme week day model tool method syndrome disease bank supermarket hotel pub inn cafe sports club arena
  theatre water energy power rail buses`,
);
/** Endings of English places, which surnames have as well. */
export const LIKE_A_PLACE =
  /(?:ton|ham|ford|ley|field|by|thorpe|wick|wich|bury|mouth|borough|burgh|croft|worth|don|stead|combe|shire|chester|cester|pool|well|gate|dale|side|wood|hurst|hill|bridge|port|land|lands|minster|stow|haven|hithe|mead)$/;

export const SCHOOLS = set('school academy college nursery primary grammar infants juniors preschool');
export const SCHOOL_KINDS = set(
  `ce rc catholic church england of community junior infant infants primary secondary high grammar special nursery
  academy girls boys sixth form school`,
);
/** Before the kind of a school these say which one is meant, and not what it is called. */
export const OF_ANY_SCHOOL = set(
  `a an the his her their our my your its local new old previous current named same other another any no mainstream
  special virtual independent private state further residential boarding preferred chosen nearest first second next at
  to of for in from by with and or attends free public admission admissions place places between`,
);
