/**
 * England's 317 councils since April 2023 by the names of their areas, with the short forms in use behind "=".
 * Source: the lists of principal councils of the Department for Levelling Up, Housing and Communities.
 */

/** Those that can call themselves a county council: no town or city of the same name is meant. */
export const COUNTIES = listed(`
Buckinghamshire=Bucks County;Cambridgeshire;Central Bedfordshire=Central Beds;Cheshire East;
Cheshire West and Chester=Cheshire West=CWAC=CW&C;Cornwall;Cumberland;Derbyshire;Devon;Dorset;Durham;
East Riding of Yorkshire=East Riding=ERYC;East Sussex=ESCC;Essex;Gloucestershire;Hampshire;Herefordshire;Hertfordshire;
Isle of Wight=IoW=IW;Isles of Scilly=Scilly;Kent;Lancashire;Leicestershire;Lincolnshire;Norfolk;
North East Lincolnshire=NELC;North Lincolnshire;North Northamptonshire;North Somerset;North Yorkshire;Northumberland;
Nottinghamshire;Oxfordshire;Rutland;Shropshire;Somerset;South Gloucestershire;Staffordshire;Suffolk;Surrey;Warwickshire;
West Berkshire;West Northamptonshire;West Sussex=WSCC;Westmorland and Furness;Wiltshire;Worcestershire`);

/** Cities, boroughs and districts. */
export const TOWNS = listed(`
Barking and Dagenham=LBBD=Barking;Barnet;Bexley;Brent;Bromley;Camden;City of London=City of London Corporation=Corporation of London;Croydon;
Ealing;Enfield;Greenwich=RBG;Hackney;Hammersmith and Fulham=LBHF=H&F=Hammersmith;Haringey;Harrow;Havering;Hillingdon;
Hounslow;Islington;Kensington and Chelsea=RBKC=Kensington;Kingston upon Thames=RBK=RBKT=Kingston;Lambeth;Lewisham;Merton;
Newham;Redbridge;Richmond upon Thames=LBRUT=Richmond;Southwark;Sutton;Tower Hamlets=LBTH;Waltham Forest=LBWF;Wandsworth;
Westminster;
Barnsley;Birmingham;Bolton;Bradford=CBMDC;Bury;Calderdale;Coventry;Doncaster;Dudley;Gateshead;Kirklees;Knowsley;Leeds;
Liverpool;Manchester;Newcastle upon Tyne=Newcastle=Newcastle City;North Tyneside;Oldham;Rochdale;Rotherham;Salford;
Sandwell;Sefton;Sheffield;Solihull;South Tyneside;St Helens;Stockport;Sunderland;Tameside;Trafford;Wakefield;Walsall;
Wigan;Wirral;Wolverhampton;
Bath and North East Somerset=BANES=B&NES=Bath;Bedford;Blackburn with Darwen=Blackburn=BwD;Blackpool;
Bournemouth, Christchurch and Poole=BCP;Bracknell Forest=Bracknell;Brighton and Hove=Brighton=BHCC;Bristol;Darlington;
Derby;Halton;Hartlepool;Kingston upon Hull=Hull;Leicester;Luton;Medway;Middlesbrough;Milton Keynes=MK;Nottingham;
Peterborough;Plymouth;Portsmouth;Reading;Redcar and Cleveland=Redcar;Slough;Southampton;Southend-on-Sea=Southend;
Stockton-on-Tees=Stockton;Stoke-on-Trent=Stoke;Swindon;Telford and Wrekin=Telford;Thurrock;Torbay;Warrington;
Windsor and Maidenhead=RBWM=Windsor;Wokingham;York;
Adur;Amber Valley;Arun;Ashfield;Ashford;Babergh;Basildon;Basingstoke and Deane=Basingstoke;Bassetlaw;Blaby;Bolsover;Boston;
Braintree;Breckland;Brentwood;Broadland;Bromsgrove;Broxbourne;Broxtowe;Burnley;Cambridge;Cannock Chase;Canterbury;
Castle Point;Charnwood;Chelmsford;Cheltenham;Cherwell;Chesterfield;Chichester;Chorley;Colchester;Cotswold;Crawley;Dacorum;
Dartford;Derbyshire Dales;Dover;East Cambridgeshire;East Devon;East Hampshire;East Hertfordshire;East Lindsey;
East Staffordshire;East Suffolk;Eastbourne;Eastleigh;Elmbridge;Epping Forest;Epsom and Ewell=Epsom;Erewash;Exeter;Fareham;
Fenland;Folkestone and Hythe=Folkestone;Forest of Dean;Fylde;Gedling;Gloucester;Gosport;Gravesham;Great Yarmouth;Guildford;
Harborough;Harlow;Hart;Hastings;Havant;Hertsmere;High Peak;Hinckley and Bosworth=Hinckley;Horsham;Huntingdonshire;Hyndburn;
Ipswich;King's Lynn and West Norfolk=King's Lynn=BCKLWN=West Norfolk;Lancaster;Lewes;Lichfield;Lincoln;Maidstone;Maldon;
Malvern Hills;Mansfield;Melton;Mid Devon;Mid Suffolk;Mid Sussex;Mole Valley;New Forest;Newark and Sherwood=Newark;
Newcastle-under-Lyme=Newcastle Borough=NuL;North Devon;North East Derbyshire;North Hertfordshire;North Kesteven;
North Norfolk;North Warwickshire;North West Leicestershire;Norwich;Nuneaton and Bedworth=Nuneaton;Oadby and Wigston=Oadby;
Oxford;Pendle;Preston;Redditch;Reigate and Banstead=Reigate;Ribble Valley;Rochford;Rossendale;Rother;Rugby;Runnymede;
Rushcliffe;Rushmoor;Sevenoaks;South Cambridgeshire;South Derbyshire;South Hams;South Holland;South Kesteven;South Norfolk;
South Oxfordshire;South Ribble;South Staffordshire;Spelthorne;St Albans;Stafford;Staffordshire Moorlands;Stevenage;
Stratford-on-Avon=Stratford;Stroud;Surrey Heath;Swale;Tamworth;Tandridge;Teignbridge;Tendring;Test Valley;Tewkesbury;Thanet;
Three Rivers;Tonbridge and Malling=Tonbridge;Torridge;Tunbridge Wells;Uttlesford;Vale of White Horse=VoWH;Warwick;Watford;
Waverley;Wealden;Welwyn Hatfield=Welwyn;West Devon;West Lancashire;West Lindsey;West Oxfordshire;West Suffolk;Winchester;
Woking;Worcester;Worthing;Wychavon;Wyre;Wyre Forest`);

