import type { AttributeValue, Item } from "./attribute-value.ts";
import type { DocumentPath } from "./syntax.ts";

const memberOf = (item: Item, name: string | number | undefined) =>
  typeof name === "string" && Object.hasOwn(item, name) ? item[name] : undefined;

/** The value at the path, or undefined where the path leads nowhere. */
export function valueAt(item: Item, path: DocumentPath): AttributeValue | undefined {
  let value = memberOf(item, path[0]);
  for (const part of path.slice(1)) {
    if (value === undefined) return undefined;
    if (typeof part === "number") value = "L" in value ? value.L[part] : undefined;
    else value = "M" in value ? memberOf(value.M, part) : undefined;
  }
  return value;
}

interface ProjectionNode {
  whole: boolean;
  readonly members: Map<string | number, ProjectionNode>;
}

const newNode = (): ProjectionNode => ({ whole: false, members: new Map() });

function projectionTree(paths: readonly DocumentPath[]): ProjectionNode {
  const root = newNode();
  for (const path of paths) {
    let node = root;
    for (const part of path) {
      const child = node.members.get(part) ?? newNode();
      node.members.set(part, child);
      node = child;
    }
    node.whole = true;
  }
  return root;
}

function pick(value: AttributeValue, node: ProjectionNode): AttributeValue | undefined {
  if (node.whole) return value;
  if ("M" in value) {
    const members = pickMembers(value.M, node);
    return Object.keys(members).length > 0 ? { M: members } : undefined;
  }
  if (!("L" in value)) return undefined;
  const elements = value.L.flatMap((element, position) => {
    const child = node.members.get(position);
    const picked = child && pick(element, child);
    return picked ? [picked] : [];
  });
  return elements.length > 0 ? { L: elements } : undefined;
}

function pickMembers(item: Item, node: ProjectionNode): Item {
  const picked: [string, AttributeValue][] = [];
  for (const [name, child] of node.members) {
    const value = memberOf(item, name);
    const part = value && pick(value, child);
    if (part && typeof name === "string") picked.push([name, part]);
  }
  return Object.fromEntries(picked);
}

/** The item cut down to the paths; lists keep their order and close their gaps. */
export function project(item: Item, paths: readonly DocumentPath[] | undefined): Item {
  return paths ? pickMembers(item, projectionTree(paths)) : item;
}

export const pickAttributes = (item: Item, names: readonly string[]): Item =>
  project(
    item,
    names.map((name) => [name]),
  );
