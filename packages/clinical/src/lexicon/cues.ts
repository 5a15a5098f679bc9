import { readTable } from "./table.ts";

/**
 * What happened to a medicine, a test or a procedure. `concept | English | romanised Hindi | Devanagari`. Where
 * several stand in one clause the first of `COURSE_RANK` holds: "stopped taking" is stopped.
 */
const courseTable = `
avoid | avoid, not to be given, not to be used, not to be applied, not to be started, should not be given, should not be taken, should not be used, must not be given, must not be taken, not be given, not be taken, not be used, absolutely not, strictly no, strictly not, never take, never use, never give, do not take, don't take, not to take, do not use, don't use, do not give, don't give, should not take, shouldn't take, contraindicated, advised against, not to be taken | bilkul nahi, bilkul mat, mat lena, mat le, mat lo, mat lijiye, mat khana, mat khao, na le, na lena, nahi leni, nahi lena hai, nahi khani, mat lagana, mat dena, na de, mat pina, mat lijiyega, nahi lena | बिल्कुल नहीं, बिलकुल नहीं, बिल्कुल मत, मत लेना, मत लो, मत लीजिए, मत खाना, न लें, ना लें, नहीं लेनी, नहीं लेना है, नहीं लेना, न लेना, मत लगाना, मत देना, मत लीजिएगा | | own
not needed | not needed, no need for, no need of, not required, not necessary, not indicated, don't need, does not need, doesn't need, no indication for | ki zaroorat nahi, ki jarurat nahi, ki zarurat nahi, zaroorat nahi hai, jarurat nahi hai, nahi chahiye | की ज़रूरत नहीं, की जरूरत नहीं, ज़रूरत नहीं है, नहीं चाहिए | | own
stopped | stop, stopped, stops, stopping, discontinue, discontinued, quit, withheld, hold, off, left, gave up, no longer takes, no longer taking, no longer on, ran out, not taking anymore, discontinuing, given up | band kar*, band ho*, band thi, band hai, band, chhod di, chhod diya, chhod rakhi, chod di, chod diya, chhodi, chhoot gayi, chhut gayi, chhodo, ab nahi le*, ab nahi kha*, ab nahin le*, ab nahi pee*, ab nahi pi*, khatam ho gayi, khatm ho gayi, lena band, leni band, chhode, chhoda, chhode hue, chode | बंद कर*, बंद हो*, बंद थी, बंद है, बंद, बन्द, छोड़ दी, छोड़ दिया, छोड़ रखी, छोड दी, छूट गई, अब नहीं ले*, अब नहीं खा*, अब नहीं पी*, खत्म हो गई, छोड़े, छोड़ा |  | own
never | never took, never taken, never used, has never | kabhi nahi li, kabhi nahi liya, kabhi nahi khayi, kabhi nahi lagwaya, kabhi nahi karaya | कभी नहीं ली, कभी नहीं लिया, कभी नहीं लगवाया, कभी नहीं कराया | | own
not taken | not given, not done, wasn't given, was not given, were not given, not administered, not received, not yet given, never given, did not take, didn't take, not taken, not taking, does not take, doesn't take, not been taking, not on, has not taken, hasn't taken, missed, has not started, not started, isn't taking, but i haven't, but haven't, but i didn't, but didn't, but i have not, but did not, haven't yet, hasn't yet, not yet started, yet to start | nahi li, nahi liya, nahi le rah*, nahi leta, nahi leti, nahi khata, nahi khati, nahi khayi, nahi kha rah*, nahin li, nahi le pa*, shuru nahi ki, nahi lagwaya | नहीं ली, नहीं लिया, नहीं ले रह*, नहीं लेता, नहीं लेती, नहीं खाता, नहीं खाती, नहीं खाई, शुरू नहीं की, नहीं लगवाया | | own
refused | refused, refuses, declined, declines, unwilling | mana kar*, inkar | मना कर*, इनकार | | own
pending | pending, awaited, awaiting, not yet available, result not available, report not available, not come yet, not back yet, yet to come | nahi aayi, nahi aaya, nahin aayi, aani hai, aana baki, nahi mili, baki hai, kal aayegi, aayegi, kal milegi, milegi | नहीं आई, नहीं आयी, नहीं आया, आनी है, नहीं मिली, बाकी है, आएगी, मिलेगी | | own
past | was on, were on, had been on, used to take, used to be on, previously on, previously took, formerly, took earlier, previously, earlier took, was taking, had been taking, had used | leta tha, leti thi, lete the, khata tha, khati thi, pehle leta, pehle leti, chalti thi, chal rahi thi, le raha tha, le rahi thi, lagti thi, lagata tha, pehle chal* | लेता था, लेती थी, लेते थे, खाता था, खाती थी, पहले लेती, पहले लेता, चलती थी, चल रही थी, ले रही थी, ले रहा था, लगती थी | | own
given | given, applied, was applied, took, had taken, has taken, given today, was given, were given, administered, gave, received, given stat, injection given | lagaya hai, laga di, laga diya, de di, de diya, lagayi hai, di hai, diya hai, di gayi, diya gaya, lagwaya, lagwayi, lag gayi, lag gaya, lag chuka, pilaya, khilaya, khilayi, lag chuke, li thi, liya tha, khayi thi, khaya tha, kha li, kha liya | लगाया है, लगा दी, लगा दिया, दे दी, दे दिया, लगाई है, दी है, दिया है, दी गई, दिया गया, लगवाया, लगवाई, लग गई, लग गया, लग चुका, पिलाया, खिलाई, ली थी, लिया था, खाई थी, खा ली, खा लिया | | own
done | done, was done, performed, got done, had done, underwent, completed, carried out | karwaya, karaya, karwayi, karayi, karwaya tha, karaya tha, ho gaya, ho gayi, hui thi, hua tha, ki thi, kiya tha, kara chuk*, karwa chuk*, kar li, kar liya, hua hai, karwa liya, kara liya, nikal*, nikla tha, karvaya | करवाया, कराया, करवाई, कराई, हो गया, हो गई, हुई थी, हुआ था, की थी, किया था, करा चुक*, करवा चुक*, हुआ है, करवा लिया, करा लिया, निकल* | | own
continue | do not stop, don't stop, never stop, should not stop, must not stop, continue, continued, continuing, keep taking, carry on with, to continue, same dose, the same, unchanged, keep using | band mat kar*, band nahi kar*, mat chhod*, nahi chhod*, chhodna mat, band na kar*, jari rakh*, chalu rakh*, chalne do, chalne den, lete rah*, leti rah*, lete raho, khate rah*, chalti rahegi, chalu rahegi, lete rehna, wahi rakh*, wahi chal*, lagatar lena, waise hi le*, vaise hi le* | बंद मत कर*, बंद नहीं कर*, मत छोड़*, नहीं छोड़*, बंद न कर*, जारी रख*, चालू रख*, चलने दो, चलने दें, लेते रह*, लेती रह*, खाते रह*, चलती रहेगी, चालू रहेगी, वैसे ही ले* | | own
advised | to be given, to be started, to be taken, will be given, will be started, complete the course, complete the full course, finish the course, take, start, restart, resume, advise, advised, prescribe, prescribed, recommend, recommended, give, use, apply, begin, inhale, get, order, ordered, repeat, send, sent, to be done, to do, needs, need, should have, plan, planned, plan for, started on, will give, will take, will do, have it, put, change to, switch to, switched to, add, added, refer, referred, rx, to take, have to take, do | lena, leni, lene, le lena, le lo, lo, lijiye, lijiyega, lijie, khana, khani, khao, khaiye, khaiyega, lagana, lagani, lagao, lagaiye, lagaiyega, likh rah*, likh de*, likh di, likh diya, de rah*, de det*, dete hain, dena, deni, dijiye, dijiyega, shuru kar*, start kar*, chalu kar*, karwana, karana, karvana, karwao, karao, karaiye, karwaiye, karwa lo, kara lo, karwa lijiye, kara lijiye, karwa lijiyega, karwa le*, kara le*, karwani, karani, karna hai, karni hai, lagwana, lagwao, lagwa lo, laga do, laga dijiye, laga dena, lagwa le*, lagwani, lagega, lagegi, badha do, badha de*, badha rah*, pina, piyo, pijiye, pilana, pilao, pilaiye, dalna, daliye, daalna, ki jagah, lein, len, le le*, khayen, karenge, karwa dete, bhej rah*, bhejte, bhej de* | लेना, लेनी, लेने, ले लेना, ले लो, लो, लीजिए, लीजिएगा, खाना, खानी, खाओ, खाइए, खाइएगा, लगाना, लगानी, लगाओ, लगाइए, लिख रह*, लिख दे*, लिख दी, दे रह*, दे दे*, देते हैं, देना, देनी, दीजिए, दीजिएगा, शुरू कर*, चालू कर*, करवाना, कराना, करवाओ, कराओ, कराइए, करवाइए, करवा लो, करा लो, करवा लीजिए, करा लीजिए, करवा लीजिएगा, करवा ले*, करा ले*, करवानी, करानी, करना है, करनी है, लगवाना, लगवाओ, लगवा लो, लगा दो, लगा दीजिए, लगा देना, लगवा ले*, लगेगा, लगेगी, बढ़ा दो, बढ़ा दे*, बढ़ा रह*, पीना, पियो, पीजिए, पिलाना, पिलाओ, पिलाइए, डालना, डालिए, की जगह, लें, लो, खाएं, खायें, करेंगे, भेज रह*, भेज दे* | | own
taking | taking, takes, i take, he takes, she takes, i am on, we give, i have been taking, is on, am on, are on, currently on, on treatment, using, uses, been on, been taking, still takes, maintained on, on | leta hoon, leti hoon, leta hai, leti hai, lete hain, le raha, le rahi, le rahe, khata hoon, khati hoon, khata hai, khati hai, kha raha, kha rahi, chal rahi, chal raha, chalti hai, chalta hai, leta hun, leti hun, lagata hoon, lagati hoon, li, liya, khayi, le rakhi, pi rah*, lagata hai, lagta hai, leta, leti, lete | लेता हूं, लेता हूँ, लेती हूं, लेती हूँ, लेता है, लेती है, लेते हैं, ले रहा, ले रही, ले रहे, खाता हूं, खाती हूं, खाता है, खाती है, खा रहा, खा रही, चल रही, चल रहा, चलती है, चलता है, लगाता हूं, लगाती हूं, लगाता हूँ, लगाती हूँ, लगाती है, लगाता है, ली, लिया, खाई, पी रह*, खाता हूँ, खाती हूँ, लेती, लेता, लेते | | own
`;

