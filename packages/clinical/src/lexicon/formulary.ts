/* oxlint-disable max-lines -- a lexicon is data */
/** A name on an Indian prescription: generics stand for themselves, brands name their generic. */
export interface FormularyEntry {
  readonly name: string;
  readonly generic: string;
  readonly isBrand: boolean;
  /** Where the line comes from: "own" is own knowledge. */
  readonly source: string;
}

/** `generic: its common brands | source`, one generic a line. Typed by hand; no list was copied. */
const LINES = `
paracetamol: Dolo, Crocin, Calpol, Pacimol, Febrex, Sumo L, Metacin | own
ibuprofen: Brufen, Ibugesic | own
ibuprofen + paracetamol: Combiflam, Ibuclin, Flexon | own
diclofenac: Voveran, Dicloran, Voltaren | own
aceclofenac: Hifenac, Zerodol | own
aceclofenac + paracetamol: Zerodol-P, Hifenac-P, Aceclo Plus | own
naproxen: Naprosyn | own
mefenamic acid: Meftal | own
mefenamic acid + dicyclomine: Meftal-Spas | own
tramadol: Ultracet | own
etoricoxib: Nucoxia, Etoshine | own
nimesulide: Nise | own
aspirin: Ecosprin, Disprin | own
clopidogrel: Clopilet, Deplatt | own
atorvastatin: Atorva, Lipikind, Storvas, Lipvas | own
rosuvastatin: Rosuvas, Rozavel | own
amlodipine: Amlong, Amlokind, Stamlo, Amlopres | own
telmisartan: Telma, Telmikind, Telsartan, Telista | own
telmisartan + hydrochlorothiazide: Telma-H | own
telmisartan + amlodipine: Telma-AM | own
losartan: Losar, Repace | own
losartan + hydrochlorothiazide: Losar-H | own
olmesartan: Olmezest | own
ramipril: Cardace | own
enalapril: Envas | own
lisinopril: | own
metoprolol: Metolar, Met XL | own
atenolol: Aten, Tenormin | own
bisoprolol: Concor | own
carvedilol: Cardivas | own
propranolol: Ciplar, Inderal | own
nebivolol: Nebicard | own
nifedipine: Depin | own
cilnidipine: Cilacar | own
furosemide: Lasix | own
torsemide: Dytor | own
spironolactone: Aldactone | own
hydrochlorothiazide: Aquazide | own
digoxin: Lanoxin | own
isosorbide: Sorbitrate, Isordil | own
metformin: Glycomet, Glyciphage, Cetapin, Obimet | own
glimepiride: Amaryl, Glimestar | own
glimepiride + metformin: Glycomet-GP, Gluconorm-G, Gemer | own
glimepiride + metformin + voglibose: Tripride | own
gliclazide: Diamicron, Reclide | own
glipizide: | own
sitagliptin: Januvia, Istavel | own
vildagliptin: Galvus, Jalra | own
teneligliptin: Tenglyn, Dynaglipt | own
dapagliflozin: Forxiga, Dapanorm | own
empagliflozin: Jardiance | own
pioglitazone: Pioz | own
voglibose: Volix | own
insulin: Mixtard, Lantus, Huminsulin, Actrapid, Novomix | own
levothyroxine: Thyronorm, Eltroxin, Thyrox | own
carbimazole: Neomercazole | own
amoxicillin: Mox, Novamox | own
amoxicillin + clavulanic acid: Augmentin, Clavam, Moxikind-CV, Moxclav | own
ampicillin: | own
cloxacillin: | own
penicillin: Pentids, Penidure | own
azithromycin: Azithral, Azee, Zithrox, Aziwok | own
clarithromycin: Claribid | own
erythromycin: Althrocin | own
cefixime: Taxim-O, Zifi, Cefix | own
cefuroxime: Ceftum | own
cefpodoxime: Cepodem, Monocef-O | own
ceftriaxone: Monocef | own
cephalexin: Sporidex, Phexin | own
ciprofloxacin: Ciplox, Cifran | own
levofloxacin: Levoflox, Levomac | own
ofloxacin: Oflox, Zanocin | own
ofloxacin + ornidazole: O2, Oflox-OZ | own
norfloxacin: Norflox | own
norfloxacin + tinidazole: Norflox-TZ | own
doxycycline: Doxy, Doxt | own
cotrimoxazole: Septran, Bactrim | own
sulfa: Sulpha | own
metronidazole: Flagyl, Metrogyl | own
tinidazole: Tiniba | own
ornidazole: | own
nitrofurantoin: Niftran | own
linezolid: Lizolid | own
rifampicin: R-Cin | own
isoniazid: | own
ethambutol: Combutol | own
pyrazinamide: | own
clindamycin: Dalacin | own
gentamicin: Garamycin | own
amikacin: | own
acyclovir: Zovirax | own
oseltamivir: Tamiflu | own
fluconazole: Forcan, Zocon | own
itraconazole: Canditral | own
terbinafine: Terbest | own
clotrimazole: Candid | own
ketoconazole: Nizral | own
luliconazole: Lulifin | own
albendazole: Zentel, Bandy | own
ivermectin: Ivermectol | own
mebendazole: | own
hydroxychloroquine: HCQS | own
chloroquine: Lariago | own
artemether + lumefantrine: Lumerax | own
primaquine: | own
cetirizine: Cetzine, Okacet, Alerid | own
levocetirizine: Levocet, Xyzal, Teczine | own
levocetirizine + montelukast: Montair-LC, Montek-LC, Levocet-M | own
montelukast: Montair, Montek | own
fexofenadine: Allegra | own
loratadine: Lorfast | own
chlorpheniramine: Avil-C, Cadistin | own
pheniramine: Avil | own
hydroxyzine: Atarax | own
desloratadine: | own
ambroxol: Ambrodil, Mucolite | own
dextromethorphan: Benadryl-DR, Grilinctus | own
ambroxol + terbutaline + guaifenesin: Ascoril | own
cough syrup: Benadryl, Corex, Honitus | own
salbutamol: Asthalin | own
levosalbutamol: Levolin | own
budesonide: Budecort | own
formoterol + budesonide: Foracort | own
salmeterol + fluticasone: Seroflo | own
ipratropium: Duolin | own
tiotropium: Tiova | own
theophylline: Deriphyllin, Theoasthalin | own
acebrophylline: AB Phylline | own
prednisolone: Omnacortil, Wysolone | own
methylprednisolone: Medrol | own
dexamethasone: Dexona | own
deflazacort: Defcort | own
betamethasone: Betnovate, Betnesol | own
pantoprazole: Pan, Pantocid, Pentop, Pantop | own
pantoprazole + domperidone: Pan-D, Pantocid-DSR, Pantop-D | own
omeprazole: Omez, Ocid | own
omeprazole + domperidone: Omez-D | own
rabeprazole: Razo, Rablet | own
rabeprazole + domperidone: Razo-D, Rablet-D | own
esomeprazole: Nexpro, Neksium | own
ranitidine: Rantac, Zinetac, Aciloc | own
famotidine: Famocid | own
sucralfate: Sucrafil | own
antacid: Gelusil, Digene, Mucaine | own
domperidone: Domstal, Vomistop | own
ondansetron: Emeset, Vomikind, Ondem | own
metoclopramide: Perinorm, Reglan | own
dicyclomine: Cyclopam, Spasmonil | own
drotaverine: Drotin | own
hyoscine: Buscopan | own
loperamide: Imodium, Lopamide | own
racecadotril: Redotil | own
ors: Electral, Walyte | own
zinc: Zincovit, Zinconia | own
probiotic: Econorm, Enterogermina, Sporlac, Vizylac | own
lactulose: Duphalac, Looz | own
bisacodyl: Dulcolax | own
isabgol: Naturolax | own
ursodeoxycholic acid: Udiliv | own
calcium: Shelcal, Calcimax, Gemcal, Cipcal | own
vitamin d3: Vitamin D, Calcirol, Uprise-D3, D-Rise | own
vitamin b12: Methylcobalamin, Nurokind, Mecobalamin | own
b complex: Becosules, Neurobion, Polybion | own
vitamin c: Limcee, Celin | own
multivitamin: A to Z, Supradyn, Revital | own
iron: Orofer, Livogen, Autrin, Dexorange, Feronia | own
folic acid: Folvite | own
iron + folic acid: IFA, Fefol | own
gabapentin: Gabantin | own
pregabalin: Pregalin, Lyrica | own
amitriptyline: Tryptomer | own
escitalopram: Nexito, Cipralex | own
sertraline: Serta, Daxid | own
fluoxetine: Fludac | own
trazodone: Trazonil | own
mirtazapine: Mirtaz | own
duloxetine: Duzela | own
clonazepam: Clonotril, Lonazep, Zapiz | own
alprazolam: Alprax, Restyl | own
lorazepam: Ativan | own
diazepam: Valium | own
olanzapine: Oleanz | own
risperidone: Sizodon | own
quetiapine: Qutan | own
haloperidol: Serenace | own
phenytoin: Eptoin | own
sodium valproate: Valparin, Encorate, Valproate | own
levetiracetam: Levipil, Levera | own
carbamazepine: Tegretol, Mazetol | own
phenobarbitone: Gardenal | own
betahistine: Vertin | own
prochlorperazine: Stemetil | own
cinnarizine: Stugeron, Vertigon | own
flunarizine: Sibelium | own
sumatriptan: Suminat | own
tamsulosin: Urimax, Veltam | own
finasteride: Finast | own
sildenafil: | own
alkaliser: Alkasol, Citralka | own
norethisterone: Primolut-N, Regestrone | own
tranexamic acid: Trapic, Pause | own
medroxyprogesterone: Meprate | own
clomiphene: Fertomid | own
progesterone: Susten, Duphaston | own
oral contraceptive: Mala-N, Mala-D | own
misoprostol: Misoprost | own
allopurinol: Zyloric | own
febuxostat: Febutaz | own
colchicine: | own
methotrexate: Folitrax | own
thiocolchicoside: Myoril | own
chlorzoxazone: | own
tizanidine: Sirdalud | own
serratiopeptidase: Chymoral | own
trypsin chymotrypsin: Chymoral Forte | own
warfarin: Warf | own
heparin: | own
enoxaparin: Clexane | own
mupirocin: T-Bact | own
fusidic acid: Fucidin | own
neomycin: Neosporin, Soframycin | own
povidone iodine: Betadine | own
silver sulfadiazine: Silverex | own
permethrin: Permite | own
calamine: Lacto Calamine | own
moxifloxacin: Moxicip, Vigamox | own
carboxymethylcellulose: Refresh Tears | own
timolol: Iotim | own
oxymetazoline: Nasivion | own
xylometazoline: Otrivin | own
liniment: Volini, Moov, Iodex | own
tetanus toxoid: TT | own
rabies vaccine: Rabipur | own
adrenaline: | own
atropine: | own
hydrocortisone: Efcorlin | own
azilsartan: Azilday | own
candesartan: Candez | own
valsartan: Valent, Diovan | own
sacubitril + valsartan: Vymada, Azmarda | own
perindopril: Coversyl | own
olmesartan + amlodipine: Olmezest-AM | own
telmisartan + chlorthalidone: Telma-CT | own
amlodipine + atenolol: Amlokind-AT, Amlopres-AT | own
metoprolol + amlodipine: Metolar-AM | own
chlorthalidone: Thalitone | own
indapamide: Natrilix, Lorvas | own
clonidine: Arkamin | own
prazosin: Minipress | own
methyldopa: Alphadopa | own
labetalol: Labebet, Trandate | own
hydralazine: Nepresol | own
diltiazem: Dilzem | own
verapamil: Calaptin | own
ivabradine: Ivabrad, Coralan | own
ranolazine: Ranozex | own
amiodarone: Cordarone | own
nitroglycerin: Nitrocontin, Angispan | own
nicorandil: Nikoran | own
ticagrelor: Brilinta | own
prasugrel: Prasita | own
aspirin + clopidogrel: Clopitab-A, Deplatt-A | own
aspirin + atorvastatin: Ecosprin-AV | own
rivaroxaban: Xarelto | own
apixaban: Eliquis | own
dabigatran: Pradaxa | own
acenocoumarol: Acitrom | own
fenofibrate: Lipicard | own
ezetimibe: Ezedoc | own
rosuvastatin + fenofibrate: Rosuvas-F | own
linagliptin: Trajenta | own
saxagliptin: Onglyza | own
sitagliptin + metformin: Janumet, Istamet | own
vildagliptin + metformin: Galvus-Met, Jalra-M | own
teneligliptin + metformin: Tenglyn-M | own
dapagliflozin + metformin: Xigduo | own
canagliflozin: Invokana | own
acarbose: Glucobay | own
repaglinide: Eurepa | own
gliclazide + metformin: Reclimet | own
pioglitazone + metformin: Pioglar-MF | own
semaglutide: Rybelsus, Ozempic | own
liraglutide: Victoza | own
insulin glargine: Basalog, Glaritus | own
insulin aspart: Novorapid | own
insulin lispro: Humalog | own
insulin mixed 30/70: | own
propylthiouracil: | own
teriparatide: | own
alendronate: Osteofos | own
risedronate: Risofos | own
amoxicillin + cloxacillin: Novaclox | own
piperacillin + tazobactam: Pipzo, Zosyn | own
cefotaxime: Taxim | own
cefoperazone + sulbactam: Magnex | own
cefadroxil: Odoxil, Droxyl | own
cefdinir: Sefdin | own
cefixime + ofloxacin: Zenflox-Plus | own
meropenem: Meronem | own
vancomycin: Vancocin | own
teicoplanin: Targocid | own
roxithromycin: Roxid | own
minocycline: Minoz | own
tetracycline: Resteclin | own
rifaximin: Rifagut | own
nalidixic acid: Gramoneg | own
furazolidone: Furoxone | own
fosfomycin: Fosirol | own
rifampicin + isoniazid: R-Cinex | own
rifampicin + isoniazid + pyrazinamide + ethambutol: Akurit-4, Forecox | own
bedaquiline: | own
clofazimine: | own
dapsone: | own
streptomycin: | own
valacyclovir: Valcivir | own
tenofovir: Tenvir | own
lamivudine: Lamivir | own
efavirenz: Efavir | own
dolutegravir: | own
zidovudine: Zidovir | own
entecavir: Entavir | own
sofosbuvir: Sofovir | own
nitazoxanide: Nizonide | own
praziquantel: | own
diethylcarbamazine: Hetrazan, Banocide | own
pyrantel: | own
artesunate: Falcigo | own
quinine: Cinkona | own
griseofulvin: Grisovin | own
voriconazole: Vorier | own
miconazole: Daktarin | own
sertaconazole: | own
nystatin: Mycostatin | own
bilastine: Bilasure | own
ebastine: Ebast | own
rupatadine: Rupanex | own
promethazine: Phenergan | own
ketotifen: | own
levodropropizine: | own
bromhexine: Bisolvon | own
n-acetylcysteine: Mucinac | own
guaifenesin: | own
doxofylline: Doxobid | own
theophylline + etofylline: Deriphyllin Retard | own
formoterol: Foratec | own
fluticasone: Flixonase, Flohale | own
mometasone: Metaspray | own
beclomethasone: Beclate | own
glycopyrronium: Glycohale | own
salbutamol + ipratropium: | own
budesonide + salbutamol: Budesal | own
triamcinolone: Kenacort | own
clobetasol: Tenovate, Clobeta | own
fluocinolone: Flucort | own
desonide: Desowen | own
tacrolimus: Tacroz | own
adapalene: Adaferin | own
benzoyl peroxide: Benzac, Persol | own
clindamycin + adapalene: Deriva-C | own
tretinoin: Retino-A | own
isotretinoin: Sotret | own
hydroquinone: Melalite | own
minoxidil: Mintop, Tugain | own
salicylic acid: Saliac | own
urea cream: | own
liquid paraffin: Cremaffin | own
gamma benzene hexachloride: Gamabenz | own
benzyl benzoate: Ascabiol | own
crotamiton: Crotorax | own
potassium permanganate: | own
gentian violet: | own
hydrogen peroxide: | own
framycetin: | own
nadifloxacin: Nadoxin | own
lansoprazole: Lanzol | own
dexlansoprazole: Dexilant | own
pantoprazole + itopride: | own
rabeprazole + levosulpiride: Rablet-L, Rabekind-LSR | own
itopride: Ganaton | own
levosulpiride: Lesuride | own
mosapride: Mozax | own
aluminium hydroxide + magnesium hydroxide: | own
simethicone: Colicaid, Neopeptine | own
dimenhydrinate: Dramamine, Gravol | own
granisetron: Granicip | own
mebeverine: Colospa | own
dicyclomine + paracetamol: Spasmo-Proxyvon | own
chlordiazepoxide + clidinium: Librax | own
mesalamine: Mesacol | own
sulfasalazine: Saaz | own
pancreatin: Creon, Festal | own
lactobacillus: Darolac | own
saccharomyces: | own
bacillus clausii: | own
sodium picosulfate: Cremalax | own
polyethylene glycol: Peglec | own
senna: | own
silymarin: Silybon | own
diosmin: Daflon | own
hydrocortisone + lignocaine: Anovate | own
ferrous ascorbate: Orofer-XT | own
ferrous sulfate: Fersolate | own
iron sucrose: Orofer-S | own
ferric carboxymaltose: Encicarb | own
vitamin e: Evion | own
vitamin k: Kenadion | own
thiamine: Benalgis | own
pyridoxine: Benadon | own
alpha lipoic acid: | own
l-methylfolate: | own
omega 3: | own
calcitriol: Rocaltrol | own
potassium chloride: Potklor | own
sodium bicarbonate: Sodamint | own
magnesium sulphate: | own
oxytocin: Pitocin | own
methylergometrine: Methergin | own
carboprost: Prostodin | own
dinoprost: Cerviprime | own
mifepristone + misoprostol: MTP kit | own
dydrogesterone: | own
letrozole: Letroz | own
cabergoline: Cabgolin | own
bromocriptine: Proctinal | own
metformin + myoinositol: | own
levonorgestrel: I-Pill, Unwanted 72 | own
ethinylestradiol + levonorgestrel: Ovral-L | own
centchroman: Saheli, Chhaya | own
tolterodine: Roliten | own
solifenacin: Soliten | own
mirabegron: Mirago | own
flavoxate: Urispas | own
dutasteride: Duprost | own
silodosin: Silodal | own
alfuzosin: Alfoo | own
tadalafil: Megalis | own
phenazopyridine: Pyridium | own
potassium citrate: Urikind-K | own
desmopressin: Minirin | own
indomethacin: Indocap | own
piroxicam: Dolonex | own
ketorolac: Ketanov, Toradol | own
lornoxicam: Lornasafe | own
tapentadol: Tapal | own
tramadol + paracetamol: Ultracet-P | own
morphine: Morcontin | own
fentanyl: Durogesic | own
pentazocine: Fortwin | own
baclofen: Lioresal | own
methocarbamol: Robinax | own
leflunomide: Lefra | own
sulphasalazine: Salazar | own
glucosamine: Cartigen | own
diacerein: Diacerin | own
lithium: Licab, Lithosun | own
lamotrigine: Lamictal, Lametec | own
topiramate: Topamac | own
oxcarbazepine: Oxetol | own
clobazam: Frisium, Lobazam | own
lacosamide: Lacoset | own
zolpidem: Zolfresh | own
nitrazepam: Nitravet | own
chlordiazepoxide: Librium | own
etizolam: Etilaam, Etizola | own
paroxetine: Paxidep | own
venlafaxine: Venlor | own
desvenlafaxine: D-Veniz | own
bupropion: Bupron | own
nortriptyline: Sensival | own
imipramine: Depsonil | own
dothiepin: Prothiaden | own
aripiprazole: Arpizol, Arip | own
clozapine: Sizopin | own
chlorpromazine: Chlorpromaz | own
trifluoperazine: Trinicalm | own
trihexyphenidyl: Pacitane | own
levodopa + carbidopa: Syndopa, Tidomet | own
pramipexole: Pramipex | own
ropinirole: Ropark | own
donepezil: Donep | own
memantine: Admenta | own
citicoline: Strocit | own
naltrexone: Nodict | own
disulfiram: Esperal | own
acamprosate: Acamprol | own
buprenorphine: Addnok | own
nicotine gum: Nicotex | own
rizatriptan: Rizact | own
ergotamine: Vasograin | own
propranolol + flunarizine: Betacap-Plus | own
azathioprine: Imuran, Azoran | own
mycophenolate: Cellcept | own
cyclosporine: Panimun | own
tobramycin: Tobacin | own
chloramphenicol: Chlormycetin | own
ofloxacin drops: Exocin | own
olopatadine: Patanol | own
latanoprost: Xalatan | own
dorzolamide: Dorzox | own
tropicamide: Tropicacyl | own
ketorolac drops: Acular | own
naphazoline: | own
ciprofloxacin + dexamethasone: Ciplox-D | own
wax softener: Soliwax, Waxolve | own
lignocaine: Xylocaine | own
bupivacaine: Sensorcaine | own
chlorhexidine: Hexidine | own
benzydamine: Tantum | own
choline salicylate: Zytee, Dologel | own
metronidazole gel: Metrogyl-DG | own
anti-snake venom: ASV | own
tetanus immunoglobulin: Tetglob | own
deferasirox: Asunra | own
hydroxyurea: Hydrea | own
erythropoietin: Eporise | own
sevelamer: Sevcar | own
sodium chloride nebuliser: | own
normal saline: | own
ringer lactate: | own
dextrose: | own
glutathione: | own
levocarnitine: Carnisure | own
coenzyme q10: | own
`;

