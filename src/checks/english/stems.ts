/**
 * Ordinary English words without their endings, so that a capital isn't taken for a name. Chosen from the British and
 * common word lists of SCOWL (sizes 10, 20).
 *
 * Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
 * associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
export const STEMS: ReadonlySet<string> = new Set(
  `
aardvark abandon abbreviate abide ability able abnormal abolish abort about above abroad absence absent absolute
absorb abstract absurd abuse abysmal academic accelerate accent accept access accident accommodate accompany
accomplish accord accordingly account accountant accumulate accuracy accurate accuse accustom ace achieve acid
acknowledge acorn acoustic acquire acronym across act activate actively activities actual acute adapt add addict
additional address adequate adhere adjacent adjust administer admire admit admittedly adopt adult advance advantage
advent adventure adverse advert advice advise advisory advocate aerial aesthetic affair affect afford afraid after
afternoon afterwards again against age agency agenda agent ago agony agree agricultural ahead aid aim air aircraft
airport akin alarm alas albeit album alcohol alcoholic alert algebra algebraic algorithm alias alien align alike alive
all allege allegedly allergic alleviate allies allocate allow almost alone along alongside aloud alpha alphabet
alphabetic already also alter alternate alternatively although altogether always am amateur amaze amazingly ambassador
amber ambient ambiguities amend among amongst amount amp ample amplifier amuse an anagram analogue analogy analyse
analysis analyst anarchy anatomy ancestor ancient and anecdote angel anger angle angry anguish animal anniversary
announce annoy annual anomaly anorak another answer anticipate antidote antique antisocial anxious any anybody anyhow
anyone anyplace anyway anywhere apart apathetic apathy apology apostrophe appal appallingly apparatus apparent appeal
appear append appendix applause apple applicant applied applies appoint appraisal appreciate approach appropriate
approve approximate apt arbitrary arc arcade arcane arch archaic architecture are area arena arguably argue arise
arisen arithmetic arm arose around arrange array arrest arrive arrogant arrow arse art article artificial artistic as
ascend ash ashamed ashcan aside ask asleep aspect ass assault assemble assembly assert assess asset assign assistant
associate assort assume assure asterisk astronomer astronomy at ate atheism atheist atlas atmosphere atmospheric atom
atomic atrocities attach attack attain attempt attend attendant attitude attorney attract attribute audible audio aunt
authentic author authorities autobiography automate automatic automobile autumn average avoid await awake award aware
away awful awkward axe axiom axis baby back backbone background backlog backspace backward bacteria bacterium bad
badge baffle bag baggage bake balance ball ballet ballot ban banana bands bandwagon bandwidth bang bank bankrupt bar
bare bargain bark baroque barrel barrier barrister base bash basic basis basket basses bastard bat batch bath bathroom
battery battle baud bay be beach beam bean bear bearded beards beast beat beaten beautifully beauty became because
become bed bedroom beef been beer before beforehand beg began begin begun behalf behave behaviour behind being belief
believe bell belong beloved below belt bench bend beneath beneficial benefit bent beside best bet beta between beware
beyond bias bible bicycle bid big bigot bigotry bill billfold bin binary binding binds biochemistry biography
biologist biology bird birth birthday biscuit bishop bit bite bitmap bitten bizarre black blackboard blackmail blade
blame blank blanket blast blatant bless blew blind blink bliss blob block blood blow blown blue blurb board boat bob
body bog boggle bogus boil bold bolt bomb bond bone bonus book booklet bookshop bookstore boom boost boot border
borderline bore boredom born borne borrow boss both bottle bottom bought bounce bound boundary bout bow bowl box boy
bracket brain brake branch brand brass brave breach bread break breakdown breakfast breath breathe bred breed breeze
brethren brick bridge brief brigade bright brilliant bring broad broadcast broke broken brother brought brown browse
brush brutal bubble buck bucket budget buffer bug build built bulb bulk bull bullet bulletin bump bunch bundle burden
bureaucracy burn burnt burst bury bus bush businesses bust but button buy by bye bypass byte cabbage cabinet cable
caffeine cage cake calculate calculus calendar call calm cam came camera camp campaign campus can cancel cancer
candidate cannot cant cap capabilities capital captain capture car carbon cardboard cards care carefully carpet
carriage carried carrier carries carrot cartoon cartridge case cash cassette cast castle casual cat catalogue
catastrophic catch category catered cathedral catholic cattle caught cause caution cave caveat cease ceiling celebrate
cell cellular censor cent centre century ceremony certain certainty certificate chain chair chairman chalk challenge
chamber champagne champion chance chancellor change changeover channel chaos chaotic chap chapel chapter char
character characteristic charge charities charm chart chase chat cheap cheat check cheek cheer cheese chemist
chemistry cheque chess chest chestnut chew chicken chief child childish children chip chocolate choice choir choose
chop choral chord chorus chose chosen chuck chunk church cider cigarette cinema circa circle circuit circuitry
circular circulate cite citizen city civil civilian claim clarify clarity clash class classic classify clause clean
clear clever click client cliff climate climb clinic clip clique clock clog clone close closet closure cloth clothe
cloud club clue clumsy cluster coach coal coarse coast coat cobbler code coffee coherent coin coincide coke cold
collapse collar collate colleague collect college colon colour column combat combine come comedy comfort comfortably
comic comma command commentary commentator commercial commit committee common communal communicate communist
communities compact companion company comparatively compare comparison compel compensate compete competent competitor
compile complacent complain complaint complementary complete complex complicate comply component compose composite
compound comprehend compress compulsory computational compute con concatenate conceal concede conceivably concentrate
concept conceptual concern concert concerto concise conclude concrete concur concurrently condemn condense conditional
condom condone conduct confess confident confidential configure confine confirm conflict conform confront confuse
congest congratulate conjecture connect consciously consensus consent consequent consider considerably considerate
consist consistency consistent console conspiracy constant constituency constituent constitute constitutional
constrain constraint construct consult consultancy consultant consume contact contain contemplate contemporary
contempt contend content contest context continent continue continuously continuum contour contract contradict
contradictory contrary contrast contribute control controversy convenient conventional converse convert convey convict
convince convincingly cook cookie cool cooperate coordinate cope copied copies copper copying copyright core corn
corporate corpse correct correlate correspond correspondent corridor corrupt cosmic cost cosy cotton cough could
council counsel count counterexample counterpart country countryside couple courage courier course court courtesy
cousin cover coverage cow crack craft cramp crap crash crass crawl crazy cream create creature credit creed creep crew
cricket crime criminal crisis crisp criteria criterion critic crop cross crossroad crossword crowd crown crucial crude
cruel cruelty cruise crunch crush cry cryptic crystal cs cube cubic cuckoo cuddly cue culprit cult culture cumbersome
cumming cums cunning cup cupboard cure curious currency current curriculum curry curse curtain curve custard custom
customary cut cute cycle cylinder cynic daft damage damn damp dance danger dangerously dare dark darling dash data
database date datum daughter dawn day daylight daytime dead deadline deaf deal dealt dear death debate debt debug
decade decay decent decide decimal deck declare decline decode decrease dedicate deduce deed deem deep default defeat
defect defence defend deficiency define definite defy degenerate degrade degree deity delay delete deliberate delicate
delight delimiters deliver delta demand demise democracy democratic demolish demonstrate denominator denote dense
dentist deny departmental departure depend dependant dependent deposit depress deprive depth deputy derange derive
derogatory descend describe desert deserve design designate desire desk desktop despair desperate despise despite
destine destroy detach detail detect deter determine deterrent detract devastate develop device devil devious devise
devoid devote diagnosis diagnostic diagonal diagram dial dialect dialog dialogue diameter diary dice dictate
dictionary did die diesel diet differ different differential differentiate difficult difficulties dig digit dignity
dilemma dim dimensional dine dinner dip diplomatic dire direct directory dirt disable disadvantage disagree disappear
disappoint disaster disc discard discharge disciplinary discipline disclaimer disco disconnect discontinue discount
discourage discover discoveries discrepancy discrete discriminate discuss disease disgust dish dishonest disk dislike
dismal dismiss disorder display dispose dispute disregard disrupt dissimilar distant distinct distinguish distort
distract distress distribute district disturb ditch ditto dive diverse divert divide divine divorce do doctor doctrine
documentary dodge doe dog dogma doing dole dollar domain domestic dominant dominate don donate done doom door dose dot
double doubt down downhill downright downstairs downwards dozen draft drag dragon drain drama dramatic drank drastic
draught draw drawback drawn dread dream dreamt dreary dress drew drift drill drink drip drive drivel driven drop drove
drown drug drum drunk drunken dry dual dubious duck due duff dug dull duly dumb dummy dump dumpster duplicate during
dust dustbin duty dying dynamic each eager eagle ear earlier earliest earn earth ease easier easiest easily east
eastern eat eaten eccentric echo ecology economic economy edge edit editorial educate educational effect effectively
efficiency efficient effort egg ego eh eight eighteen eighth either elaborate elderly elect electoral electorate
electric electron electronic elegant element elementary elephant elevator eleven eliminate elite else elsewhere em
embarrass embed emerge emergency eminent emit emotion emphasis empire employ employee empty emulate enable enclose
encode encounter encourage end endeavour endlessly enemy energy enforce engage engine enhance enjoy enlarge enlighten
enormously enough enquire enquiries ensure entail enter entertain enthusiasm enthusiastic entire entirety entitle
entity entry envelope environmental envisage envy epic episode equal equate equilibrium equip equivalent era erase
ergo err escape esoteric essay essence essential establish estate estimate eternal ethic ethnic evaluate even event
eventual ever everybody everyday everyone everywhere evident evil evolutionary evolve exact exaggerate exam examine
example exceed exceedingly excellent except exceptional excess excessively exchange excite exclude exclusively excuse
execute exempt exhaust exhibit exist exit exotic expand expect expenditure expense experimental expert expire explain
explanatory explicit explode exploit explore exponential export expose exposure express expressway extant extend
extensively extent external extra extract extraordinary extreme eye eyesight fabric face facilitate facilities fact
factory factual faculty fail failure faint fair faith fake fall fallacy fallen false fame familiar family famine
famous fan fancy fantastic fantasy far farce fare farewell farm farther farthest fascinate fascist fashion fast fat
fate father fatuous faucet fault favour favourite fear feat feature fed federal fee feeble feedback feeding feeds feel
feet fell fellow felt female feminist fence fender festival fetch fever few fibre fiction fiddle field fierce fifteen
fifth fifty fight figure file fill film filter filthy finals finance financial find fine finger finish finite fire
firework firm first fiscal fish fit five fix fizzy flag flame flash flat flavour flaw fleet flesh flew flight flip
float flood floor floppy flour flow flown fluent fluffy fluid flush flute fly foam focus fog fold folk follow fond
font food fool foolish foot football footnote for forbade forbid forbidden force forcibly forecast foreign forests
forever forgave forget forgive forgiven forgot forgotten fork form format formerly formula formulae forth fortnight
fortunate fortune forty forum forward fossil fought foul found fountain four fourteen fourth fragile frame framework
frank frantic fraud freak free freedom freeway freeze french frequency frequent fresh friend frighten fringe frog from
front frown froze frozen fruit frustrate fry fudge fuel fulfil full fume fun functional fundamental funded funding
funds funeral funnier funniest fur furniture further furthermore furthest fuse fussy futile future fuzzy gain galactic
galaxy game gang gap garage garbage garble garden gas gasoline gasp gate gateway gather gave gay gear gender gene
general generate generic genetic genius genocide genre gentle gentleman gentlemen genuine geography geology geometry
gesture get ghastly ghost giant gibberish gift gig gin girl girlfriend give given glad glance glass glean global glory
glossy glove glow glue gnome go goal goat god goes going gold golden goldfish golf gone goodbye goods goody gospel
gossip got gotten govern gown grab grace grade gradual graduate graffiti graffito grain grammar grand grandfather
grandmother grant graph graphic grasp grass gratefully gratuitously grave gravitational greasy great greed green grew
grey grid grief grim grind grip groan gross ground group grow grown growth guarantee guard guess guest guide guideline
guilt guinea guitar gulf gum gun gut guy ha habit hack had hail hair haircut half hall halt halve ham hand handbook
handicap handle hang hangover happen happy hard hardback harden hardware harm harmony harsh has hash hassle hasten
hasty hat hate hatred have havoc hay hazard hazy he head headache headline health heap hear heart heartily heat heaven
heavy heel height held helicopter hell hello helmet help hence henceforth her here hereby heresy heritage hero heroic
heroin herself hes hesitate heterosexual hexadecimal hey hid hidden hide hideous hierarchy high highlight highway hill
him himself hindsight hint hip hire his historian historic history hit hitherto ho hobby hog hold hole holiday hollow
home homosexual honest honey honorary honour hook hope hopefully hopelessly horde horizon horizontal horn horrendously
horribly horrid horrific horrify horror horse hospital host hostile hot hotel hour house household how however huge
huh hum human humane humble humour hundred hung hungry hunt hurry hurt husband hut hydrogen hyphen hypocrisy hypocrite
hypothesis ice icon id idea ideal idealistic identify idiom idiosyncratic idiot idiotic idle if ignorant ignore ill
illegal illiterate illustrate image imaginary imagine immature immediate immense imminent immoral immortal immune
impact impair impend imperfect imperial impersonal implicit imply import important impose impress imprison improve
impulse in inaccuracy inaccurate inadequate inadvertently inane inappropriate inch incident incline include incoherent
income incompetent incomplete inconsistency inconsistent inconvenient incorporate incorrect increase increasingly
incredibly incur indeed indefinite indent independent indeterminate index indicate indirect individual induce indulge
industry inefficiency inefficient inertia inevitably infant infantile infect infer inferior infinite inflict
influential info inform infrastructure infrequent ingredient inhabit inhabitant inherent inherit inhibit initial
initiate inject injure injuries injustice ink innocent input inquire inquiries insane insect insecure insert inside
insight insignificant insist insofar inspect inspire install instant instead instinct institute instruct instrumental
insufficient insult intact intake integer integral integrate intellect intellectual intelligent intend intense intent
intentional inter interact interactively intercourse interestingly interests interface interfere interim interior
intermediate intermittent internal international interpret interrogate interrupt interval intervene interview intimate
into intrinsic introduce introductory invade invalid invalidate invariably invent inverse invert invest investigate
invite invoke involve ion irate iron ironic irrational irrelevant irritate is island isolate issue it item its itself
jack jacket jail jam jargon jazz jealous jeans jelly jerk jest jet job join joint joke jolly journal journey joy judge
juice jump jungle junior junk jury just justice justifiably justify juvenile keen keep ken kept kernel kettle key
keyboard keystroke keyword kick kid kidnap kidney kill kind king kingdom kiss kit kitchen knee knew knife knight knock
know knowledge known lab label laboratory labour lack lad ladies lag lain lake lamp land landlord landscape lane
language large lark laser last late latter laugh laughter launch lavatory law lawn lawyer lay layout lazy leach lead
leaf leaflet league leak lean leap learn learnt least leather leave lecture led left leg legend legendary legible
legitimate leisure lemon lend length lenient lens lent lesbian less lesson lest let lethal level liable liaison libel
liberal liberty librarian library licence license lid lie life lifestyle lifetime lift light like limb limit line
linear linguistic link linkage lion lip liquid liquor lisp list listen lit literal literary literate literature litre
little live load loan lobby local locate lock lodge log logic logo lonely long look loop loophole loose lord lorry
lose losses lost lot loud lousy love low lowered loyal luck luckily ludicrously luggage lump lunatic lunch lunchtime
lung lurk lust luxury lying lyric machine machinery mad made magazine magic magnetic magnificent magnitude mail
mailbox main mainframe mainstream maintain maize major make male man manage mandate mandatory mangle mania manifestly
manifesto manipulate mankind manpower manual manufacture map march margin marital mark market marriage marry mask mass
massively master match mate material mathematician mathematics matrices matrix matter mature maximum may maybe maze me
meal mean meant meantime meanwhile measure meat mechanic media medical medicine medieval medium meet megabyte melody
melt member memory men mended mending mends mental mention menu mercury mercy mere merge merit merry mess message met
metaphor method metre metric metro mice microcomputer microprocessor microwave midday middle midnight might migrate
mildly mile mileage military milk mill mimic mind mine minimal minimum minister minorities mint minus minute miracle
mirror misdirect miserably misery misfortune misguide misinterpret mislead misled misplace misprint misread
misrepresent miss missile mist mistake mistaken mistook misunderstand misunderstood misuse mix mixture mnemonic moan
mob mobile mock mod mode model moderate modern modify module mole molecular molecule moment momentarily momentum
monarch money monitor monkey monochrome monopoly monster month mood moon morals more moreover morning moron mortal
most mother motion motivate motive motor motorway motto mould mount mountain mouse mouth move movie much muck mud
muddle mug multiple multiplies mum mumble mundane murder muscle museum music musician must mutter mutual my myself
mysteriously mystery mystic myth nail naive naked name narrow nasty nation native nature naughty nay near nearby neat
necessary neck need needle needlessly negate neglect negotiate neighbour neither nerve nervous nest net network neural
neutral never new newcomer newsletter newspaper next nice nick nickname night nightmare nil nine no noble nobody node
noise nominal nominate none nonsense noon nor norm north northern nose nostalgia not notably note nothing notice
noticeably notify noun novel novelty novice now nowadays nowhere nuclear null numb numeral numeric nun nurse nut oar
obey object obligatory oblige obscene obscure observe obsess obsolete obstruct obtain obvious occasional occupy occur
ocean odd of off offence offend offered offhand office official offset often oh oil old omit on once one oneself
ongoing onion only onto onus open opera operate operational opinion opponent opportunities oppose opposite oppress opt
optic optimal optimistic optimum optional opus or oral orange orbit orchestra orchestral order ordinary organ organic
organiser orient orientate origin originals originate orthodox other ought our ourselves out outcome outcry outline
outlook output outrage outright outset outside outweigh over overall overcame overcome overdraft overdue overflow
overhead overlap overload overlong overlook overnight overprice overridden override overrode overseas overtime
overtone overview overwhelm overwritten owe owing own oxygen ozone pace pacifier pack package packet pad page pain
painfully paint pair palace pale pan panel panic pant paper paperback par parade paradox paragraph parallel parameter
paranoia paranoid paraphrase pardon parent parentheses parenthesis park parochial parody parrot parse part partial
participant participate particle particular parties partner pass passage passenger passionate passport password past
paste pat patch patent path pathetic patient pattern pause pay peace peak peanut peasant peculiar pedal pedant
pedantic pedantry pedestrian peer pen penalty pence pencil pended pending pends penguin pennies people per percent
percentage perfect perform perhaps period periodic peripheral permanent permit perpetual persecute persist persistent
person personalities personnel persuade perverse pet petrol pharmacy phase phenomena phenomenon philosopher philosophy
phoenix phone photo photocopy photograph photographic phrase physic pi piano pick picture pie piece pig pigeon pile
pill pilot pin pinch pink pint pipe pipeline pit pitch pitfall pizza place plague plain plan plane planet planetary
plant plaster plastic plate platform play playground plea pleasant please pleasure plenty plot ploy plug plural plus
pocket poem poet poetic poetry point poison poke polar pole police policeman policies polish polite politician
politics poll polynomial pompous pool poor pop pope populace popular populate pork pornography port portray pose
positively possess possibilities possibly post postage postcard postmaster postpone postscript postulate pot potato
potential pound pour poverty powder power practice pragmatic praise pray preach precede precedent precise predecessor
predict predominantly preface prefer preferably prefix pregnancy pregnant prejudice preliminary premature premise
premium prepare prerequisite prescribe present preserve president press pressure presumably presume pretend pretty
prevail prevalent prevent preview previously price pride priest primary prime prince principal principle print
printout prior priorities prise prison privacy private privilege prize pro probabilities probably problem procedure
proceed process proclaim produce product professional professor profile profit profound program programme progress
prohibit project prolong prominent promise promote prompt prone pronoun pronounce proof propaganda proper property
prophet proportional proposals propose proprietary prose prosecute prospect prostitute protect protein protest
protocol prototype proud prove proven provide provisional provoke pseudo psychologist pub public publish pudding pull
pulp pulse pump pun punch puncture punish punt pupil purchase pure purge purple purpose pursue pursuit push put putt
puzzle python qualify quality quantities quantum quarter queen query quest questionnaire queue quibble quick quiet
quit quite quiz quota quote rabbit rabid race racial racism rack racket radar radical radio radius rag rage raids rail
railroad railway rain rainbow raise ram rampant ran random rang range rank rant rape rapid rare rash rat rate rather
ratio rational rationale rattle rave raw ray razor re reach react reactionary read readily real realise realistic
realm rear rearrange reason reasonably reassure rebuild rebuilt recall receipt receive recent recipe recipient reckon
reclaim recommend reconcile reconsider record recover recreational recruit rectangle rectangular rectify recycle red
redefine redirect reduce redundancy redundant refer referendum refine reflect reflex reform reformat refrain refresh
refund refuse refute regain regard regime region register regret regrettably regular reign reinstate reiterate reject
relate relatively relax relay release relevant reliably relief relieve religion reluctant rely remain remainder remark
remarkably remedy remember remind reminiscent remote remove rename rend renew rent repair repeat repeatedly repent
repertoire rephrase replace reply report represent reproduce request require requisite reread rescue research resemble
resent reserve reset reside resident resign resist resolve resort resource respect respectively respond response
responsibilities rest restart restaurant restore restrain restrict result resume retail retain retire retract retrieve
return reuse reveal revenge revenue reverse revert review revise revolt revolutionary reward rewrite rewritten rewrote
rhyme rhythm ribbon rice rich rid ridden ride ridiculously right rigid ring riot rip rise risen risk ritual rival
river road robot robust rock rocket rod rode role roll roman romance romantic roof room root rope rose rot rotate
rotten rough round roundabout rout route routine row royal royalties rub rubbish rude ruin rule rumour run rung rural
rush rusty sabotage sack sacred sacrifice sad sadden safe safeguard safety saga sail saint sake saki salary sale
salesman salt same sample sand sandwich sane sang sank sarcasm sarcastic sat satellite satire satisfactory satisfy
sauce save saw say scale scan scandal scarce scare scarf scarlet scatter scenario scene scenery schedule scheme
scholar school science scientific scientist scope score scotch scrap scratch scream screen screw script scroll scum
sea seal search season seat second secondary secret secretary sect secular secure see seek seem seemingly seen segment
seldom select selectively self selfish sell semantic seminar send senior sense sensibly sent sentient sentimental
separate sequel sequential serial series serious sermon servant serve service session set settle seven seventh severe
sex sexual shade shadow shake shaken shall shallow shame shape share shareholder sharp she sheds sheep sheet shelf
shell shelter shelve shift shine ship shirt shock shoe shone shook shoot shop short shortage shorten shorthand shot
should shout shove show shown shut shutdown shy sic sick sicken side sideways sigh sight sigma sign signals signature
significant silence silent silicon silly silver similar similarities simple simplify simplistic simulate
simultaneously sin since sincere sine sing single singular sinister sink sir sister sit site situate six sixteen sixth
sixty size skeleton sketch skill skin skip skirt skull sky slag slang slash slave sleep slept slice slid slide slight
slim slip slippery slogan slope sloppy slot slow small smallish smart smash smell smile smith smoke smooth smug snack
snag snail sneak sniff snobbery snow so soap sober social society sock socket sod soft software soil solar sold
soldier sole solicitor solid solo solve some somebody somehow someone someplace sometime somewhat somewhere son song
soon sophisticate sordid sore sorry sort sought soul sound soundtrack soup source south southern space span spare
spatial speak special species specific specify specimen spectacular spectrum speculate sped speech speed spell spelt
spend spent sphere spigot spike spill spin spiral spirit spiritual spit spite splendid split spoil spoilt spoke spoken
spokesman sponsor spontaneously spoof spool sport spot spout sprang spray spread spring sprung spur spy squad square
squash squeeze stable stack staff stage stagger stair staircase stake stale stall stamp stance stand standard
standpoint star stare stark start startle starve state static stationary statistic status stay steady steal steam
steel steep steer stem step stereo stereotype sterile stick stiff still stimulate stir stock stole stolen stomach
stone stood stop storage store storeys stories storm straight straightforward strain strange strategic strategy straw
stray stream street strength strengthen stress stretch strict strike string stringent strip strive stroke strong
struck structure struggle stuck student studio study stuff stumble stun stunt stupid style subject submit subroutine
subscribe subsequent subset subsidiary substantial substitute subtle subtlety subway succeed success successfully such
sudden sue suffer suffice sufficient suffix sugar suggest suicide suing suit suitably suite sum summary sun sundry
sung sunk sunlight sunrise sunshine super superb superficial superior supermarket supernatural supervisor
supplementary supply support suppose supposedly suppress supreme sure surface surgery surname surplus surprisingly
surround survey survive suspect suspend suspicion suspiciously sustain swallow swam swamp swap swear sweat sweep sweet
swept swim swing switch sword swore sworn swum symbol symbolic symmetric symmetry sympathetic sympathy symphony
symptom syndicate syndrome synonym syntactic syntax synthesis synthesizer system systematic tab table tack tackle
tactic tag tail take taken tale talent talk tall tame tangent tank tap tape target task taste taught tax taxi taxpayer
tea teach team teapot tear technique tedious teenage teeth telephone telescope tell temper temperature temple
temporary tempt ten tended tendency tender tending tends tennis tense tentatively tenth term terminal terminate
terribly terrify territory terror terse test text textbook textual than thank thankfully that the theatre thee theft
their them theme themselves then theorem theory therapy there thereabouts thereafter thereby therefore therein thereof
these thesis thick thief thieve thin thing think third thirst thirty thorough thoroughfare those thou though thought
thousand thread threat threaten three threshold threw throat through throughout throughput throw thrown thrust thumb
thus thy tick ticket tidy tie tiger tight tile till time timescale tin tip tire tiresome title to toad toast tobacco
today toe together toggle toilet token told tolerant tolerate toll tomato tome tomorrow ton tone tongue tonight too
took tool tooth top topic tore torn torture toss total touch tough tour toward tower town toy trace track trade
traditional traffic tragedy tragic trail train transcript transfer transform transient transit translate transmit
transparent transport trap trash trashcan travel tray tread treasure treat tree trek tremendously trend trials
triangle tribe trick trifle trigger trilogy trinity trip triple tripos triumph trivia trivial trolley troop trouble
trouser truck true trumpet truncate trunk trust truth try tube tune tunnel turn tutor tutorial twelve twentieth twenty
twice twin twist two tying type typeset typewriter typical tyre ugh ugly ultimate umbrella unable unaware unbelievably
uncertain uncertainty uncle unclear uncommon under underestimate undergo undergone undergraduate underground underlain
underlay underlie underline underneath understand understood undertake undertaken undertook underwent undid undo
undone undoubtedly unduly uneasy unexpectedly unfair unfamiliar unfortunate unfriendly unhappy unhealthy uniform unify
unimportant union unique unit unite universe universities unknown unless unlike unload unlock unlucky unnatural
unnecessary unofficial unpleasant unpopular unread unrealistic unsafe unsatisfactory unseen unset unsound unsure
untidy until unto untrue unused unusual unwelcome unwise up update upgrade upon upright ups upset upside upstairs
upward urban urge urgency urgent us usable usage use usefully user using usual utility utter vacancy vacuum vague vain
valid valley value valve van vanish variant variety various vary vast vat vector vegetarian vehicle vein vend venture
venue verb verbatim verbose verdict verify versatile verse versus very vessel vet via viable vicar vice vicious victim
victory video view viewpoint vigorously vile village vintage vinyl violate violent violin virgin virtue virus visible
vision visit visual vital vocabulary vocal voice void voltage volume voluntary volunteer vomit vote vouch vowel wade
waffle wage wait wake walk wall wallet wander want war warehouse warm warn warp warrant wartime was wash waste watch
water wave way we weak weaknesses wealth weapon wear weasel weather wed wee week weekday weekend weigh weight weird
welcome welfare well went were west western wet whale what whatever whatsoever wheel when whence whenever where
whereas whereby whereupon wherever whether which whichever while whilst whim whisky whistle white who whoever whole
wholeheartedly whom whoop whose why wicked wide widespread width wife wild will willingly win winded winding window
winds wine wing winter wipe wire wisdom wise wish wit witch with withdraw withdrawn withdrew within without witnesses
wive wizard woke woken wolf woman wombat women won wonder wonderfully wont wood wooden word wore work workload
workshop world worldwide worm worn worry worse worship worst worth worthwhile would wound wow wrap wrath wreck wren
wrist write written wrong wrote yard yawn year yellow yes yesterday yet yeti yield you young your yourself yourselves
youth zero zone zoom
`
    .trim()
    .split(/\s+/),
);
