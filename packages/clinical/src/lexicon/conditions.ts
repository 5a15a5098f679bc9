/* oxlint-disable max-lines -- a lexicon is data */
/** Illnesses and states. `concept | English | romanised Hindi | Devanagari | wider | source`. */
export const conditionTable = `
allergy | allergy, allergic, allergies, allergic reaction | elergy, alargi, allergi, alergi | एलर्जी, एलर्जि, अलर्जी | | own
diabetes | diabetes, diabetic, diabetes mellitus, type 2 diabetes, type 2 diabetes mellitus, t2dm, dm, dm2, dm type 2, sugar patient, high sugar | madhumeh, sugar hai, sugar ki bimari, sugar ki beemari, sugar ka mareez, sugar ki dikkat, sugar ki problem, sugar ke mareez, sugar rehti, sugar bhi hai, sugar thi, sugar aur bp, bp aur sugar hai, ko sugar, sugar wale | मधुमेह, शुगर है, शुगर की बीमारी, शुगर की दिक्कत, शुगर का मरीज, डायबिटीज, डायबिटीज़, शुगर भी है, शुगर थी, को शुगर | | own
type 1 diabetes | type 1 diabetes, t1dm | | | diabetes | own
gestational diabetes | gestational diabetes, gdm | garbh mein sugar | | | own
hypertension | hypertension, hypertensive, htn, high bp, high blood pressure, raised bp, bp patient, bp high, raised blood pressure | bp hai, bp ki bimari, bp ki beemari, bp ki dikkat, bp ki problem, bp ka mareez, bp ke mareez, bp badh, bp rehta, bp bhi hai, bp high hai, ko bp, bp badha, bp bada | हाई बीपी, हाई ब्लड प्रेशर, बीपी है, बीपी की बीमारी, बीपी की दिक्कत, बीपी हाई, उच्च रक्तचाप, बीपी बढ़, बीपी भी है, को बीपी, बीपी रहता | | own
low bp | low bp, hypotension, low blood pressure, bp low | bp kam, bp low | बीपी लो, बीपी कम | | own
hypoglycaemia | hypoglycaemia, hypoglycemia, low sugar, low blood sugar, sugar low | sugar kam ho, sugar gir, sugar low | शुगर कम हो, शुगर गिर, शुगर लो | | own
pre-eclampsia | pre-eclampsia, preeclampsia, pih | | | | own
asthma | asthma, asthmatic, bronchial asthma | dama, asthma, saans ki bimari | अस्थमा, दमा, सांस की बीमारी | | own
COPD | copd, chronic obstructive pulmonary disease, emphysema | | सीओपीडी | | own
tuberculosis | tuberculosis, tb, pulmonary tuberculosis, pulmonary tb, ptb, koch's | tb, kshay rog, ti bi | टीबी, टी बी, क्षय रोग, तपेदिक | | own
pneumonia | pneumonia | nimonia | निमोनिया, न्यूमोनिया | | own
bronchitis | bronchitis, acute bronchitis | | ब्रोंकाइटिस | | own
respiratory infection | uri, urti, lrti, respiratory infection, upper respiratory infection, respiratory tract infection, upper respiratory tract infection, chest infection | chhati mein infection, chest infection | छाती में इन्फेक्शन, चेस्ट इन्फेक्शन | | own
tonsillitis | tonsillitis, tonsils | tonsil, tansil | टॉन्सिल | | own
pharyngitis | pharyngitis | | | | own
sinusitis | sinusitis, sinus | sinus, sainas | साइनस | | own
allergic rhinitis | allergic rhinitis, hay fever, rhinitis | | | | own
covid | covid, covid-19, corona, coronavirus | korona | कोविड, कोरोना | | own
influenza | influenza, flu, swine flu | | फ्लू | | own
viral fever | viral fever, viral illness, viral infection, viral, viral syndrome, acute febrile illness | viral bukhar, mausami bukhar | वायरल, वायरल बुखार, मौसमी बुखार | | own
malaria | malaria | maleria | मलेरिया | | own
dengue | dengue, dengue fever | dengu | डेंगू | | own
chikungunya | chikungunya | chikangunia | चिकनगुनिया | | own
typhoid | typhoid, enteric fever, typhoid fever | taifaid, motijhara, miyadi bukhar | टाइफाइड, टायफाइड, मोतीझरा | | own
hepatitis | hepatitis, viral hepatitis, hepatitis b, hepatitis a | | हेपेटाइटिस | | own
measles | measles | khasra | खसरा | | own
mumps | mumps | galsua, kanpheda, galsuva | गलसुआ, कनफेड़ा | | own
chickenpox | chickenpox, chicken pox, varicella | chhoti mata, choti mata, mata nikal | छोटी माता, चेचक, चिकन पॉक्स | | own
meningitis | meningitis | dimagi bukhar | दिमागी बुखार, मेनिंजाइटिस | | own
encephalitis | encephalitis | | | | own
sepsis | sepsis, septicaemia, septic | | | | own
HIV | hiv, aids, retroviral disease | hiv | एचआईवी, एड्स | | own
leprosy | leprosy, hansen's | kusht, kodh | कुष्ठ, कोढ़ | | own
scabies | scabies | khaj | खाज, स्केबीज | | own
fungal infection | fungal infection, ringworm, tinea, tinea cruris, tinea corporis | daad, daad khaj, fungal | दाद, फंगल इन्फेक्शन, फंगल | | own
eczema | eczema, dermatitis, atopic dermatitis | chhajan | एक्जिमा | | own
psoriasis | psoriasis | | सोरायसिस | | own
vitiligo | vitiligo | safed daag ki bimari | सफेद दाग की बीमारी | | own
cellulitis | cellulitis | | | | own
impetigo | impetigo | | | | own
urticaria | urticaria | pitti, sheetpitti | पित्ती, शीतपित्ती | | own
gastritis | gastritis, apd, acid peptic disease, gastro-oesophageal reflux disease, gerd | gastric | गैस्ट्रिक, गैस्ट्राइटिस | | own
peptic ulcer | peptic ulcer, stomach ulcer, duodenal ulcer, gastric ulcer | pet ka alsar, pet mein ulcer | पेट का अल्सर, अल्सर | | own
gastroenteritis | gastroenteritis, food poisoning, acute gastroenteritis, age | food poisoning | फूड पॉइजनिंग | | own
cholera | cholera | haija | हैजा | | own
appendicitis | appendicitis, acute appendicitis, appendix | apendix | अपेंडिक्स, अपेंडिसाइटिस | | own
gallstones | gallstones, gall stones, cholelithiasis, gall bladder stone, gallbladder stones | pitte ki pathri, pitt ki thaili mein pathri | पित्त की पथरी, पित्ते की पथरी | | own
kidney stone | kidney stone, kidney stones, renal stone, renal calculus, stone in kidney, ureteric stone | gurde ki pathri, pathri, kidney mein pathri | गुर्दे की पथरी, पथरी, किडनी में पथरी | | own
kidney disease | kidney disease, ckd, chronic kidney disease, renal failure, kidney failure, kidney problem | gurde kharab, kidney kharab, gurde ki bimari, kidney ki bimari | गुर्दे खराब, किडनी खराब, गुर्दे की बीमारी, किडनी की बीमारी | | own
liver disease | liver disease, cirrhosis, fatty liver | jigar kharab, liver kharab, liver ki bimari | लिवर खराब, लिवर की बीमारी | | own
pancreatitis | pancreatitis | | | | own
hernia | hernia, inguinal hernia | harniya, aant utar | हर्निया | | own
hydrocele | hydrocele | | हाइड्रोसील | | own
piles | piles, haemorrhoids, hemorrhoids | bawaseer, bavasir, bavaseer | बवासीर | | own
anal fissure | anal fissure, fissure | fisher | फिशर | | own
worm infestation | worm infestation, worms, helminthiasis | pet ke kide, pet ke keede | पेट के कीड़े | | own
urinary infection | urinary infection, urinary tract infection, uti, urine infection | peshab ka infection, peshab mein infection, urine infection | पेशाब का इन्फेक्शन, पेशाब में इन्फेक्शन, यूरिन इन्फेक्शन, यूटीआई | | own
prostate enlargement | prostate enlargement, bph, enlarged prostate, prostate | prostate, gadood | प्रोस्टेट, गदूद | | own
heart disease | heart disease, cardiac disease, coronary artery disease, cad, ischaemic heart disease, ihd, heart problem, heart patient, cardiac patient, angina | dil ki bimari, dil ka mareez, heart ki bimari, heart ki problem, heart patient | दिल की बीमारी, दिल का मरीज, हार्ट की बीमारी, हार्ट पेशेंट | | own
heart attack | heart attack, myocardial infarction, mi, acute mi | dil ka daura, heart attack | दिल का दौरा, हार्ट अटैक | heart disease | own
heart failure | heart failure, chf, congestive heart failure, ccf | | हार्ट फेल | heart disease | own
rheumatic heart disease | rheumatic heart disease, rhd, rheumatic fever | | | heart disease | own
stroke | stroke, cva, paralysis, hemiplegia, cerebrovascular accident, hemiparesis, paralytic attack | lakwa, lakva, falij, paralysis | लकवा, फालिज, पैरालिसिस | | own
epilepsy | epilepsy, epileptic, seizure disorder | mirgi, mirgi ki bimari | मिर्गी | | own
migraine | migraine | adha sisi, aadha sisi, migren | माइग्रेन, आधासीसी | | own
parkinson's disease | parkinson, parkinson's, parkinsonism | | पार्किंसन | | own
dementia | dementia, alzheimer's | | | | own
neuropathy | neuropathy, diabetic neuropathy, peripheral neuropathy | | | | own
sciatica | sciatica, slipped disc, disc prolapse | syatica, slip disc | साइटिका, स्लिप डिस्क | | own
spondylosis | spondylosis, cervical spondylosis, cervical | cervical | सर्वाइकल | | own
arthritis | arthritis, osteoarthritis, oa, rheumatoid arthritis, ra | gathiya, gathia, ghutne ghis | गठिया, घुटने घिस | | own
gout | gout | | गाउट | | own
osteoporosis | osteoporosis | haddiyan kamzor | | | own
fracture | fracture, fractured, broken bone, fractures | haddi toot, haddi tut, fracture | हड्डी टूट, फ्रैक्चर | injury | own
dislocation | dislocation, dislocated | haddi khisak, jod utar | | injury | own
head injury | head injury | sir par chot, sir mein chot, sar par chot | सिर पर चोट, सिर में चोट | injury@head | own
thyroid disorder | thyroid disease, thyroid, hypothyroidism, hypothyroid, underactive thyroid, thyroid problem, thyroid disorder | thyroid, thairoid, thayroid | थायराइड, थायरॉइड, थायरॉयड, थाइराइड | | own
hyperthyroidism | hyperthyroidism, thyrotoxicosis | | | thyroid disorder | own
goitre | goitre, goiter | ghenga, gala phoola | घेंघा | | own
high cholesterol | high cholesterol, dyslipidaemia, dyslipidemia, hyperlipidemia, cholesterol high, raised cholesterol | cholesterol badha, cholesterol zyada | कोलेस्ट्रॉल बढ़ा, कोलेस्ट्रॉल ज्यादा | | own
obesity | obesity, obese, overweight | motapa, mota | मोटापा | | own
anaemia | anaemia, anemia, anaemic, anemic, low haemoglobin, low hb, low hemoglobin, iron deficiency | khoon ki kami, khun ki kami, hb kam | खून की कमी, ख़ून की कमी, एनीमिया | | own
sickle cell disease | sickle cell, sickle cell disease, sickle cell anaemia | | सिकल सेल | | own
thalassaemia | thalassaemia, thalassemia | | थैलेसीमिया | | own
malnutrition | malnutrition, malnourished, underweight, sam, mam, severe acute malnutrition, undernutrition | kuposhan, kuposhit | कुपोषण, कुपोषित | | own
vitamin deficiency | vitamin deficiency, vitamin d deficiency, b12 deficiency, vitamin b12 deficiency | vitamin ki kami | विटामिन की कमी | | own
cancer | cancer, malignancy, carcinoma, tumour, tumor, breast cancer, oral cancer | kainsar | कैंसर | | own
depression | depression | avsad, dipreshan | डिप्रेशन, अवसाद | | own
schizophrenia | schizophrenia, psychosis | | | | own
pregnancy | pregnant, pregnancy, gravid, antenatal, expecting, primigravida, gravida | garbhvati, pet se, garbh, pregnant | गर्भवती, पेट से, गर्भ, प्रेगनेंट, प्रेग्नेंट, गर्भावस्था | | own
miscarriage | miscarriage, abortion, miscarried | garbhpaat, bachcha gir, baccha gir | गर्भपात, बच्चा गिर | | own
infertility | infertility, unable to conceive, not conceiving | bachcha nahi ho, bachcha nahi thahar, garbh nahi thahar | बच्चा नहीं हो, बच्चा नहीं ठहर, गर्भ नहीं ठहर | | own
PCOS | pcos, pcod, polycystic ovaries | | पीसीओएस, पीसीओडी | | own
fibroid | fibroid, fibroids | rasoli | रसौली | | own
conjunctivitis | conjunctivitis, pink eye | aankh aana, aankh aayi | आंख आना, आंख आई, आँख आना | | own
cataract | cataract, cataracts | motiyabind, motiabind, safed motia | मोतियाबिंद, मोतियाबिन्द | | own
glaucoma | glaucoma | kala motia, kaala motiya | काला मोतिया, ग्लूकोमा | | own
stye | stye, hordeolum | guheri, gudauri | गुहेरी | | own
refractive error | refractive error, myopia | | | | own
otitis media | otitis media, ear infection, csom, asom | kaan mein infection, kaan ka infection | कान में इन्फेक्शन, कान का इन्फेक्शन | | own
dental caries | dental caries, caries, tooth decay, cavity, decayed tooth | daant mein keeda, daant sad, daant mein kida | दांत में कीड़ा, दांत सड़ | | own
gum disease | gum disease, gingivitis, periodontitis | masoode sooj, payria | मसूड़े सूज, पायरिया | | own
tetanus (illness) | tetanus infection, lockjaw | dhanush rog | धनुष रोग | | own
rabies (illness) | rabies infection, hydrophobia | | | | own
sexually transmitted infection | sexually transmitted infection, sti, std, syphilis, gonorrhoea | | | | own
shock | shock | | | | own
domestic abuse | domestic abuse, domestic violence, abuse, abused | maar peet, marpeet, maarta hai, pitai | मारपीट, मार-पीट, मारता है | | own
sarcoidosis | sarcoidosis, pulmonary sarcoidosis | | | | own
varicose veins | varicose veins | nason ka guchha, nas phool | नस फूल | | own
deep vein thrombosis | deep vein thrombosis, dvt | | | | own
heat stroke | heat stroke, sunstroke, heatstroke | loo lag, lu lag | लू लग | | own
motion sickness | motion sickness | | | | own
glucose in urine | glycosuria, sugar in urine | peshab mein sugar | पेशाब में शुगर | | own
protein in urine | proteinuria, albuminuria, protein in urine, albumin in urine | peshab mein protein | पेशाब में प्रोटीन | | own
`;

