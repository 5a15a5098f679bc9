import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../contracts.ts";
import { startTestCloud } from "../testing.ts";
import { dataProbes } from "./effective-data-probes.ts";
import { functionProbes } from "./effective-function-probes.ts";
import type { Probe } from "./effective-probe.ts";
import { resourceTypes } from "./resource-types.ts";

const probes = { ...dataProbes, ...functionProbes };
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "swasya-effective-"));
});
afterAll(() => rmSync(dir, { recursive: true }));

function writeTemplate(folder: string, type: string, probe: Probe, properties: Json): string {
  const templateFile = join(folder, "template.json");
  const template = {
    Resources: { ...probe.beside, It: { Type: type, Properties: properties } },
    Outputs: { It: { Value: { Ref: "It" } }, ...probe.outputs },
  };
  writeFileSync(templateFile, JSON.stringify(template).replaceAll("{folder}", folder));
  return templateFile;
}

/** What is seen of a cloud whose resource `It` has these properties; a template that is refused is seen as such. */
async function seenWith(type: string, probe: Probe, properties: Json): Promise<unknown> {
  const folder = mkdtempSync(join(dir, "run-"));
  const dataDir = join(folder, "data");
  mkdirSync(dataDir);
  if (probe.prepare) {
    const templateFile = writeTemplate(folder, type, probe, { ...probe.base, Enabled: false });
    const cloud = await startTestCloud({ templateFile, dataDir });
    await probe.prepare(cloud);
    await cloud.close();
  }
  const templateFile = writeTemplate(folder, type, probe, properties);
  const cloud = await startTestCloud({ templateFile, dataDir }).catch(() => undefined);
  if (!cloud) return "refused";
  try {
    return await probe.observe(cloud, folder);
  } finally {
    await cloud.close();
  }
}

test("every type that has effective properties is probed, each property of it once", () => {
  const listed = Object.entries(resourceTypes).flatMap(([type, supported]) =>
    supported === "accepted" ? [] : supported.effective.map((property) => `${type} ${property}`),
  );
  const probed = Object.entries(probes).flatMap(([type, ofType]) =>
    ofType.flatMap(({ changes }) => Object.keys(changes).map((property) => `${type} ${property}`)),
  );
  expect(probed.toSorted()).toEqual(listed.toSorted());
});

const all = Object.entries(probes).flatMap(([type, ofType]) =>
  ofType.map((probe) => ({ type, probe, of: Object.keys(probe.changes).join(", ") })),
);

describe.each(all)("$type: $of", ({ type, probe }) => {
  let before: unknown;
  beforeAll(async () => {
    before = await seenWith(type, probe, probe.base);
  });

  test("the same template is seen the same", async () => {
    expect(before).not.toBe("refused");
    expect(await seenWith(type, probe, probe.base)).toEqual(before);
  });

  test.each(Object.keys(probe.changes))("%s has an effect", async (property) => {
    const after = await seenWith(type, probe, { ...probe.base, [property]: probe.changes[property] });
    expect(after === "refused").toBe(probe.refuses?.includes(property) ?? false);
    expect(after).not.toEqual(before);
  });
});
