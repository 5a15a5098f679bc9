/* oxlint-disable max-lines -- a lexicon is data */
/**
 * Words of daily life a patient tells a history with: what people do, where they live and work, what they eat, how
 * a thing looks and feels. They make a line's plain words findable in the other language, and keep a clinical word
 * from being read into one that only sounds like it: "clot" is no cloth, "Gujarat" no death.
 * `concept | English | romanised Hindi | Devanagari | wider | source`. All lines from own knowledge.
 */
export const everydayTable = `
run | run, runs, running, ran, jog, jogging | daud*, bhag*, bhaag* | दौड़*, भाग* |  | own
jump | jump, jumps, jumped, jumping | kood*, kud* | कूद* |  | own
play | play, plays, played, playing, game, games | khel* | खेल* |  | own
study | study, studies, studying, exam, exams | padhai, padhna, padhta, padhti, padhte, imtihan, pariksha | पढ़ाई, पढ़ना, पढ़ता, पढ़ती, पढ़ते, परीक्षा, इम्तिहान |  | own
speak | speak, speaks, speaking, spoke, talk, talks, talking, talked, speech | bol*, baat kar* | बोल*, बात कर* |  | own
cry | cry, cries, crying, cried, weep, weeps, weepy, tearful | rona, roti hai, ro rahi, ro raha, rone, roya, royi, rone lagta, rone lagti | रोना, रोता, रोती, रोने, रोया, रोई, रो रही, रो रहा |  | own
laugh | laugh, laughs, laughing, smile, smiles | hans*, muskura* | हँस*, हंस*, मुस्कुरा* |  | own
shout | shout, shouts, shouting, scream, screams, screaming | chilla*, chillata | चिल्ला* |  | own
wait | wait, waits, waiting, waited | intezar, intazar, intezaar | इंतजार, इंतज़ार |  | own
call | call, calls, called, calling, telephone | bula lo, phone kar* | बुलाना, बुलाओ, बुलाया, बुलाइए, फोन कर* |  | own
buy | buy, buys, bought, purchase, purchased | khareed*, kharid*, mol le* | खरीद*, ख़रीद* |  | own
sell | sell, sells, selling, sold | bech* | बेच* |  | own
cook (verb) | cook, cooks, cooking, cooked | paka*, khana bana* | पका*, खाना बना* |  | own
sweep | sweep, sweeping, mop, mopping | jhaadu, jhadu, pocha | झाड़ू, पोछा |  | own
carry | carries, carried, carrying, load, loads | dhona pad*, bojh, bojha, dho raha, dhote | बोझ, बोझा, ढोना, ढोते |  | own
break | break, breaks, broke, broken | toot*, tut gay*, tod di* | टूट*, तोड़ दि* |  | own
tear | torn, tore | phat*, fat gay* | फट* |  | own
burst | bursts, rupture, ruptured | phoot*, foot gay*, phut gay* | फूट* |  | own
leak | leakage, ooze, oozes | tapak*, ris rah*, riss*, chu rah* | टपक*, रिस* |  | own
flow | flow, flows, flowing, run down | beh rah*, behta, behti, bahta, bahti, bah rah* | बह रह*, बहता, बहती, बहना |  | own
come out | come out, comes out, came out, coming out | nikal rah*, nikla, nikli, nikle, bahar aa* | निकल रह*, बाहर आ* |  | own
pull | pull, pulls, pulled, pulling | kheench*, khinch*, khich* | खींच*, खिंच* |  | own
push | push, pushes, pushed, pushing | dhakk*, dhakel* | धक्का, धक्के, धकेल* |  | own
press | pressure applied, push down |  |  |  | own
turn | turn, turns, turned, turning, roll over | mud*, muda, mudne, ghuma*, karwat, palat* | मुड़*, घुमा*, करवट, पलट* |  | own
hold | holds, holding, held, grip, gripping, grasp | pakad*, thaam*, tham kar | पकड़*, थाम* |  | own
throw | throw, throws, threw, discard, dispose, thrown | phenk*, fenk* | फेंक* |  | own
tie | tie, ties, tied, fasten, tying | baandh*, bandh di*, bandhna, bandha | बाँध*, बांध* |  | own
cover | cover, covers, covered, covering, wrap, wrapped | dhak*, dhank*, odh*, lapet* | ढक*, ढंक*, ओढ़*, लपेट* |  | own
remove | remove, removes, removed, removing, pull out | hata*, nikaal*, utaar* | हटा*, निकाल*, उतार* |  | own
forget |  | bhool*, bhul* | भूल* |  | own
tears (word) | tears | aansu, aansoo | आंसू, आँसू | | own
after (word) | after, afterwards | baad, ke baad, uske baad | बाद, के बाद, उसके बाद | | own
before (word) | before, prior to | pehle, pahle, se pehle | पहले, से पहले | | own
painless | painless, without pain, pain-free | bina dard, bina dard ke | बिना दर्द, बिना दर्द के | | own
degree | grade, stage, degree | darja, darje | दर्जा, दर्जे | | own
reassure | reassured, reassurance, reassure, nothing to worry about, no need to worry | ghabrane ki baat nahi, chinta ki baat nahi, darne ki baat nahi, ghabrao mat, chinta mat | घबराने की बात नहीं, चिंता की बात नहीं, डरने की बात नहीं, घबराओ मत, चिंता मत | | own
brief | brief, briefly, for a short while, for a while, short time, short while | thodi der, kuch der, zara der | थोड़ी देर, कुछ देर | | own
short (word) | short, shorter, shortened, shortening | | | | own
vivax | vivax, pv, p vivax, plasmodium vivax | | पीवी, वाइवैक्स | | own
falciparum | falciparum, pf, p falciparum | | पीएफ, फाल्सीपेरम | | own
together | together, at the same time, simultaneously | ek saath, saath saath | एक साथ, साथ-साथ | | own
by itself | on its own, by itself, on her own, on his own, on their own, spontaneously, self, herself, himself | apne aap, apne-aap, khud se, khud hi, apni marzi, apni marji | अपने आप, अपने-आप, खुद से, खुद ही, अपनी मर्ज़ी, अपनी मर्जी | | own
skip |  | chhoot*, chhut*, naga, naagha | छूट*, नागा |  | own
lose | lose, loses, losing, lost, loss | kho gay*, kho di*, gum ho* | खो गय*, खो दि*, खो गई, गुम हो* |  | own
search | search, looked for, find, finds | dhoond*, dhundh*, mil gay* | ढूंढ*, ढूँढ* |  | own
use (verb) | usage | istemal, istemaal, prayog, upyog | इस्तेमाल, प्रयोग, उपयोग |  | own
keep | store, stored | rakh* | रख* |  | own
blow | blow, blows, blew, blowing | phoonk*, funk*, sinak*, chhinak* | फूंक*, फूँक*, छिनक* |  | own
spit | spit, spits, spat, spitting | thook*, thuk* | थूक* |  | own
suck | suck, sucks, sucking, latch, latching | choos*, chus* | चूस* |  | own
lick | lick, licks, licked | chaat*, chat liy* | चाट* |  | own
wake | wake, wakes, woke, awake, waking, wakes up, woken | jaag*, jag jat*, neend khul*, jaga*, uth jat* | जाग*, जग जा*, नींद खुल*, उठ जा* |  | own
shake | shake, shakes, shook, shaking, shake well | hila*, hil rah* | हिला*, हिल रह* |  | own
try | try, tries, tried, attempt, attempted | koshish | कोशिश |  | own
finish |  | poora kar*, pura kar*, khatm | पूरा कर*, ख़तम, खतम |  | own
join | join, joined, joining, enrol, enrolled, register, registered, registration | naam likh*, panjikaran, jud* | नाम लिख*, पंजीकरण, जुड़* |  | own
marry | marry, married, marriage, wedding, unmarried | shaadi, shadi, vivah, byah | शादी, विवाह, ब्याह |  | own
fight | fight, fights, fighting, fought, quarrel, quarrels | jhagad*, ladai, jhagra | झगड़*, लड़ाई |  | own
beat | beat, beats, beaten | peet*, maara, maarta, maar padi | पीट*, मारा, मारता |  | own
slip | slip, slips, slipped, slippery, skid, skidded | phisal*, fisal* | फिसल* |  | own
trip | tripped, stumble, stumbled, stumbles | thokar, ladkhada* | ठोकर, लड़खड़ा* |  | own
touch ground | crawl, crawls, crawling | ghutno ke bal | घुटनों के बल |  | own
burp | burp after feeds | dakar dila* | डकार दिला* |  | own
dance | dance, dancing, danced | naach*, nach rah* | नाच* |  | own
sing | sing, singing, sang | gaana, gana ga* | गाना |  | own
listen | listen, listens, listening, heard | sunti | सुनता, सुनती, सुना |  | own
pray | pray, prayer, worship | pooja, puja, mandir, namaz | पूजा, मंदिर, नमाज |  | own
sew | sew, sewing, stitch clothes, tailoring, tailor | silai, darji, darzi | सिलाई, दर्जी, दर्ज़ी |  | own
dig | dig, digging, dug | khod* | खोद* |  | own
harvest | harvest, harvesting, reaping, crop, crops | fasal, phasal, katai | फसल, फ़सल, कटाई |  | own
plough | plough, ploughing, tractor | hal chala*, jutai | हल चला*, ट्रैक्टर, जुताई |  | own
graze (animals) | cattle, livestock | chara*, maveshi, dhor, janwar | मवेशी, जानवर |  | own
share | share, shares, shared, sharing | saanjha, baant* | बाँट*, बांट* |  | own
save | save, saves, saved, preserve | bacha ke rakh*, sambhal* | संभाल*, सँभाल* |  | own
supervise | supervise, supervised, supervision, observe, observed, observation, watch, watched | nigrani, nigraani, dhyan rakh* | निगरानी, ध्यान रख* |  | own
teach | teach, teaches, taught, training, trained, demonstrate, demonstrated | sikha*, seekh* | सिखा*, सीख* |  | own
explain | explanation | samjha* | समझा* |  | own
understand | understand, understands, understood | samajh* | समझ* |  | own
want | want, wants, wanted, wish, wishes | chahi*, chahta, chahti | चाहि*, चाह रह*, चाहता, चाहती, चाहते |  | own
like | likes, enjoy, enjoys | pasand | पसंद |  | own
plan (verb) | planning, intends, intend, intending | soch rah*, irada | सोच रह*, इरादा |  | own
decide | decide, decided, decision | tay kar*, faisla | तय कर*, फैसला, फ़ैसला |  | own
send | sends, sending | bhej* | भेज* |  | own
arrange | arrange, arranged, arrangement | intezam, intjam, bandobast | इंतजाम, इंतज़ाम, बंदोबस्त |  | own
pay | pay, pays, paid, paying, costly | mahanga, mehngi, kharch | महंगी, खर्चा, खर्च |  | own
afford | poor, poverty | gareeb, garib, gareebi, paise nahi | गरीब, ग़रीब, गरीबी, पैसे नहीं |  | own
trust | trust, faith | bharosa, vishwas, yakeen | भरोसा, विश्वास, यकीन |  | own
lock | lock, locked, locking, catch, catches, catching | atak*, phans*, fas jat* | अटक*, फँस*, फंस* |  | own
stick | stick, sticks, sticking, stuck, sticky, adhere | chipak*, chipchip* | चिपक*, चिपचिप* |  | own
float | float, floating, swim, swims, swimming, swam | tair* | तैर* |  | own
sink | sink, sinks, sinking | doob* | डूब* |  | own
boil (verb) |  | ubaal*, ubal* | उबाल*, उबल* |  | own
mix | mix, mixes, mixed, mixing, dissolve, dissolved, stir | mila kar, milakar, milao, milana, ghol kar, gholkar, ghol* | मिलाकर, मिलाओ, मिलाना, घोलकर, घोल*, मिला कर |  | own
grind | grind, crush, crushed, powder, powdered | pees*, peesh*, choorn, churan | पीस*, चूर्ण, चूरन, पाउडर |  | own
pour | pour, pours, poured, pouring | daal*, udel* | डाल*, उड़ेल* |  | own
dry (verb) | dry in the sun, drying, dried | sukha*, sukha kar | सुखा* |  | own
shave | shave, shaved, shaving, haircut, barber | hajamat, naai, baal kat* | हजामत, नाई, बाल कट* |  | own
comb | comb, combs, combing | kangha, kanghi | कंघा, कंघी |  | own
trim | trim, trimmed, trim nails, cut short | kaat kar chhot* |  |  | own
brush | brush, brushes, brushing, brush teeth | datun, manjan, brush kar* | दातुन, मंजन, ब्रश |  | own
motorcycle | motorcycle, motorbike, bike, scooter, scooty | gaadi se, motor cycle | मोटरसाइकिल, बाइक, स्कूटर, स्कूटी |  | own
bicycle | bicycle, cycle, cycling | saikil, saaikil | साइकिल |  | own
car | car, jeep, taxi | gaadi, gadi | गाड़ी, जीप, कार |  | own
bus | bus, buses |  |  |  | own
truck | truck, lorry | trak | ट्रक |  | own
train | train, railway | rail, relgaadi | रेल, ट्रेन, रेलगाड़ी |  | own
auto rickshaw | auto, auto rickshaw, auto-rickshaw, rickshaw, tempo | riksha | ऑटो, रिक्शा, टेम्पो |  | own
bullock cart | cart, bullock cart | bailgaadi, bailgadi | बैलगाड़ी |  | own
road | road, roads, street, roadside | sadak, rasta, raste | सड़क, रास्ता, रास्ते |  | own
market | market, bazaar | bazar, mandi, haat | बाजार, बाज़ार, मंडी, हाट |  | own
factory | factory, mill, plant, industry | karkhana, mil mein | फैक्ट्री, कारखाना, मिल में |  | own
office | office | daftar | दफ्तर, दफ़्तर, ऑफिस |  | own
construction | construction, construction site, mason, building work | nirman, mistri, chinai | निर्माण, मिस्त्री, चिनाई |  | own
brick kiln | brick kiln, kiln, bricks, brick | bhatta, bhatte, eent, int | भट्ठा, भट्टे, ईंट |  | own
mine (place) | stone crusher, quarry, mines | khadan, patthar todne | खदान, पत्थर तोड़ने |  | own
shop (work) | shopkeeper, runs a shop | dukandar, dukandaari | दुकानदार |  | own
driver | driver, drivers | chalak | ड्राइवर, चालक |  | own
teacher | teacher, teachers | master, adhyapak, shikshak | मास्टर, अध्यापक, टीचर, शिक्षक |  | own
student | student, students | vidyarthi, chhatra | विद्यार्थी, छात्र, छात्रा |  | own
housewife | housewife, homemaker | grihini, gharelu mahila | गृहिणी |  | own
anganwadi | anganwadi, anganwadi worker | aanganwadi, anganwadi wali | आंगनवाड़ी |  | own
midwife | midwife, dai, traditional birth attendant | daai | दाई |  | own
quack | local practitioner, quack, unqualified practitioner, village doctor, rmp, jhola chhap, private practitioner | jholachhap, bangali doctor, gaon ke doctor | झोलाछाप, बंगाली डॉक्टर, गांव के डॉक्टर |  | own
faith healer | faith healer, exorcist | ojha, jhaad phoonk, jhad phunk, tantrik, baba | ओझा, झाड़ फूंक, झाड़-फूंक, बाबा | | own
ayurvedic practitioner | vaidya, ayurvedic practitioner | vaid | वैद्य | | own
unani practitioner | hakim, unani practitioner | hakeem | हकीम | | own
ration | ration, ration card | rashan | राशन |  | own
government | govt | sarkar | सरकार |  | own
private | private | niji | प्राइवेट, निजी |  | own
clinic | clinic, health centre, phc, dispensary, subcentre, sub-centre, health center | swasthya kendra, upkendra | क्लिनिक, स्वास्थ्य केंद्र, डिस्पेंसरी, उपकेंद्र |  | own
camp | camp, camps | shivir | शिविर, कैंप |  | own
bed (furniture) | cot, mattress, charpai | palang, takht | खाट, चारपाई, पलंग, गद्दा, तख्त |  | own
chair | chair, bench | kursi, stool par | कुर्सी, बेंच |  | own
door | gate | darwaza, darwaja, kiwad | दरवाजा, दरवाज़ा |  | own
window | window, windows, ventilation, ventilated, airy | khidki, hawadar | खिड़की, हवादार |  | own
room | room, rooms | kamra, kamre | कमरा, कमरे |  | own
kitchen | kitchen | rasoi, chauka | रसोई, चौका |  | own
bathroom | bathroom, washroom | gusalkhana, snanghar | बाथरूम, गुसलखाना |  | own
toilet | toilet, lavatory, open defecation, latrine seat | shauchalay, latrine jana, khule mein | शौचालय, खुले में |  | own
roof | roof, terrace | chhat | छत |  | own
wall | wall, walls | deewar, diwar | दीवार |  | own
well (water) | well water, handpump, hand pump, tap, tap water, borewell, tubewell | kuan, kuen, nal ka, chapakal, nalka | कुआं, कुएं, नल, हैंडपंप, चापाकल |  | own
river | river | nadi | नदी | | own
pond | pond | talab | तालाब | | own
canal | canal | nahar | नहर | | own
forest | forest, jungle, bushes, woods | jangal, jhaadi, jhadiyan | जंगल, झाड़ी, झाड़ियों |  | own
tree | tree, trees | ped, pedh | पेड़ |  | own
grass | grass, fodder, straw, hay | ghaas, ghas, chara, bhusa | घास, चारा, भूसा |  | own
leaf | leaf, leaves, neem leaves | patta, patte | पत्ता, पत्ते |  | own
flower | flower, flowers, pollen | phool, fool, parag | फूल, पराग |  | own
thorn | thorn, thorns | kaanta, kanta, kaante | कांटा, काँटा, कांटे |  | own
rock | rock, rocks, pebble | patthar, pathar | पत्थर |  | own
mud | mud, muddy, soil, clay, earth | mitti | मिट्टी | | own
cow dung | cow dung, dung | gobar | गोबर | | own
sand | sand | ret, balu, baalu | रेत, बालू |  | own
wood | wood, wooden, firewood, rod, bamboo | lakdi, lakadi, danda, lathi, laathi, baans | लकड़ी, डंडा, लाठी, बांस |  | own
iron nail | iron nail, rusty nail, rusted nail, rusty, rusted | keel, kil, loha, lohe, zang, jang lag* | कील, लोहा, लोहे, जंग |  | own
knife | knife, knives | chaku, chakoo | चाकू | | own
blade | blade, razor | | ब्लेड | | own
sickle | sickle | hasiya, hansiya, daraanti | हंसिया, दरांती | | own
axe | axe | kulhadi | कुल्हाड़ी | | own
thread | thread, rope, string | dhaga, dhaage, rassi, dori | धागा, धागे, रस्सी, डोरी |  | own
cotton | cotton, cotton wool, gauze, gauze piece | rui, ruyi, kapaas | रुई, रूई |  | own
cloth | handkerchief, rag, tissue | rumaal, rumal, gamcha | रुमाल, रूमाल, गमछा |  | own
paper | report card | parche, purja | पर्चे |  | own
bag | bag, bags, plastic bag, sack, sacks | thaila, thaili, jhola, panni, bori, boriya | थैला, थैली, झोला, पन्नी, बोरी, बोरियां |  | own
fire | fire, flame, flames, open flame | aag, aanch | आग, आंच |  | own
stove | stove, cookstove, wood stove, biomass, gas stove | choolha, angithi, sigdi | अंगीठी, सिगड़ी |  | own
kerosene | kerosene | mitti ka tel | मिट्टी का तेल | | own
petrol | petrol | | पेट्रोल | | own
diesel | diesel | | डीजल | | own
acid | acid, caustic |  | तेज़ाब |  | own
poison (word) | poisonous | zahar, jahar | जहर, ज़हर | | own
pesticide | pesticide, pesticides, insecticide, insecticides | keetnashak, kitnashak | कीटनाशक | | own
spraying | spray, sprays, spraying, sprayed | chhidkaw, chhidkav | छिड़काव | | own
rat poison | rat poison | chuhe maar, chuhe marne ki dawai | चूहे मार | | own
electricity | electricity, electric, electrical, electric current, power | bijli, current, karant | बिजली, करंट |  | own
firecracker | firecracker, firecrackers, cracker | patakha, patakhe | पटाखा, पटाखे |  | own
lamp | lamp, lights, bright light | batti, roshni | बत्ती, रोशनी | | own
candle | candle | mombatti | मोमबत्ती | | own
dark | dark, darkness | andhera, andhere | अंधेरा, अँधेरा, अंधेरे |  | own
noise | noise, noises, sound, sounds, loud, noisy | shor, awaz, aawaz, awaaz | शोर, आवाज, आवाज़ |  | own
television | tv, television |  | टीवी, टेलीविजन |  | own
cow | cow, cows | gaay, gai | गाय | | own
buffalo | buffalo, buffaloes | bhains, bhens | भैंस |  | own
bull | bull, ox | bail, saand | बैल, सांड |  | own
goat | goat, goats | bakri, bakra | बकरी, बकरा | | own
sheep | sheep | bhed | भेड़ | | own
pig | pig, pigs | suar, suwar | सूअर, सुअर |  | own
rat | rat, rats, mouse, mice, rodent | chuha, chuhe, chooha, choohe | चूहा, चूहे |  | own
hen | hen, hens, poultry | murgi, murga | मुर्गी, मुर्गा | | own
bird | bird, birds | chidiya | चिड़िया | | own
pigeon | pigeon, pigeons | kabootar | कबूतर | | own
scorpion | scorpion | bichhu, bichu, bichchhu | बिच्छू, बिच्छु |  | own
bee | bee, bees, honeybee | madhumakkhi | मधुमक्खी | | own
wasp | wasp, wasps, hornet | tataiya, barr, bhid | ततैया, बर्र | | own
fly | fly, flies, housefly | makkhi, makhhi, makkhiyan | मक्खी, मक्खियां |  | own
ant | ant, ants | cheenti, chinti | चींटी |  | own
spider | spider, spiders | makdi, makadi | मकड़ी |  | own
lizard | lizard | chhipkali, goh | छिपकली | | own
centipede | centipede | kankhajura | कनखजूरा | | own
roti | roti, bread, chapati, chapatis, rotis, wheat, flour | rotiyan, phulka, gehun | रोटी, रोटियां, चपाती, गेहूं, आटा | food | own
lentils | lentil, lentils, pulses, dal | | दाल | | own
kidney beans | kidney beans, rajma | | राजमा | | own
chickpeas | chickpeas, gram | chana, chane | चना, चने | | own
potato | potato, potatoes | aaloo, aloo, alu | आलू |  | own
onion | onion, onions | pyaz, pyaaj | प्याज, प्याज़ |  | own
garlic | garlic | lahsun, lehsun | लहसुन |  | own
tomato | tomato, tomatoes | tamatar | टमाटर |  | own
banana | banana, bananas | kela, kele | केला, केले | fruit | own
apple | apple, apples | seb, sev | सेब | fruit | own
mango | mango, mangoes | aam | आम | fruit | own
papaya | papaya | papita | पपीता | fruit | own
guava | guava | amrood | अमरूद | fruit | own
gooseberry | amla, gooseberry | aanwla | आंवला | fruit | own
orange (fruit) | orange, oranges, citrus | santra, mausambi | संतरा, मौसंबी | fruit | own
spinach | spinach, green leafy vegetables, leafy vegetables, leafy greens, green vegetables | hari sabzi, hari sabji, hari sabziyan, hari patteda | हरी पत्तेदार | vegetables | own
peanuts | peanuts, peanut, groundnut, groundnuts | moongphali, mungfali | मूंगफली, मूँगफली | | own
nuts | nuts, almond, almonds, cashew | badam, kaju | बादाम, काजू | | own
ghee | ghee | ghi | घी | | own
butter | butter | makkhan, makhan | मक्खन | | own
pickle | pickle, pickles | achaar, achar | अचार | | own
papad | papad | | पापड़ | | own
paneer | paneer, cheese |  | पनीर |  | own
biscuit | biscuit, biscuits | biskut | बिस्कुट | | own
chips | chips | | चिप्स | | own
juice | juice, juices | ras | जूस, रस | | own
soup | soup, soups | | सूप | | own
soft drink | soft drink, soft drinks, cola, aerated drinks | coldrink, cold drink wali | कोल्ड ड्रिंक |  | own
hard | firm, solid | sakht, kathor, kada | सख्त, सख़्त, कठोर, कड़ा |  | own
soft | soft | naram, mulayam, komal | नरम, मुलायम, कोमल |  | own
rough | rough, scaly, coarse | khurdura, khurduri, rukha, rookha | खुरदुरा, खुरदुरी, रूखा, रूखी |  | own
smooth | smooth | chikni jagah |  |  | own
sharp | sharp, stabbing, piercing, shooting | nukila, chubh*, chubhan | नुकीला, चुभ*, चुभन |  | own
dull | dull, dull aching | dheema dheema, halka halka, meetha meetha | धीमा-धीमा, हल्का-हल्का, मीठा-मीठा |  | own
throbbing | throbbing, pulsating, pounding, throbs | tees, tapkan, dhak dhak, phadak* | टीस, टपकन, फड़क* |  | own
cramping | crampy, colicky, cramps up | aithan |  |  | own
fast | rapid, rapidly, quick | tezi se, jaldi jaldi, tej tej | तेज़ी से, तेजी से, जल्दी-जल्दी |  | own
slow | slow | aahista | धीरे, आहिस्ता |  | own
dirty | dirty, unclean, contaminated, soiled | ganda, gande, gandi, maila | गंदा, गंदी, गंदे, मैला |  | own
clear (liquid) | clear fluid, runny, thin and watery | paani jaisi, pani jaisi, paani ki tarah | पानी जैसे, पानी की तरह |  | own
frothy | frothy, foamy, foam | jhaag, jhag, phena | झाग, फेन |  | own
bitter | bitter | kadwa, kadva, kadwi | कड़वा, कड़वी |  | own
sour | sour, sour taste, tangy | khatta, khatti, khatte, imli | खट्टा, खट्टी, खट्टे, इमली |  | own
taste | taste, tastes, tasteless | swad, swaad, zayka | स्वाद, ज़ायका |  | own
strong | tough | mazboot, majboot, taakatwar, takatwar | मजबूत, मज़बूत, ताकतवर |  | own
strength | strength, energy, stamina | taakat, takat, dum | ताकत, ताक़त, दम |  | own
beautiful | fair, looks good | sundar | सुंदर |  | own
alive | alive, living, survived, survive | zinda, jinda, bach gay* | जिंदा, ज़िंदा, बच गय* |  | own
happy | happy, cheerful, pleased, mood | khush | खुश, ख़ुश |  | own
sad | gloomy, unhappy, dejected | dukhi | दुखी, दुःखी |  | own
angry | angry, anger, temper | gusse, chidh* | गुस्से, चिढ़* |  | own
lonely | lonely, loneliness, isolates himself, isolates herself, by herself, by himself | akela, akeli, akele, tanha | अकेला, अकेली, अकेले |  | own
quiet | quiet, silent, withdrawn, does not talk much | chup, chupchap, gumsum, khamosh | चुप, चुपचाप, गुमसुम, खामोश |  | own
active | lively | khelta koodta, phurti | चुस्त, फुर्ती |  | own
lethargic (word) | sluggish, listless, dull child | dheela pad*, nidhal | निढाल |  | own
ashamed | ashamed, shy, embarrassed, hesitant, shame | sharam, sharm, sharma*, jhijhak | शर्म, शरमा*, झिझक |  | own
careless | careless, carelessness, neglect, neglected, negligent | laparwah*, dhyan nahi diya | लापरवाह*, ध्यान नहीं दिया |  | own
careful | careful, carefully, care, caution, cautious, precaution, precautions | dhyan se, savdhani, saavdhani, savdhan, khayal rakh* | ध्यान से, सावधानी, सावधान, ख्याल रख* |  | own
busy | busy | vyast, fursat nahi | व्यस्त, फुर्सत नहीं |  | own
easy | easy, easily, easier | aasan, aasani, asaani | आसान, आसानी |  | own
wrong | wrong, mistake, mistaken, mistakenly, by mistake, error | galti | गलती |  | own
true | true, really, indeed, truth | sach, sachmuch | सच, सचमुच |  | own
most | mostly, usually, generally, commonly, most of the time | zyadatar, jyadatar, aam taur | ज्यादातर, ज़्यादातर, आमतौर |  | own
rarely | rarely, seldom, once in a while, hardly, hardly ever | mushkil se, kam hi | मुश्किल से, कम ही |  | own
recently | lately, nowadays, these days, of late | aajkal, aaj kal, in dino, haal mein, hal hi, filhaal | आजकल, इन दिनों, हाल में, हाल ही, फिलहाल |  | own
late | late, later, delay, delayed, latest | deri, der se, let ho* | देरी, देर से |  | own
early (time) | early morning, at dawn, dawn | tadke, bhor, muh andhere, savere savere, subah subah | तड़के, भोर, सुबह-सुबह |  | own
summer | hot weather, heat wave, in the heat | garmi ke mausam, loo | गर्मी के मौसम, लू |  | own
winter |  | sardi ke mausam, jaade, jade mein, thand ke mausam | सर्दी के मौसम, जाड़े |  | own
rain | rain, rains, rainy, rainwater, flood, floods, got wet | bheeg*, baadh | भीग*, बाढ़ |  | own
festival | festival, festivals | tyohar, tyohaar | त्योहार | | own
Diwali | diwali | deepavali | दिवाली | | own
Holi | holi | | होली | | own
Eid | eid | | ईद | | own
Chhath | chhath | chhath puja | छठ | | own
fast (food) | fasting for religious, religious fast, keeps fasts, ramadan, roza, vrat, fast day | rozaa, upvas | व्रत, रोज़ा, उपवास |  | own
holiday | holiday, holidays, vacation, leave from work |  |  |  | own
birthday | birthday, date of birth | janamdin, janmadin | जन्मदिन |  | own
man | men | purush | पुरुष |  | own
woman | women |  |  |  | own
people | everyone, everybody, public | sab log | लोगों |  | own
guest | guest, guests, relatives visiting | mehman, rishtedar | मेहमान, रिश्तेदार |  | own
boss | employer, contractor, boss, owner | thekedar, malik, seth | ठेकेदार, मालिक, सेठ |  | own
police | police, complaint to police, medicolegal | pulis, thana, thane | पुलिस, थाना, थाने |  | own
in-laws house | in-laws' house, marital home | sasural | ससुराल | | own
parental home | parental home, maternal home, mother's house | maayka, mayke, maika | मायका, मायके | | own
migrant | migrant, migrated, abroad, other state, outside the village | pardes | परदेस | | own
Delhi | delhi | dilli | दिल्ली | | own
Mumbai | mumbai | bambai | मुंबई | | own
Punjab | punjab | | पंजाब | | own
Gujarat | gujarat | | गुजरात | | own
Surat | surat | | सूरत | | own
reason | owing to, as a result |  |  |  | own
result | findings | nateeja, natija, ripot | नतीजा |  | own
method | method, ways, technique, manner | tareeka, tarika, tariqa | तरीका, तरीक़ा |  | own
size | size, sized, big as | aakar, jitna bada, jitni badi | आकार, साइज, जितना बड़ा, जितनी बड़ी |  | own
shape | shape, shaped, ring-shaped | gol gol | गोल-गोल, छल्ला, छल्ले |  | own
mark | mark, marks, stain, stains, scar, scars | nishan, nishaan | निशान |  | own
colourless | colourless, pale coloured, discoloured, discolored, discolouration | rang badal* | रंग बदल* |  | own
edge | edge, edges, border, margin, margins, corner, rim | kinara, kinare, kone, kona | किनारा, किनारे, कोना, कोने |  | own
surface | surface, on top | satah, upar upar | सतह |  | own
place | location |  |  |  | own
direction | towards, direction | oar, disha | दिशा |  | own
age (word) | elderly | umar, umr, budhapa | उम्र, बुढ़ापा |  | own
birth (word) | by birth, since birth, newborn baby |  | जनम |  | own
growth | growth, grow, growing, grew, development | badhta bachcha, vikas | विकास, बढ़वार |  | own
life | life, lifelong, all life, for life | zindagi, jindagi, umar bhar, jeevan | जिंदगी, ज़िंदगी, उम्र भर, जीवन |  | own
memory | memory, memories | yaaddasht, yaddasht | याददाश्त |  | own
mind | mind | mann, dimaag mein | मन में |  | own
habit (word) | habit, habits, addiction, addicted, addict | aadat, lat, nashe | आदत, लत, नशे |  | own
dream | dream, dreams | sapna, sapne | सपना, सपने |  | own
interest | interest, interested, lack of interest, motivation | ruchi, dil nahi lag* | रुचि, दिल नहीं लग*, मन नहीं करता |  | own
thought | thought, thoughts, ideas, thinking too much | khayal, khyal, vichar | ख्याल, ख़्याल, विचार |  | own
support (word) | assistance, helper | sahaare, madad se | सहारे |  | own
advice (word) | suggestion, suggested, guidance, guide | salah, raay | सलाह, राय |  | own
rule | rule, rules, regularity, schedule, routine | niyam, niyam se, time se | नियम, नियम से |  | own
week end | weekend, sunday market |  |  |  | own
meal time | mealtime, mealtimes, meal time, with each meal | khane ke samay, khaane ke waqt | खाने के समय, खाने के वक्त |  | own
bite (food) | mouthful, morsel, bite of food | kaur, niwala, nivala | कौर, निवाला |  | own
hungry | hungry, hunger | bhookha, bhukha, bhookhi | भूखा, भूखी |  | own
thirsty |  | pyaasa, pyasa | प्यासा, प्यासी |  | own
naked | bare, bare feet, without shoes | nange pav, nanga | नंगे पांव |  | own
loose (fit) | loose, loosely, loosen, slack | dheela, dheele, dheeli | ढीला, ढीली, ढीले |  | own
straight | straight, straighten, upright | seedha, sidha, seedhi tarah | सीधा, सीधे |  | own
crooked | crooked, bent, slanted, deviated, deviation | tedha, tedhi, tirchha | टेढ़ा, टेढ़ी, तिरछा |  | own
high (place) | elevated, raised limb, propped up, raised up, elevate, elevation | ooncha, uncha, oonchi, takiye par | ऊंची |  | own
piece | piece, pieces, part, fragment | tukda, tukde, hissa, hisse | टुकड़ा, टुकड़े, हिस्सा, हिस्से |  | own
blood clots (word) | clot, clots, clotted, lumps of blood | thakka, thakke | थक्का, थक्के |  | own
pad | pad, pads, napkin, napkins, sanitary |  | पैड |  | own
needle | needle, needles | sui wali, suiyan | सुइयां |  | own
spacer | spacer, rotahaler |  | स्पेसर |  | own
strip | strip, strips, leaflet | patta dawai ka | स्ट्रिप |  | own
fridge | fridge, refrigerator, cool place | matka, ghade | फ्रिज, मटका, घड़े |  | own
vaccination card | immunisation card, vaccination card, mother and child card, mcp card, health card | tika card, mamta card, jachcha bachcha card | टीका कार्ड, ममता कार्ड, जच्चा बच्चा कार्ड | card | own
`;
