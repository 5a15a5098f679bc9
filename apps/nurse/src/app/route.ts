import { PatientId } from "@swasya/domain/ids";
import { useSyncExternalStore } from "react";

/** Where the nurse is, kept in the address after `#`, so that any static server can serve the app. */
export type Route =
  | { readonly screen: "today" | "register" | "find" | "sync" }
  | { readonly screen: "patient" | "record"; readonly patientId: PatientId };

export function parseRoute(hash: string): Route {
  const [screen, id] = hash.replace(/^#\/?/, "").split("/");
  if (screen === "register" || screen === "find" || screen === "sync") return { screen };
  const patientId = PatientId.safeParse(id);
  if ((screen === "patient" || screen === "record") && patientId.success)
    return { screen, patientId: patientId.data };
  return { screen: "today" };
}

export const hrefOf = (route: Route): string => {
  if (route.screen === "today") return "#/";
  return "patientId" in route ? `#/${route.screen}/${route.patientId}` : `#/${route.screen}`;
};

export const goTo = (route: Route, { replace = false } = {}): void => {
  if (replace) window.location.replace(hrefOf(route));
  else window.location.hash = hrefOf(route);
};

const subscribe = (listener: () => void) => {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
};

export const useRoute = (): Route => parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
