import { DEMO_PASSWORD } from "./people.ts";

export type Call = <Answer>(
  procedure: string,
  input: unknown,
  kind?: "query" | "mutation",
) => Promise<Answer>;

/** A signed-in caller of the API, as `curl` would be one. */
export async function signedIn(web: string, email: string): Promise<Call> {
  let cookie = "";
  const call: Call = async (procedure, input, kind = "mutation") => {
    const url = `${web}/trpc/${procedure}`;
    const query = `${url}?input=${encodeURIComponent(JSON.stringify(input))}`;
    const response =
      kind === "query"
        ? await fetch(query, { headers: { cookie } })
        : await fetch(url, {
            method: "POST",
            headers: { "content-type": "application/json", cookie },
            body: JSON.stringify(input),
          });
    const set = response.headers.getSetCookie().map((line) => line.split(";")[0]);
    if (set.length > 0) cookie = set.join("; ");
    const body = (await response.json()) as { result?: { data: never }; error?: { message: string } };
    if (!response.ok || !body.result)
      throw new Error(`${procedure}: ${response.status} ${body.error?.message}`);
    return body.result.data;
  };
  await call("auth.signIn", { email, password: DEMO_PASSWORD });
  return call;
}
