export type XmlValue = string | number | boolean | undefined | readonly XmlValue[] | XmlFields;
export interface XmlFields {
  readonly [tag: string]: XmlValue;
}

const NAMESPACE = ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An S3 answer; arrays repeat their tag, undefined fields are left out. */
export const toXml = (root: string, value: XmlFields): string =>
  `${PROLOGUE}<${root}${NAMESPACE}>${elementsOf(value)}</${root}>`;

/** S3's error body carries no namespace. */
export const toErrorXml = (value: XmlFields): string => `${PROLOGUE}<Error>${elementsOf(value)}</Error>`;

/** The fields as elements, without a root. */
export const elementsOf = (fields: XmlFields): string =>
  Object.entries(fields)
    .map(([tag, value]) => element(tag, value))
    .join("");

function element(tag: string, value: XmlValue): string {
  if (value === undefined) return "";
  if (isList(value)) return value.map((item) => element(tag, item)).join("");
  const inner = typeof value === "object" ? elementsOf(value) : escapeXml(String(value));
  return `<${tag}>${inner}</${tag}>`;
}

const isList = (value: XmlValue): value is readonly XmlValue[] => Array.isArray(value);

const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are legal in keys but not in XML text
  text.replace(/[<>&"'\u0000-\u001f]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface XmlNode {
  readonly tag: string;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

interface GrowingNode {
  tag: string;
  text: string;
  children: GrowingNode[];
}

const TOKEN = /<\?[^>]*\?>|<(\/)?([\w:]+)[^>]*?(\/)?>|([^<]+)/g;

/** Reads the small documents S3 clients send. Attributes are ignored. Returns undefined when it is not XML. */
export function parseXml(source: string): XmlNode | undefined {
  const root: GrowingNode = { tag: "", text: "", children: [] };
  const open: GrowingNode[] = [root];
  for (const [, closing, tag, selfClosing, text] of source.matchAll(TOKEN)) {
    const current = open.at(-1);
    if (current === undefined) return undefined;
    if (text !== undefined) current.text += text;
    else if (closing) {
      if (current.tag !== tag) return undefined;
      open.pop();
    } else if (tag !== undefined) {
      const node: GrowingNode = { tag, text: "", children: [] };
      current.children.push(node);
      if (!selfClosing) open.push(node);
    }
  }
  return open.length === 1 ? root.children[0] : undefined;
}

export const childrenOf = (node: XmlNode | undefined, tag: string): readonly XmlNode[] =>
  (node?.children ?? []).filter((child) => child.tag === tag);

export const textOf = (node: XmlNode | undefined, tag: string): string | undefined => {
  const child = childrenOf(node, tag)[0];
  return child && unescapeXml(child.text);
};

export const textsOf = (node: XmlNode | undefined, tag: string): string[] =>
  childrenOf(node, tag).map((child) => unescapeXml(child.text));

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(String(hex), 16));
    return NAMED[String(name)] ?? whole;
  });
