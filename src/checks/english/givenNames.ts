/** Given names in use in England, of many origins, without accents. Those that are ordinary words too name somebody only in context. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aadam aaliyah aanya aarav aaron aayan abbas abbie abby abdi abdirahman abdul abdullah abdullahi abigail abimbola
abiodun abiola abu ace ada adaeze adam adama adanna adebayo adedayo adeel adekunle adele adeola adesola adil aditya
adnan adrian afia afua agata agnes agnieszka ahmad ahmed aidan aiden aileen aine ainsley aisha aishah aiysha akash
akeem akin akira akosua akua ala alaa alan alana alanis alasdair alastair albert alberto albie albion alby alec aled
aleena alejandro aleksander aleksandra alena alesha alesia alex alexa alexander alexandra alexandru alexis alfie
alfred alfredo ali alia alice alicia alina alisa alisha alison alistair aliyah aliza allan allison alma althea alun
alya alyssa ama amaan amadou amal amanda amani amara amarjit amber amelia amelie amina aminah aminata amir amira amit
amjad amna amos amrit amy ana ananya anastasia anaya anders andre andrea andreea andrei andrew andrzej andy andzelika
aneeka aneela aneesa angela angelica angelina angharad angus aniela anika anil anisa anish anita anjali ann anna
annabel annabelle anne annette annie annika anouk anoushka anthony antoinette anton antoni antonio anusha anwar anya
aoife arabella aran archie areeba aria ariana ariella arif arjun arlo armaan armando arnav arnold aron arooj arran
arron arslan arthur artur arun aryan asad ash asha ashanti asher ashleigh ashley ashok ashraf asia asif asiya asma
astrid athena atif atlas aubrey audrey aurelia aurora austin ava avani avery avi axel aya ayaan ayan ayanna ayaz
ayesha ayla aylin ayo ayodele ayrton ayse ayub azaan azariah aziz aziza azra babatunde bahar baljit balraj barbara
barnaby barry bartosz basil basma bea beata beatrice beatrix beau becky belinda bella ben benedict beniamin benjamin
bereket bernadette bernard bertha bertie beth bethan bethany betty beverley beverly bhavesh bianca bilal billie billy
biniam bisi blanche blessing bo bobbie bobby bodhi bogdan bonnie boris bozena bozhena bradley brandon branwen brenda
brendan brendon brenna brian bridget brigid brittany brody bronagh bronislaw bronwen bronwyn brooke bruce bryan bryce
bryn bryony bukola burak byron cai caitlin caitlyn caleb callum calum calvin cameron camila camilla candice cansu cara
caria carina carl carla carlos carly carmel carmen carol carole caroline carolyn carrie carter carys casey caspar
cassandra cassie cassius catalin catarina caterina catherine cathy catriona cecil cecilia cecily cedric celeste celia
celine cemal ceri cerys cezar chad chanel chanelle chantal chantelle charlene charles charley charlie charlotte
charmaine chelsea cheryl chester chiamaka chidera chidi chijioke chika chinedu chinwe chioma chizoba chloe chris
christian christina christine christopher chukwudi chukwuemeka chun cian ciara cillian cindy claire clara clarence
clarissa claudia clay clem clement clifford clive clodagh cody cole coleen colette colin colleen connie connor conor
constance cora coral cordelia corey corinne cormac cosmin courtney craig cristian cristina crystal cynthia cyril
dahabo daisy dakota damian damien damilola damola dan dana daniel daniela daniella danielle danny danuta daphne dara
darcey darcy daren daria darius dariusz darla darragh darrel darren daryl daryna dave david dawid dawn dawud dayo dean
deborah debra declan deepa deepak deidre deirdre deji delia delilah della delroy demi denis denise deniz dennis denzel
derek dermot desiree desmond destiny devlin devon devontae dexter dhruv diana diane dilan dillon dilwyn dilys dimitri
dinesh diogo dion dionne divya diyar dmitri dominic dominik dominika dominique donald donna donovan dora doreen dorian
doris dorota dorothy dougie douglas duc duncan duru dwayne dylan eamon eamonn ebele ebenezer ebony ebrahim ebru ece ed
eddie eden edith edmund edona eduardo edward edwin edyta efe effie efua eileen eilidh eimear eira ekaterina ekow ela
elaine eldon eleanor elena eleni eleri elham eli elias elif elijah elin eliot elira elisa elise elisha eliza elizabeta
elizabeth ella ellen ellie elliot elliott ellis ellismae elliw elodie eloise elsa elsie elton elvis ember emeka emer
emilia emilie emiljan emily emine emma emmanuel emmett emrah emre emrys endri enid enoch enrique enzo eoin erica erik
erin eritrea ernest ernie errol ervin esi esme esmee esmeralda esra estelle esther ethan ethel etta euan eugene eunice
eva evan evangelina evangeline eve evelyn everly evie ewa ewan eyup ezekiel ezinne ezra ezri fabian fadi fadumo fahad
fahima fahmida faisal faith faiza faizal fallon farah fardosa fareed farhan farhia farida farouk farrah faruk farzana
fatema fatemeh fathi fathia fatih fatima fatimah fatma fatou fatoumata fatuma fay faye felicity felix femi fenella
fergal fergus ferhat fernanda fernando ffion fia fikret filip filipa filsan finbar finlay finley finn fiona fionn
flora florence florin flynn folake folasade frankie fraser fred freddie frederick freya frida funmi funmilayo gabriel
gabriela gabriella gabrielle gaia galina gareth garfield garry gary gavin gayle gaynor gemma genevieve geoff geoffrey
george georgia georgie georgina gerald geraldine gerard germaine gertrude gethin ghazala ghulam gideon gilbert giles
gillian gina giovanni gisele giulia gladys glen glenda glenn glenys gloria glyn godfrey gordon gosia grace gracie
graeme graham grahame grainne grant grazyna greg gregor gregory greta grzegorz guadalupe gulay gulsen gurdeep gurpreet
gustavo gwen gwendolyn gwilym gwyneth habib habiba habtom hadi hadiya hafsa hailey hakan hakeem hala haleema halil
halima hamid hamish hamza hana hanan hanif hanna hannah harinder haris harish harjit harley harlow harmony harold
haroon harper harpreet harriet harrison harry harun harvey hasan haseeb hashim hasina hassan hatice hattie hawa hayden
haydn hayley hazel heath heather hector heidi helen helena helga henry henryk herbert hermela hetty hibo hilary hilda
hina hind hoang hodan hodo hollie hollis holly hooria hope horace howard hubert huda hugh hugo humaira humphrey hung
huong hussain hussein huw iain ian ibrahim ibukun ida idil idris idrissa ifan ifeanyi ifeoma ifrah ifza igor ikechukwu
ikram ileana ilhan ilir ilyas iman imani imogen imran inaaya inaya indie indigo indira ines ingrid inigo ioan ioana
ion ira irena irene irfan irina iris irma irshad isaac isabel isabella isabelle isaiah isatou isha ishaan ishaq
ishmael isla islam ismael ismail isobel isra israr issa issac ivan ivana ivaylo ivor ivy iwan iwona iyad izaan izabela
izzy jabari jace jacek jack jackie jackson jacob jacqueline jacqui jada jade jaden jagdeep jahid jahmal jai jaime
jakov jakub jamal jamelia james jamie jamila jan jana jane janelle janet janette jani janice janine jannat jared jarek
jaroslaw jasmin jasmine jason jasper jaspreet javed javier jax jaxon jay jaya jayden jaylen jayne jayson jazmin jean
jeanette jeff jeffrey jem jemima jemma jenna jennie jennifer jenny jenson jeremiah jeremy jermaine jerome jerry jesse
jessica jessie jett jill jillian jim jimmy jin jitendra joan joanita joanna joanne joao jocelyn jodie joe joel joely
johan johanna john johnny jolanta jon jonah jonathan joni jonty jordan jorge jose josef joseph josephine josh joshua
josiah josie joss jovan joy joyce juan juanita jude judith judy julia julian juliana julie juliet julius jumana june
junior justin justyna kabir kacey kacper kaden kadiatou kadija kaelan kai kaiden kaine kaitlin kaitlyn kaleb kalinda
kalpana kamal kamala kamaljit kamil kamran kane kanwal kaori kara karan karen karim karima karina karl karla karol
karolina kasey kashif kasia kassandra katarzyna kate katelyn katerina kateryna katherine kathleen kathryn kathy katia
katie katrina katy kavita kavya kay kaya kayden kayla kayleigh kazim keane keanu keegan keeley keenan keeva keir keira
keisha keith kelechi kelly kelsey kelvin kemal kemi ken kenan kendra kenji kenneth kenny kenya kenzie kerem kerri
kerry kevin khadeeja khadija khadijah khadra khaled khalid khalil khushi kian kiana kiera kieran kieron kim kimberley
kimberly kimora kinga kingsley kiran kirsten kirsty kishan kit klara klaudia klea kledi klevis kobe kobi kody kofi
kojo konrad kosi kristaps kristen kristian kristina krisztina krystian krystyna krzysztof kunle kushal kwabena kwadwo
kwaku kwame kwasi kwesi kyan kyla kyle kylie kyra kyron lacey lachlan laila lakshmi lamar lamin lana lara larisa
larissa lars lashawn laszlo lateefa latifa latoya laura lauren laurence laurie layan layla laylah leah leander leandro
leanne leela leen leif leila leland lena lenka lenna lennon lenny leo leon leona leonard leonardo leonie leroy lesley
leslie leticia levi levison lewis lexi lexie leyla leyton liam liana lidia lien lila lilia lilian liliana lillian
lillie lilly lily lilya lina lincoln linda lindsay lindsey linh linus lionel lisa liu liv livia liz lizzie ljiljana
llewellyn llinos lloyd logan lois lola lora lorcan lorelei loretta lorik lorna lorraine lottie lou louie louis louisa
louise lowri luan lubna luca lucas lucia lucian lucille lucinda lucy ludmila luella luis luiz lukas lukasz luke
luljeta lumturi luna luqman luwam lux lydia lyla lyle lyn lynda lyndsey lynette lynn lynne lynsey lynton lyra mabel
macey maciej mackenzie maddie maddison madeleine madeline madhu madina madison madonna mae maeve magda magdalena magdi
maggie maha mahad mahdi mahira mahmood mahmoud mahmud mahnoor mahreen maira mairead maisie maisy maiwand maja makeda
malachi malachy malaika malakai malaki malala malcolm malek malgorzata mali malia malik malika mamadou mandeep mandy
manish manjit manon manpreet mansur manuel maple mara maram marc marcel marcela marcia marcin marco marcos marcus
marek margaret margarita margo margot maria mariam mariama marian mariana marianne marie marija marilyn marina mario
marion marissa marius mariusz marjorie mark marlene marley marlon marnie marsha marta martha martin martina martyn
marvin marwa marwan mary maryam maryan maryann maryla mason masood matei mateo mateusz mathew mathias mathilda matilda
matt matteo matteusz matthew mattie maud maura maureen maurice maverick mavis max maximilian maxine maxwell maya
mayowa mayur mazin mckayla mckenzie meera megan meghan mehak mehdi mehmet mehreen mehwish mei mel melanie melek melisa
melissa melody memet mercedes mercy meredith merete merin meron merryn mert merve meryem mia micah michael michaela
michal michel michele michelle miguel mihaela mihai mihail mika mikael mikaela mikail mike mikey mikhail mila milan
milana mildred milena miley milica millicent millie milly milo milosz mimi mina minahil minh minnie mira miran miranda
mireille mirela miriam mirjeta miroslaw mirza misbah misha mitchell modou moesha mohamed mohammad mohammed mohamud
mohan mohsin moin moira mollie molly mona monica monika monique monira monty morag mordechai morgan morwenna moses
mostafa mounir mubarak mubashir mudassar muhammad muhammed mukhtar muna munira muntaha murad muriel murray musa musab
mustafa mya myah myfanwy myles myra myriam nabeel nabil nabila nada nadeem nader nadezhda nadia nadine nadira nadja
naeem nafisa nahid naila naima naledi nana nancie nancy nanette naomi narges narinder narjis naseem nashwa nasir nasra
nasreen nasrin natalia natalie nataliya natasha nathan nathaniel natnael nausheen navdeep naveed naveen nawal nazanin
nazia nazir neave nebojsa ned nedim neelam neema neha neil nellie nelson nergis nerys nesta nevaeh neve neville ngoc
ngozi nhung nia niall niamh nicholas nick nicky nico nicola nicolae nicolas nicole nigel nihal nikhil nikita nikki
nikola nikolai nikolas nila nilufar nimo nimra nina nisha nishant nishat nita noah noel noelle nola nona noor nora
norah noreen norma norman nouman ntombi nuala nuha nur nura nuray nusrah nusrat nyah nyasha nzinga oana obi obinna
octavia odette odin oghenekaro oisin okan oksana ola olaf olayinka oleksandr olena olga olive oliver olivia olivier
ollie oluchi olumide oluwaseun oluwaseyi oluwatobi olwen olwyn omar omari omer omolara omotola onyinye oona oonagh
ophelia oran orhan orla orlaith orlando orson osagie oscar osian osman otis ottilie otto otylia oumar owain owen
owethu oyin oyinkansola ozan padraig paige pamela paola paolo parker parminder parveen parwin patience patrice
patricia patrick patrycja patryk patsy paul paula paulette paulina pauline paulo pavel pavlo pawel payal pearce pearl
pedro peggy penelope penny percy perry persephone petar pete peter petra petronela petru peyton phil philip philippa
phillip phoebe phoenix phuong phyllis pierce pierre piers piotr piper pippa piyush polly pooja poppy prakash pranav
pratik praveen precious preeti prem preston primrose prisca priscilla priti priya priyanka przemyslaw qasim quang
quentin quincy quinn quinten rabia rachael rachel radek radoslaw radu rafael rafal rafe rafferty rafiq raghad raheem
rahim rahima rahma rahul raife raihan raja rajan rajesh rajinder rajiv rajvir rakesh ralph raluca ram ramesh ramon
ramona ramsha rana randolph rani rania ranjit ranya raquel rasa rashad rashid rashida raul raven ravi ravinder rawan
raya rayan raymond rayyan razan razia reagan rebecca rebekah reece reem reena reeva reggie regina reginald rehan
rehana rehman reid reilly reina remi remy rena renata rene renee renesmee reuben rex reza rhea rhian rhianna rhiannon
rhoda rhodri rhona rhonda rhydian rhys ria riaz ricardo ricco richard richie rick ricky rida rifat riley rimas rimsha
rina rio rishi rita ritchie riya roan rob robbie robert roberta roberto robin robyn rocco rocky roderick rodney
rodrigo roger rohan rohini rohit rohullah roisin rokas roland roma romain roman romeo romilly romy ron ronald ronan
ronnie ronny roo rori rory rosa rosalind rosamund rosanna rosanne roscoe rose roseanna rosemarie rosemary rosie ross
rowan rowena roxanne roxy roy royston roza ruairi ruaridh ruben ruby rudi rudy rufaro rufus rui rukhsana rukiya rumana
rupert russell ruta ruth ryan ryder rylan saad saba sabah sabiha sabina sabrina sade sadia sadie saeed safa saffie
saffron safia safiya sagal sahar sahil sahra saida saif saima saira sajid sajida sakina salah saleem saleh salim salma
salman salome sam samantha samara sameer samia samina samir samira samiya samson samuel samuil sana sanaa sandeep
sandie sandra sandro sangita sania sanjana sanjay santiago santosh saoirse saoud sara sarabjit sarah sarita sasha
saskia saul savanna savannah scarlett scott seamus sean sebastian seema sefa seher sekou selam selamawit selena selim
selina selma semira semra senait senem seren serena serhii serkan setareh seth shabana shabnam shafiq shah shahid
shahida shahnaz shaila shaima shakeel shakera shakil shakira shamima shamso shane shanelle shania shanice shanika
shanique shannon shantel sharifa sharmake sharmila sharon shaun shauna shaunna shay shayla shazia shea shehnaz sheila
sheldon shelley shelly sheree sheridan sherry sheryl shilpa shirin shirley shivani shohreh shola shona shreya siamak
sian sibel sid siddharth siddiq sidney sidra siena sienna sierra silas silvia sima simbarashe simon simona simone
simran sinead sinem siobhan sirad siya sizwe skye skyla slawomir snezana soban sofia sofie sohail solomon somaya sonia
sonja sonnie sonny sonya sophia sophie soraya sorcha sorina spencer srdjan stacey stacy stan stanimir stanislaw
stanley star stefan stefania stefanos steffan stella stephanie stephen steve steven stewart stuart suad subhan sudha
sue suhaib suhana sukhdeep sukhi sukhvinder sulaiman suleiman suleyman sultana sumaira suman sumaya sumayyah sumera
summer sunil sunita sunniva sunny surayya suresh surinder suriya susan susanna susannah susie suzanne svetlana sybil
syed sylvia sylwia tabatha tabitha tadas tadeusz tahir tahira tahmina taiwo talha talia taliesin tamanna tamar tamara
tamer tamia tamika tamsin tana tanaka tania tanisha tanvi tanya tanzeela tapiwa tara taras tarek tariq tasha taslima
tasneem tasnim tate tatenda tatiana taylor tayo tayyab tayyiba ted teddy tegan tegwen tekle temi temitope tendai
teodora terence teresa teri terry tess tessa tewodros thabo thalia thandi thanh thea theia theo theodora theodore
theresa thi thomas thuy tia tiago tiana tianna tiegan tiffany tiger tihana tilly tim timothy tina tinashe titilayo
tobi tobias tobin toby todd tolu tom tomas tomasz tomi tommie tommy tomos toni tony toyin tracey tracy trang travis
trevor tricia trinity trisha tristan trixie trudy tsering tuan tuba tudor tuncay tunde tung tyler tyra tyreece tyreke
tyrell tyrese tyrone tyson uche uchenna ugo ugochi ugonna uma umair umar umme umut una unathi ursula usha usman uzair
uzma val valentina valeria valerie vanessa vasile veena velma vera verity verna vernon veronica veronika vesna vesta
vetle vic victor victoria vihaan vijay vikas vikram viktor viktoria vincent vinnie vinny vinod viola violet violeta
viorel virginia vivek vivian vivien vivienne vladimir volodymyr vytautas wafa waheed wai walid wallace walter wanda
waqar waqas warda warren warsame waseem wayne wendy weronika wesley wietske wiktor wiktoria wilf wilfred wilhelmina
william willow wilma wilson win winifred winnie winston wioletta wojciech woodrow woody wren wynn xander xavier xenia
xhevdet xiaoming xin yacoub yahya yamina yan yana yao yara yared yasar yaseen yasemin yash yasin yasir yasmeen yasmin
yasmine yassin yaw yemi yetunde yewande yiannis ying yohannes yolanda yonas yosef yosief yousef yousuf yui yuki yulia
yuliya yuna yunis yunus yuri yusra yusuf yuting yvette yvonne zac zach zachariah zachary zack zadie zaeem zafar zahara
zahid zahir zahra zaid zain zaina zainab zaira zak zaki zakir zander zane zara zarah zariah zarif zarina zayaan zayan
zayd zayn zaynab zbigniew zeenat zeinab zeki zelal zelda zena zeynep zhara zhen zhi zia ziggy zina zita zoe zofia
zohra zola zoltan zoran zosia zoya zsofia zubair zubeida zuber zuhra zuleika zulfiqar zunaira zuri zuzanna zygmunt
`
    .trim()
    .split(/\s+/),
);
