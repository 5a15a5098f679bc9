/** What is asked for, done and given. `concept | English | romanised Hindi | Devanagari | wider | source`. */
export const testTable = `
blood test | blood test, blood tests, blood investigation, blood investigations, blood work, blood report | khoon ki jaanch, khoon ki janch, khoon ka test, khoon test, khoon jaanch | खून की जांच, खून की जाँच, खून का टेस्ट, ख़ून की जांच | | own
CBC | cbc, complete blood count, hemogram, haemogram, cbp, blood count | cbc, si bi si | सीबीसी | blood test | own
haemoglobin test | haemoglobin test, hemoglobin test, hb test, hb check, haemoglobin, hemoglobin, hb | hb ki jaanch, hb test, khoon ki kami ki jaanch | एचबी की जांच, हीमोग्लोबिन की जांच | blood test | own
blood sugar test | blood sugar test, sugar test, fasting blood sugar test, glucose test, sugar check | sugar ki jaanch, sugar ki janch, sugar test, sugar jaanch, sugar check | शुगर की जांच, शुगर की जाँच, शुगर टेस्ट | blood test | own
HbA1c test | hba1c test, hba1c, a1c | teen mahine wali sugar ki jaanch | | blood test | own
thyroid test | thyroid test, thyroid function test, thyroid function tests, tft, thyroid profile, tsh test, tsh | thyroid ki jaanch, thyroid test, thyroid ki janch, thyroid jaanch | थायराइड की जांच, थायरॉइड की जांच, थायराइड टेस्ट | blood test | own
liver function test | liver function test, liver function tests, lft | liver ki jaanch, liver test, lft | लिवर की जांच | blood test | own
kidney function test | kidney function test, kidney function tests, kft, rft, renal function test, renal function tests | kidney ki jaanch, gurde ki jaanch, kidney test | किडनी की जांच, गुर्दे की जांच | blood test | own
lipid profile | lipid profile, cholesterol test, lipids | cholesterol ki jaanch, lipid | कोलेस्ट्रॉल की जांच, लिपिड प्रोफाइल | blood test | own
malaria test | malaria test, malaria smear, peripheral smear, malaria rapid test, mp test, rdt for malaria, smear for malaria, malarial parasite, rdt, card test, malaria card test, rapid test, rapid card, malaria rdt | malaria ki jaanch, malaria test, malaria ki janch | मलेरिया की जांच, मलेरिया टेस्ट | blood test | own
dengue test | dengue test, ns1, dengue ns1, dengue serology | dengue ki jaanch, dengue test | डेंगू की जांच, डेंगू टेस्ट | blood test | own
widal | widal, typhoid test, typhidot | typhoid ki jaanch, widal, typhoid test | टाइफाइड की जांच, विडाल | blood test | own
HIV test | hiv test | hiv ki jaanch | एचआईवी की जांच, एचआईवी टेस्ट | blood test | own
blood group | blood group, blood grouping | blood group | ब्लड ग्रुप | blood test | own
urine test | urine test, urine examination, urine routine, urinalysis, urine re, urine r/e, urine routine and microscopy, urine report | peshab ki jaanch, peshab ki janch, urine test, peshab test | पेशाब की जांच, पेशाब की जाँच, यूरिन टेस्ट | | own
urine culture | urine culture | | यूरिन कल्चर | urine test | own
pregnancy test | pregnancy test, upt, urine pregnancy test | pregnancy test, pregnancy ki jaanch | प्रेगनेंसी टेस्ट | urine test | own
stool test | stool test, stool examination, stool routine | latrine ki jaanch, mal ki jaanch, potty ki jaanch | मल की जांच, लैट्रिन की जांच | | own
sputum test | sputum test, sputum examination, sputum afb, sputum for afb, afb, cbnaat, genexpert, sputum sample | balgam ki jaanch, balgam ki janch, balgam test, balgam ka namuna | बलगम की जांच, बलगम की जाँच, बलगम का नमूना |  | own
x-ray | x-ray, xray, x ray, radiograph, skiagram, x-rays | xray, x-ray, ekसre, eksre | एक्सरे, एक्स-रे, एक्स रे | | own
chest x-ray | chest x-ray, chest xray, chest x ray, cxr, x-ray chest, xray chest, x ray chest | chhati ka xray, chhati ka x-ray, chest xray, chhati ka eksre, seene ka xray, seene ka x-ray | छाती का एक्सरे, छाती का एक्स-रे, सीने का एक्सरे, चेस्ट एक्सरे | x-ray | own
ultrasound | ultrasound, usg, sonography, ultrasonography, ultrasound abdomen, usg abdomen, scan | sonography, ultrasound, sonografi | अल्ट्रासाउंड, सोनोग्राफी, यूएसजी | | own
ECG | ecg, ekg, electrocardiogram | ecg, i si ji | ईसीजी | | own
echo | echo, echocardiography, 2d echo, echocardiogram | echo | इको | | own
CT scan | ct scan, ct, ct head, cect | ct scan, siti scan | सीटी स्कैन | | own
MRI | mri | | एमआरआई | | own
EEG | eeg | | ईईजी | | own
endoscopy | endoscopy | endoscopy, durbeen | एंडोस्कोपी, दूरबीन | | own
biopsy | biopsy, fnac | | बायोप्सी | | own
mantoux | mantoux, tuberculin test | | मोंटू | | own
spirometry | spirometry, pft, pulmonary function test | | | | own
eye check | eye check-up, eye checkup, eye test, vision test, eye examination, fundus examination, eye check | aankh ki jaanch, aankhon ki jaanch, aankh test, aankhen check | आंख की जांच, आंखों की जांच, आँखों की जांच | | own
foot examination | foot examination | pair ki jaanch | | | own
hearing test | hearing test, audiometry | sunne ki jaanch | | | own
pap smear | pap smear, via | | | | own
vitamin test | vitamin d test, b12 test, vitamin b12 test | vitamin ki jaanch | विटामिन की जांच | blood test | own
ESR test | esr test | esr ki jaanch | ईएसआर की जांच | blood test | own
CRP test | crp test | crp ki jaanch | सीआरपी की जांच | blood test | own
electrolytes | electrolytes, serum electrolytes, sodium and potassium | namak ki jaanch | इलेक्ट्रोलाइट | blood test | own
uric acid test | uric acid test, serum uric acid | uric acid ki jaanch | यूरिक एसिड की जांच | blood test | own
glucose tolerance test | ogtt, glucose tolerance test, gtt, dipsi test, dipsi | glucose pilakar jaanch, meetha pilakar jaanch | ग्लूकोज पिलाकर जांच | blood sugar test | own
VDRL | vdrl, syphilis test, rpr | syphilis ki jaanch | वीडीआरएल, सिफलिस की जांच | blood test | own
hepatitis test | hbsag, hepatitis b test, anti hcv, viral markers | hepatitis ki jaanch, peeliya ki jaanch | हेपेटाइटिस की जांच, पीलिया की जांच | blood test | own
covid test | covid test, rt-pcr, rtpcr, antigen test, corona test | corona ki jaanch, covid ki jaanch | कोरोना की जांच, कोविड की जांच | | own
blood culture | blood culture, blood cultures | | ब्लड कल्चर | blood test | own
wound swab | wound swab, pus culture, swab, throat swab | mawad ki jaanch | मवाद की जांच, स्वैब | | own
skin smear | skin smear, slit skin smear, skin scraping, koh mount, koh | chamdi ki jaanch | चमड़ी की जांच | | own
doppler | doppler, venous doppler, carotid doppler | | डॉप्लर | ultrasound | own
mammography | mammography, mammogram | chhati ki machine se jaanch | मैमोग्राफी | x-ray | own
colposcopy | colposcopy | | कॉल्पोस्कोपी | | own
colonoscopy | colonoscopy, sigmoidoscopy | | कोलोनोस्कोपी | endoscopy | own
fetal heart check | fetal heart sound check, doppler for fetal heart, nst, non stress test | bachche ki dhadkan ki jaanch | बच्चे की धड़कन की जांच | | own
breast examination | breast examination, breast check | stan ki jaanch | स्तन की जांच | | own
oral cancer screening | oral screening, oral examination, mouth examination | munh ki jaanch | मुंह की जांच | | own
`;

