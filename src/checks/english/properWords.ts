/** Words with a capital, and abbreviations, that name nobody: days, places, languages, public bodies, firms, systems. */
export const PROPER_WORDS: ReadonlySet<string> = new Set(
  `
aberdeen action ad adass addaction adhd afghan afghanistan africa african age albania albanian aldershot aldi alps
altrincham alzheimer alzheimers amazon america american amey amharic andover android anglican apple apr april arabic
argos arriva asap asb asc asd asda ashford asia asian asperger aspergers aspire asthma asw atkins aug august autism
autistic aylesbury azeus balfour banbury bangladesh bangladeshi barking barnardo barnardos barnet barnsley barnstaple
barrow basildon basingstoke bath bcc bedford bedfordshire bengali bercow berkshire beverley bexley biffa birkenhead
birmingham blackburn blackpool bluebadge bolton boots bournemouth bracknell bradford braintree brent brentwood brexit
bridgend brighton bristol britain british bromley bsl bst btec buckinghamshire bulgarian burnley bury cab cafcass
calderdale cambridge cambridgeshire camden camhs cannock canterbury cantonese capita cardiff carefirst caribbean
carlisle catholic cc ccg cctv ceo changegrowlive channel chc chelmsford cheltenham cheshire chester chesterfield
chichester childline china chinese chorley christian christianity christians christmas cic cin cio citizens
citizensadvice civica clacton colchester corby cornwall corona coronavirus cotswold cotswolds coventry covid cp cpn
cpp cqc cranstoun crawley crb crewe crisis crohn crohns croydon ctr cumberland cumbria czech da dari darlington
dartford dbs dcs dec december deputyship derby derbyshire devon dfe dfg dhp diwali dixon dla dols doncaster dorset
dover downs dpa dudley durham dutch dv dvla dwp dyslexia ealing eastbourne easter eastleigh ebay eclipse edinburgh edt
eg ehc ehcna ehcp ehcps eia eid eir enfield engie england english epsom equans eritrea eritrean esa essex etc ethiopia
ethiopian eu europe european eurostar excel exeter facebook fareham farsi fcc feb february fenland ffp fgc firstbus
foi foia folkestone france fraser french fri friday fsm gateshead gb gcse gcses gdpr german germany ghana ghanaian
gillick glasgow gloucester gloucestershire gmail gmb gmt google gosport gp gps grandparents gravesend greenwich
grimsby guildford gujarati gypsy hackney halifax halloween halton hampshire haringey harlow harrogate harrow
hartlepool hastings havering hb healthwatch hereford herefordshire hertford hertfordshire hillingdon hindi hindu
hinduism hiv hmcts hmo hmrc homestart hos hounslow hr huddersfield hull humber humberside hungarian huntingdon icb ico
icpc ie igbo ikea india indian instagram iphone ipswich iranian iraqi ireland irish iro islam islington it italian
italy jamaica jamaican jan january japan jew jewish jsa judaism jul july jun june kensington kent kettering kier
kingston kinship kirklees knowsley kooth kurdish kurdistan lac lado lambeth laming lancashire lancaster latvian leeds
leicester leicestershire lewisham lgo lgr lgsco lha liaison lichfield lidl lighthouse lincoln lincolnshire liquidlogic
lithuanian liverpool llp london loughborough lpa lps ltd luton maidstone makaton manchester mandarin mansfield mar
march margate mash may mca mdt mears medway mencap merlin mersey merseyside merton methodist microsoft middlesbrough
middlesex midlands mind mockingbird mon monday morgan morrisons mosaic munro muslim muslims na nb netflix newark
newcastle newham newport nhs nigeria nigerian norfolk northampton northamptonshire northern northgate northumberland
norwich nottingham nottinghamshire nov november nrpf nspcc nuneaton ocd oct october ofsted ok oldham ombudsman oohs
osborne ot ots outlook oxford oxfordshire oyster pa pakistan pakistani pals para parkinson parkinsons pas pashto pause
paypal pc pcs pcso pda pdf pennine penzance persian peterborough pip playstation plc plo plymouth poa poland polish
poole portsmouth portugal portuguese preston prevent prs pru ptsd punjabi pupil ra ramadan ramsgate rcpc reading
redbridge redcar redditch reg regs reigate relate richmond ringway rnib rnid rochdale roma romania romanian rotherham
royal rspca rtb rugby runcorn russian rutland sainsbury sainsburys salford salisbury salt samaritans samsung sandwell
sar sars sat sats saturday scarborough sched scope scotland scottish scunthorpe secure sefton selby senco send sendco
sendiass sep sept september serco severn sgo sheffield shelter shrewsbury shropshire signs sikh sindall skanska slough
slovak slt sms snapchat solihull somali somalia somerset southampton southend southwark spain spanish ssw stafford
staffordshire stagecoach staying stevenage stockport stockton stoke stonewall strengthening sudan sudanese suez
suffolk sun sunday sunderland surestart surrey sussex sutton sw swahili swansea swindon sws syria syrian tameside
tamil tamworth taunton tbc tbd teams tees teesside telford tendring tesco tfl thames thanet thu thur thurrock thurs
thursday tigrinya tiktok torbay torquay tourette tourettes trafford traveller travellers truro trust tue tues tuesday
turkey turkish turning twitter tyne tyneside uasc uber uc uk ukraine ukrainian unicef unison unite urdu url veolia
vietnam vietnamese wakefield wales walsall waltham wandsworth warrington warwick warwickshire watford wearewithyou wed
wednesday wellingborough welsh westminster weymouth whatsapp wigan wight willmott wiltshire winchester windrush
windsor wirral woking wokingham wolverhampton worcester worcestershire word workington worthing wpc wrexham wycombe
xbox xmas yarmouth yeovil york yorkshire yoruba youtube ypa zipcar zoom
`
    .trim()
    .split(/\s+/),
);