export const courseCues = readTable("word", courseTable);

/** Highest first. */
export const COURSE_RANK = courseCues.map(({ concept }) => concept);

/** Who else it may be about; the concept is whose. Children are patients when somebody brought them. */
export const kinCues = readTable(
  "word",
  `
mother | mother, mom, mum, mother's, maternal | maa, mummy, mata, mataji, ammi, amma, mammi | मां, माँ, मम्मी, माता, अम्मा, माताजी, अम्मी | | own
father | father, dad, father's, paternal | papa, pita, pitaji, pita ji, abbu, bapu | पापा, पिता, पिताजी, अब्बू, बापू | | own
brother | brother, brother's, brothers | bhai, bhaiya | भाई, भैया | | own
sister | sister, sister's, sisters | behen, bahan, behan, didi | बहन, दीदी, बहिन | | own
husband | husband, husband's | pati, gharwale, mard | पति, घरवाले | | own
wife | wife, wife's | patni, biwi, gharwali | पत्नी, बीवी, घरवाली | | own
grandparent | grandmother, grandfather, grandparent, grandparents | dadi, nani, dada, nana | दादी, नानी, दादा, नाना | | own
uncle | uncle, uncle's | chacha, mama, tau, chachaji | चाचा, मामा, ताऊ | | own
aunt | aunt, aunt's | chachi, mausi, bua, mami | चाची, मौसी, बुआ, मामी | | own
in-law | mother-in-law, father-in-law, mother in law, father in law | saas, sasur | सास, ससुर | | own
neighbour | neighbour, neighbor, friend, cousin, roommate, colleague | padosi, padosan, dost, saheli | पड़ोसी, पड़ोसन, दोस्त, सहेली | | own
family | family, relative, relatives, parents, siblings, anyone at home, family history, family member, contact, fh, f/h, household contacts, household members, family members, all at home | parivar, ghar mein kisi, ghar me kisi, khandan, kisi ko, kisi aur, ghar ke sab log, ghar ke sab, ghar mein sabko, ghar mein sab, ghar me sabko | परिवार, घर में किसी, खानदान, किसी को, किसी और, घर के सब लोग, घर के सब, घर में सबको, घर में सब |  | own
child | son, daughter, child, baby, kid, infant, son's, daughter's, child's, baby's, boy, girl, toddler, newborn | beta, beti, bete, bachcha, baccha, bachche, bacche, bachchi, bacchi, munna, munni, ladka, ladki, shishu, betey, bachhe, bachha | बेटा, बेटी, बेटे, बच्चा, बच्चे, बच्ची, मुन्ना, मुन्नी, लड़का, लड़की, शिशु | | own
`,
);

