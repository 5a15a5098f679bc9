import type { Client } from "aedes";
import { AuthorizerResponse, type Authorize, type AuthorizeInput } from "./authorizer-response.ts";
import { createPolicyDecision, type PolicyDecision } from "./policy.ts";

/** Runs `work` after so many seconds; returns how to call it off. */
export type After = (seconds: number, work: () => void) => () => void;

export interface IotSession {
  decide: PolicyDecision;
  /** Filters without a wildcard; only these are sent a retained message. */
  readonly exactFilters: Set<string>;
}

interface SessionDeps {
  readonly authorize: Authorize;
  readonly region: string;
  readonly account: string;
  readonly after: After;
}

const MOST_TIMER_SECONDS = 86_400;

/** Who is connected and what each may do. */
export function createIotSessions(deps: SessionDeps) {
  const sessions = new WeakMap<Client, IotSession>();
  const connected = new Map<string, Client>();

  async function ask(input: AuthorizeInput) {
    const parsed = AuthorizerResponse.safeParse(await deps.authorize(input));
    if (!parsed.success || !parsed.data.isAuthenticated) return undefined;
    const { region, account } = deps;
    const variables = { "iot:ClientId": input.clientId };
    const decide = createPolicyDecision(parsed.data.policyDocuments, { region, account, variables });
    return decide("iot:Connect", input.clientId) ? { ...parsed.data, decide } : undefined;
  }

  /** False when the authorizer, its answer's form or its policy does not let this client connect. */
  async function open(client: Client, input: AuthorizeInput): Promise<boolean> {
    const granted = await ask(input);
    if (!granted) return false;
    const session: IotSession = { decide: granted.decide, exactFilters: new Set() };
    sessions.set(client, session);
    connected.set(client.id, client);
    const close = () => client.close();
    const callOffs = [
      deps.after(Math.min(granted.disconnectAfterInSeconds, MOST_TIMER_SECONDS), close),
      refreshEvery(granted.refreshAfterInSeconds, () => refresh(client, session, input)),
    ];
    client.conn.once("close", () => {
      if (connected.get(client.id) === client) connected.delete(client.id);
      for (const callOff of callOffs) callOff();
    });
    return true;
  }

  async function refresh(client: Client, session: IotSession, input: AuthorizeInput): Promise<void> {
    const granted = await ask(input).catch(() => undefined);
    if (granted) session.decide = granted.decide;
    else client.close();
  }

  function refreshEvery(seconds: number, work: () => Promise<void>): () => void {
    let callOff = deps.after(seconds, function again() {
      callOff = deps.after(seconds, again);
      void work();
    });
    return () => callOff();
  }

  return {
    open,
    of: (client: Client): IotSession | undefined => sessions.get(client),
    /** False when no such client is connected. */
    disconnect(clientId: string): boolean {
      const client = connected.get(clientId);
      client?.close();
      return client !== undefined;
    },
  };
}
