/**
 * May this request change something? Browsers send `Origin` with every POST: it must be ours. A caller that
 * is no browser sends neither header and has no cookies it did not sign in for.
 */
export function mayMutate(
  headers: { readonly origin?: string; readonly "sec-fetch-site"?: string | string[] | undefined },
  webOrigin: string,
): boolean {
  if (headers.origin !== undefined) return headers.origin === webOrigin;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}