/**
 * Abolished since April 2019, whose figures older tables have.
 * Source: the structural changes orders of 2018 to 2022.
 */
export const FORMER_COUNTIES = listed('Cumbria;Northamptonshire=Northants');
export const FORMER_TOWNS = listed(`
Bournemouth;Poole;Christchurch;East Dorset;North Dorset;Purbeck;West Dorset;Weymouth and Portland=Weymouth;Forest Heath;
St Edmundsbury;Suffolk Coastal;Waveney;Taunton Deane;West Somerset;Aylesbury Vale;Chiltern;South Bucks;Wycombe;Corby;Daventry;
East Northamptonshire;Kettering;Northampton;South Northamptonshire;Wellingborough;Allerdale;Barrow-in-Furness=Barrow;Carlisle;
Copeland;Eden;South Lakeland;Craven;Hambleton;Harrogate;Richmondshire;Ryedale;Scarborough;Selby;Mendip;Sedgemoor;
Somerset West and Taunton;South Somerset`);

/**
 * Combined and London-wide authorities, which answer complaints about their own services.
 * Source: the Local Government and Social Care Ombudsman's list of bodies in its jurisdiction.
 */
export const COMBINED = listed(`
Cambridgeshire and Peterborough Combined=CPCA;Devon and Torbay Combined;East Midlands Combined=EMCCA;
Greater Lincolnshire Combined;Greater London Authority=GLA;Greater Manchester Combined=GMCA;
Hull and East Yorkshire Combined;Lancashire Combined;Liverpool City Region Combined=LCRCA;North East Combined=NECA;
South Yorkshire Combined=South Yorkshire Mayoral Combined=SYMCA;Tees Valley Combined=TVCA;Transport for London=TfL;
West Midlands Combined=WMCA;West of England Combined=WECA;West Yorkshire Combined=WYCA;
York and North Yorkshire Combined`);

/** The names of today's councils alone. */
export const ENGLISH_COUNCILS: readonly string[] = [...COUNTIES, ...TOWNS].flatMap(([name]) => name ?? []);

/** Parts of England and groups of councils, and whatever else has a row in published tables without being a council. */
export const NO_COUNCILS: readonly string[] = `
England;All England;National;Great Britain;GB;United Kingdom;UK;Wales;Scotland;Northern Ireland;
North East;North West;Yorkshire and the Humber;Yorkshire & Humber;Yorkshire and Humberside;East Midlands;West Midlands;
East of England;Eastern;South East;South West;London;Inner London;Outer London;Greater London;Greater Manchester;Merseyside;
South Yorkshire;West Yorkshire;Tyne and Wear;Rest of England;
All councils;All authorities;All local authorities;Local authorities;Other councils;Other authorities;Overall;All;
County councils;Counties;Shire counties;District councils;Districts;Shire districts;Unitary authorities;Unitaries;
Metropolitan boroughs;Metropolitan districts;Metropolitan councils;Metropolitan borough councils;London boroughs;
London councils;Core cities;Statistical neighbours;Statistical neighbour;Nearest neighbours;Neighbours;Comparators;
Comparator group;Comparator councils;Similar authorities;Similar councils;Family group;Peer group;Peers;Benchmark;
Minimum;Maximum;Min;Max;Range;Our council;This council;Own council;Us;Rank;Ranking;Target;Sum;Source;Note;Notes;Change;Difference;Variance;Trend;
Direction of travel`
  .split(';')
  .map((name) => name.trim());

/** A council's name first, its short forms behind it. */
function listed(text: string): readonly (readonly string[])[] {
  return text.split(';').map((entry) => entry.trim().split('='));
}
