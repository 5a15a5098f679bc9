/* oxlint-disable max-lines -- a lexicon is data */
/** A name on an Indian prescription: generics stand for themselves, brands name their generic. */
export interface FormularyEntry {
  readonly name: string;
  readonly generic: string;
  readonly isBrand: boolean;
}

/** One generic a line, its common brands after the colon. Typed by hand; no list was copied. */
const LINES = `
paracetamol: Dolo, Crocin, Calpol, Pacimol, Febrex, Sumo L, Metacin
ibuprofen: Brufen, Ibugesic
ibuprofen + paracetamol: Combiflam, Ibuclin, Flexon
diclofenac: Voveran, Dicloran, Voltaren
aceclofenac: Hifenac, Zerodol
aceclofenac + paracetamol: Zerodol-P, Hifenac-P, Aceclo Plus
naproxen: Naprosyn
mefenamic acid: Meftal
mefenamic acid + dicyclomine: Meftal-Spas
tramadol: Ultracet
etoricoxib: Nucoxia, Etoshine
nimesulide: Nise
aspirin: Ecosprin, Disprin
clopidogrel: Clopilet, Deplatt
atorvastatin: Atorva, Lipikind, Storvas, Lipvas
rosuvastatin: Rosuvas, Rozavel
amlodipine: Amlong, Amlokind, Stamlo, Amlopres
telmisartan: Telma, Telmikind, Telsartan, Telista
telmisartan + hydrochlorothiazide: Telma-H
telmisartan + amlodipine: Telma-AM
losartan: Losar, Repace
losartan + hydrochlorothiazide: Losar-H
olmesartan: Olmezest
ramipril: Cardace
enalapril: Envas
lisinopril:
metoprolol: Metolar, Met XL
atenolol: Aten, Tenormin
bisoprolol: Concor
carvedilol: Cardivas
propranolol: Ciplar, Inderal
nebivolol: Nebicard
nifedipine: Depin
cilnidipine: Cilacar
furosemide: Lasix
torsemide: Dytor
spironolactone: Aldactone
hydrochlorothiazide: Aquazide
digoxin: Lanoxin
isosorbide: Sorbitrate, Isordil
metformin: Glycomet, Glyciphage, Cetapin, Obimet
glimepiride: Amaryl, Glimestar
glimepiride + metformin: Glycomet-GP, Gluconorm-G, Gemer
glimepiride + metformin + voglibose: Tripride
gliclazide: Diamicron, Reclide
glipizide:
sitagliptin: Januvia, Istavel
vildagliptin: Galvus, Jalra
teneligliptin: Tenglyn, Dynaglipt
dapagliflozin: Forxiga, Dapanorm
empagliflozin: Jardiance
pioglitazone: Pioz
voglibose: Volix
insulin: Mixtard, Lantus, Huminsulin, Actrapid, Novomix
levothyroxine: Thyronorm, Eltroxin, Thyrox
carbimazole: Neomercazole
amoxicillin: Mox, Novamox
amoxicillin + clavulanic acid: Augmentin, Clavam, Moxikind-CV, Moxclav
ampicillin:
cloxacillin:
penicillin: Pentids, Penidure
azithromycin: Azithral, Azee, Zithrox, Aziwok
clarithromycin: Claribid
erythromycin: Althrocin
cefixime: Taxim-O, Zifi, Cefix
cefuroxime: Ceftum
cefpodoxime: Cepodem, Monocef-O
ceftriaxone: Monocef
cephalexin: Sporidex, Phexin
ciprofloxacin: Ciplox, Cifran
levofloxacin: Levoflox, Levomac
ofloxacin: Oflox, Zanocin
ofloxacin + ornidazole: O2, Oflox-OZ
norfloxacin: Norflox
norfloxacin + tinidazole: Norflox-TZ
doxycycline: Doxy, Doxt
cotrimoxazole: Septran, Bactrim
sulfa: Sulpha
metronidazole: Flagyl, Metrogyl
tinidazole: Tiniba
ornidazole:
nitrofurantoin: Niftran
linezolid: Lizolid
rifampicin: R-Cin
isoniazid:
ethambutol: Combutol
pyrazinamide:
clindamycin: Dalacin
gentamicin: Garamycin
amikacin:
acyclovir: Zovirax
oseltamivir: Tamiflu
fluconazole: Forcan, Zocon
itraconazole: Canditral
terbinafine: Terbest
clotrimazole: Candid
ketoconazole: Nizral
luliconazole: Lulifin
albendazole: Zentel, Bandy
ivermectin: Ivermectol
mebendazole:
hydroxychloroquine: HCQS
chloroquine: Lariago
artemether + lumefantrine: Lumerax
primaquine:
cetirizine: Cetzine, Okacet, Alerid
levocetirizine: Levocet, Xyzal, Teczine
levocetirizine + montelukast: Montair-LC, Montek-LC, Levocet-M
montelukast: Montair, Montek
fexofenadine: Allegra
loratadine: Lorfast
chlorpheniramine: Avil-C, Cadistin
pheniramine: Avil
hydroxyzine: Atarax
desloratadine:
ambroxol: Ambrodil, Mucolite
dextromethorphan: Benadryl-DR, Grilinctus
ambroxol + terbutaline + guaifenesin: Ascoril
cough syrup: Benadryl, Corex, Honitus
salbutamol: Asthalin
levosalbutamol: Levolin
budesonide: Budecort
formoterol + budesonide: Foracort
salmeterol + fluticasone: Seroflo
ipratropium: Duolin
tiotropium: Tiova
theophylline: Deriphyllin, Theoasthalin
acebrophylline: AB Phylline
prednisolone: Omnacortil, Wysolone
methylprednisolone: Medrol
dexamethasone: Dexona
deflazacort: Defcort
betamethasone: Betnovate, Betnesol
pantoprazole: Pan, Pantocid, Pentop, Pantop
pantoprazole + domperidone: Pan-D, Pantocid-DSR, Pantop-D
omeprazole: Omez, Ocid
omeprazole + domperidone: Omez-D
rabeprazole: Razo, Rablet
rabeprazole + domperidone: Razo-D, Rablet-D
esomeprazole: Nexpro, Neksium
ranitidine: Rantac, Zinetac, Aciloc
famotidine: Famocid
sucralfate: Sucrafil
antacid: Gelusil, Digene, Mucaine
domperidone: Domstal, Vomistop
ondansetron: Emeset, Vomikind, Ondem
metoclopramide: Perinorm, Reglan
dicyclomine: Cyclopam, Spasmonil
drotaverine: Drotin
hyoscine: Buscopan
loperamide: Imodium, Lopamide
racecadotril: Redotil
ors: Electral, Walyte
zinc: Zincovit, Zinconia
probiotic: Econorm, Enterogermina, Sporlac, Vizylac
lactulose: Duphalac, Looz
bisacodyl: Dulcolax
isabgol: Naturolax
ursodeoxycholic acid: Udiliv
calcium: Shelcal, Calcimax, Gemcal, Cipcal
vitamin d3: Vitamin D, Calcirol, Uprise-D3, D-Rise
vitamin b12: Methylcobalamin, Nurokind, Mecobalamin
b complex: Becosules, Neurobion, Polybion
vitamin c: Limcee, Celin
multivitamin: A to Z, Supradyn, Revital
iron: Orofer, Livogen, Autrin, Dexorange, Feronia
folic acid: Folvite
iron + folic acid: IFA, Fefol
gabapentin: Gabantin
pregabalin: Pregalin, Lyrica
amitriptyline: Tryptomer
escitalopram: Nexito, Cipralex
sertraline: Serta, Daxid
fluoxetine: Fludac
trazodone: Trazonil
mirtazapine: Mirtaz
duloxetine: Duzela
clonazepam: Clonotril, Lonazep, Zapiz
alprazolam: Alprax, Restyl
lorazepam: Ativan
diazepam: Valium
olanzapine: Oleanz
risperidone: Sizodon
quetiapine: Qutan
haloperidol: Serenace
phenytoin: Eptoin
sodium valproate: Valparin, Encorate, Valproate
levetiracetam: Levipil, Levera
carbamazepine: Tegretol, Mazetol
phenobarbitone: Gardenal
betahistine: Vertin
prochlorperazine: Stemetil
cinnarizine: Stugeron, Vertigon
flunarizine: Sibelium
sumatriptan: Suminat
tamsulosin: Urimax, Veltam
finasteride: Finast
sildenafil:
alkaliser: Alkasol, Citralka
norethisterone: Primolut-N, Regestrone
tranexamic acid: Trapic, Pause
medroxyprogesterone: Meprate
clomiphene: Fertomid
progesterone: Susten, Duphaston
oral contraceptive: Mala-N, Mala-D
misoprostol: Misoprost
allopurinol: Zyloric
febuxostat: Febutaz
colchicine:
methotrexate: Folitrax
thiocolchicoside: Myoril
chlorzoxazone:
tizanidine: Sirdalud
serratiopeptidase: Chymoral
trypsin chymotrypsin: Chymoral Forte
warfarin: Warf
heparin:
enoxaparin: Clexane
mupirocin: T-Bact
fusidic acid: Fucidin
neomycin: Neosporin, Soframycin
povidone iodine: Betadine
silver sulfadiazine: Silverex
permethrin: Permite
calamine: Lacto Calamine
moxifloxacin: Moxicip, Vigamox
carboxymethylcellulose: Refresh Tears
timolol: Iotim
oxymetazoline: Nasivion
xylometazoline: Otrivin
liniment: Volini, Moov, Iodex
tetanus toxoid: TT
rabies vaccine: Rabipur
adrenaline:
atropine:
hydrocortisone: Efcorlin
azilsartan: Azilday
candesartan: Candez
valsartan: Valent, Diovan
sacubitril + valsartan: Vymada, Azmarda
perindopril: Coversyl
olmesartan + amlodipine: Olmezest-AM
telmisartan + chlorthalidone: Telma-CT
amlodipine + atenolol: Amlokind-AT, Amlopres-AT
metoprolol + amlodipine: Metolar-AM
chlorthalidone: Thalitone
indapamide: Natrilix, Lorvas
clonidine: Arkamin
prazosin: Minipress
methyldopa: Alphadopa
labetalol: Labebet, Trandate
hydralazine: Nepresol
diltiazem: Dilzem
verapamil: Calaptin
ivabradine: Ivabrad, Coralan
ranolazine: Ranozex
amiodarone: Cordarone
nitroglycerin: Nitrocontin, Angispan
nicorandil: Nikoran
ticagrelor: Brilinta
prasugrel: Prasita
aspirin + clopidogrel: Clopitab-A, Deplatt-A
aspirin + atorvastatin: Ecosprin-AV
rivaroxaban: Xarelto
apixaban: Eliquis
dabigatran: Pradaxa
acenocoumarol: Acitrom
fenofibrate: Lipicard
ezetimibe: Ezedoc
rosuvastatin + fenofibrate: Rosuvas-F
linagliptin: Trajenta
saxagliptin: Onglyza
sitagliptin + metformin: Janumet, Istamet
vildagliptin + metformin: Galvus-Met, Jalra-M
teneligliptin + metformin: Tenglyn-M
dapagliflozin + metformin: Xigduo
canagliflozin: Invokana
acarbose: Glucobay
repaglinide: Eurepa
gliclazide + metformin: Reclimet
pioglitazone + metformin: Pioglar-MF
semaglutide: Rybelsus, Ozempic
liraglutide: Victoza
insulin glargine: Basalog, Glaritus
insulin aspart: Novorapid
insulin lispro: Humalog
insulin mixed 30/70:
propylthiouracil:
teriparatide:
alendronate: Osteofos
risedronate: Risofos
amoxicillin + cloxacillin: Novaclox
piperacillin + tazobactam: Pipzo, Zosyn
cefotaxime: Taxim
cefoperazone + sulbactam: Magnex
cefadroxil: Odoxil, Droxyl
cefdinir: Sefdin
cefixime + ofloxacin: Zenflox-Plus
meropenem: Meronem
vancomycin: Vancocin
teicoplanin: Targocid
roxithromycin: Roxid
minocycline: Minoz
tetracycline: Resteclin
rifaximin: Rifagut
nalidixic acid: Gramoneg
furazolidone: Furoxone
fosfomycin: Fosirol
rifampicin + isoniazid: R-Cinex
rifampicin + isoniazid + pyrazinamide + ethambutol: Akurit-4, Forecox
bedaquiline:
clofazimine:
dapsone:
streptomycin:
valacyclovir: Valcivir
tenofovir: Tenvir
lamivudine: Lamivir
efavirenz: Efavir
dolutegravir:
zidovudine: Zidovir
entecavir: Entavir
sofosbuvir: Sofovir
nitazoxanide: Nizonide
praziquantel:
diethylcarbamazine: Hetrazan, Banocide
pyrantel:
artesunate: Falcigo
quinine: Cinkona
griseofulvin: Grisovin
voriconazole: Vorier
miconazole: Daktarin
sertaconazole:
nystatin: Mycostatin
bilastine: Bilasure
ebastine: Ebast
rupatadine: Rupanex
promethazine: Phenergan
ketotifen:
levodropropizine:
bromhexine: Bisolvon
n-acetylcysteine: Mucinac
guaifenesin:
doxofylline: Doxobid
theophylline + etofylline: Deriphyllin Retard
formoterol: Foratec
fluticasone: Flixonase, Flohale
mometasone: Metaspray
beclomethasone: Beclate
glycopyrronium: Glycohale
salbutamol + ipratropium:
budesonide + salbutamol: Budesal
triamcinolone: Kenacort
clobetasol: Tenovate, Clobeta
fluocinolone: Flucort
desonide: Desowen
tacrolimus: Tacroz
adapalene: Adaferin
benzoyl peroxide: Benzac, Persol
clindamycin + adapalene: Deriva-C
tretinoin: Retino-A
isotretinoin: Sotret
hydroquinone: Melalite
minoxidil: Mintop, Tugain
salicylic acid: Saliac
urea cream:
liquid paraffin: Cremaffin
gamma benzene hexachloride: Gamabenz
benzyl benzoate: Ascabiol
crotamiton: Crotorax
potassium permanganate:
gentian violet:
hydrogen peroxide:
framycetin:
nadifloxacin: Nadoxin
lansoprazole: Lanzol
dexlansoprazole: Dexilant
pantoprazole + itopride:
rabeprazole + levosulpiride: Rablet-L, Rabekind-LSR
itopride: Ganaton
levosulpiride: Lesuride
mosapride: Mozax
aluminium hydroxide + magnesium hydroxide:
simethicone: Colicaid, Neopeptine
dimenhydrinate: Dramamine, Gravol
granisetron: Granicip
mebeverine: Colospa
dicyclomine + paracetamol: Spasmo-Proxyvon
chlordiazepoxide + clidinium: Librax
mesalamine: Mesacol
sulfasalazine: Saaz
pancreatin: Creon, Festal
lactobacillus: Darolac
saccharomyces:
bacillus clausii:
sodium picosulfate: Cremalax
polyethylene glycol: Peglec
senna:
silymarin: Silybon
diosmin: Daflon
hydrocortisone + lignocaine: Anovate
ferrous ascorbate: Orofer-XT
ferrous sulfate: Fersolate
iron sucrose: Orofer-S
ferric carboxymaltose: Encicarb
vitamin e: Evion
vitamin k: Kenadion
thiamine: Benalgis
pyridoxine: Benadon
alpha lipoic acid:
l-methylfolate:
omega 3:
calcitriol: Rocaltrol
potassium chloride: Potklor
sodium bicarbonate: Sodamint
magnesium sulphate:
oxytocin: Pitocin
methylergometrine: Methergin
carboprost: Prostodin
dinoprost: Cerviprime
mifepristone + misoprostol: MTP kit
dydrogesterone:
letrozole: Letroz
cabergoline: Cabgolin
bromocriptine: Proctinal
metformin + myoinositol:
levonorgestrel: I-Pill, Unwanted 72
ethinylestradiol + levonorgestrel: Ovral-L
centchroman: Saheli, Chhaya
tolterodine: Roliten
solifenacin: Soliten
mirabegron: Mirago
flavoxate: Urispas
dutasteride: Duprost
silodosin: Silodal
alfuzosin: Alfoo
tadalafil: Megalis
phenazopyridine: Pyridium
potassium citrate: Urikind-K
desmopressin: Minirin
indomethacin: Indocap
piroxicam: Dolonex
ketorolac: Ketanov, Toradol
lornoxicam: Lornasafe
tapentadol: Tapal
tramadol + paracetamol: Ultracet-P
morphine: Morcontin
fentanyl: Durogesic
pentazocine: Fortwin
baclofen: Lioresal
methocarbamol: Robinax
leflunomide: Lefra
sulphasalazine: Salazar
glucosamine: Cartigen
diacerein: Diacerin
lithium: Licab, Lithosun
lamotrigine: Lamictal, Lametec
topiramate: Topamac
oxcarbazepine: Oxetol
clobazam: Frisium, Lobazam
lacosamide: Lacoset
zolpidem: Zolfresh
nitrazepam: Nitravet
chlordiazepoxide: Librium
etizolam: Etilaam, Etizola
paroxetine: Paxidep
venlafaxine: Venlor
desvenlafaxine: D-Veniz
bupropion: Bupron
nortriptyline: Sensival
imipramine: Depsonil
dothiepin: Prothiaden
aripiprazole: Arpizol, Arip
clozapine: Sizopin
chlorpromazine: Chlorpromaz
trifluoperazine: Trinicalm
trihexyphenidyl: Pacitane
levodopa + carbidopa: Syndopa, Tidomet
pramipexole: Pramipex
ropinirole: Ropark
donepezil: Donep
memantine: Admenta
citicoline: Strocit
naltrexone: Nodict
disulfiram: Esperal
acamprosate: Acamprol
buprenorphine: Addnok
nicotine gum: Nicotex
rizatriptan: Rizact
ergotamine: Vasograin
propranolol + flunarizine: Betacap-Plus
azathioprine: Imuran, Azoran
mycophenolate: Cellcept
cyclosporine: Panimun
tobramycin: Tobacin
chloramphenicol: Chlormycetin
ofloxacin drops: Exocin
olopatadine: Patanol
latanoprost: Xalatan
dorzolamide: Dorzox
tropicamide: Tropicacyl
ketorolac drops: Acular
naphazoline:
ciprofloxacin + dexamethasone: Ciplox-D
wax softener: Soliwax, Waxolve
lignocaine: Xylocaine
bupivacaine: Sensorcaine
chlorhexidine: Hexidine
benzydamine: Tantum
choline salicylate: Zytee, Dologel
metronidazole gel: Metrogyl-DG
anti-snake venom: ASV
tetanus immunoglobulin: Tetglob
deferasirox: Asunra
hydroxyurea: Hydrea
erythropoietin: Eporise
sevelamer: Sevcar
sodium chloride nebuliser:
normal saline:
ringer lactate:
dextrose:
glutathione:
levocarnitine: Carnisure
coenzyme q10:
`;

const toEntries = (line: string): FormularyEntry[] => {
  const colon = line.indexOf(":");
  const generic = line.slice(0, colon).trim();
  const brands = line.slice(colon + 1).split(",");
  const named = brands.map((brand) => brand.trim()).filter((brand) => brand !== "");
  return [
    { name: generic, generic, isBrand: false },
    ...named.map((name) => ({ name, generic, isBrand: true })),
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