const toEntries = (line: string): FormularyEntry[] => {
  const colon = line.indexOf(":");
  const generic = line.slice(0, colon).trim();
  const [brands = "", source = ""] = line.slice(colon + 1).split("|");
  const named = brands
    .split(",")
    .map((brand) => brand.trim())
    .filter((brand) => brand !== "");
  return [
    { name: generic, generic, isBrand: false, source: source.trim() },
    ...named.map((name) => ({ name, generic, isBrand: true, source: source.trim() })),
  ];
};

export const formulary: readonly FormularyEntry[] = LINES.split("\n")
  .filter((line) => line.includes(":"))
  .flatMap(toEntries);

/** As speech engines and chemists write them, in Devanagari and otherwise. */
export const devanagariNames: Readonly<Record<string, string>> = {
  "सिल्वर सल्फाडायज़ीन": "silver sulfadiazine",
  "सिल्वर सल्फाडायजीन": "silver sulfadiazine",
  लैसिक्स: "Lasix",
  लेसिक्स: "Lasix",
  वोवरान: "Voveran",
  वोवेरान: "Voveran",
  डाइटर: "Dytor",
  कॉन्कोर: "Concor",
  एटेनोलोल: "atenolol",
  लोसार्टन: "losartan",
  अमेरिल: "Amaryl",
  ग्लाइकोमेट: "Glycomet",
  जनुविया: "Januvia",
  एप्टोइन: "Eptoin",
  इप्टोइन: "Eptoin",
  टेग्रिटोल: "Tegretol",
  सेप्ट्रान: "Septran",
  सेप्ट्रॉन: "Septran",
  सिप्लॉक्स: "Ciplox",
  टैक्सिम: "cefixime",
  मॉक्स: "amoxicillin",
  नॉरफ्लॉक्स: "norfloxacin",
  फ्लूकोनाजोल: "fluconazole",
  क्लोट्रिमाजोल: "clotrimazole",
  आइवरमेक्टिन: "ivermectin",
  अस्थालिन: "Asthalin",
  एस्थालिन: "Asthalin",
  फोराकोर्ट: "Foracort",
  प्रेडनिसोलोन: "prednisolone",
  डेरीफाइलिन: "theophylline",
  पैंटोसिड: "Pantocid",
  रैंटेक: "Rantac",
  मेफ्टाल: "Meftal",
  बुस्कोपैन: "Buscopan",
  सर्ट्रालिन: "sertraline",
  एस्सिटालोप्राम: "escitalopram",
  टैमसुलोसिन: "tamsulosin",
  क्लोपिडोग्रेल: "clopidogrel",
  सॉर्बिट्रेट: "Sorbitrate",
  एल्डैक्टोन: "Aldactone",
  citrizen: "cetirizine",
  citrizin: "cetirizine",
  पैरासिटामोल: "paracetamol",
  पेरासिटामोल: "paracetamol",
  पैरासीटामोल: "paracetamol",
  पेरासिटामॉल: "paracetamol",
  पैरासिटामॉल: "paracetamol",
  मेटफॉर्मिन: "metformin",
  मेटाफॉर्मिन: "metformin",
  मेटफार्मिन: "metformin",
  डोलो: "Dolo",
  क्रोसिन: "Crocin",
  कालपोल: "Calpol",
  कॉम्बिफ्लेम: "Combiflam",
  कॉम्बीफ्लेम: "Combiflam",
  एम्लोडिपिन: "amlodipine",
  अमलोडिपिन: "amlodipine",
  एमलोडिपीन: "amlodipine",
  टेल्मिसार्टन: "telmisartan",
  टेल्मा: "Telma",
  अमोक्सिसिलिन: "amoxicillin",
  एमोक्सिसिलिन: "amoxicillin",
  एज़िथ्रोमाइसिन: "azithromycin",
  एजिथ्रोमाइसिन: "azithromycin",
  अजिथ्रोमाइसिन: "azithromycin",
  सेट्रिज़िन: "cetirizine",
  सेट्रिजिन: "cetirizine",
  सिट्रिजिन: "cetirizine",
  इंसुलिन: "insulin",
  इन्सुलिन: "insulin",
  आयरन: "iron",
  कैल्शियम: "calcium",
  पेनिसिलिन: "penicillin",
  पैनिसिलिन: "penicillin",
  सल्फा: "sulfa",
  एस्पिरिन: "aspirin",
  इकोस्प्रिन: "Ecosprin",
  डाइक्लोफेनाक: "diclofenac",
  आइबुप्रोफेन: "ibuprofen",
  ब्रूफेन: "Brufen",
  पैंटोप्राजोल: "pantoprazole",
  पैन्टोप्राजोल: "pantoprazole",
  ओमेप्राजोल: "omeprazole",
  ओमेज: "Omez",
  रैनिटिडिन: "ranitidine",
  मेट्रोनिडाजोल: "metronidazole",
  ओआरएस: "ors",
  जिंक: "zinc",
  थायरोनॉर्म: "Thyronorm",
  एटोरवास्टेटिन: "atorvastatin",
  ग्लिमेपिराइड: "glimepiride",
  शेलकाल: "Shelcal",
  बीकोसूल: "Becosules",
  एलबेंडाजोल: "albendazole",
  एल्बेंडाजोल: "albendazole",
  डॉक्सीसाइक्लिन: "doxycycline",
  सिप्रोफ्लोक्सासिन: "ciprofloxacin",
  ऑगमेंटिन: "Augmentin",
  डोमपेरिडोन: "domperidone",
  ओंडेनसेट्रोन: "ondansetron",
  मोंटेलुकास्ट: "montelukast",
  लिवोसेट्रिज़िन: "levocetirizine",
  फोलिक: "folic acid",
};
