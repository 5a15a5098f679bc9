import { observable } from "../device/observable.ts";

/** True once a newer version lies ready; taking it reloads the page. */
export const updateReady = observable(false);

let waiting: ServiceWorker | undefined;

/** The waiting version takes over when the nurse says so, never while something is recorded. */
export const takeUpdate = (): void => waiting?.postMessage("take-over", { transfer: [] });

/** Makes the app open without a network. In development there is no service worker. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const base = import.meta.env.BASE_URL;
  const hadController = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () =>
    hadController ? window.location.reload() : undefined,
  );
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
  const announce = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    waiting = registration.waiting;
    updateReady.set(true);
  };
  announce();
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", announce),
  );
}
