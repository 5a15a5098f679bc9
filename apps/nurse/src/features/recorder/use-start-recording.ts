import type { ConsentId, PatientId } from "@swasya/domain/ids";
import type { QueueRow } from "@swasya/domain/queue";
import { recorder } from "../../app/phone.ts";
import { goTo } from "../../app/route.ts";
import { useStartIntake } from "../queue/api.ts";
import { useUser } from "../session/session.tsx";

interface StartOptions {
  readonly patientId: PatientId;
  readonly entry: QueueRow | undefined;
  /** The consent that must reach the server before the recording. */
  readonly after: ConsentId | undefined;
}

/** Opens the microphone and the recorder's screen; tells the queue that the nurse has begun. */
export function useStartRecording({ patientId, entry, after }: StartOptions): () => void {
  const { clinicId, staffId } = useUser();
  const intake = useStartIntake();
  return () => {
    void recorder.start({ clinicId, staffId, patientId, token: entry?.token, after });
    if (entry?.status === "waiting") intake.mutate({ entryId: entry.entryId });
    goTo({ screen: "record", patientId });
  };
}
