import type { TemplateResource } from "@swasya/local-cloud/template/load-template";
import { describe, expect, it } from "vitest";
import {
  arnsOf,
  bag,
  environmentOf,
  functions,
  list,
  resource,
  roles,
  statementsOf,
  tables,
  template,
} from "./template-facts.ts";

/** Actions that AWS authorises on no resource. */
const WITHOUT_RESOURCE = ["transcribe:StartTranscriptionJob", "textract:DetectDocumentText"];

const WILD_ARNS = [
  /^arn:aws:s3:::swasya-dev-(media|config)-\d+\/(audio|image|transcripts|prompts)\/\*$/,
  /^arn:aws:iot:[^:]+:\d+:topic\/clinics\/\*\/(patients|queue)\/\*\/[a-z_]+$/,
  // Whose screen it is only the row of its ticket knows.
  /^arn:aws:iot:[^:]+:\d+:client\/\*$/,
  /^arn:aws:transcribe:[^:]+:\d+:transcription-job\/swasya-\*$/,
  /^arn:aws:logs:[^:]+:\d+:log-group:\/aws\/lambda\/swasya-dev-[a-z-]+:\*$/,
];

/** Where the role may do this, and in which words. */
const allowed = (role: TemplateResource, action: string) =>
  statementsOf(role)
    .filter((statement) => list(statement["Action"]).includes(action))
    .flatMap((statement) => list(statement["Resource"]).map((arn) => ({ resource: String(arn), statement })));

describe("rights", () => {
  it("let only those read the app secret who hash a phone number or sign and verify live tickets", () => {
    const secret = template.resources.find(({ id }) => id === "AppSecret");
    expect(secret).toBeDefined();
    const readers = roles.filter(([, role]) =>
      statementsOf(role).some(
        (statement) =>
          list(statement["Action"]).includes("secretsmanager:GetSecretValue") &&
          list(statement["Resource"]).some((arn) => String(arn).includes("AppSecret")),
      ),
    );
    expect(readers.map(([id]) => id).toSorted()).toEqual([
      "ApiRole",
      "LiveAuthorizerRole",
      "PatientRegistrationRole",
    ]);
  });

  it("keep the recordings from the worker that drafts: it reads what was said, not the sound", () => {
    expect(arnsOf(resource("ScribeDraftRole")).filter((arn) => arn.includes("/audio/"))).toEqual([]);
  });

  it.each(roles)(
    "%s sees that an object is not there wherever it may read one, and lists nothing else",
    (_, role) => {
      const read = allowed(role, "s3:GetObject").map(({ resource: arn }) => arn);
      const listed = allowed(role, "s3:ListBucket").flatMap(({ resource: arn, statement }) =>
        list(bag(bag(statement["Condition"])["StringLike"])["s3:prefix"]).map(
          (prefix) => `${arn}/${String(prefix)}`,
        ),
      );
      expect(read.filter((arn) => !listed.includes(arn))).toEqual([]);
      const reachable = new Set([...read, ...allowed(role, "s3:PutObject").map(({ resource: arn }) => arn)]);
      expect(listed.filter((arn) => !reachable.has(arn))).toEqual([]);
    },
  );

  it.each(roles)("%s asks an index and writes to none", (_, role) => {
    const onIndexes = statementsOf(role)
      .filter((statement) => list(statement["Resource"]).some((arn) => String(arn).includes("/index/")))
      .flatMap((statement) => list(statement["Action"]).map(String));
    expect(onIndexes.filter((action) => action !== "dynamodb:Query")).toEqual([]);
  });

  it.each(roles)(
    "%s can write the audit by conditional puts and never changes or deletes a row",
    (_, role) => {
      const audit = resource("AuditEvents").ref;
      const actions = statementsOf(role)
        .filter((statement) => list(statement["Resource"]).some((arn) => String(arn).includes(audit)))
        .flatMap((statement) => list(statement["Action"]).map(String));
      expect(actions.filter((action) => !["dynamodb:PutItem", "dynamodb:Query"].includes(action))).toEqual(
        [],
      );
    },
  );

  it("ask every index that is paid for, from some role", () => {
    const asked = new Set(
      roles.flatMap(([, role]) => allowed(role, "dynamodb:Query").map(({ resource: arn }) => arn)),
    );
    const paidFor = tables.flatMap(([, table]) =>
      list(table.properties["GlobalSecondaryIndexes"]).map(
        (index) => `${table.ref}/index/${String(bag(index)["IndexName"])}`,
      ),
    );
    expect(paidFor.filter((index) => ![...asked].some((arn) => arn.endsWith(index)))).toEqual([]);
  });

  it.each(roles)("%s names exact actions", (_, role) => {
    const actions = statementsOf(role).flatMap((statement) => list(statement["Action"]).map(String));
    expect(actions.filter((action) => !/^[a-z0-9-]+:[A-Za-z]+$/.test(action))).toEqual([]);
  });

  it.each(roles)("%s reaches everything only where AWS knows no resource", (_, role) => {
    const everywhere = statementsOf(role)
      .filter((statement) => list(statement["Resource"]).includes("*"))
      .flatMap((statement) => list(statement["Action"]).map(String));
    expect(everywhere.filter((action) => !WITHOUT_RESOURCE.includes(action))).toEqual([]);
  });

  it.each(roles)(
    "%s uses wildcards only below a prefix, a topic, a job name, a screen or its log group",
    (_, role) => {
      const wild = arnsOf(role).filter((arn) => arn !== "*" && arn.includes("*"));
      expect(wild.filter((arn) => !WILD_ARNS.some((pattern) => pattern.test(arn)))).toEqual([]);
    },
  );

  it("gives every function a role of its own", () => {
    const used = functions.map(([id, fn]) => [id.replace(/Function$/, "Role"), fn.properties["Role"]]);
    expect(used).toEqual(
      used.map(([roleId]) => [roleId, `arn:aws:iam::123456789012:role/swasya-${String(roleId)}`]),
    );
  });

  it.each(functions)("%s reaches the tables, buckets and secrets it is told of, and no others", (id, fn) => {
    const arns = arnsOf(resource(id.replace(/Function$/, "Role")));
    const told = environmentOf(fn).filter(([name]) => /_(TABLE|BUCKET|SECRET_ARN)$/.test(name));
    const unreachable = told.filter(([, value]) => !arns.some((arn) => arn.includes(value)));
    expect(unreachable).toEqual([]);
    const names = arns.flatMap((arn) => /:table\/([^/]+)$|:s3:::([^/]+)/.exec(arn)?.slice(1) ?? []);
    const values = told.map(([, value]) => value);
    expect(names.filter((name) => name !== undefined && !values.includes(name))).toEqual([]);
  });
});
