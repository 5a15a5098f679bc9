import { describe, expect, it } from "vitest";
import { audioTime, dayText, elapsedText, minutesSince, shortDayText, waitText } from "./clock-text.ts";

const now = Date.parse("2026-11-24T05:00:00.000Z");

describe("times on the page", () => {
  it("write seconds of a recording as minutes and seconds", () => {
    expect([0, 42.9, 67, 3605].map(audioTime)).toEqual(["0:00", "0:42", "1:07", "60:05"]);
  });

  it("keep a printed day in every time zone", () => {
    expect(dayText("2026-08-14")).toBe("14 Aug 2026");
  });

  it("leave out the year when it is this one", () => {
    expect(shortDayText("2026-08-14", now)).toBe("14 Aug");
    expect(shortDayText("2025-08-14", now)).toBe("14 Aug 2025");
  });

  it("never run backwards when clocks disagree", () => {
    expect(minutesSince("2026-11-24T05:03:00.000Z", now)).toBe(0);
    expect(elapsedText("2026-11-24T05:03:00.000Z", now)).toBe("0:00");
  });

  it("say a short wait in seconds and a lock in minutes", () => {
    expect([4, 59, 60, 900].map(waitText)).toEqual(["4 s", "59 s", "1 min", "15 min"]);
  });
});
