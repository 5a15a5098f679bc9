"use client";
import { PatientId } from "@swasya/domain/ids";
import { useCallback, useEffect, useState } from "react";

/** The patient on the page, kept behind the `#`: it survives a reload and never reaches a server's log. */
export function useOpenPatient() {
  const [patientId, setPatientId] = useState<PatientId>();

  useEffect(() => {
    const read = () => setPatientId(PatientId.safeParse(location.hash.slice(1)).data);
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);

  const open = useCallback((next: PatientId | undefined) => {
    history.replaceState(null, "", `#${next ?? "to-sign"}`);
    setPatientId(next);
  }, []);
  return [patientId, open] as const;
}
