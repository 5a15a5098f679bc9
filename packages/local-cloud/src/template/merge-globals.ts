import type { TemplateMap, TemplateValue } from "./parse-template.ts";
import { isMap } from "./resolver.ts";

/** SAM's rule: maps merge key by key, lists are joined (globals first), anything else is replaced. */
export function mergeGlobals(globals: TemplateMap, type: string, own: TemplateMap): TemplateMap {
  const kind = /^AWS::Serverless::(\w+)$/.exec(type)?.[1];
  const shared = kind ? globals[kind] : undefined;
  return isMap(shared) ? mergeMaps(shared, own) : own;
}

function mergeMaps(shared: TemplateMap, own: TemplateMap): TemplateMap {
  const merged: TemplateMap = { ...shared, ...own };
  for (const [key, value] of Object.entries(own)) {
    const global = shared[key];
    if (global !== undefined) merged[key] = mergeValues(global, value);
  }
  return merged;
}

function mergeValues(shared: TemplateValue, own: TemplateValue): TemplateValue {
  if (Array.isArray(shared) && Array.isArray(own)) return [...shared, ...own];
  if (isMap(shared) && isMap(own) && !isIntrinsic(shared) && !isIntrinsic(own)) return mergeMaps(shared, own);
  return own;
}

const isIntrinsic = (value: TemplateMap): boolean =>
  Object.keys(value).some((key) => key === "Ref" || key.startsWith("Fn::"));
