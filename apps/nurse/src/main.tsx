import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./app.css";
import { App } from "./app/app.tsx";
import { Broken } from "./app/broken.tsx";
import { preloadSheets } from "./app/load-sheets.ts";
import { wakePhone } from "./app/phone.ts";
import { registerServiceWorker } from "./app/service-worker.ts";
import { SessionGate } from "./features/session/session.tsx";
import { LanguageProvider } from "./language/language.tsx";
import { queryClient } from "./server/query-client.ts";

const container = document.getElementById("root");
if (!container) throw new Error("index.html has no #root");

const page = (inside: ReactNode) => (
  <StrictMode>
    <LanguageProvider>{inside}</LanguageProvider>
  </StrictMode>
);

const root = createRoot(container, { onUncaughtError: () => root.render(page(<Broken />)) });
root.render(
  page(
    <QueryClientProvider client={queryClient}>
      <SessionGate>
        <App />
      </SessionGate>
    </QueryClientProvider>,
  ),
);
void wakePhone();
preloadSheets();
void registerServiceWorker();
