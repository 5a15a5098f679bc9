import { test as base, expect } from "@playwright/test";

/**
 * Every journey fails when a page broke its content security policy, threw, or logged a patient's name
 * into the console; each context made in the test is watched.
 */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ browser }, use) => {
      const complaints: string[] = [];
      const newContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const context = await newContext(options);
        context.on("weberror", (error) => complaints.push(`thrown: ${error.error().message}`));
        context.on("console", (message) => {
          if (/content security policy/i.test(message.text())) complaints.push(message.text());
          if (/namoona/i.test(message.text())) complaints.push("a patient's name in the console");
        });
        return context;
      };
      await use();
      browser.newContext = newContext;
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
