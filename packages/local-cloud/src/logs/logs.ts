import { z } from "zod";
import type { Json, JsonService } from "../contracts.ts";
import { Fault, unknownOperation } from "../fault.ts";
import { matcherOf } from "./filter-pattern.ts";
import type { LogGroup, LogGroups } from "./log-groups.ts";

export interface LogsDeps {
  readonly groups: LogGroups;
  readonly region: string;
  readonly account: string;
}

const groupsInput = z.object({
  logGroupNamePrefix: z.string().default(""),
  logGroupNamePattern: z.string().default(""),
});
const filterInput = z.object({
  logGroupName: z.string().optional(),
  logGroupIdentifier: z.string().optional(),
  filterPattern: z.string().default(""),
  startTime: z.number().default(0),
  endTime: z.number().default(Infinity),
  limit: z.number().int().min(1).max(10_000).default(10_000),
  nextToken: z.string().optional(),
});

/** The one stream of a function here: what it writes comes from one process. */
const STREAM = "local";

/** CloudWatch Logs, to be read: the groups of the functions and their newest lines. */
export function createLogs({ groups, region, account }: LogsDeps): JsonService {
  const arnOf = (name: string) => `arn:aws:logs:${region}:${account}:log-group:${name}`;
  const describe = (input: Json): Json => {
    const { logGroupNamePrefix, logGroupNamePattern } = parse(groupsInput, input);
    const wanted = groups
      .all()
      .filter(({ name }) => name.startsWith(logGroupNamePrefix) && name.includes(logGroupNamePattern));
    return {
      logGroups: wanted.map(({ name, createdAt, events }) => ({
        logGroupName: name,
        creationTime: createdAt,
        arn: `${arnOf(name)}:*`,
        logGroupArn: arnOf(name),
        storedBytes: events.reduce((bytes, { message }) => bytes + Buffer.byteLength(message), 0),
      })),
    };
  };
  const filter = (input: Json): Json => {
    const request = parse(filterInput, input);
    const id = request.logGroupName ?? request.logGroupIdentifier;
    const group = groups.all().find(({ name }) => name === id || arnOf(name) === id);
    if (!group) throw new Fault("ResourceNotFoundException", "The specified log group does not exist.");
    return page(group, request);
  };
  return {
    handle(operation, input) {
      if (operation === "DescribeLogGroups") return describe(input);
      if (operation === "FilterLogEvents") return filter(input);
      throw unknownOperation(operation);
    },
  };
}

/** The token names the last event given, so that lines written meanwhile neither shift nor repeat a page. */
function page(group: LogGroup, request: z.infer<typeof filterInput>): Json {
  const matches = matcherOf(request.filterPattern);
  const found = group.events.filter(
    ({ eventId, timestamp, message }) =>
      timestamp >= request.startTime &&
      timestamp <= request.endTime &&
      eventId > (request.nextToken ?? "") &&
      matches(message),
  );
  const events = found.slice(0, request.limit);
  return {
    events: events.map((event) => ({ ...event, logStreamName: STREAM, ingestionTime: event.timestamp })),
    searchedLogStreams: [],
    ...(found.length > events.length ? { nextToken: events.at(-1)?.eventId } : {}),
  };
}

function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Fault("InvalidParameterException", `The value of ${paths.join(", ")} is not valid.`);
}
