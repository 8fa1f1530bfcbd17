/**
 * English words, letter by letter, that are one slip of the pen from another common word: "contract" isn't a misspelt
 * "contact". The stems with their endings can't serve here: they take "Placment" and "Famly" for forms of words, which
 * does no harm where the question is whether a capital makes a name. Chosen from the British and common word lists of
 * SCOWL (sizes 10 and 20), with words of councils' services added.
 *
 * Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
 * associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 */
const WORDS: ReadonlySet<string> = new Set(
  `
abide abilities able abort abuse abused abuses abusing accent accents acceptable acceptance accessing accidental
accidentally accidents according accordingly achieved achieves acknowledge acquired acquires acquiring across
activates actor actors acts adapt adapted adapting adapts addicting additionally additions addressed addresses adds
administrative adopted adopter advanced advances advantageous advertised advertises advice advise advised adviser
advisers advises aerial affect affection affects after again aged ages agreed agrees ahead aided aiding aids aimed
aiming alas alike alive allocation allocations alone along alter alteration alterations alternate alternative
alternatively alternatives ambitious among ample amuse amused amuses analyses angel anger apart apologies apologise
apologised apologises appal appeal appealed appealing appeals appear appending apple application applications
applied applies apply appreciated appreciates appreciation appropriately approved approves approving arbitrarily
arch archiving arena argued argues arise arisen arises arising armed arming arms arose around arranged arranges
arrived arrives artificially arts ascending aside asks asleep assemble assembled assembles asserting assigning
assistance assisting associated associates associating association associations assume assumed assumes assuming
assure assured assures assuring atmospheric attach attack attacked attacking attendant attending attention
attracting attraction aunt authorise authorises automated automates automating await awaited awaiting awaits awake
award awards aware axes back backed backing backs badly bags bake baked bakes baking ball balls band bands bang bank
banks banner bans bare barely bark barked barking barks bars base based bases bash bashed bashes bashing basic
basics basis bass basses batch bath battle baud beach beam bean beans bear beard bearding beards bearing bears beast
beat beaten beating beats beautifully became become beds beef been beer beers began begin begun being beings
believed believer believers believes bell bells below belt bend bending bends bent best beta bets better betting
bias biased biases biasing bidding bids bill billion billions bills bind binding binds bird birds bite bites bits
bitter black blacks blade blank blast blasts bless blew blind blink blob block blocked blocking blocks blow blown
blue boat bobs bogged bogging bogs bold bolt bond bone bones book booked booking books boom boost boot boots border
bore bores boring born borne boss bother bothers bought bound bounds bout boys brain brains brake brand brands brave
breach bread breath brick bright bring broad broke broken brother brothers brought brown brush buck bucks buffer
buffered buffering buffers bugger bugs build built bulb bull bump bunch buried buries burn burned burning burns bury
burying buses bush buss bust busy butter buying buys byte bytes cable cabled cables cabling cage cake cakes
calculating calculation calculator call caller calling calls calm came camp cans cant card cards care cared career
careers carer carers cares carriage carried carrier carries carry cars case cased cases cash casing cast casting
casts catch catches catching cater caters cats caught cause caused causes cave cease ceases cell cells cent
centrally certainty chain chair chairs chance chances change changed changes changing chaos chap chaps char charge
charged charges charging charm charmed charming charms chars chart charter charts chase chases chat chats cheat
cheated cheating checker cheek chequed chequer cheques chip choir choose chop chopped chopping chops chose chosen
chuck chucked chucking chucks cider circulate circulating circulation cite cites citing clarity clash clashes class
classed clause clauses clean cleaned cleaner cleanest cleaning cleanly cleans clear cleared clearer click clip clips
clock clocks clone clones close closed closer closes closest closet closing club clue coarse coast coat coats code
coded codes coding coin coined coining coins coke cold collar collating collected collecting collection collections
collective combined combines come comes coming commercially commissioned committed committing commodity
communicating communism communist communists companion comparable comparative compared compares comparing compassion
compatible compete competed competent competes competing competition competitive competitor compilation compiled
compilers compiles compiling complacent complain complainant complained complaining complains complaint complaints
complement completed completely completes completing completion compliant complicated complicates complication
complications compliment composed composer composers composes composing composite composition comprehensible
comprehension compression comprising computation computed computer computerise computers computes computing
concealed concealing conceived conceiving conception concert concerts concluding conclusion condemned condemning
conditional conditioned conducted conducting confidence confining conform confused confuses confusing confusion
congest congested congesting congestion connected connecting connection connections connector consent consented
consenting consents consequent conservation considerable considerably considerate considered considers consisted
consistency consistent consistently consisting constantly constants constitution constrain constrained constraining
constrains constructed constructing construction constructions constructs consuming contact contacted contacting
contacts contained container containing contend content contention contentious contest context contexts continent
continual continued continues continuing continuity continuous continuously continuum contract contracted
contradicting contradicts contrast contributing contributor contributors contrived contriving controller controllers
convenience conveniently convention conventional conventions conversion conversions converted converting convicted
convicting conviction convictions convinced convinces convincing convincingly cook cooked cooking cooks cool
cooperation cope coped copes copied copies coping copy core corn corrected correcting correction corrections
correctly correlation corrupted corrupting corruption cost costed costing costly costs cosy cough could councillor
councillors counselled counsellor counsellors count counted counter countless country counts county court courts
cover crack cracks crash crashed crashes crass cream created creates creating crew cried cries crime crisis
crisps criticise criticised criticises crop crops cross crosses crown crush crushed crushes crushing crying cube
cums cunning cups cure cures curing curiously currently curry curse curtain curve cute cuts cutting cycled damaged
damages damp dangerously dare dared dares daring dark dash data date dated dates dating dawn days dead deaf deal
deals dealt dear death decade decades decay decent decide decided decides deck declared declares declining decode
decoded decodes decoding decreased decreases decreasing dedicated dedicates deduce deduced deduces deducing
deduction deductions deed deeds deem deemed deeming deems deep defeating defect defective defects defend defended
defending defends defined defines definition definitive deleted deletes deliberate deliberately delicate delicious
deliver delivers delivery demand demanding demonstrating denote denotes dense dental departmental dependant
dependent depressed depresses depressing depression deprive deprived deprives depriving depth deranging derive
derived derives deriving descending described describes descriptive deserting deserve deserved deserves deserving
designating designer desired desires desk desperately despise despite destination destining destruction detaching
detecting detection detective determined determines developer developers devise devises devoted devotes dial dials
dice died dies diet difference different differently differing difficult difficulty digs dine dined diner dines
dinner dire directing direction directions directive directives director directors directory dirt disability
disappear disappeared disappears disc disco discouraged discourages discovered discoveries discovers discovery
discussed discusses discussing discussion discussions disguised disguises disguising disgusted disgusting dish
dishes disk dismissed dismisses dismissing distinctive distinguished distorted distorting distract distributed
distributes distributing distribution dive dived diversity diverting dives divided divides divine diving divisions
documented documents does dogs doing dole donations done dons doom dooms door dose doses dots down drag drags drain
drained draining drains drank drastically draw drawn draws dread dreading dreads dreamt dress dressed dresses
dressing drew dried dries drip dripped dripping drips drive drivel driven driver drivers drives driving drove drown
drunk drying dual duck dull duly dumb dump dumps duplication dust dusty dying each early earn earned earning earns
ears ease east easy eater eating eats educating education educational effect effective effectively effects
efficiency efficient efficiently eight eighth either elect elected electing election elections electron elects else
email embarrass embarrassed embarrasses emit emotion emphasise employed employer emulation enable enabled encounter
encountered encounters encouraged encourages ending ends enforcing engineered engineers enquiring ensured ensures
entertain entirety entities entitled entitles environment environmental environments equality erase erased erases
especially essential essentially establish established establishes estate eternal even evens event events ever every
evolution examined examiner examines exceeding excepting exception exceptional excessive excessively exclamation
excluded excludes excluding exclusion exclusive exclusively executed executes executing execution executive exit
exited exiting exits expanding expansion expect expecting expects expensive experienced experiences experiment
experimental experimentally experimented experimenting experiments expert experts exploding exploited exploiting
exploration explosion explosive export expressed expresses expressing expression expressions extant extend extending
extension extensive extensively extent extents face faces facilities fact factory facts factual factually faculties
fail failed failing fails faint fair fairy fake fall falling falls fame fans farce fare farm farmer farther farthest
fast faster fate father faulty favour favouring fear fearing fears feat featured featuring feed feeding feeds feel
feeling feels fees feet fell fellow fellows felt fence fever fibre fiddle field fight fights figured file filed
files filing fill filled filling fills film filmed filming films filtering financially find finding finds fine fined
finer fines fining finished finishes fire fired fires firing firm firms fish fished fishes fishing fits fitting five
fiver fixed fixes fixing flag flame flashed flashes flat flavour flaw flaws fleet flesh flew flied flies flight flip
flips float flood flour flow flower flown flows flush flushed flushes flushing flying foam fold folder folding folds
follower fond font food foods fool foot forced forces forcing forget forgot fork form formal formally format
formation formatting formed former forming forth fortunate fortunately forty forum foster fought foul found founded
founding founds four fourth fractions freak freaks free freed frees frequency friction fried fries frog from frown
frying fudge fuel full fully functional functioned fund fundamental fundamentally funding funds furry further
furthest gain game games gang garage gate gates gather gathering gave gear gearing gears gene generated generates
generating generation generations generator generators gets getting ghost giant gift give given gives giving glass
glasses glean glove glow glowing glows glue goat godfather godmother gods goes going gold gone good goody gown grace
grade grain grand grandfather grandmother grands grant grants grass grave great greed grew grey grid grief grind
grinds grip groan gross ground grow grown grows guaranteed guarantees guessed guesses guest guests guilt guns guts
guys hack hacked hacking hacks hail hair hairs hairy half hall halls halt halve hand handed handing handled handler
handles handling hands handy hang hanged hanging hangs hard harden hardening hardy harm hash hasty hate hated hates
hating hats have having hazy head headed header headers heading heads health healthy heap hear heard hearing hears
heart hearts heat heated heating heats heel heels height held hell hello help herd here hereby heresy hero herring
hide hided hides hill hills hint hinting hints hire hires hiring historian historically hits hitting hold holder
holds hole holes hollow holy home homes honesty honey hook hooked hooking hooks hope hoped hopeless hopes horde
hordes horn horribly horse host hostel hosts hotel hour hours house houses humane humour hung hunt hunts hurt
hysterical idea ideal ideals ideas identically identify identity ignored ignores imaginative immediate immediately
impending implement implemented implements implication implications implied implies imply importance important
importantly importing imposed imposes impractical impressed impresses impressing impression impressive improved
improves improving inability inaccessible inappropriate incidental incidentally inclined inclines inclining included
includes including inclusion inclusive incompatible inconsistency inconsistent inconvenient incorrectly increased
increases increasingly incurring indefinitely indent independence independent independently indexed indicated
indicates indicating indication indicative indicator indicators indirection individual individually individuals
induction industries ineffective inefficient inevitable inexperienced infecting infection infer inference infinitely
infinity info informative inheriting inner inquiring insect insects insensitive inserting insertion insignificant
insisting inspected inspecting instructing insufficient insulting intelligence intelligent intending intensive
intent intention intentional inter interacted interacting interacts interested interestingly interests interfere
interior internal internals interpret interpreted interpreter interprets intersection interval into introduced
introduces inventing invention inventions invert inverted inverting inverts invest invitation invited invites
involved involves irate irresponsible irritated irritates irritation isolated isolates isolation issued issues jack
jacket jail jeans jest join joins joint joints jump junction jury just justified justifies keen keep kettle kick
kicked kicking kicks kidding kids kill killed killer killing kills kind kinds king kings kiss kits knee knew knight
know known knows labs lack lacked lacking lacks lady lager laid lain lake land landed landing lands lane lark laser
last lasted lasting lasts late later latter launch lawn layer laying lays lazy leach lead leaded leader leaders
leading leads leaf leak lean leaned leaning leans leap learn learns learnt least leather leaved leaves leaving
lectured lecturer lecturers left legs lend lending lends lengthy lens lent less lest lets letter letting liability
libel librarian lied lies life lift lifted lifting lifts light lightly lights like liked likes liking line lined
lines lining link linked linking links lips lisp list listed listen lists litter live lived lively liver lives
livest living load loaded loader loading loads loan loans locations lock locked locking locks logo logs long look
looked looking looks loop loops loose lord lords lorries lorry lose loses losing loss losses lost lots loud love
loved lover lovers loves loving lower lowers lowest loyal luck lucky lump lumps lung lurk lust lying made mail
mailed mailing mails main mains maintained maintains make maker makers makes making male males managed manager
managers manages mangle manipulating manned mans maps march mark marked marker market marking married marries marry
marrying mask mass masses master masters match matched matches matching mate mathematical mathematically
mathematician mathematics matter mature mayor maze meal meals mean means meant measured measures meat mechanical
mechanics mechanism mechanisms meet melt mend mended mending mends mental mere merge merry mess messed messes
messing messy metal metre mice might mighty mild mile miles milk mill mind minding minds mine mined mines mining
mint minus mislead misled misplaced misplacing misread misreading misreads miss missed misses mist mistake mistaken
mistakes mists misunderstand misunderstood mixed mixes mixing moan moaning moans mock mode model moderation modes
modified modifies mole monkey month mood moon more mortal most mother mothers mould mount mountains mounted mounting
mounts mouse mouth move moved moves movie movies much muck muddle mugs multiply must mutter mutters mysteries
mysteriously nail nailed nailing nails naked name named names native near nearby nearly neat neatly necessarily
necessary necessity need needing needs neglected neglecting neither nerve nerves nest nested nesting nests nets
never newer newest next nice nick nicked nicking nicks night nights nine node nodes noise noisy none noon norm
normal north nose noses note noted notes nothing noticed notices notifying noting notion novice novices nuclear null
numb nuns nuts objecting objection objections objective observed observer observers observes observing obsessing
obtaining occasional occasionally occasions occupied occupies occupying occurring odds officer officers offices
older omissions ones onto onus operated operates operating operation operational operations operators opponents
opposed opposes opposition oppressed oppresses oppressing oppression oral orange order organised organiser
organisers organises originals other others ought ours outlining over owed owes owned owning owns pace pack packaged
packed packet packing packs padded padding pads paged pages paging paid pain pains paint painted painting paints
pair palace pale pant pants parity park parked parking parks parse parsed parses parsing part particle particles
particular particularly partly parts party pass passed passes passive past paste patch patched patches patching
patent path pause paused pauses pausing payed paying pays peace peak peaks peasant pence pended pending pends pens
perceiving perception permanence permanency permanent permanently personality persuaded persuades petty phase phases
phenomena philosopher phone phrase phrased pick pile piles pill pills pilot pinch pinches pink pins pint pints pipe
pitch pity place placed placement places placing plain plan plane planes planet plans plant planted planting plants
plate plates play played player playing plays pleased pleases plots ploy plug plugs plus pocket poem poet poets
point pointed pointer pointers pointing points poke pole police policy polishing polite politically politician poll
polls pool poor pope populating pork port ported porting ports pose posed poses posing positioned possible possibly
post poster posting posts potential potentially pound pounds pour pours powder power practicable practical
practically practicals practice practices practise praise pray prayed praying prays preach preached preaches
preaching precedence precedent precious precision prediction prefer preferable preferably preference preferences
preferred preferring prefers premise premises prepared prepares prescribed prescribes prescribing prescription
present presentation presented presenting presently presents preserve preserved preserves preserving president
pressed presses pretended pretending prevent prevented preventing prevention prevents preview price priced pride
prime primes prince principal print printed printer printing prints prise prises prize prizes probable proceeded
proceeding processed processes processor processors produce produced producer producers produces product production
productive products profession professor programme programmed programmer programmers programmes progressed
progresses progressing project projected projecting projection projects promised promises promising promoting
promotion prompting prone properly property proportional proposed proposes proposing proposition prose prosecuted
prosecuting prosecution protect protecting protection protects protest prove proved proven proves provided provides
providing provisional provoking publicise published publisher publishers publishes pull pulp pump pumps punch
punishing puns punt punts pure purely purge push pushed pushes puts putt putting putts qualified qualifier
qualifiers qualifies qualify qualities quality questioned quiet quit quite quits quiz quota quotas quote quoted
quotes rabid race races rack racket racks radiation radically rage raid raids rail rails rain rained raining rains
raise raised raises rang ranged ranging rank ranks rant ranted ranting rants rape rare rarer rash rate rated rates
rather rating ratio rational rats rave raved raves raving reach reached reaches reaching react reacted reacting
reactions read reader reading reads ready real realised realises realm rear rearranging reason reasonable reasonably
reassuring recalling received receiver receives receiving recent reception recognised recognises recollection
recommend recommended recommends recorder recording recovery reduce reduced reduces reduction redundancy refer
reference referenced references referred referring refers refine refined refines refining reflecting reflection
reforming refused refuses refute regain regarding registered registers regulations rejecting rejection related
relates relations relatively relatives relativity relaxed relaxes relaxing relay released releases releasing
reliably relied relies relieve relieved relieves relieving religions reluctance reluctantly rely relying remain
remaining remand remarking remembered remembers remind reminder reminding remote remove removed removes rend render
rendering renders rending rendition rends rent repairing repeating repent replaced replacement replaces replacing
replied replies reply report reporter reporting represent representation representative represented representing
represents reproducing reproduction reputation required requires requiring rereading resent reservation reserve
reserved reserves reserving reset resetting resident residents resides resign resigned resigning resigns resolving
resort resorted resorting resorts respected respecting respective respite responded rest restarting rested resting
restored restores restricted restriction restrictions restrictive restricts rests resume retail retain retained
retaining retains retirement reuse revealing revelation revenge reversing revolting revolution reward rewards
rewrote rice ridden ridding ride rides ridiculously riding rids right rights ring ringing rings riot rips rise risen
rises rising risk risky river rivers road roads robot rock rocket rocks rode role roles roll roman roof room root
roots rope rose rotten round rounded rounding rounds rout routing routs rows rude ruin ruining ruins rule ruled
ruler rulers rung rush rushed rushes rushing sack sacked sacking sacks sadden sadly safe safely safety said sail
sailed sailing sails sake saki sale sales salt same sample sand sane sang sank satisfied satisfies save saved saves
saving saying says scale scales scare scared scares scaring scope score scored scores scoring scream screaming seal
sealing seals searched searches season seat seats seconding sect sector sects seed seeing seek seeking seeks seem
seemed seeming seems seen sees select selected selecting selection selective selects self sell selling sells send
sending sends sensible sensibly sent sentenced sentences separated separates separation sequences series served
server servers serves sets setting settled settles settling seven sexes sexist shade shades shake shakes shaking
shall shame shape shaped shapes shaping share shared shares sharp sheep sheer shelf shell shells ship shipped
shipping ships shirt shock shoe shoes shone shook shoot shop shopped shopping shops short shorten shorts shot shots
shout shouts show shower shown shows sick side sided sides siding sigh sight sights significance significant
significantly similarity simple simply simulation simultaneous simultaneously sine sing singer singers singing sings
sink sinking sinks sins site sites sits sitting situating size sized sizes skill skilled skills skip skull slag
slash slave slaves sleep slid slide slides slight slim slip slot slots slow slowed slower slowest slowing slows
small smart smell smells smile smiles smoke sneak sneaking sneaks snow sock socket socks soft sold sole soles solid
solo solved solves some song sophisticated sophisticates sore sorry sort sought sound sounds south space spaced span
spare spares speak speciality specially specified specifies sped speed speeding speeds spell spelling spells spelt
spend spending spends spent spike spill spit spite spits spitted spitting spoke spoken spool sport sports spout
sprang spring springs sprung stability stable stack stacks staff stage stages stake stale stall standardise star
stare stared stares staring stark starred starring stars started starter starting startled startling starved
starving state stated states stating statistic statistical statistics status stayed staying stays steam steel steep
stem stems step stepfather stepmother stepped stepping steps stick sticky stiff still stock stocks stole stone
stones stop stopped stopping stops store stored stores storey storeys stories storing storm storms story strain
strains stray string strip strive stroke strong struck structural structured stuck studied studies stuff stuffing
subjected subjecting subsequently substantially subtly successful successfully such sued sues suffer sufferer
sufficient sufficiently suggesting suggestion suggestions suing suit suitable suitably suite suits summed summing
sums sung sunk sunny supervise supervised supervises supervision supplied supplier suppliers supplies supplying
supporter supporters supporting supposed supposes supposing sure surely surprised surprises surprisingly survived
survives suspected suspecting suspended suspending suspicious swear swearing swears sweep sweet swing switched
switches sword swore sworn synonymous table tack tacked tacking tacks tail tails take taken taker takers takes
taking tale tales talk talked talking talks tall tame tank tanks tape tapes task tasks taste tasted tastes tasting
taught taxes teach teacher teachers teaches teaching team teams tear tearing tears technically tell telling tells
temporarily temporary tend tended tending tends tens tense tenth term terminally terminate terminates terrible
terror test text texts than thank thanking thanks that thee them theme then theoretically there thereby these they
thick thin thing things think thinks this thorough those though thought thous thread threat threats three threw
throat through throughput throw thrown throws thrust thrusting thrusts thus tick tied ties tight tile tiles till
timed timer times timing tins tips tire tired tires tiring toad toes token told tolerating toll tome tone tones took
tool topical tops tore torn toss touched touches tough tour tower towers town trace traces track tracks trade
tradition traditionally traditions trail trailed trailing trails train transaction transactions transform
transformed transforming transforms transition translated translates translating translation translations translator
transparent transported trap trash tray tread treat treated treating treaty tree trees trek trend trends tribes
trick tricks tricky tried tries trip trips trivia truck trucks true trunk trunks trusty trying tube tuned tuning
twin twins tying type typed types typing tyre tyres unable unacceptable unambiguous unavailable uncertainty
unconnected unconvincing underlain understand understood undertook undesirable undocumented unexplained unfortunate
unfortunately unimportant uninteresting unit unite unites units unity universally unjustified unnecessarily
unnecessary unreasonable unset unspecified unsuccessful unsupported unsure unsuspecting unto updated updates usable
used user users uses utilities vacations vague vain value valued valve valves vanishing variations varied varies
vary vast vend vended vending vends verb very viable vice vile vocal voice void vomit vote voted voter voters votes
voting vouch wade wage wages wait waited waiting waits wake waked wakes waking walk walked walking walks wall walls
wander wandered wandering wanders want wanted wanting wants ward wards warm warmed warming warms warn warns warp
warped warping warps wars wary wash washed washes washing waste wasted wastes wasting watch watched watches watching
water wave waved waves waving ways weak wealth wealthy wear wearing wears weary week weeks weigh weight welcomed
welcomes well went were west wets wetting whale what when whence whenever where whereby wherever while whim white
whites whole whose wicked wide width wife wild will willed willing wills wind winded winding winds wine wines wing
wings winner wins wipe wire wise wiser wisest wish wished wishes witch with withdrawn withdrew wive wives woke woken
woman women wonderfully wont wood woods word worded wording words wore work worked worker working works world worlds
worm worms worn worried worries worry worse worst worth worthy would wound wrap wrapped wrapping wraps wren write
writer writers writes writing wrote yard yards year yearly years yield yields your yours yourselves youth zone zones
zoom
`
    .trim()
    .split(/\s+/),
);

/** True for a word, or its plural, that stands for itself however near it is to another. Lower case. */
export function isExactWord(word: string): boolean {
  return WORDS.has(word) || (word.endsWith('s') && WORDS.has(word.slice(0, -1)));
}