/** Back to the patient. */
export const selfCues = readTable(
  "word",
  `
patient | i, i'm, i've, my, me, myself, patient, pt, mine, patient's, you, your, yourself | main, mai, mujhe, mujhko, mera, meri, mere, maine, humko, hamko, hamein, mareez, mareej, aap, aapko, aapka, aapki, aapke, aapne, tum, tumhe, tumko, tumhara | मैं, मुझे, मुझको, मेरा, मेरी, मेरे, मैंने, हमको, हमें, मरीज, मरीज़, आप, आपको, आपका, आपकी, आपके, आपने, तुम, तुम्हें, तुमको | | own
`,
);

/** How sure: a suspicion is not a finding. */
export const doubtCues = readTable(
  "word",
  `
possible | possible, possibly, probable, probably, suspected, suspect, suspects, maybe, might, may be, could be, likely, rule out, r/o, to rule out, ?, query, differential, seems, appears to be, looks like, not sure, unsure, doubtful, perhaps, may have, thinks | shayad, ho sakta hai, ho sakti hai, ho sakta, mujhe lagta hai ki, shak, shaq, andesha, ho sakte, hoga, hogi | शायद, हो सकता है, हो सकती है, हो सकता, मुझे लगता है कि, शक, अंदेशा, होगा, होगी | | own
`,
);