/** Said by name and denial together: "sugar nahi hai" is no diabetes, where "sugar" alone is a measurement. */
export const deniedConditionTable = `
diabetes | no sugar problem | sugar nahi, sugar nahin, sugar ki bimari nahi, sugar to nahi, sugar bhi nahi | शुगर नहीं, शुगर तो नहीं, शुगर की बीमारी नहीं, शुगर भी नहीं | | own
hypertension | no bp problem | bp nahi, bp nahin, bp ki bimari nahi, bp to nahi, bp bhi nahi, bp ki dikkat nahi | बीपी नहीं, बीपी तो नहीं, बीपी की बीमारी नहीं, बीपी भी नहीं | | own
`;

/** Habits that a note records. */
export const habitTable = `
smoking | smoking, smoke, smokes, smoker, smoked, cigarette, cigarettes, bidi, bidis, beedi | bidi, beedi, cigarette, dhumrapan, sigaret | बीड़ी, सिगरेट, धूम्रपान | tobacco | own
tobacco | tobacco, chew tobacco, chews tobacco, tobacco chewing, gutka, gutkha, khaini, paan masala, betel | tambaku, tambakoo, gutka, gutkha, khaini, zarda, pan masala, supari | तंबाकू, तम्बाकू, गुटखा, खैनी, जर्दा, पान मसाला, सुपारी | | own
alcohol | alcohol, drinking alcohol, drinks alcohol, alcoholic, liquor, alcohol use, alcohol intake, alcoholism | sharab, daru, daaru, sharaab | शराब, दारू | | own
drug use | drug abuse, substance abuse, opioid, ganja, cannabis, smack, drug addiction | nasha, ganja, charas, smack | नशा, गांजा, चरस, स्मैक | | own
`;
