/** Brings a line or a section into view and gives it the keyboard. */
export const goTo = (elementId: string): void => {
  const element = document.getElementById(elementId);
  element?.scrollIntoView({ block: "nearest" });
  element?.focus({ preventScroll: true });
};
