import { join, resolve } from "node:path";
import type { LocalCloud, LocalCloudOptions } from "./contracts.ts";
import { createCloudFormation } from "./cloudformation/cloudformation.ts";
import { createCognito } from "./cognito/cognito.ts";
import { createHttpFront, type ApiGatewayFront } from "./http-front.ts";
import type { HttpApi } from "./api-gateway/http-api.ts";
import { createIot } from "./iot/iot.ts";
import { createAsyncInvocations } from "./lambda/async-invocations.ts";
import { createInvokeApi } from "./lambda/invoke-api.ts";
import { createLogGroups } from "./logs/log-groups.ts";
import { createLogs } from "./logs/logs.ts";
import { createSigV4Verifier } from "./sigv4/sigv4-verifier.ts";
import { createSts } from "./sts.ts";
import { apiPrefix } from "./template/identify-resource.ts";
import { createData } from "./wiring/create-data.ts";
import { listingRules } from "./wiring/event-rules.ts";
import { createFunctions } from "./wiring/create-functions.ts";
import { createUserPools } from "./wiring/create-user-pools.ts";
import { createServices, secretOf, type Services } from "./wiring/create-services.ts";
import { createSecretCreator } from "./wiring/ensure-secrets.ts";
import { startHousekeeping } from "./wiring/housekeeping.ts";
import { queueCheck, untilIdle } from "./wiring/idle.ts";
import { listen, type Listening } from "./wiring/listen.ts";
import { createLiveAuthorizer } from "./wiring/live-authorizer.ts";
import { loadLocalTemplate, nameOf, stackId, stackName } from "./wiring/load-local-template.ts";
import { localAccount, localRegion, productEnvironment } from "./wiring/product-environment.ts";
import { createDeliveryPlanner } from "./wiring/unkind-delivery.ts";
import { wireEvents } from "./wiring/wire-events.ts";

/**
 * Boots every service of the template in this process. What an earlier run on the same `dataDir` left under way goes
 * on. Throws one sentence for a taken port, a used data folder or a template it does not understand.
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const port = await listen(options.port);
  try {
    return await assemble(options, port);
  } catch (error) {
    await port.close();
    throw error;
  }
}

async function assemble(options: LocalCloudOptions, port: Listening): Promise<LocalCloud> {
  const { origin } = port;
  const log = options.log ?? (() => undefined);
  const services = createServices(options, origin, log);
  try {
    return await bootTemplate({ options, port, services, log });
  } catch (error) {
    await services.close();
    throw error;
  }
}

interface Boot {
  readonly options: LocalCloudOptions;
  readonly port: Listening;
  readonly services: Services;
  readonly log: (line: string) => void;
}

async function bootTemplate({ options, port, services, log }: Boot): Promise<LocalCloud> {
  const { origin } = port;
  const { store, dynamodb, sqs, s3 } = services;
  const template = loadLocalTemplate({
    templateFile: resolve(options.templateFile),
    parameters: options.parameters ?? {},
    origin,
    secrets: createSecretCreator(store, services.secrets, options.secrets ?? {}),
  });
  const onFailure = (operation: string, error: unknown): void =>
    log(`[${operation}] ${error instanceof Error ? error.stack : String(error)}`);
  const cognito = await createCognito({
    dir: join(options.dataDir, "cognito"),
    region: localRegion,
    account: localAccount,
    origin: () => origin,
    onFailure,
  });
  await createUserPools(template, cognito);
  const planner = createDeliveryPlanner(options.unkind);
  createData(template, nameOf, { dynamodb, s3, sqs, planner });
  const logs = createLogGroups(Date.now);
  const functions = createFunctions({
    template,
    templateFile: resolve(options.templateFile),
    nameOf,
    origin,
    buildDir: options.buildDir ?? join(options.dataDir, "build"),
    watch: options.watch ?? false,
    log,
    logs,
  });
  const { pools } = functions;
  const invocations = createAsyncInvocations({ store, sqs, functions: pools, now: Date.now });
  const wired = wireEvents({ ...services, template, invocations, pools, planner, now: Date.now });
  const iot = await createIot({
    authorize: createLiveAuthorizer(template, pools),
    region: localRegion,
    account: localAccount,
  });
  const front = createHttpFront({
    services: {
      dynamodb,
      sqs,
      secretsmanager: services.secrets,
      events: listingRules(services.eventBridge, template),
      logs: createLogs({ groups: logs, region: localRegion, account: localAccount }),
      transcribe: services.transcribe,
      textract: services.textract,
    },
    rest: {
      cloudformation: createCloudFormation({ template, stackName, stackId, startedAt: Date.now() }),
      iotdata: iot.data,
      lambda: createInvokeApi(pools, invocations),
      sts: createSts({ account: localAccount }),
    },
    mqtt: iot,
    cognito,
    s3,
    verifier: createSigV4Verifier({ secretOf, now: Date.now }),
    apiGateway: apiGatewayFront(wired.apis),
    onFailure,
  });
  port.open(front);
  const running = [services.transcribe, invocations, ...wired.sources];
  for (const part of running) part.start();
  const housekeeping = startHousekeeping({ dynamodb, streams: wired.streams, now: Date.now });

  let closed = false;
  return {
    url: origin,
    outputs: template.outputs,
    environment: productEnvironment(origin, template.outputs),
    lambda: pools,
    dynamodb,
    sqs,
    s3,
    idle: () =>
      untilIdle(
        [
          queueCheck(sqs, wired.sourceQueues),
          () => services.transcribe.pending() > 0,
          () => invocations.pending() > 0,
          () => wired.sources.some((source) => source.isBusy()),
          () => [...pools.values()].some((pool) => pool.pending() > 0),
        ],
        () => closed,
      ),
    close: once(async () => {
      closed = true;
      housekeeping.close();
      for (const part of running) part.close();
      await iot.close();
      await port.close();
      await functions.close();
      await cognito.close();
      await services.close();
    }),
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

function apiGatewayFront(apis: readonly HttpApi[]): ApiGatewayFront {
  const find = (path: string): HttpApi | undefined =>
    apis.find((api) => path.startsWith(`${apiPrefix}${api.apiId}/`));
  return {
    matches: (_method, path) => find(path) !== undefined,
    handle: (request, response) => {
      const target = request.url ?? "/";
      const api = find(target);
      return api?.handle(request, response, target.slice(apiPrefix.length + api.apiId.length));
    },
  };
}
