import type { Log } from "@swasya/cloud/log/log";
import type { Session } from "@swasya/domain/staff";
import type { RequestUploadInput, UploadTicket } from "@swasya/domain/upload";
import type { Needs } from "@swasya/services/context";
import { requestUpload } from "@swasya/services/uploads/request";

type Deps = Omit<Needs<"patients" | "history" | "objects">, "session"> & { readonly log: Log };

export const createPresigning =
  ({ log, ...ports }: Deps) =>
  async (session: Session, input: RequestUploadInput): Promise<UploadTicket> => {
    const ticket = await requestUpload({ ...ports, session }, input);
    log.info("upload.presigned", { patientId: input.patientId, bytes: input.bytes });
    return ticket;
  };
