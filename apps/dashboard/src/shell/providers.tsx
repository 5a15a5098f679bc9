"use client";
import { CSPProvider } from "@base-ui/react/csp-provider";
import type { Language } from "@swasya/messages/catalogue";
import type { AppRouter } from "@swasya/trpc/router";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpLink } from "@trpc/client";
import { type ReactNode, useState } from "react";
import { LanguageProvider } from "./language.tsx";
import { makeQueryClient } from "./query-client.ts";
import { TRPCProvider } from "./trpc.ts";

interface ProvidersProps {
  readonly nonce: string | undefined;
  readonly language: Language;
  readonly children: ReactNode;
}

export function Providers({ nonce, language, children }: ProvidersProps) {
  const [queryClient] = useState(makeQueryClient);
  // Queries go by POST too: a name searched for or a question asked must not stand in an address, and so in a log.
  const [trpcClient] = useState(() =>
    createTRPCClient<AppRouter>({ links: [httpLink({ url: "/trpc", methodOverride: "POST" })] }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <CSPProvider nonce={nonce}>
        <TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
          <LanguageProvider initial={language}>{children}</LanguageProvider>
        </TRPCProvider>
      </CSPProvider>
    </QueryClientProvider>
  );
}