export const procedureTable = `
surgery | surgery, operation, operated, surgical intervention, operative | operation, opration, aapreshan | ऑपरेशन, आपरेशन, सर्जरी | | own
caesarean | caesarean, cesarean, c-section, lscs, c section, caesarean section | bada operation, badi operation, caesar | सिजेरियन, बड़ा ऑपरेशन | surgery | own
amputation | amputation, amputate, amputated | | | surgery | own
appendix operation | appendectomy, appendicectomy, appendix operation | appendix ka operation | अपेंडिक्स का ऑपरेशन | surgery | own
cataract surgery | cataract surgery, cataract operation | motiyabind ka operation, aankh ka operation | मोतियाबिंद का ऑपरेशन, आंख का ऑपरेशन | surgery | own
sterilisation | sterilisation, sterilization, tubectomy, tubal ligation, vasectomy | nasbandi | नसबंदी | surgery | own
hysterectomy | hysterectomy | bachchedani nikal, bachchedani ka operation | बच्चेदानी निकल, बच्चेदानी का ऑपरेशन | surgery | own
hospital admission | admit to, admitted, admission, admit, hospitalised, hospitalized, hospitalisation, hospitalization, inpatient, icu | bharti, bharthi, admit | भर्ती, एडमिट | | own
dressing | dressing, dressings, wound dressing, bandage, dressed | patti karwa*, patti karw, marham patti, dressing, patti badal, patti kar | पट्टी करवा*, मरहम पट्टी, ड्रेसिंग, पट्टी बदल, पट्टी कर | | own
suturing | suturing, sutures, suture, stitches, stitch, stitched, sutured | tanke, tanka, taanke | टांके, टाँके, टांका | | own
suture removal | suture removal, stitch removal, remove stitches, sutures removed, stitches removed, removal of sutures, removal of stitches | tanke kat, tanke khul, taanke kat, tanke nikal, tanke kaat*, taanke kaat*, tanke nikaal*, tanke hata* | टांके कट, टांके खुल, टांके निकल, टांके काट*, टाँके काट*, टांके निकाल* |  | own
incision and drainage | incision and drainage, drainage, drained | cheera lag, cheera | चीरा लग, चीरा | | own
nebulisation | nebulisation, nebulization, nebulised, nebulized, nebuliser | bhaap machine, nebulise | नेबुलाइज़ेशन, नेबुलाइज | | own
blood transfusion | blood transfusion, transfusion, transfused, units of blood | khoon chadh | खून चढ़ | | own
dialysis | dialysis | | डायलिसिस | | own
plaster | plaster, plaster cast, splint, slab, pop | plastar, plaster | प्लास्टर | | own
catheter | catheter, catheterised, catheterisation | peshab ki nali | पेशाब की नली, कैथेटर | | own
tooth extraction | tooth extraction, extraction, tooth removed | daant nikalwa, daant nikal | दांत निकलवा, दांत निकल | | own
physiotherapy | physiotherapy, physio | physiotherapy, kasrat karwa | फिजियोथेरेपी | | own
referral | referred to, refer to, referral, refer, referred | refer, rafar, bade aspatal, aspatal bhej*, hospital bhej*, bade aspatal bhej*, zila aspatal bhej* | रेफर, बड़े अस्पताल, अस्पताल भेज*, हॉस्पिटल भेज*, जिला अस्पताल भेज* |  | own
normal delivery | normal delivery, vaginal delivery, nvd | normal delivery, naturmal delivery | नॉर्मल डिलीवरी | | own
angioplasty | angioplasty, stent, stents, bypass, angiography | stent | स्टेंट, एंजियोप्लास्टी | | own
counselling session | counselling, counseling | | काउंसलिंग | | own
chemotherapy | chemotherapy, radiotherapy | | कीमो | | own
wound wash | wound wash, wound washing, irrigation, debridement, wound cleaning, cleaning of wound | ghaav saaf ki, zakhm saaf ki, ghaav dhoya, zakhm dhoya | घाव साफ कि, ज़ख्म साफ कि, घाव धोया, जख्म धोया | | own
tourniquet | tourniquet, tight band above the bite, ligature | rassi baandhi, kas ke baandh, patti kas ke | रस्सी बांधी, रस्सी बाँधी, कस के बांध | | own
foreign body removal | foreign body removal, foreign body removed | | | | own
ear wax removal | ear syringing, ear wax removal, wax removed, syringing | kaan ka mail nikal*, kaan saaf karwa* | कान का मैल निकल*, कान साफ करवा* | | own
nasal packing | nasal packing, nose packed, nasal pack | naak mein patti bhar* | नाक में पट्टी भर* | | own
gastric lavage | gastric lavage, stomach wash | pet saaf karwa*, pet ki dhulai | पेट की धुलाई | | own
enema | enema | enema, anima | एनिमा | | own
oxygen therapy | oxygen therapy, oxygen given, oxygen was given, put on oxygen | oxygen lagayi, oxygen lagaya, oxygen di | ऑक्सीजन लगाई, ऑक्सीजन दी | | own
abortion procedure | mtp, medical termination, d&c, dilatation and curettage, evacuation | safai karwayi, bachchedani ki safai | बच्चेदानी की सफाई, सफाई करवाई | | own
hernia repair | hernia repair, hernia operation, hernioplasty | hernia ka operation | हर्निया का ऑपरेशन | surgery | own
gall bladder removal | cholecystectomy, gall bladder operation | pitt ki thaili ka operation, pathri ka operation | पित्त की थैली का ऑपरेशन, पथरी का ऑपरेशन | surgery | own
piles operation | haemorrhoidectomy, piles operation, banding | bawaseer ka operation | बवासीर का ऑपरेशन | surgery | own
family planning device | iud, copper t, iucd | copper t, kapar ti | कॉपर टी | | own
`;

