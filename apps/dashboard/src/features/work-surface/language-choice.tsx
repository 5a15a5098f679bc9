import { LANGUAGES } from "@swasya/messages/catalogue";
import { useLanguage } from "../../shell/language.tsx";

const names = { en: "English", hi: "हिन्दी" } as const;

export function LanguageChoice() {
  const { language, setLanguage, t } = useLanguage();
  return (
    <fieldset className="language-choice" aria-label={t("top.language")}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {names[each]}
        </button>
      ))}
    </fieldset>
  );
}
