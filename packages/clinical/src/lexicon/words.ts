/* oxlint-disable max-lines -- a lexicon is data */
/**
 * Everyday words of the consulting room, so that an English line can be found in Hindi words and the other way
 * round. `concept | English | romanised Hindi | Devanagari | wider | source`; a form in `*` goes on. Function
 * words are in `function-words.ts`. All lines from own knowledge.
 */
export const wordTable = `
water | water, fluid, fluids, liquid, liquids | pani, paani, taral | पानी, तरल, लिक्विड | | own
drink | drink, drinking, drank, sip, sips, oral intake | pee, peena, peeni, piyo, pijiye, piye, piyen, pi, peeta, peeti, peete, pina, pilana, pilao, pilaiye, pilaye, pilate, pilaen | पी, पीना, पीनी, पियो, पीजिए, पिए, पिएं, पिये, पियें, पीता, पीती, पीते, पिलाना, पिलाओ, पिलाइए, पिलाएं, पिला* | | own
milk | milk, breastmilk | doodh, dudh | दूध | | own
breastfeeding | breastfeed, breastfeeds, breastfeeding, breast feeding, breast milk, feeding, feeds, breastfed, exclusively breastfed, my milk, mother's milk | stanpan, maa ka doodh, apna doodh, doodh pilana, doodh pilati, doodh pilao, doodh pilate, doodh pila rahi | स्तनपान, माँ का दूध, मां का दूध, अपना दूध, दूध पिलाना, दूध पिलाती, दूध पिलाओ, दूध पिला रही | milk | own
food | food, meal, meals, diet, eating, eat, eats, ate, feed, solids | khana, khaana, khane, khaane, khaya, khati, khata, khate, bhojan, aahar, khao, khaiye, khaye, khaen, khilao, khilana, khilaiye, kha | खाना, खाने, खाया, खाती, खाता, खाते, भोजन, आहार, खाओ, खाइए, खाएं, खायें, खाए, खिलाना, खिलाओ, खिलाइए, खिला*, खा |  | own
salt | salt, salty | namak, namkeen | नमक, नमकीन | | own
sugar (food) | sugar, sweet, sweets | cheeni, chini, meetha, mithai, meethi | चीनी, मीठा, मीठे, मिठाई, मीठी | | own
oil | oil, oily, fried, fatty, greasy | tel, tala, tali, talaa, taili, chikna, chiknai, tala hua | तेल, तला, तली, तैलीय, चिकना, चिकनाई, तले | | own
spice | spicy, spice, spices, chilli | masala, masale, masaledar, mirch, mirchi, teekha, tikha | मसाला, मसाले, मसालेदार, मिर्च, मिर्ची, तीखा | | own
fruit | fruit, fruits | phal, fal | फल | | own
vegetables | vegetable, vegetables, greens, leafy | sabzi, sabji, sabziyan, saag | सब्जी, सब्ज़ी, सब्जियां, साग, हरी सब्जी | | own
rice | rice | chawal, bhaat | चावल, भात | | own
khichdi | khichdi, light food, light diet, soft diet, soft food, porridge, bland, bland diet, light meals | khichri, halka khana, halka bhojan, daliya, dalia | खिचड़ी, हल्का खाना, हल्का भोजन, दलिया | food | own
tea | tea | chai | चाय | | own
coffee | coffee | kaufi | कॉफी | | own
egg | egg, eggs | anda, ande | अंडा, अंडे | | own
fish | fish | machli, machhli | मछली | | own
meat | meat, mutton, chicken | gosht, maans | मांस, गोश्त, चिकन | | own
outside food | outside food, street food, junk food | bahar ka khana, bahar ka | बाहर का खाना, बाहर का | food | own
jaggery | jaggery | gud | गुड़ | | own
curd | curd, yogurt, yoghurt, buttermilk | dahi, chaach, chhachh | दही, छाछ | | own
ors | ors, rehydration solution | o r s, oaras, ors ka ghol | ओआरएस, ओ आर एस | | own
coconut water | coconut water | nariyal pani, nariyal paani | नारियल पानी | water | own
honey | honey | shahad, shehed | शहद | | own
lemon | lemon | nimbu | नींबू | | own
ginger | ginger | adrak | अदरक | | own
turmeric | turmeric | haldi | हल्दी | | own
rest | rest, bed rest, resting | aaram, araam, aram | आराम | | own
sleep | asleep, sleep, sleeping, sleeps, slept, bed, bedtime | sona, sone, soti, sota, neend, nind, sote, so jata | सोना, सोने, सोती, सोता, नींद, सोते, सोएं, सोइए | | own
walk | walk, walking, walks, walked | chalna, chalne, chalta, chalti, chal, tahal*, paidal, sair, ghoomna, chalte, chalo, chaliye | चलना, चलने, चलता, चलती, चल, टहल*, पैदल, सैर, चलते, चलो, चलिए |  | own
exercise | exercise, exercises, physiotherapy, stretching | vyayam, kasrat, exercise karna | व्यायाम, कसरत, एक्सरसाइज | | own
climb | exertional, climb, climbing, stairs, steps, exertion, exert | seedhi, sidhi, seedhiyan, chadh*, zeena, mehnat | सीढ़ी, सीढ़ियां, चढ़*, सीढियां, मेहनत | | own
stand | stand, standing, stood | khada, khade, khadi, khadi hone | खड़ा, खड़े, खड़ी | | own
sit | sit, sitting, sits, sit down, sits down | baith* | बैठ* | rest | own
lie | lie, lying, lies, supine, lie down, lying down, lies down | let*, leit* | लेट* | rest | own
bend | bend, bending, bends | jhuk* | झुक* | | own
lift | lift, lifting, heavy weight, heavy weights | uthana, uthaya, uthane, bhari saman, wazan uthana, vajan uthana | उठाना, उठाने, उठाया, उठाएं, भारी सामान | | own
work | work, works, worked, working, job, worker, labour, labourer | kaam, kam karta, kaam karti, naukri, majdoori, mazdoori | काम, नौकरी, मज़दूरी, मजदूरी | | own
farm | farm, farming, farmer, field, fields | khet, kheti, kisan | खेत, खेती, किसान | | own
home | home, house | ghar | घर | | own
school | school | iskool, vidyalaya | स्कूल, विद्यालय | | own
travel | travel, travelled, travelling, trip, journey | safar, yatra, ghoomne | सफर, सफ़र, यात्रा | | own
village | village | gaon, gaanv | गांव, गाँव | | own
city | city, town | shahar, sheher | शहर | | own
bath | bath, bathe, bathing, shower | nahana, nahane, nahao, snan, nahaiye | नहाना, नहाने, नहाओ, नहाएं, नहाइए, नहा*, स्नान | | own
wash | wash, washing, clean, cleaning, washed, cleanliness, hygiene | dhona, dho, dhoye, dhoiye, dhoen, saaf, safai, dhone, dhoya, dhote, dhoti, dhota | धोना, धोएं, धोकर, साफ, साफ़, सफाई, धो, धोने, धोया, धोते, धोती, धोता |  | own
soap | soap | sabun | साबुन | | own
soak | soak, sponge, sponging | patti, bhigo*, ponch*, gili patti | पट्टी, भिगो*, पोंछ* | | own
gargle | gargle, gargles, gargling, rinse, rinse mouth, mouth rinse, rinsing, rinse the mouth | garara, gararey, gargle, kulla, kulli, garare | गरारा, गरारे, कुल्ला |  | own
steam | steam, inhalation, steam inhalation | bhaap, bhap | भाप | | own
warm | warm, hot, lukewarm, heat | garam, gunguna, gungune, garm, garmi | गर्म, गरम, गुनगुना, गुनगुने, गर्मी | | own
cold (touch) | cold, ice, cool, chilled | thanda, thande, thandi, baraf, barf | ठंडा, ठंडे, ठंडी, बर्फ | | own
compress | compress, fomentation, pack | sikai, senk, sek, sekai, senkna | सिकाई, सेंक | | own
massage | massage | malish, maalish | मालिश | | own
apply | apply, applying, applied, application | lagana, lagao, lagaiye, lagayen, lagane, lagaen, lagate, lagati | लगाना, लगाओ, लगाइए, लगाएं, लगाने, लगाते | | own
ointment | ointment, cream, lotion, gel, balm | malham, marham, malam, krim | मलहम, मरहम, क्रीम, लोशन, जेल, बाम | | own
drops | drop, drops, eye drops, ear drops | boond, bund, boonden, drop | बूंद, बूँद, बूंदें, ड्रॉप, ड्रॉप्स | | own
syrup | syrup, syp | sirap, pine ki dawai | सिरप | | own
tablet | tablet, tablets, tab, tabs, pill, pills | goli, goliyan, goliya, golli, tablet | गोली, गोलियां, गोलियाँ, टैबलेट, टेबलेट | | own
capsule | capsule, capsules, cap, caps | kaipsul, capsule | कैप्सूल | | own
injection | injection, injections, inj, shot, jab | sui, sooi, teeka lagwaya, injection | सुई, इंजेक्शन, इन्जेक्शन | | own
medicine | medicine, medicines, medication, medications, drug, drugs, treatment, meds, dose, doses, course | dawai, dawa, dava, davai, dawaiyan, dawaiyaan, ilaj, ilaaj, khurak, dawaai | दवाई, दवा, दवाइयां, दवाइयाँ, इलाज, खुराक, दवाएं, दवाईयां | | own
old medicines | old medicine, old medicines, previous medicine, same medicines, same medicine, current medicines | purani dawai, wahi dawai, vahi dawai, purani dawa | पुरानी दवाई, वही दवाई, वही दवा | medicine | own
home remedy | home remedy, home remedies, herbal, ayurvedic | gharelu, desi, ayurvedic, jadi buti | घरेलू, देसी, आयुर्वेदिक | | own
chemist | chemist, pharmacy, medical store, over the counter, shop | medical store, medical se, dukan, dukaan | मेडिकल, मेडिकल स्टोर, दुकान | | own
come | come, comes, came, coming, return, returns, review, follow, followup, follow up, follow-up, revisit, back, recheck | aana, aaiye, aaiyega, aao, aayen, aaye, aa, aaya, aayi, wapas, vapas, dobara aana, phir aana, fir aana, phir aaiye, phir aaiyega, dobara aaiye, phir se aana, phir aao, lautna, aajana, aa jana, aaen, aate, milna, miliye, miliyega | आना, आइए, आइएगा, आओ, आएं, आये, आया, आयी, आई, वापस, आ, फिर आना, फिर आइए, फिर आएं, फिर आइएगा, दोबारा आइए, दोबारा आना, फिर से आना, आ जाना, आते, मिलना, मिलिए, मिलिएगा |  | own
show | show, shows, showing, showed, see, seen, consult, consultation, visit, visited, check, checked, checkup, check-up, monitor, monitoring, look | dikhana, dikhaiye, dikhao, dikhaya, dikhaye, dikhane, dekh*, jaanch, janch, check, nazar, dikhaen, dikhwa*, dikha | दिखाना, दिखाइए, दिखाओ, दिखाया, दिखाएं, दिखाने, देख*, जांच, जाँच, चेक, दिखा*, नजर | come | own
go | go, going, went, goes, attend, reach | jana, jaana, jaiye, jaiyega, jao, gaya, gayi, gaye, jate, jati, jaayen, jaen, chale jana, pahunch* | जाना, जाइए, जाओ, गया, गई, गए, जाते, जाएं, पहुंच* | | own
stay | stay, staying, stayed | rukna, ruk, ruke, ghar par rah* | रुकना, रुक, रहें, रहना | | own
admit | admit, admitted, admission, hospitalised, hospitalized, hospitalisation, hospitalization | bharti, bharthi, admit | भर्ती, एडमिट | | own
hospital | hospital | aspatal, haspatal, hospital | अस्पताल, हॉस्पिटल | | own
district hospital | district hospital | zila aspatal, jila aspatal, zila hospital | जिला अस्पताल, ज़िला अस्पताल | hospital | own
emergency | emergency, urgent, urgently, immediately, at once, straight away, right away, stat, same day | turant, fauran, emergency, jaldi, foran, usi din, usi waqt | तुरंत, तुरन्त, फौरन, जल्दी, इमरजेंसी, उसी दिन | | own
soon | soon, early, earlier, quickly, sooner | jaldi se, pehle hi | जल्दी से |  | own
doctor | doctor, doctors, physician, dr | daktar, daaktar, doctor | डॉक्टर, डाक्टर, चिकित्सक | | own
specialist | specialist | visheshagya | विशेषज्ञ | | own
nurse | nurse, sister, anm, asha | nars, asha didi | नर्स, आशा | | own
refer | refer, referred, referral, refers, sent | refer, rafar, bhej* | रेफर, भेज* | | own
test | test, tests, investigation, investigations, report, reports, result, results, workup | jaanch, janch, test, riport | जांच, जाँच, टेस्ट, रिपोर्ट | | own
sample | sample, samples, specimen | namuna, sample | नमूना, सैंपल, सैम्पल | | own
pending | pending, awaited, awaiting, not yet available, not come yet | nahi aayi, aani hai, nahin aayi, baki, baaki, abhi nahi aayi, nahi aaya, aana baki | नहीं आई, आनी है, बाकी, नहीं आयी, नहीं आया | | own
normal | normal, normally, within normal limits, wnl, okay, ok, fine, unremarkable, nothing significant, no abnormality, nothing abnormal, within limits, nad | theek, thik, normal, sahi, kuch khaas nahi, koi khaas nahi, koi gadbad nahi, koi kharabi nahi, sab theek | ठीक, नॉर्मल, सही, सामान्य, कुछ खास नहीं, कुछ ख़ास नहीं, कोई गड़बड़ नहीं, कोई खराबी नहीं, सब ठीक | better | own
better | better, improved, improving, improvement, relief, relieved, settled, resolved, recovered, subsided, helps, helped, cured, eased off | behtar, aaram, araam, fark, sudhar, theek, thik, rahat, aaram mila, aaraam, utar gaya, utar gayi, utra | बेहतर, आराम, फर्क, फ़र्क, सुधार, ठीक, राहत, फायदा, उतर गया, उतर गई |  | own
less now | reduced, lessened | kam hua, kam hui, kam ho gaya, kam ho gayi, kam ho raha | कम हुआ, कम हुई, कम हो गया, कम हो गई, कम हो रहा | better, decrease | own
relief | relief, relieved, relieves, helps, helped, benefit, settles, settle, eases, ease, eased | aaram, araam, rahat, fayda, faayda, asar, fark, aaram hai, aaram mila, aaram mil*, aaram nahi, aaram hua, aaram lag*, araam hai, araam mila | आराम, राहत, फायदा, फ़ायदा, असर, फर्क, आराम है, आराम मिला, आराम नहीं, आराम हुआ | better | own
worse | worse, worsen, worsens, worsened, worsening, increased, increases, increase, increasing, aggravated, aggravates, more, higher, deteriorated | badh*, zyada, jyada, bigad*, adhik, tez, teji | बढ़*, ज्यादा, ज़्यादा, बिगड़*, अधिक, तेज, तेज़ | | own
decrease | decrease, decreased, reduce, reduces, reducing, less, lower, low, lesser, cut down, restrict, limit, minimise | kam, ghat*, thoda, kum, dheere | कम, घट*, थोड़ा | | own
same | same, unchanged, as before, persists, persisting, persistent, persist, persisted, similar, similarly, like before | waisa, vaisa, waise, vaise, wahi, vahi, barabar, bana, jaisa pehle | वैसा, वैसे, वही, वैसी, जैसा पहले |  | own
upset | upset, disturbed, disturbs, spoilt | kharab, gadbad | खराब, ख़राब, गड़बड़ | | own
again | again, repeat, repeated, recurrent, recur, recurs, another | phir, fir, dobara, dubara, wapas, phir se, fir se | फिर, दोबारा, दुबारा, वापस, फिर से |  | own
often | often, frequently, frequent, repeatedly, many times, frequency | aksar, baar baar, bar bar, barbar | अक्सर, बार-बार, बार बार, कई बार | again | own
first | first, firstly, initially, first time | pehla, pehli, pahla, pahli, pehli baar, pehle darje, pehle darje ki | पहला, पहली, पहली बार, पहले दर्जे |  | own
second | second | doosra, dusra, doosri, dusri | दूसरा, दूसरी | again | own
third | third | teesra, tisra, teesri, tisri | तीसरा, तीसरी | | own
blood pressure (word) | bp, blood pressure | bipi | बीपी, ब्लड प्रेशर | | own
only | only, just, solely, alone, exclusive, exclusively | sirf, bas, keval | सिर्फ, बस, केवल | | own
each | every, each | har, prati | हर, प्रत्येक | | own
all | all, everything, entire | sab, sabhi, saare, sare, poora, pura | सब, सभी, सारे, पूरा | | own
more | more, another, additional | aur, zyada, jyada, ek aur | और, ज्यादा, ज़्यादा | | own
sometimes | sometimes, occasionally, occasional, intermittent, intermittently, on and off, off and on, at times, now and then | kabhi kabhi, kabhi-kabhi, kabhi kabhaar, beech beech, ruk ruk, kabhi | कभी-कभी, कभी कभी, बीच-बीच, रुक-रुक, कभी कभार | | own
on time | on time, in time, at the right time | samay par, time par, time pe, samay pe | समय पर, टाइम पर | continuous | own
continuous | continuous, continuously, constant, constantly, always, throughout, all the time, nonstop, regular, regularly | lagatar, hamesha, har waqt, har samay, poore din, lagataar, niyamit | लगातार, हमेशा, हर समय, हर वक्त, पूरे दिन, नियमित | | own
irregular | irregular, irregularly, missed, misses, missing, skips, skipped, skip, forgets, forgot, forgotten | kabhi kabhi bhool, bhool*, chhoot*, chut*, chhut*, aniyamit, miss | भूल*, छूट*, अनियमित | | own
sudden | sudden, suddenly, acute | achanak, ekdum, ekdam | अचानक, एकदम | | own
gradual | gradual, gradually, slowly | dheere dheere, dhire dhire | धीरे-धीरे, धीरे धीरे | | own
severe | severe, severely, very, intense, terrible, a lot, heavy, high, heavily, strong, bad, badly, lots, much, plenty, profuse, excessive | bahut, bohot, tez, teji, jyada, zyada, bhayankar, khoob, khub, kafi, bahot, adhik, tej, itna, bohut | बहुत, तेज, तेज़, ज्यादा, ज़्यादा, भयंकर, खूब, ख़ूब, काफी, अधिक, इतना | | own
mild | mild, mildly, slight, slightly, little, minor, some, low-grade, low grade | halka, halki, halke, thoda, thodi, zara, thodi si, thoda sa, kam, mamuli | हल्का, हल्की, हल्के, थोड़ा, थोड़ी, ज़रा, जरा, मामूली, कम |  | own
moderate | moderate | theek thaak, madhyam | मध्यम | | own
morning | morning, mornings | subah, subha, savere, subeh | सुबह, सवेरे | | own
afternoon | afternoon, noon, midday, lunch, lunchtime | dopahar, dopeher, dophar | दोपहर | | own
evening | evening, evenings | shaam, sham, saanjh | शाम | | own
night | night, nights, nighttime, nocturnal, midnight, dinner | raat, rat ko, raton | रात, रातों | | own
breakfast | breakfast | nashta, naashta | नाश्ता, नाश्ते | food | own
empty stomach | empty stomach, fasting, before breakfast | khali pet, khaali pet, bhookhe pet, bina khaye | खाली पेट, भूखे पेट | | own
before food | before food, before meals, before eating | khane se pehle, khane ke pehle, khaane se pehle | खाने से पहले, खाने के पहले | | own
after food | after food, after meals, after eating, after meal, post prandial, postprandial, after a meal, post-meal, post meal | khane ke baad, khaane ke baad, khana khane ke baad, khane ke bad | खाने के बाद, खाना खाने के बाद | | own
today | today, this morning, tonight | aaj | आज | | own
yesterday | yesterday, last night | kal raat, kal | कल, कल रात | | own
tomorrow | tomorrow, next day | kal, agle din | कल, अगले दिन | | own
day | day, days | din, dino, dinon, roz | दिन, दिनों | | own
week | week, weeks | hafta, hafte, haftey, saptah | हफ्ता, हफ्ते, सप्ताह, हफ़्ते | | own
month | month, months, monthly | mahina, mahine, mahino, maheene | महीना, महीने, महीनों | | own
year | year, years, yearly | saal, sal, baras | साल, सालों, वर्ष | | own
hour | hour, hours, hourly | ghanta, ghante, ghanton | घंटा, घंटे, घंटों | | own
minute | minute, minutes | minat, minute | मिनट | | own
monday | monday | somvar, somwar | सोमवार | | own
tuesday | tuesday | mangalvar, mangalwar, mangal | मंगलवार, मंगल | | own
wednesday | wednesday | budhvar, budhwar, budh | बुधवार, बुध | | own
thursday | thursday | guruvar, guruwar, brihaspati, veervar | गुरुवार, बृहस्पतिवार, वीरवार | | own
friday | friday | shukravar, shukrawar, jumma | शुक्रवार, जुमा | | own
saturday | saturday | shanivar, shaniwar, shanichar | शनिवार | | own
sunday | sunday | ravivar, raviwar, itvar, itwar | रविवार, इतवार | | own
next | next, upcoming | agla, agle, agli | अगला, अगले, अगली | | own
last | last, previous, past | pichla, pichle, pichli, aakhri, pichhle, pichhla, pichhli | पिछला, पिछले, पिछली, आखिरी | | own
season | winter, summer, monsoon, rainy season, season, weather | sardi mein, sardiyon, barsaat, barish, mausam, garmiyon | सर्दियों, बरसात, बारिश, मौसम, गर्मियों | | own
dust | dust, dusty | dhool, dhul, mitti | धूल, मिट्टी | | own
smoke (air) | smoke, fumes, chulha | dhuan, dhua, chulha, chulhe | धुआं, धुआँ, धुएं, धुएँ, चूल्हा, चूल्हे | | own
sun | sun, sunlight, sunshine | dhoop, dhup | धूप | | own
mosquito | mosquito, mosquitoes | machhar, macchar, machchhar | मच्छर | | own
net | net, bed net, bednet, nets | machhardani, jaali, macchardani | मच्छरदानी, जाली | | own
dog | dog | kutta, kutte | कुत्ता, कुत्ते | | own
cat | cat | billi | बिल्ली | | own
snake | snake | saanp, samp | सांप, साँप | | own
monkey | monkey | bandar | बंदर | | own
insect | insect | keeda, kida, keede | कीड़ा, कीड़े | | own
bite | bite, bit, bitten, bites | kaat*, kat liya, kata, dasa | काट*, डंसा, डस | | own
fall | fall, fell, fallen, fell down | gir*, gir gaya, gir gayi | गिर* | | own
hit | hit, struck, trauma, injury, injured, hurt | chot, lag gayi, lagi, takra* | चोट, लगी, टकरा* | | own
accident | accident | durghatna, eksident | दुर्घटना, एक्सीडेंट | | own
burn | burn, burnt, burned | jal gaya, jal gayi, jal* | जल गया, जल गई, जल* | | own
cut | cut, cuts | kat gaya, kat gayi, kata | कट गया, कट* | | own
bleed | bleed, bleeding, blood, bled, bloody | khoon, khun, blood | खून, ख़ून, रक्त, ब्लड | | own
pus | pus | mawad, peep, pus, maवाद | मवाद, पीप, पस | | own
stool | stool, stools, motion, motions, bowel, bowels | latrine, tatti, potty, mal, pakhana, shauch, let rin | लैट्रिन, टट्टी, पॉटी, मल, पाखाना, शौच | | own
urine | urine, urination, urinating, passing urine, pee, micturition, urinate, voiding | peshab, pesaab, pishab, peshaab | पेशाब, पिशाब, मूत्र | | own
phlegm | productive, phlegm, sputum, mucus, expectoration | balgam, kaf, bulgum | बलगम, कफ | | own
gas | gas, gassy | gas, gais, vayu | गैस | | own
weight | weight, weighs | vajan, wajan, wazan, vazan | वजन, वज़न | | own
height | height | lambai, kad | लंबाई, ऊंचाई | | own
colour | colour, color, coloured, colored | rang | रंग | | own
red | red, redness | laal, lal, lali, laali | लाल, लाली | | own
yellow | yellow, yellowish | peela, pila, peeli, pili, peele | पीला, पीली, पीले | | own
black | black, blackish | kaala, kala, kaali, kali | काला, काली, काले | | own
white | white, whitish | safed, safaid | सफेद, सफ़ेद | | own
green | green, greenish | hara, hari, hare | हरा, हरी, हरे | | own
blue | blue, bluish | neela, nila, neeli | नीला, नीली | | own
blurred | blurred, blurry, hazy, dim | dhundhla, dhundla, dhundhli | धुंधला, धुंधली | | own
dry | dry, dryness | sukha, sookha, sukhi, sookhi | सूखा, सूखी, सूखे | | own
wet | wet | geela, gila | गीला | | own
thick | thick | gaadha, gadha, mota | गाढ़ा, मोटा | | own
thin | thin, watery | patla, patli, patle, pani jaisa, paani jaisa | पतला, पतली, पतले, पानी जैसा, पानी जैसी | | own
small | small, tiny, small amount, small amounts, little by little | chhota, chota, chhoti, choti, chhote, thoda thoda, thodi thodi | छोटा, छोटी, छोटे, थोड़ा-थोड़ा, थोड़ा थोड़ा, थोड़ी-थोड़ी |  | own
big | big, large | bada, badi, bade | बड़ा, बड़ी, बड़े | | own
round | round, circular, ring | gol | गोल | | own
pale | pale | peela, fika, safed | फीका, पीला | | own
tight | tight, tightness, tighten | kasa, jakdan, kas | कसा, जकड़न | | own
heavy | heavy, heaviness | bhari, bhaari, bharipan, bhaaripan | भारी, भारीपन | | own
open | open | khula, khuli, khol* | खुला, खुली, खोल* | | own
close | close, closed, blocked, block | band, bandh | बंद, बन्द | | own
full | full, whole, entire, complete, completed, finish, finished, completely, fully, completing | poora, pura, poori, puri, khatam, poore, pure, bilkul | पूरा, पूरी, पूरे, खत्म, ख़त्म, बिल्कुल, पूरी तरह | all | own
half | half | aadha, adha, aadhi, adhi | आधा, आधी, आधे | | own
extra | extra, additional, additionally | aur, alag se, atirikt | अतिरिक्त | | own
empty | empty | khali, khaali | खाली | | own
old | old, chronic, longstanding, long standing, long-standing | purana, purani, purane | पुराना, पुरानी, पुराने | | own
new | new, newly, fresh, recent, recently | naya, nayi, naye, taaza, taza | नया, नई, नए, ताज़ा | | own
long | long, long time, prolonged | lamba, lambe, der, bahut din | लंबा, लंबे, देर, बहुत दिन | | own
start | start, started, starts, begin, began, begun, onset, starting, initiate, initiated | shuru, shuroo, chalu, suru, start | शुरू, शुरु, चालू, स्टार्ट | | own
stop | stop, stopped, stops, discontinue, discontinued, quit, discontinuing, ceased | band, chhod*, chod*, rok*, ruk*, stop | बंद, छोड़*, रोक*, बन्द, रुक* | close | own
change | change, changed, changes, switch, switched, replace, replaced, substitute | badal*, change, ki jagah | बदल*, की जगह | | own
continue | continue, continued, continues, ongoing, carry on | jari, jaari, chalu, chalne, chalti, chalta, chal rahi, lagatar | जारी, चालू, चलने, चल रही, चल रहा |  | own
increase (dose) | increase, raise, hike, doubled | badha*, double, badhao, badhaiye | बढ़ा*, डबल | | own
avoid | avoid, avoiding, abstain, refrain, keep away, stay away | parhez, bach*, door rah*, mat, na | परहेज, परहेज़, बच*, दूर रह* | | own
take | take, takes, taking, took, taken, have, consume, use, uses, using, used | lena, leni, lene, le, lo, lijiye, lijiyega, leti, leta, lete, liya, li, loon, len, lein, lijie | लेना, लेनी, लेने, ले, लो, लीजिए, लीजिएगा, लेती, लेता, लेते, लिया, ली, लें | | own
give | give, gives, gave, given, giving, provide, provided | dena, deni, dene, de, do, dijiye, diya, di, diye, deti, deta, dete, deejiye | देना, देनी, देने, दे, दें, दो, दीजिए, दिया, दी, दिए, देते, देती | | own
put | put, puts, keep, keeping, kept, maintain, maintained | rakh*, daal*, dal* | रख*, डाल* | | own
bring | bring, brings, brought, carry | lana, laana, laye, laiye, lekar, le aana, laya, layi | लाना, लाइए, लेकर, ले आना, लाया | come | own
do | get, done, do, does, doing, perform, performed, undergo, underwent, order, ordered, needed, need, needs, require, required, requires | karna, karana, karwana, karvana, karao, karwao, karaiye, karwaiye, karo, kare, karen, karwa, kara, karva, karaya, karwaya, hua, kiya, karaen, karwaen, karni, karwani, zaroorat, zarurat, jarurat, chahiye | करना, कराना, करवाना, कराओ, करवाओ, कराइए, करवाइए, करें, करवा, करा, कराया, करवाया, किया, हुआ, करवाएं, कराएं, करनी, करवानी, ज़रूरत, जरूरत, चाहिए | | own
feel | feel, feels, feeling, felt | lagta, lagti, lag, mehsoos, mahsus, lage | लगता, लगती, लग, महसूस | | own
know | know, knows, known, aware, sure | pata, maloom, malum | पता, मालूम | | own
remember | remember, remembers, recall, recalls | yaad, yad | याद | | own
think | think, thinks, believes | sochna, lagta | सोचना | | own
worry | worried, worry, worries, concern, concerned, scared, fear, fearful, afraid | chinta, dar, darr, ghabra*, pareshan, tension | चिंता, डर, घबरा*, परेशान, टेंशन | | own
happen | happen, happens, happened, occur, occurs, occurred, develop, developed, develops, experience, experienced, appear, appeared, appears | hota, hoti, hua, hui, hue, ho, hone, aata, aati, aaya, nikal* | होता, होती, हुआ, हुई, हुए, हो, होने, आता, आती, निकल* | | own
problem | problem, problems, trouble, difficulty, complaint, complaints, issue, symptom, symptoms, discomfort | takleef, taklif, dikkat, pareshani, problem, samasya, shikayat | तकलीफ, तकलीफ़, दिक्कत, परेशानी, समस्या, शिकायत, प्रॉब्लम | | own
illness | illness, disease, sickness, condition, disorder | bimari, beemari, rog | बीमारी, रोग | | own
infection | infection, infected | infection, sankraman | इन्फेक्शन, संक्रमण, इंफेक्शन | | own
family | family, household, relatives, household contacts, family members, all at home | parivar, ghar mein, khandan, ghar me, ghar ke sab, ghar ke log | परिवार, घर में, खानदान, घर के सब, घर के लोग |  | own
children | children, kids, child, baby, infant, newborn, toddler | bachcha, baccha, bachche, bacche, bachchi, bacchi, shishu | बच्चा, बच्चे, बच्ची, शिशु | | own
pregnancy | pregnancy, pregnant, gestation, antenatal | garbh, garbhvati, pet se, pregnant | गर्भ, गर्भवती, पेट से, प्रेगनेंट, प्रेग्नेंट | | own
delivery | delivery, delivered, childbirth, birth, born, postpartum, postnatal, post partum, post natal | delivery, prasav, paida, janm, janam, jachki | डिलीवरी, प्रसव, पैदा, जन्म |  | own
period | period, periods, menses, menstrual, menstruation, lmp, last menstrual period, cycle, cycles, menstrual cycle, menstrual cycles | mahwari, mahawari, masik, period, mc, maasik | माहवारी, मासिक, पीरियड, पीरियड्स |  | own
fetal movement | fetal movement, fetal movements, foetal movement, foetal movements, baby moves, baby movements | bachcha hil*, baccha hil*, bachcha ghoom*, baccha ghoom*, bachche ka ghoomna, bachche ka hilna, bacche ka hilna, bachcha ghoomta, bachcha theek se ghoomta, bachcha ghumta | बच्चा हिल*, बच्चा घूम*, बच्चे का घूमना, बच्चे का हिलना, बच्चा घूमता, बच्चा ठीक से घूमता |  | own
move | move, moves, movement, movements, moving | hil*, ghoom* | हिल*, घूम* | | own
husband | husband | pati, gharwala | पति | | own
wife | wife | patni, gharwali, biwi | पत्नी, बीवी | | own
mother | mother, mom, mum, maternal | maa, mummy, mata, ammi, amma | मां, माँ, मम्मी, माता, अम्मा | | own
father | father, dad, paternal | pita, papa, pitaji, abbu | पिता, पापा, पिताजी | | own
brother | brother | bhai, bhaiya | भाई, भैया | | own
sister (kin) | sister | behen, bahan, behan, didi | बहन, दीदी | | own
son | son | beta, bete, ladka, ladke | बेटा, बेटे, लड़का, लड़के | | own
daughter | daughter | beti, ladki | बेटी, लड़की | | own
grandmother | grandmother | dadi, nani | दादी, नानी | | own
grandfather | grandfather | dada, nana | दादा, नाना | | own
uncle | uncle | chacha, mama, tau | चाचा, मामा, ताऊ | | own
aunt | aunt | chachi, mausi, bua, mami | चाची, मौसी, बुआ | | own
neighbour | neighbour, neighbor | padosi, padosan | पड़ोसी, पड़ोसन | | own
die | die, died, death, dead, expired, deceased, passed away | mar gaya, mar gayi, mar gaye, guzar*, dehant, maut, nahi rahe, khatam ho gaye | मर गया, मर गए, मर गई, गुज़र*, गुजर*, देहांत, मौत, मृत्यु, नहीं रहे | | own
life-threatening | life-threatening, life threatening, critical, serious, dangerous, danger | khatarnak, khatra, gambhir, jaan ka khatra, serious | खतरनाक, ख़तरनाक, खतरा, गंभीर, सीरियस | | own
consent | consent, consents, consented, agree, agrees, agreed, willing | sehmati, razi, raazi, manzoor, taiyar | सहमति, राजी, राज़ी, मंजूर, तैयार | | own
refuse | refuse, refuses, refused, decline, declines, declined, unwilling | mana kar*, inkar, manaa kar* | मना कर*, इनकार | | own
ask | ask, asks, asked, asking | pooch*, puch* | पूछ* | | own
tell | told, tell, tells, said, mentioned, informed, says, explained, counselled, counseled, counselling, educated | bata*, bola, bole, kaha, bol*, samjha* | बता*, बोला, कहा, बोल*, समझा* | | own
operation | operation, operated, operative | operation, opration | ऑपरेशन, आपरेशन | | own
machine | machine, glucometer, device | machine, mashin | मशीन | | own
spectacles | spectacles, glasses | chashma, chasma | चश्मा, चश्मे | | own
shoes | shoes, footwear, chappal, slippers, barefoot | jute, joote, chappal, nange pair | जूते, चप्पल, नंगे पैर | | own
clothes | clothes, cloth, clothing, towel, bedding, linen | kapda, kapde, kapdon, tauliya, bistar, chadar | कपड़ा, कपड़े, कपड़ों, तौलिया, बिस्तर, चादर | | own
pillow | pillow, pillows | takiya, takiye | तकिया, तकिये, तकिए | | own
mask | mask | maask | मास्क | | own
salt water | salt water, saline water | namak pani, namak ke pani, namak wale pani, namak ka pani, namak paani | नमक पानी, नमक के पानी, नमक वाले पानी, नमक का पानी | salt, water | own
boiled | boiled, boil, boiling | ubla, ubala, ubal*, ubaal* | उबला, उबाल* | | own
tension | stress, stressed, stressful | tanav, tension | तनाव | | own
mobile | mobile, phone, screen | mobile, phone, fon | मोबाइल, फोन, फ़ोन | | own
card | card, book, booklet, papers, paper, prescription, documents | card, parcha, parchi, kaagaz, kagaz, kitab | कार्ड, पर्चा, पर्ची, कागज, काग़ज़ | | own
side effect | side effect, side effects, adverse | nuksan, side effect | नुकसान, साइड इफेक्ट | | own
suit | suit, suits, tolerate, tolerates, tolerated | suit | सूट | | own
control | control, controlled | kabu, control, kaaboo | काबू, कंट्रोल | | own
uncontrolled | uncontrolled, poorly controlled, not controlled | kabu mein nahi, control nahi, control mein nahi | कंट्रोल नहीं, काबू में नहीं | | own
both | both, bilateral, bilaterally | dono, donon | दोनों, दोनो | | own
left | left | baayein, baayen, bayen, bayin, baayin, baaen, baya, baayan, bayan, ulte haath, ulti taraf | बाएं, बायें, बाईं, बायीं, बाएँ, बाया, बायां, उल्टे हाथ, बायी, बाँए |  | own
right | right | daayein, daayen, dayen, dahine, daahine, dayin, daayin, dahina, dayan, daayan, seedhe haath, seedhi taraf, daaen | दाएं, दायें, दाईं, दाहिने, दाएँ, दायीं, दाहिना, दायां, सीधे हाथ, सीधी तरफ, दाहिनी, दाहिनें |  | own
upper | upper, up, above, top | upar, oopar | ऊपर, उपर, ऊंचा, ऊँचा | | own
lower | lower, below, beneath, bottom, down, downwards, downward | neeche, niche, nichla, nichle | नीचे, निचला, निचले |  | own
inside | inside, inner, internal | andar | अंदर, अन्दर | | own
outside | outside, outer | bahar, baahar | बाहर | | own
middle | middle, centre, center | beech, bich | बीच | | own
front | front | aage, saamne | आगे, सामने | | own
behind | behind, posterior | peeche, piche | पीछे | | own
around | around, surrounding | aas paas, charon | आसपास, आस-पास | | own
area | area, place, spot, spots, patch, patches, region, site | jagah, daag, chakatta, chakatte | जगह, दाग, चकत्ते, चकत्ता | | own
spread | spread, spreading, spreads, radiating, radiates, radiate, travels, radiation, goes down, shooting down | phail*, fail*, jata hai, jaata hai, tak jaata, tak jata, tak jaati, tak jati | फैल*, जाता है, तक जाता, तक जाती |  | own
cause | cause, causes, caused, because, due to, trigger, triggers, reason | wajah, vajah, karan | वजह, कारण | | own
without | without | bina | बिना, बगैर | | own
help | help, support | madad, sahara | मदद, सहारा | | own
free | free, government | sarkari, muft | सरकारी, मुफ्त | | own
money | money, cost, afford, expensive | paisa, paise, mehnga, kharcha | पैसा, पैसे, महंगा | | own
bottle | bottle, bottles, drip, fluids iv | botal, bottle, drip | बोतल, ड्रिप | | own
puff | puff, puffs | puff, paf | पफ | | own
spoon | spoon, spoons, teaspoon, tsp, spoonful | chammach, chamach, chamcha | चम्मच, चमचा | | own
packet | packet, sachet, sachets | packet, pudiya | पैकेट, पुड़िया | | own
glass | glass, glasses of | gilas, glass | गिलास | | own
litre | litre, litres, liter, liters | liter, litar | लीटर | | own
time | times, time, episodes, episode, bouts, attack | baar, bar, dafa, martaba, vela | बार, दफा | | own
daily | daily, every day, each day, per day, a day, everyday, in a day | roz, rozana, har din, har roz, din mein, din me, din bhar | रोज, रोज़, रोजाना, हर दिन, दिन में | day, continuous | own
alternate | alternate, every other | ek din chhod, alternate | एक दिन छोड़ | | own
name | name | naam | नाम | | own
person | person, people, man, woman, lady, others, contact, contacts | aadmi, log, aurat, mahila, logon | आदमी, लोग, औरत, महिला | | own
baby food | complementary feeding, weaning, solid food, semi solid | upri aahar, thos aahar | ऊपरी आहार, ठोस आहार | food | own
vision | vision, sight, see, visible | nazar, nigah, dikhai, dikhta, dikhti | नजर, नज़र, दिखाई, दिखता, दिखती | | own
hearing | hearing, hear, hears | sunai, sunna, sunta | सुनाई, सुनना | | own
breathing | breathing, breath, breathe, respiratory, breathes | saans, sans, sanse | सांस, साँस | | own
chew | chew, chewing, chews | chaba* | चबा* | | own
swallow | swallow, swallowing, swallows | nigal* | निगल* | | own
scratch | scratch, scratching, scratches | khujla* | खुजला* | | own
rub | rub, rubbing | ragad*, masal* | रगड़*, मसल*, मलना, मलें, मलो | | own
touch | touch, touching, touched, pressure, press, pressing | chhoo*, dabane, daba* | छू*, छुएं, छुओ, दबा* | | own
dressing (word) | dressing, bandage | patti, dressing | पट्टी, ड्रेसिंग | | own
number | number | number, nambar | नंबर | | own
difficult | difficult, difficulty, hard, unable, cannot, can't, inability | mushkil, nahi pata, nahin pata, dikkat | मुश्किल, नहीं पाता, नहीं पाती | | own
good | good, well, nutritious, healthy | achha, acha, achhi, paushtik, theek se, thik se, achhe se, ache se | अच्छा, अच्छी, अच्छे, पौष्टिक, ठीक से, अच्छे से |  | own
get up | get up, getting up, rise, stand up, sit up | uthna, utho, uthiye, uthne, uthkar baith*, uth kar baith* | उठना, उठें, उठो, उठिए, उठने, उठकर बैठ* |  | own
squeeze | squeeze, squeezing, pop, burst, bursting, prick, pricking | dabana mat, phodna, phodo | न दबाएं, मत दबाना, फोड़ना |  | own
wear | wear, wears, wearing, worn | pahan*, pehan* | पहन* | | own
with you | with you, with him, with her, at hand | saath rakhna, paas rakhna, saath rakho | साथ रखें, साथ रखना, पास रखें, पास रखना | put | own
count | count, counting | gin, ginna, ginte, ginti, giniye | गिनें, गिनना, गिनती, गिनते, गिनिए | | own
diary | diary, record, log | dayari, diary | डायरी | | own
write | write, written, writing, note down, write down | likhna, likhkar, likh kar, likho, likhiye | लिखना, लिखकर, लिखो, लिखिए, लिखें | | own
ambulance | ambulance, 108 | ambulance, embulens | एंबुलेंस, एम्बुलेंस | | own
floor | floor, ground | zameen, jameen, farsh | ज़मीन, जमीन, फर्श | | own
drive | drive, driving, vehicle, ride a bike | gaadi chala*, gadi chala*, bike chala*, scooter chala* | गाड़ी चला*, बाइक चला*, स्कूटर चला* | | own
strain | strain, straining, push hard | zor laga*, jor laga*, zor mat laga* | जोर लगा*, ज़ोर लगा* | | own
toothpaste | toothpaste | tuthpaste, colgate | टूथपेस्ट, कोलगेट | | own
smell | smell, smells, smelling, odour, stink, foul | badboo, badbu, mahak | बदबू, महक | | own
deep | deep, deeply | gehra, gehri, gahra, gahri | गहरा, गहरी | | own
away | away, apart, separate | door, alag | दूर, अलग | | own
`;
