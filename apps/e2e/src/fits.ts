import { type Page, expect } from "@playwright/test";

interface Misfit {
  readonly why: "sideways" | "cut";
  /** Tag and class of the element; never its text. */
  readonly element: string;
}

/** Elements that stand out of the page sideways, and those that hold `name` but do not show all of it. */
const misfitsOn = (page: Page, name: string): Promise<Misfit[]> =>
  page.evaluate((wanted) => {
    const describe = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
    const all = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const scrolls = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const sideways = all.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1);
    });
    const scrolled = [document.documentElement, ...all].filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1,
    );
    const holdsName = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.includes(wanted),
      );
    const cut = all.filter(
      (element) => holdsName(element) && scrolls(element) && element.scrollWidth > element.clientWidth + 1,
    );
    return [
      ...[...sideways, ...scrolled].map((element) => ({
        why: "sideways" as const,
        element: describe(element),
      })),
      ...cut.map((element) => ({ why: "cut" as const, element: describe(element) })),
    ];
  }, name);

/** Nothing stands out sideways, the name is shown whole wherever it is, and the main act is in view. */
export async function expectToFit(page: Page, name: string, mainAct?: string): Promise<void> {
  expect((await misfitsOn(page, name)).slice(-4)).toEqual([]);
  if (mainAct) await expect(page.locator(mainAct).last()).toBeInViewport({ ratio: 1 });
}
