import { classNames } from "./class-names.ts";

type Language = "en" | "hi";

interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
  readonly className?: string;
}

/** Names the other language in that language, as its readers look for it. */
export function LanguageSwitch({ language, onChange, className }: LanguageSwitchProps) {
  const other = language === "en" ? "hi" : "en";
  return (
    <button
      type="button"
      lang={other}
      onClick={() => onChange(other)}
      className={classNames(
        "h-12 rounded-md px-3 font-semibold text-ink hover:bg-sunken tap-text",
        className,
      )}
    >
      {other === "hi" ? "हिन्दी" : "English"}
    </button>
  );
}