/** The patient does not know. */
export const unknownCues = readTable(
  "word",
  `
unknown | don't know, do not know, dont know, does not know, doesn't know, don't remember, do not remember, does not remember, no idea, not sure, unsure, unknown, not known, status unknown, cannot recall, can't recall, cannot remember | pata nahi, nahi pata, maloom nahi, yaad nahi, pata nahin, malum nahi, nahi maloom | पता नहीं, नहीं पता, मालूम नहीं, याद नहीं, नहीं मालूम | | own
`,
);

/** Only if. A line that leaves this out says more than was said. */
export const conditionCues = readTable(
  "word",
  `
if | if, unless, in case, incase, only if, only when, when needed, if needed, as needed, whenever, sos, prn, only when needed, only on, should it, when required, if required, on the day of, provided | agar, yadi, zaroorat par, zarurat par, zaroorat ho to, zaroorat pade to, tabhi, jab bhi, ho to, hone par, aaye to, aane par, rahe to, hua to, badhe to, badhne par, na ho to, nahi hua to, na utre to, dikhe to, lage to, lagne par, pade to, ho toh, rahe toh, aaye toh, ruke to, hui to, jaye to, bade to, ho jaye to, nahi to, jarurat par, jarurat pade to, bigde to, aayi to | अगर, यदि, ज़रूरत पर, जरूरत पर, ज़रूरत हो तो, जरूरत हो तो, ज़रूरत पड़े तो, जरूरत पड़े तो, तभी, जब भी, हो तो, होने पर, आए तो, आये तो, आने पर, रहे तो, हुआ तो, बढ़े तो, बढ़ने पर, न हो तो, ना हो तो, नहीं हुआ तो, दिखे तो, लगे तो, लगने पर, पड़े तो, हुई तो, जाए तो, बिगड़े तो, हो जाए तो, आई तो, उतरे तो | | own
`,
);

/** What follows replaces what was just said. */
export const correctionCues = readTable(
  "word",
  `
correction | sorry, i mean, i meant, no no, no wait, correction, actually, rather, not that | nahi nahi, nahin nahin, na na, matlab, galat, maaf kijiye, are nahi, arre nahi, maaf karna, galti se, sorry sorry | नहीं नहीं, नहीं-नहीं, मतलब, गलत, माफ कीजिए, अरे नहीं, सॉरी, ग़लत | | own
`,
);
