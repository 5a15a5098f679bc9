/** Classes people name instead of a medicine, and which generics belong to them. */
interface MedicineClass {
  readonly concept: string;
  readonly forms: readonly string[];
  readonly generics: readonly string[];
}

/** `class | English | romanised Hindi | Devanagari | generics (a prefix counts)`; own knowledge. */
const table = `
painkiller | painkiller, painkillers, pain killer, pain killers, analgesic, analgesics, nsaid, nsaids, pain medicine, pain relief tablet | dard ki goli, dard ki dawai, dard ki dawa | दर्द की गोली, दर्द की दवाई, दर्द की दवा, पेनकिलर, पेन किलर | paracetamol, ibuprofen, diclofenac, aceclofenac, naproxen, mefenamic, tramadol, etoricoxib, nimesulide, aspirin
antipyretic | antipyretic, fever medicine, antipyretics | bukhar ki dawai, bukhar ki goli, bukhar ki dawa | बुखार की दवाई, बुखार की दवा, बुखार की गोली | paracetamol, ibuprofen, mefenamic
antibiotic | antibiotic, antibiotics | antibiotic, infection ki dawai | एंटीबायोटिक, एन्टीबायोटिक | amoxicillin, azithromycin, cefixime, ciprofloxacin, ofloxacin, levofloxacin, doxycycline, cotrimoxazole, metronidazole, ceftriaxone, cefuroxime, cephalexin, nitrofurantoin, norfloxacin, penicillin, erythromycin, clarithromycin, gentamicin, amikacin, linezolid, clindamycin, ampicillin, cefpodoxime
antihypertensive | antihypertensive, antihypertensives, bp medicine, bp medicines, bp tablet, bp tablets, blood pressure medicine, blood pressure tablet | bp ki dawai, bp ki goli, bp ki dawa, bp wali dawai, pressure ki dawai, bp wali goli | बीपी की दवाई, बीपी की दवा, बीपी की गोली, बीपी वाली दवाई, प्रेशर की दवाई | amlodipine, telmisartan, losartan, olmesartan, ramipril, enalapril, lisinopril, metoprolol, atenolol, bisoprolol, carvedilol, nifedipine, cilnidipine, hydrochlorothiazide, chlorthalidone
antidiabetic | antidiabetic, diabetes medicine, sugar medicine, sugar tablet, oral hypoglycemic, oha, diabetes tablet, diabetes medicines | sugar ki dawai, sugar ki goli, sugar ki dawa, sugar wali goli, sugar wali dawai | शुगर की दवाई, शुगर की दवा, शुगर की गोली, शुगर वाली दवाई | metformin, glimepiride, gliclazide, glipizide, sitagliptin, vildagliptin, teneligliptin, dapagliflozin, empagliflozin, pioglitazone, voglibose, insulin
steroid | steroid, steroids, corticosteroid | steroid | स्टेरॉयड | prednisolone, dexamethasone, hydrocortisone, betamethasone, methylprednisolone, deflazacort, budesonide
antacid | antacid, antacids, ppi, acidity medicine, gas medicine, proton pump inhibitor | gas ki dawai, gas ki goli, acidity ki dawai, acidity ki goli | गैस की दवाई, गैस की गोली, एसिडिटी की दवाई | pantoprazole, omeprazole, rabeprazole, esomeprazole, ranitidine, famotidine, sucralfate, magaldrate
antihistamine | antihistamine, antihistamines, anti-allergic, antiallergic, allergy tablet, anti allergic, allergy medicine | allergy ki goli, allergy ki dawai | एलर्जी की गोली, एलर्जी की दवाई | cetirizine, levocetirizine, loratadine, fexofenadine, chlorpheniramine, hydroxyzine, desloratadine
inhaler | inhaler, inhalers, pump, puffer | inhaler, saans wala pump, pump, inhailer | इन्हेलर, इनहेलर, पंप, सांस वाला पंप | salbutamol, budesonide, formoterol, ipratropium, tiotropium, salmeterol
vitamin | vitamin, vitamins, multivitamin, supplements, supplement | vitamin, taqat ki goli, taakat ki goli, takat ki dawai | विटामिन, ताकत की गोली, ताकत की दवाई | 
thyroid medicine | thyroid medicine, thyroid tablet, thyroid tablets | thyroid ki goli, thyroid ki dawai, thyroid ki dawa | थायराइड की गोली, थायरॉइड की गोली, थायराइड की दवाई, थायरॉयड की दवाई, थायराइड की दवा | levothyroxine, thyroxine
statin | statin, cholesterol medicine, cholesterol tablet | cholesterol ki goli, cholesterol ki dawai | कोलेस्ट्रॉल की गोली, कोलेस्ट्रॉल की दवाई | atorvastatin, rosuvastatin
blood thinner | blood thinner, blood thinners, anticoagulant, antiplatelet | khoon patla karne ki dawai, khoon patla karne wali, khoon patla | खून पतला करने की दवाई, खून पतला करने वाली, खून पतला | aspirin, clopidogrel, warfarin, acenocoumarol
diuretic | diuretic, water tablet | peshab ki goli, pani nikalne ki goli | पेशाब की गोली | furosemide, torsemide, spironolactone, hydrochlorothiazide
anti-tb medicine | anti-tb, att, tb medicine, tb medicines, tb treatment, anti tb, anti tubercular, akt, dots | tb ki dawai, tb ki goli, tb ka ilaj, tb ki dawa | टीबी की दवाई, टीबी की दवा, टीबी का इलाज, टीबी की गोली | rifampicin, isoniazid, pyrazinamide, ethambutol
antiepileptic | antiepileptic, epilepsy medicine, seizure medicine, fits medicine | mirgi ki dawai, daure ki dawai, mirgi ki goli | मिर्गी की दवाई, दौरे की दवाई, मिर्गी की गोली | phenytoin, valproate, carbamazepine, levetiracetam, phenobarbitone, clobazam
antidepressant | antidepressant, antidepressants, depression medicine | depression ki dawai | डिप्रेशन की दवाई | escitalopram, sertraline, fluoxetine, amitriptyline
sleeping pill | sleeping pill, sleeping pills, sleeping tablet, sedative | neend ki goli, neend ki dawai | नींद की गोली, नींद की दवाई | alprazolam, clonazepam, lorazepam, zolpidem, diazepam
deworming medicine | deworming, deworming tablet, dewormer, worm medicine | kide ki dawai, keede ki dawai, kide ki goli, pet ke kide ki goli, keede ki goli | कीड़े की दवाई, कीड़े की गोली, पेट के कीड़े की गोली, कीड़ों की दवाई | albendazole, mebendazole, ivermectin
antifungal | antifungal, antifungal cream | daad ki dawai, daad ki cream | दाद की दवाई, दाद की क्रीम | fluconazole, clotrimazole, terbinafine, itraconazole, ketoconazole, luliconazole
antimalarial | antimalarial, malaria medicine | malaria ki dawai, malaria ki goli | मलेरिया की दवाई, मलेरिया की गोली | chloroquine, artemether, artesunate, primaquine, lumefantrine, quinine
antiemetic | antiemetic, vomiting medicine | ulti ki dawai, ulti ki goli | उल्टी की दवाई, उल्टी की गोली | ondansetron, domperidone, metoclopramide
cough syrup | cough syrup, cough medicine, cough mixture | khansi ki dawai, khansi ka syrup, khansi ki syrup | खांसी की दवाई, खांसी का सिरप, खाँसी की दवाई, खांसी की दवा | dextromethorphan, ambroxol
laxative | laxative, laxatives, stool softener | kabz ki dawai, pet saaf ki dawai | कब्ज की दवाई, पेट साफ की दवाई | lactulose, isabgol, bisacodyl
contraceptive | contraceptive, contraceptives, oral contraceptive, contraceptive pill, ocp | garbh nirodhak, mala d, garbhnirodhak goli | गर्भनिरोधक, माला डी, गर्भनिरोधक गोली | 
iron-folic acid | iron-folic acid, ifa, iron tablets, iron tablet, iron and folic acid, iron folic acid, iron pills | iron ki goli, khoon ki goli, khoon badhane ki goli, khoon badhane ki dawai | आयरन की गोली, खून की गोली, खून बढ़ाने की गोली, खून बढ़ाने की दवाई | iron, ferrous
calcium tablet | calcium tablet, calcium tablets | calcium ki goli | कैल्शियम की गोली | calcium
eye drop | eye drops, eye drop | aankh ki dawai, aankh ka drop, aankh mein dalne ki dawai | आंख की दवाई, आंख का ड्रॉप, आँख की दवाई | 
ear drop | ear drops, ear drop | kaan ki dawai, kaan ka drop | कान की दवाई, कान का ड्रॉप | 
drip | iv fluids, iv fluid, drip, saline, intravenous fluids, glucose drip | drip, bottle chadh*, botal chadh*, glucose ki botal | ड्रिप, बोतल चढ़*, ग्लूकोज की बोतल | 
`;

const list = (cell = ""): string[] =>
  cell
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

export const medicineClasses: readonly MedicineClass[] = table
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => {
    const [concept = "", english, roman, devanagari, generics] = line.split("|").map((cell) => cell.trim());
    return {
      concept,
      forms: [...list(english), ...list(roman), ...list(devanagari)],
      generics: list(generics),
    };
  });

/** The classes a generic belongs to; of a combination, those of each part. */
export const classesOf = (generic: string): string[] =>
  medicineClasses
    .filter(({ generics }) =>
      generics.some((prefix) => generic.split(" + ").some((part) => part.startsWith(prefix))),
    )
    .map(({ concept }) => concept);
