/** Forms at the start of a line: `Tab.`, `Syp`, `गोली`. */
export const leadingForms: readonly (readonly [string, RegExp])[] = [
  ["tablet", /^(?:tab(?:let)?s?|t|गोली|टैबलेट|टेबलेट|टैब)[.:]?\s+/iu],
  ["capsule", /^(?:cap(?:sule)?s?|c|कैप्सूल|कैप)[.:]?\s+/iu],
  ["syrup", /^(?:syp|syr|syrup|sy|susp(?:ension)?|सिरप)[.:]?\s+/iu],
  ["injection", /^(?:inj(?:ection)?|इंजेक्शन)[.:]?\s+/iu],
  ["ointment", /^(?:oint(?:ment)?|cream|gel|lotion|मरहम)[.:]?\s+/iu],
  ["drops", /^(?:(?:eye|ear|nasal)\s+drops?|e\/?d|drops?|gtt|ड्रॉप्स)[.:]?\s+/iu],
  ["inhaler", /^(?:inhaler|mdi|rotacaps?)[.:]?\s+/iu],
  ["sachet", /^sachets?[.:]?\s+/iu],
];

/** Forms after the name: `Mupirocin ointment`. */
export const laterForms: readonly (readonly [string, RegExp])[] = [
  ["ointment", /(?<!\p{L})(?:oint(?:ment)?|cream|gel|lotion)(?!\p{L})\.?/iu],
  ["inhaler", /(?<!\p{L})(?:inhaler|mdi|rotacaps?)(?!\p{L})/iu],
  ["drops", /(?<!\p{L})(?:(?:eye|ear|nasal)\s*)?drops(?!\p{L})(?<!\d\s*drops)/iu],
  ["sachet", /(?<![\p{L}\d]|\d\s)sachets?(?!\p{L})/iu],
  ["syrup", /(?<!\p{L})(?:syrup|suspension|सिरप)(?!\p{L})/iu],
  ["tablet", /(?<![\p{L}\d]|\d\s)(?:tablets?|tab|गोली)(?![\p{L}\p{M}])\.?/iu],
  ["capsule", /(?<![\p{L}\d]|\d\s)(?:capsules?|cap|कैप्सूल)(?![\p{L}\p{M}])\.?/iu],
  ["injection", /(?<!\p{L})(?:injection|inj)(?!\p{L})\.?/iu],
];

/** Lines of a prescription that are no medicine. */
export const otherLine =
  /^(?:bp|b\.p|pulse|p\.?r|temp|spo2|wt|weight|ht|height|date|dt|dx|diagnosis|c\/o|h\/o|k\/c\/o|o\/e|adv(?:ice)?|review|follow|f\/u|next|rx$|dr\.?|patient|name|age|sex|fbs|rbs|ppbs|hb|hba1c|reg|opd|uhid|mobile|phone|ph|address|clinic|hospital|impression|complaints?|investigations?|allerg(?:y|ies|ic)|known|diet|drink|walk|rest|exercise|avoid|repeat|test|tests|cbc|lft|kft|urine|blood|x-?ray|usg|ecg|signature|valid|timings?|दिनांक|तारीख|नाम|उम्र|आयु|पता|मरीज|रोगी|वजन|डॉ|जांच|सलाह)(?![\p{L}\p{M}])/iu;

/** Words that make a line advice, whatever numbers stand in it. */
export const adviceWords =
  /(?<!\p{L})(?:walk|rest|exercise|review|fluids?|min(?:utes?)?|appointment|visit|come|return|avoid|diet|physiotherapy|gargles?|steam|consult|report|bill|receipt|total|amount|rs|gst|years?|yrs|male|female|mobile|normal|range|reference|result)(?!\p{L})/iu;

export const routeWords =
  /(?<![\p{L}\p{M}])(?:po|p\.o|iv|i\.v|im|i\.m|sc|s\.c|l\/a|orally|oral|locally|sublingual|s\/l|by mouth|apply|take|लें|ले|खाएं|लगाएं|लगाना|लेना|लेनी|खाना)(?![\p{L}\p{M}])\.?/giu;

export const strengthUnits =
  "(?:mg|mcg|µg|gms?|g|iu|units?|%|mi?\\.?\\s?l|ml|मि\\.?\\s?ग्रा\\.?|मिग्रा|मिलीग्राम|एमजी|एमएल|मिली)";