export const vaccineTable = `
tetanus vaccine | tetanus, tt, tetanus toxoid, td, tetanus injection, tetanus shot, inj tt, injection tt, tetanus vaccine | tetanus ka tika, tetanus ki sui, tetanus ka injection, titnas, tetanus ka teeka | टिटनेस, टेटनस, टीटी, टिटनेस का टीका, टिटनेस की सुई | vaccine | own
rabies vaccine | rabies vaccine, anti-rabies vaccine, arv, anti rabies vaccine, rabies injection, rabies | rabies ka tika, kutte ka injection, rabies ki sui, rabies ka teeka, rabies ka injection | रेबीज का टीका, एंटी रेबीज, कुत्ते का इंजेक्शन, रेबीज की सुई, रेबीज | vaccine | own
rabies immunoglobulin | rabies immunoglobulin, immunoglobulin, rig | | | | own
BCG | bcg | | बीसीजी | vaccine | own
polio vaccine | polio, opv, ipv, polio drops | polio ki boond, polio | पोलियो, पोलियो की बूंद | vaccine | own
pentavalent | pentavalent, penta, dpt, dpt booster | penta, dpt | पेंटा, पेंटावैलेंट, डीपीटी | vaccine | own
measles-rubella vaccine | mr vaccine, measles rubella, mmr, measles vaccine, mr | khasre ka tika, mr ka tika, khasre ka teeka | एमआर, खसरे का टीका | vaccine | own
hepatitis B vaccine | hepatitis b vaccine, hep b vaccine | hepatitis ka tika | हेपेटाइटिस का टीका | vaccine | own
rotavirus vaccine | rotavirus vaccine, rota, rotavirus, rotavirus vaccines | rota | रोटा | vaccine | own
pneumococcal vaccine | pcv, pneumococcal vaccine | pcv | पीसीवी | vaccine | own
HPV vaccine | hpv vaccine, hpv | | एचपीवी | vaccine | own
covid vaccine | covid vaccine, corona vaccine, covid vaccination | corona ka tika, covid ka tika, corona ka teeka | कोरोना का टीका, कोविड का टीका | vaccine | own
flu vaccine | flu vaccine, influenza vaccine | | | vaccine | own
typhoid vaccine | typhoid vaccine | typhoid ka tika | टाइफाइड का टीका | vaccine | own
japanese encephalitis vaccine | je vaccine, japanese encephalitis vaccine | dimagi bukhar ka tika | दिमागी बुखार का टीका | vaccine | own
chickenpox vaccine | chickenpox vaccine, varicella vaccine | chechak ka tika | चेचक का टीका | vaccine | own
anti-snake venom | anti-snake venom, anti snake venom, asv, antivenom | saanp ka injection, saanp ka tika | सांप का इंजेक्शन, एएसवी | | own
vitamin A dose | vitamin a, vitamin a dose | vitamin a ki khurak, vitamin a | विटामिन ए | | own
vaccine | vaccine, vaccines, vaccination, vaccinated, vaccinations, immunisation, immunization, immunised, immunized, vaccination up to date | tika, teeka, tike, tikakaran, teekakaran, teeke | टीका, टीके, टीकाकरण | | own
`;

