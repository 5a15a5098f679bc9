import { catalogue } from "./catalogue.ts";

/**
 * Refusals by `ErrorReason`, dead ends by `NoteReason` and `DocumentReason`, and what a device itself can
 * run into (`device.*`). Each says what happened, what is safe, and what to do.
 */
export const errors = catalogue(
  {
    "already-in-queue":
      "This patient is already in the queue. Nothing was added twice; open them from the list.",
    "bad-credentials": "Email and password do not match. Nothing was changed; try again.",
    "changed-meanwhile":
      "Somebody else changed this a moment ago. Your text is kept; look at theirs, then save again.",
    "consent-missing":
      "The patient has not agreed yet. Nothing was sent; read the notice aloud and ask first.",
    field: "Something in the form is not right. What you wrote is kept; look at the marked line.",
    "new-password-required":
      "This password was set for you once. Choose your own on the clinic’s computer, then sign in here.",
    "no-such-clinic": "No such clinic is set up. Nothing was changed; ask the administrator.",
    "not-allowed-for-role":
      "Your sign-in does not cover this. Nothing was changed; ask the doctor or the administrator.",
    "not-found": "The server has no such record. Nothing was changed; go back and open it from the list.",
    "note-signed":
      "The doctor has signed this note, so it no longer changes. Your text is kept; give it to the doctor as an addition.",
    "origin-not-allowed":
      "The server does not accept this address. Nothing was changed; open Swasya at the clinic’s own address.",
    "other-clinic": "This record belongs to another clinic. Nothing was read or changed.",
    "signed-out": "You are signed out. What is on this device stays; sign in again to go on.",
    "token-taken": "This token number was given to somebody else. The next one is given.",
    "started-by-another": "{by} started this patient at {at}. Nothing was changed; take the next one.",
    "too-large":
      "The file is too large for the server. It is still on this device; send a shorter or smaller one.",
    "too-many-attempts": "Too many wrong passwords. The account is safe; try again in {seconds} s.",
    "type-not-allowed":
      "The server does not take this kind of file. It is still on this device; send a recording or a photo.",
    "undecided-lines": "Some lines are not decided yet. The note is kept; decide them, then sign.",
    "wrong-state": "It has moved on since you looked. Nothing was changed; look at the list again.",

    STT_NOT_CONFIGURED: "No speech-to-text is set up here. The recording is safe; type the summary.",
    STT_FAILED: "Speech-to-text failed. The recording is safe; try again or type the summary.",
    NOT_AUDIO: "The file holds no sound. It is kept; record again or type the summary.",
    NO_CONSENT: "There was no consent, so the server did not work on it. Ask the patient, then try again.",
    NO_SPEECH: "No speech found. The recording is safe; type what was said.",
    TRANSCRIPT_UNSURE: "Too little was heard clearly. The recording is safe; type the summary.",
    DRAFT_FAILED: "The words are there, the draft is not. Nothing is lost; try again or type the summary.",

    HANDWRITING:
      "The paper is handwritten, and handwriting is not guessed. The photo is safe; the doctor reads it.",
    NO_TEXT:
      "No printed text found. The photo is safe; if the paper is handwritten, the doctor reads the photo, else take it again in more light.",
    NOT_AN_IMAGE: "The file is not a photo. It is kept; take the photo again.",
    OCR_FAILED: "Reading the paper failed. The photo is safe; take it again or let the doctor look at it.",

    "device.no-network":
      "No network. This did not reach the server and does not go out by itself; try again when the network is back.",
    "device.server-down": "The server does not answer. What is on this device stays; try again in a minute.",
    "device.unknown": "This did not work and was written down ({code}). Your text is kept.",
    "device.refused-upload": "Storage refused it ({code}). It is still on this device; try again.",
    "device.storage-full": "This phone is full. What was recorded is kept; send what waits, then try again.",
    "device.not-saved":
      "The recording could not be put together. Every second that was kept is still on this phone; try again.",
    "device.nothing-kept": "No sound was kept. Nothing was sent; record again or type the summary.",
    "device.not-audio":
      "This file is not a recording. Nothing was sent; choose WebM, Ogg, MP3, M4A, WAV or FLAC.",
    "device.not-image": "This file is not a photo. Nothing was sent; take a photo, or choose JPEG or PNG.",
    "device.empty-file": "The file is empty. Nothing was sent; choose another one.",
    "device.mic-refused":
      "This phone does not let Swasya use the microphone. Allow it in the browser’s settings, or type the summary.",
    "device.mic-missing": "No microphone found. Plug one in or use another phone, or type the summary.",
    "device.mic-lost": "The microphone stopped. What was recorded until then is safe on this phone.",
  },
  {
    "already-in-queue": "यह मरीज़ पहले से कतार में है। दोबारा नहीं जोड़ा गया; सूची से खोलें।",
    "bad-credentials": "ईमेल और पासवर्ड मेल नहीं खाते। कुछ बदला नहीं; फिर कोशिश करें।",
    "changed-meanwhile": "अभी-अभी किसी और ने इसे बदला है। आपका लिखा रखा है; उनका देखें, फिर सहेजें।",
    "consent-missing": "मरीज़ ने अभी हाँ नहीं कहा है। कुछ भेजा नहीं गया; पहले सूचना पढ़कर सुनाएँ और पूछें।",
    field: "फ़ॉर्म में कुछ ठीक नहीं है। आपका लिखा रखा है; निशान वाली लाइन देखें।",
    "new-password-required":
      "यह पासवर्ड एक बार के लिए था। क्लिनिक के कंप्यूटर पर अपना पासवर्ड बनाएँ, फिर यहाँ साइन इन करें।",
    "no-such-clinic": "ऐसा कोई क्लिनिक नहीं है। कुछ बदला नहीं; एडमिन से पूछें।",
    "not-allowed-for-role": "आपके साइन इन से यह नहीं हो सकता। कुछ बदला नहीं; डॉक्टर या एडमिन से कहें।",
    "not-found": "सर्वर पर ऐसा रिकॉर्ड नहीं है। कुछ बदला नहीं; पीछे जाकर सूची से खोलें।",
    "note-signed": "डॉक्टर ने दस्तख़त कर दिए हैं, अब यह नहीं बदलता। आपका लिखा रखा है; डॉक्टर को अलग से दें।",
    "origin-not-allowed": "सर्वर यह पता नहीं मानता। कुछ बदला नहीं; क्लिनिक के अपने पते से खोलें।",
    "other-clinic": "यह रिकॉर्ड दूसरे क्लिनिक का है। न पढ़ा गया, न बदला गया।",
    "signed-out": "आप साइन आउट हैं। इस फ़ोन पर जो है, वह रहेगा; फिर साइन इन करें।",
    "token-taken": "यह टोकन नंबर किसी और को मिल चुका है। अगला नंबर दिया जाएगा।",
    "started-by-another": "{by} ने {at} पर इस मरीज़ को देखना शुरू किया। कुछ बदला नहीं; अगला मरीज़ लें।",
    "too-large": "फ़ाइल सर्वर के लिए बहुत बड़ी है। वह इस फ़ोन पर है; छोटी फ़ाइल भेजें।",
    "too-many-attempts": "पासवर्ड कई बार ग़लत हुआ। खाता सुरक्षित है; {seconds} सेकंड बाद कोशिश करें।",
    "type-not-allowed": "सर्वर ऐसी फ़ाइल नहीं लेता। वह इस फ़ोन पर है; रिकॉर्डिंग या फ़ोटो भेजें।",
    "undecided-lines": "कुछ लाइनें अभी तय नहीं हैं। नोट रखा है; उन्हें तय करें, फिर दस्तख़त करें।",
    "wrong-state": "इस बीच यह आगे बढ़ चुका है। कुछ बदला नहीं; सूची फिर देखें।",

    STT_NOT_CONFIGURED: "यहाँ बोली को लिखने वाला इंजन नहीं लगा है। रिकॉर्डिंग सुरक्षित है; जो कहा गया, लिख दें।",
    STT_FAILED: "बोली लिखी नहीं जा सकी। रिकॉर्डिंग सुरक्षित है; फिर कोशिश करें या लिख दें।",
    NOT_AUDIO: "फ़ाइल में आवाज़ नहीं है। फ़ाइल रखी है; फिर रिकॉर्ड करें या लिख दें।",
    NO_CONSENT: "मरीज़ की हाँ नहीं थी, इसलिए सर्वर ने काम नहीं किया। मरीज़ से पूछें, फिर कोशिश करें।",
    NO_SPEECH: "कोई बात सुनाई नहीं दी। रिकॉर्डिंग सुरक्षित है; जो कहा गया, लिख दें।",
    TRANSCRIPT_UNSURE: "बहुत कम साफ़ सुनाई दिया। रिकॉर्डिंग सुरक्षित है; जो कहा गया, लिख दें।",
    DRAFT_FAILED: "बातें लिखी गईं, मसौदा नहीं बना। कुछ खोया नहीं; फिर कोशिश करें या लिख दें।",

    HANDWRITING: "काग़ज़ हाथ से लिखा है, हाथ की लिखाई का अंदाज़ा नहीं लगाते। फ़ोटो सुरक्षित है; डॉक्टर पढ़ेंगे।",
    NO_TEXT: "छपा हुआ कुछ नहीं मिला। फ़ोटो सुरक्षित है; काग़ज़ हाथ से लिखा हो तो डॉक्टर फ़ोटो पढ़ेंगे, नहीं तो रोशनी में फिर लें।",
    NOT_AN_IMAGE: "यह फ़ाइल फ़ोटो नहीं है। फ़ाइल रखी है; फ़ोटो फिर लें।",
    OCR_FAILED: "काग़ज़ पढ़ा नहीं जा सका। फ़ोटो सुरक्षित है; फिर लें या डॉक्टर को दिखाएँ।",

    "device.no-network": "नेटवर्क नहीं। यह सर्वर तक नहीं पहुँचा और अपने-आप नहीं जाएगा; नेटवर्क लौटने पर फिर कोशिश करें।",
    "device.server-down": "सर्वर जवाब नहीं दे रहा। फ़ोन पर जो है, वह रहेगा; एक मिनट में फिर कोशिश करें।",
    "device.unknown": "यह नहीं हो पाया, और दर्ज कर लिया गया ({code})। आपका लिखा रखा है।",
    "device.refused-upload": "स्टोरेज ने नहीं लिया ({code})। वह इस फ़ोन पर है; फिर कोशिश करें।",
    "device.storage-full": "फ़ोन भर गया है। रिकॉर्ड हुआ हिस्सा रखा है; जो बाकी है भेजें, फिर कोशिश करें।",
    "device.not-saved": "रिकॉर्डिंग जोड़ी नहीं जा सकी। जितनी रखी गई, सब इस फ़ोन पर है; फिर कोशिश करें।",
    "device.nothing-kept": "कोई आवाज़ रखी नहीं गई। कुछ भेजा नहीं गया; फिर रिकॉर्ड करें या लिख दें।",
    "device.not-audio": "यह फ़ाइल रिकॉर्डिंग नहीं है। कुछ भेजा नहीं गया; WebM, Ogg, MP3, M4A, WAV या FLAC चुनें।",
    "device.not-image": "यह फ़ाइल फ़ोटो नहीं है। कुछ भेजा नहीं गया; फ़ोटो लें, या JPEG या PNG चुनें।",
    "device.empty-file": "फ़ाइल खाली है। कुछ भेजा नहीं गया; दूसरी चुनें।",
    "device.mic-refused": "फ़ोन माइक नहीं दे रहा। ब्राउज़र की सेटिंग में इजाज़त दें, या जो कहा गया, लिख दें।",
    "device.mic-missing": "माइक नहीं मिला। माइक लगाएँ या दूसरा फ़ोन लें, या जो कहा गया, लिख दें।",
    "device.mic-lost": "माइक बंद हो गया। तब तक की रिकॉर्डिंग इस फ़ोन पर सुरक्षित है।",
  },
);
export type ErrorKey = keyof (typeof errors)["en"];
