/** Surnames in use in England, of many origins, without accents and apostrophes. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
abbasi abdi abdullah abdullahi abraham acheampong adair adams addo adebayo adeleke adeyemi afolabi agarwal agyemang
ahmad ahmadi ahmed akhtar akinola akintola akram alam alavi albu ali allen alvarez aly amin amoah anderson andrews
ansah antwi anwar arshad asante asghar ashton aslam atkins atkinson awad ayodele aziz baah babatunde bailey baker
baldwin balogun banerjee bangura bano barber barker barnes barrett barry bartlett bashir basu bates begum bell bennett
benson berry bhatt bhatti bibi bishop blake boateng bond bose bowen bowers boyd boyle bradley bradshaw brady brennan
brooks brown browne bryant bukhari burgess burke burnett burns burton butler butt byrne caldwell cameron campbell carr
carroll carson carter chan chand chandra chapman charlton chatterjee chaudhary chaudhry chaudhury chen cheng cheung
chohan choi chong choudhury chowdhury chu chukwu clark clarke clayton clements coleman coles collins connolly connor
conway cook cooke cooper corbett costa coulibaly cowan cox craig crawford cross cruz cullen cummings cunningham curran
curtis dang daniels das dasgupta davey davidson davies davis dawson dean delaney dembele deng desai devlin dhaliwal
dhillon diallo dias diaz dixon dodd doherty donnelly donovan douglas dowd doyle duarte dudek duffy duggan duke duncan
dunn dutta dyer edwards ekwueme elliott ellis elmi emmanuel erdogan evans eze fagan fallon farah farooq farrell
faulkner ferguson fernandes fernandez ferreira finch finn fisher fitzgerald fitzpatrick fletcher flynn foley fonseca
forbes foster fowler fox francis franklin fraser frost fuller gallagher garcia gardiner gardner garner gashi gaynor
george ghosh gibbons gibbs gibson gilbert gill gillespie gohil gomes gomez goncalves gonzalez goodwin gordon gough
gould grady graham graves green greenwood gregory grewal griffin griffiths guled gunn gupta gutierrez guzman gyasi
hafeez haider haji hall hamilton hammond hanif hansen haque harding hardy harris harrison hart hartley harvey hasan
hashmi hassan hawkins hayes haynes hayward healy heath henderson henry hernandez hewitt hickey hicks higgins hill
hilton hirst ho hoang hodgson hogan holland holmes holt hooper hopkins horton hossain houghton howarth howe howell
hoxha huang hudson hughes hunt hunter huq hurst hussain hussein hutchinson hyde hynes ibrahim idowu igbinedion ionescu
iqbal irving ismail iyer jackson jacobs jalil jama jamal jankowski jansen jarvis javed jenkins jennings jensen jha
johal johansson johns johnson johnston jones joseph joshi kabir kaczmarek kamara kaminski kane kang kapoor karim kaur
kavanagh kaya keane kebede keita kelly kemp kennedy kent kerr khalid khalil khan khatoon khatun kim king kirby kirk
knight knowles koffi koroma kovac kovacs kowalczyk kowalski krasniqi kumar kumari kuznetsov kwarteng lal lam lamb
lambert larsen lau lawal lawrence lawson leach leahy lee leigh lennon leonard leung lewandowski lewis li liang lin
lloyd logan lopez lovell lowe lucas lynch lyons macdonald macleod maguire mahmood mahmoud majid malhotra malik malone
mann manning mansoor marshall martin martinez martins mason massey matharu matthews maxwell mazur mbeki mccann
mccarthy mccormack mcdermott mcdonagh mcdonald mcgrath mcgregor mcguire mckay mckenna mckenzie mclaughlin mclean
mcmahon mcnally mcnamara meah mehmood mehta mensah metcalfe meyer miah middleton miles miller mills mirza mishra
mistry mitchell moffat mohamed mohammad mohammed mohamud molloy monaghan moore morales moran moreira moreno morgan
morris morrison morton moss moyo mukherjee mullen mulligan munir murphy murray musa mustafa nadeem naidu nair nasir
nasser naylor ncube ndiaye ndlovu nelson newman newton ng nguyen nicholls nicholson nkosi nolan norman norris novak
nowak nunes nwosu obi obrien oconnor odell odonnell ofori ogbonna ogden ogunleye ojo okafor okeke okonkwo okoro okoye
oladipo olaniyan oleary oliveira oliver omar omondi oneill onyango ortiz osborne osei osman osullivan otieno owen
owens owusu oyelaran ozturk pacheco page palmer pandey papadopoulos parekh parker parkes parkin parkinson parmar parry
parsons parveen patel pathak patil patterson payne pearce pearson peng pereira perera perez perkins perry persaud
peters petrov petrova pham phillips pierce pinto piotrowski pires poole popa pope popescu porter potter powell powers
pratt prentice preston price pritchard puri qadir quinlan quinn qureshi rafiq rahman rai raja rajput ramirez ramos
rana randhawa rao rashid rasool raza reddy redmond rees reeves regan rehman reid reilly reyes reynolds rhodes ribeiro
rice richards richardson riley rivera roberts robertson robinson rocha rodrigues rodriguez rogers romero rooney
rosario rose ross rossi rowe rowland roy russell rutkowski ryan saeed sahota saleem saleh salim sanchez sanders sandhu
santos sarkar sarwar saunders savage schmidt schneider sesay sethi shah shaikh shakur shannon sharif sharma sharp
sharpe shaw sheehan shehu sheikh shepherd sheridan sherwood siddique siddiqui sidhu silva simmons simms simpson
sinclair singh skinner slater sloan smart smith smyth soares sousa souza spence spencer stafford stanley stanton
steele stephens stephenson stevens stevenson stewart stokes stone stuart stubbs suarez suleiman sullivan sultana
sutherland sutton swift sylla szabo szymanski tahir talbot tang tanner tariq taylor teixeira terry tesfaye thapa
thomas thompson thomson thornton thorpe tierney tobin tomlinson torres touray toure townsend tran traore travers
trivedi tucker turner tyler uddin ullah usman usmani vance varga vargas vaughan vaz vega verma vieira vincent vu wade
walker wallace walsh walters walton wang waqar wardle warner warren warsame waters watkins watson watts webb webster
wells welsh west weston wheeler whelan whitaker whitehead whittaker wilkins wilkinson williams williamson willis
wilson winter wojcik wong wood woods woodward wozniak wright wu wyatt xu yadav yang yates yildiz yilmaz young younis
yusuf zafar zaidi zaman zhang zhao zheng zhou zielinski zubairi
`
    .trim()
    .split(/\s+/),
);