/** Places of the body. */
export const siteTable = `
head | head, scalp | sir, sar | सिर, सर | | own
forehead | forehead | matha, maathe, mathe | माथा, माथे | head | own
temple | temple, temples | kanpati | कनपटी | head | own
face | face, facial, cheek, cheeks | chehra, chehre, gaal | चेहरा, चेहरे, गाल | | own
eye | eye, eyes, eyelid, ocular | aankh, aankhen, aankhon, ankh, palak | आंख, आँख, आंखें, आंखों, आँखें, आँखों, पलक | face | own
ear | ear, ears | kaan, kan, kaano | कान, कानों | | own
nose | nose, nasal, nostril | naak, nak | नाक | face | own
mouth | mouth, oral cavity | munh, muh | मुंह, मुँह | | own
lip | lip, lips | honth, hoth | होंठ | | own
tongue | tongue | jeebh, zubaan | जीभ, ज़ुबान | | own
tooth | tooth, teeth, molar | daant, dant, daadh | दांत, दाँत, दाढ़ | | own
gum | gum, gums | masooda, masoode, masudo | मसूड़ा, मसूड़े | | own
jaw | jaw | jabda, jabde | जबड़ा, जबड़े | | own
throat | throat | gala, gale | गला, गले | | own
neck | neck, nape | gardan | गर्दन | | own
shoulder | shoulder, shoulders | kandha, kandhe, kandhon | कंधा, कंधे, कंधों | | own
armpit | armpit, axilla | bagal | बगल | | own
arm | arm, arms, upper arm | baanh, bazu, baazu, baanhon | बांह, बाँह, बाजू | | own
elbow | elbow | kohni | कोहनी | arm | own
forearm | forearm |  |  | arm | own
wrist | wrist | kalai | कलाई | hand | own
hand | hand, hands, palm, palms | haath, hath, hatheli, haathon | हाथ, हथेली, हाथों | arm | own
finger | finger, fingers, thumb | ungli, ungliyan, angootha, ungliyon | उंगली, उँगली, अंगूठा, उंगलियां, उंगलियों | hand | own
nail | nail, nails | nakhun, nakhoon | नाखून | | own
chest | chest, thorax, thoracic | seena, seene, chhati, chhaati, chaati | सीना, सीने, छाती | | own
breast | breast, breasts, nipple | stan | स्तन | | own
rib | rib, ribs | pasli, pasliyan | पसली, पसलियां | chest | own
back | back, spine, spinal | peeth, kamar, reedh, pith | पीठ, कमर, रीढ़ | | own
lower back | lower back, low back, lumbar, lumbosacral | kamar ke neeche | कमर के नीचे | back | own
abdomen | abdomen, abdominal, stomach, tummy, belly | pet, pait | पेट | | own
upper abdomen | upper abdomen, epigastric, epigastrium | pet ke upar, upar pet, pet ke upar wale hisse | पेट के ऊपर, ऊपर पेट, पेट के ऊपरी | abdomen | own
lower abdomen | lower abdomen, suprapubic, hypogastric, pelvis, pelvic | pet ke neeche, pet ke niche, nichle pet, pedu | पेट के नीचे, पेट के निचले, निचले पेट, पेडू | abdomen | own
navel | navel, umbilicus, umbilical | nabhi | नाभि | abdomen | own
flank | flank, loin | kokh | कोख | | own
groin | groin, groins, inguinal | jaangh ke jod, raan | रान, जांघ के जोड़ | | own
hip | hip, hips | kulha, kulhe, koolha | कूल्हा, कूल्हे | | own
buttock | buttock, buttocks | nitamb, chutad | नितंब | | own
thigh | thigh, thighs | jaangh, jangh | जांघ, जाँघ | leg | own
knee | knee, knees | ghutna, ghutne, ghutno, ghutnon | घुटना, घुटने, घुटनों | leg | own
leg | leg, legs, lower limb, lower limbs | taang, tang, pair, pairon, taangon | टांग, टाँग, पैर, पैरों, टांगों | | own
calf | calf, calves | pindli, pindliyon | पिंडली, पिंडलियों | leg | own
shin | shin | | | leg | own
ankle | ankle, ankles | takhna, takhne | टखना, टखने | leg | own
foot | foot, feet, sole, soles, pedal | panja, talwa, talve, talwe, panje, paon | पंजा, तलवा, तलवे, पांव, तलवों | leg | own
heel | heel, heels | edi, aedi | एड़ी | foot | own
toe | toe, toes, big toe | pair ki ungli, pair ka angootha | पैर की उंगली, पैर का अंगूठा | foot | own
joint | joint, joints | jod, jodon, jodo | जोड़, जोड़ों | | own
bone | bone, bones | haddi, haddiyan | हड्डी, हड्डियां | | own
muscle | muscle, muscles | maanspeshi | मांसपेशी | | own
skin | skin | chamdi, khaal, twacha | चमड़ी, त्वचा, खाल | | own
body | body, whole body, all over, all over body, generalised, generalized | badan, sharir, poora badan, poore badan, poore sharir | बदन, शरीर, पूरे बदन, पूरे शरीर | | own
heart | heart, cardiac | dil | दिल | | own
lung | lung, lungs | phephde, fefde, phephda | फेफड़े, फेफड़ा | | own
liver | liver, hepatic | jigar | लिवर, जिगर | | own
kidney | kidney, kidneys, renal | gurda, gurde | गुर्दा, गुर्दे, किडनी | | own
anus | anus, anal, rectum | guda, latrine ki jagah, latrine ke raste | गुदा, लैट्रिन की जगह | | own
genitals | genitals, private parts, genital, private part | guptang, nichli jagah | गुप्तांग | | own
testis | testis, testicle, testicles, scrotum | andkosh | अंडकोष | | own
uterus | uterus, womb | bachchedani, garbhashay | बच्चेदानी, गर्भाशय | | own
one side | one side, one half, half side, unilateral | ek taraf, ek or, aadhe sharir, aadhe badan, aadhe hisse | एक तरफ, एक ओर, आधे शरीर, आधे बदन, आधे हिस्से |  | own
scalp | scalp skin | sir ki chamdi | सिर की चमड़ी | head | own
crown of head | crown of head, vertex | sir ke beech | सिर के बीच | head | own
back of head | back of head, occiput, occipital | sir ke peeche | सिर के पीछे | head | own
eyebrow | eyebrow, eyebrows | bhaunh | भौंह | face | own
upper eyelid | upper eyelid | upar ki palak | ऊपर की पलक | eye | own
lower eyelid | lower eyelid | neeche ki palak | नीचे की पलक | eye | own
corner of eye | corner of the eye, corner of eye | aankh ke kone | आंख के कोने | eye | own
cheekbone | cheekbone | gaal ki haddi | गाल की हड्डी | face | own
chin | chin | thudi, thodi ke neeche | ठुड्डी | face | own
earlobe | earlobe, ear lobe | kaan ki lau | कान की लौ | ear | own
behind the ear | behind the ear, mastoid area | kaan ke peeche | कान के पीछे | ear | own
bridge of nose | bridge of nose | naak ki haddi | नाक की हड्डी | nose | own
palate | palate, roof of mouth | taalu | तालू, तालु | mouth | own
tonsil area | tonsils area | | टॉन्सिल की जगह | throat | own
upper lip | upper lip | upar ka honth | ऊपर का होंठ | lip | own
lower lip | lower lip | neeche ka honth | नीचे का होंठ | lip | own
corner of mouth | corner of mouth, angle of mouth | munh ke kone | मुंह के कोने | mouth | own
wisdom tooth | wisdom tooth | akal daadh | अकल दाढ़ | tooth | own
front tooth | front tooth, front teeth, incisor | aage ka daant, aage ke daant | आगे का दांत, आगे के दांत | tooth | own
side of neck | side of neck, side of the neck | gardan ke bagal | गर्दन के बगल | neck | own
back of neck | back of neck, back of the neck | gardan ke peeche | गर्दन के पीछे | neck | own
collarbone | collarbone, clavicle | hansli | हंसली | shoulder | own
shoulder blade | shoulder blade, shoulder blades, scapula | kandhe ki haddi | कंधे की हड्डी | back | own
upper back | upper back, interscapular | peeth ke upar | पीठ के ऊपर | back | own
middle of back | middle of back, mid back | peeth ke beech | पीठ के बीच | back | own
tailbone | tailbone, coccyx | poonch ki haddi | पूंछ की हड्डी | back | own
breastbone | breastbone, sternum, retrosternal | seene ki haddi, seene ke beech | सीने की हड्डी, सीने के बीच | chest | own
left side of chest | left side of chest, left chest | seene ke baayin | सीने के बाईं तरफ | chest | own
pit of stomach | pit of stomach | kalej* | कलेज* | upper abdomen | own
right lower abdomen | right lower abdomen, right iliac fossa, rif | pet ke daayin neeche | पेट के दाईं तरफ नीचे | lower abdomen | own
left lower abdomen | left lower abdomen, left iliac fossa, lif | pet ke baayin neeche | पेट के बाईं तरफ नीचे | lower abdomen | own
right upper abdomen | right upper abdomen, right hypochondrium, ruq | pet ke daayin upar | पेट के दाईं तरफ ऊपर | upper abdomen | own
left upper abdomen | left upper abdomen, left hypochondrium, luq | pet ke baayin upar | पेट के बाईं तरफ ऊपर | upper abdomen | own
palm | palm of the hand | hatheli par, hatheli mein | हथेली में, हथेली पर | hand | own
back of hand | back of hand, back of the hand, dorsum of hand | haath ke peeche | हाथ के पीछे | hand | own
thumb (hand) | thumb of hand | haath ka angootha | हाथ का अंगूठा | finger | own
index finger | index finger | tarjani | तर्जनी | finger | own
middle finger | middle finger | beech ki ungli | बीच की उंगली | finger | own
ring finger | ring finger | anamika ungli | अनामिका | finger | own
little finger | little finger | chhoti ungli | छोटी उंगली | finger | own
fingertip | fingertip, fingertips | ungli ka sira | उंगली का सिरा | finger | own
knuckle | knuckle, knuckles | ungli ke jod | उंगली के जोड़ | finger | own
web of fingers | web of fingers, finger webs, finger web | ungliyon ke beech | उंगलियों के बीच, उँगलियों के बीच | finger | own
inner thigh | inner thigh, inner thighs | jaangh ke andar | जांघ के अंदर | thigh | own
front of thigh | front of thigh | jaangh ke aage | जांघ के आगे | thigh | own
back of knee | back of knee, behind the knee, popliteal | ghutne ke peeche | घुटने के पीछे | knee | own
kneecap | kneecap, patella | ghutne ki katori | घुटने की कटोरी | knee | own
front of leg | front of leg | taang ke aage | टांग के आगे | leg | own
top of foot | top of foot, dorsum of foot | pair ke upar | पैर के ऊपर | foot | own
sole of foot | sole of foot, sole of the foot | pair ke talwe, pair ka talwa | पैर के तलवे, पैर का तलवा | foot | own
big toe | great toe, hallux | pair ka bada angootha | पैर का बड़ा अंगूठा | toe | own
between toes | between toes, between the toes | pair ki ungliyon ke beech | पैर की उंगलियों के बीच | foot | own
spleen (organ) | spleen, splenic | tilli | तिल्ली | abdomen | own
gall bladder | gall bladder, gallbladder | pitt ki thaili | पित्त की थैली | abdomen | own
pancreas | pancreas | agnyashay | अग्न्याशय | abdomen | own
intestine | intestine, intestines, bowel loop | aant, aanton | आंत, आंतों | abdomen | own
urinary bladder | urinary bladder, bladder | peshab ki thaili | पेशाब की थैली | | own
food pipe | food pipe, oesophagus, esophagus | khane ki nali | खाने की नली | | own
windpipe | windpipe, trachea | saans ki nali | सांस की नली | | own
thyroid gland | thyroid gland | thyroid ki granthi | थायराइड की ग्रंथि | neck | own
ovary | ovary, ovaries | andedani, ande dani | अंडेदानी | | own
vagina | vagina, vaginal area | yoni | योनि | genitals | own
cervix (site) | cervix | bachchedani ka munh | बच्चेदानी का मुंह | uterus | own
penis | penis | ling | लिंग | genitals | own
urethra | urethra, urethral opening | peshab ki jagah, peshab ka rasta | पेशाब की जगह, पेशाब का रास्ता | genitals | own
brain | brain | dimag, dimaag | दिमाग | head | own
spinal cord | spinal cord | reedh ki nas | रीढ़ की नस | back | own
nerve | nerve, nerves | nas | नस, नसें | | own
blood vessel | blood vessel, vein, veins, artery | khoon ki nas | खून की नस | | own
`;
