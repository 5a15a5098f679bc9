import { config } from "./config.ts";
import { demoStaff } from "./demo/people.ts";
import { signedIn } from "./demo/signed-in.ts";

/*
 * Prints the command that listens to a demo clinic's live messages with mosquitto, from a ticket as a screen of
 * theirs gets it: good for five minutes, for this client id and this clinic's topics.
 */

interface Ticket {
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  readonly topics: readonly string[];
}

const email = process.argv[2] ?? demoStaff[0]?.email ?? "";
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

try {
  const call = await signedIn(`http://localhost:${config.webPort}`, email);
  const { clientId, username, password, topics } = await call<Ticket>("live.ticket", {});
  const words = ["-h", "127.0.0.1", "-p", String(config.cloudPort), "-V", "5", "-q", "1", "-v"];
  const credentials = ["-i", clientId, "-u", username, "-P", password];
  const filters = topics.flatMap((topic) => ["-t", topic]);
  process.stdout.write(`mosquitto_sub ${[...words, ...credentials, ...filters].map(quoted).join(" ")}\n`);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`No ticket: ${why}. Is npm start running, and is ${email} of the demo staff?\n`);
  process.exitCode = 1;
}
