/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";

declare let self: ServiceWorkerGlobalScope;

self.addEventListener("message", (event) => {
  if (event.data === "take-over") void self.skipWaiting();
});

// The first visit is controlled too, so that every part of the app opens without a network from then on.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

// oxlint-disable-next-line no-underscore-dangle -- the build puts the list of files in place of this very name
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL("index.html"), { allowlist: [/^\/nurse(\/|$)/] }));
