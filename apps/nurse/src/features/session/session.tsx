import type { SignedInUser } from "@swasya/domain/staff";
import { type ReactNode, createContext, useContext, useEffect } from "react";
import { outbox } from "../../app/phone.ts";
import { onSignedOut } from "../../server/query-client.ts";
import { setNobodySignedIn, useMe } from "./api.ts";
import { OtherRole } from "./other-role.tsx";
import { SignIn } from "./sign-in.tsx";

const SessionContext = createContext<SignedInUser | undefined>(undefined);

export function useUser(): SignedInUser {
  const user = useContext(SessionContext);
  if (!user) throw new Error("useUser needs a signed-in nurse");
  return user;
}

/** Shows the app to a nurse, the sign-in to anybody else, and lets the outbox know whose things may go. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  const user = me.data;
  useEffect(() => onSignedOut(setNobodySignedIn), []);
  useEffect(() => outbox.setOwner(user ?? undefined), [user]);
  if (user === undefined) return null;
  if (user === null) return <SignIn />;
  if (user.role !== "nurse") return <OtherRole name={user.name} />;
  // Another person, another page: nothing mounted for the one before keeps what it showed.
  return (
    <SessionContext key={user.staffId} value={user}>
      {children}
    </SessionContext>
  );
}
