import { describe, expect, it } from "vitest";
import type { Catalogue } from "./catalogue.ts";
import { fill, translator } from "./catalogue.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { nurse } from "./nurse.ts";

const all: readonly (readonly [string, Catalogue<string>])[] = [
  ["common", common],
  ["errors", errors],
  ["nurse", nurse],
];
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe.each(all)("the %s catalogue", (_name, texts) => {
  it("has every key in both languages", () => {
    expect(Object.keys(texts.hi).toSorted()).toEqual(Object.keys(texts.en).toSorted());
  });

  it("asks for the same values in both languages", () => {
    const differing = Object.keys(texts.en).filter(
      (key) => placeholders(texts.en[key] ?? "").join() !== placeholders(texts.hi[key] ?? "").join(),
    );
    expect(differing).toEqual([]);
  });

  it("writes Hindi in Devanagari", () => {
    const latin = Object.entries(texts.hi)
      .filter(([, text]) => !/\p{Script=Devanagari}/u.test(text))
      .map(([key]) => key);
    expect(latin).toEqual([]);
  });

  it("has no empty text and no digits that only one language reads", () => {
    const sentences = [...Object.values(texts.en), ...Object.values(texts.hi)];
    expect(sentences.filter((text) => text.trim() === "" || /[०-९]/.test(text))).toEqual([]);
  });

  it("keeps the voice: no apologies, no exclamation marks, no 'successfully'", () => {
    const loud = Object.values(texts.en).filter((text) => /!|oops|please|sorry|successfully/i.test(text));
    expect(loud).toEqual([]);
  });
});

describe("the names that tests and people rely on", () => {
  it("are the ones the design fixes", () => {
    expect({
      email: common.en["sign-in.email"],
      password: common.en["sign-in.password"],
      signIn: common.en["sign-in.submit"],
      register: nurse.en["register.submit"],
      name: nurse.en["register.name"],
      phone: nurse.en["register.phone"],
      age: nurse.en["register.age"],
      sex: nurse.en["register.sex"],
      add: nurse.en["patient.add"],
      agree: nurse.en["consent.agree"],
      start: nurse.en["recorder.start"],
      pause: nurse.en["recorder.pause"],
      stop: nurse.en["recorder.stop"],
      scan: nurse.en["patient.scan"],
      send: nurse.en["patient.send"],
      sync: nurse.en["sync.region"],
    }).toEqual({
      email: "Email",
      password: "Password",
      signIn: "Sign in",
      register: "Register patient",
      name: "Full name",
      phone: "Phone",
      age: "Age",
      sex: "Sex",
      add: "Add to queue",
      agree: "Patient agrees to be recorded",
      start: "Start recording",
      pause: "Pause",
      stop: "Stop and save",
      scan: "Scan document",
      send: "Send to doctor",
      sync: "Sync",
    });
  });
});

describe("filling a text", () => {
  it("puts values where their names stand and leaves unknown names visible", () => {
    expect(fill("{kept}/{captured} slices, {other}", { kept: 3, captured: 4 })).toBe("3/4 slices, {other}");
  });

  it("speaks the language it was asked for", () => {
    expect(translator(nurse, "hi")("today.wait", { minutes: 7 })).toBe("7 मिनट");
  });
});
