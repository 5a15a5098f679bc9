import { type ConsentId, type PatientId, newId } from "@swasya/domain/ids";
import type { UploadKind } from "@swasya/domain/upload";
import type { ErrorKey } from "@swasya/messages/errors";
import { useState } from "react";
import { outbox } from "../../app/phone.ts";
import { useUser } from "../session/session.tsx";
import { failureOf } from "../../server/failure.ts";
import { sniffFile, startOf } from "./captured-file.ts";
import { preparePhoto } from "./prepare-photo.ts";

interface CaptureFor {
  readonly patientId: PatientId;
  readonly token?: string;
  /** The consent that must reach the server first. */
  readonly after?: ConsentId;
}

export interface Capture {
  readonly working: boolean;
  readonly problem: ErrorKey | undefined;
  readonly take: (kind: UploadKind, file: File) => Promise<void>;
}

/** Looks at the bytes, makes a photograph smaller, and puts it where it is sent from. */
export function useCapture({ patientId, token, after }: CaptureFor): Capture {
  const { clinicId, staffId } = useUser();
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<ErrorKey>();

  const put = async (kind: UploadKind, file: File): Promise<ErrorKey | undefined> => {
    const sniffed = sniffFile(kind, await startOf(file), file.size);
    if (!sniffed.ok) return sniffed.reason;
    const { contentType, bytes } =
      kind === "audio"
        ? { contentType: sniffed.contentType, bytes: await file.arrayBuffer() }
        : await preparePhoto(file, sniffed.format);
    const now = Date.now();
    const common = {
      clinicId,
      staffId,
      patientId,
      token,
      after,
      contentType,
      bytes: bytes.byteLength,
      createdAt: new Date(now).toISOString(),
      attempts: 0,
      nextTryAt: 0,
    };
    await outbox.add(
      kind === "audio"
        ? { ...common, kind, itemId: newId("REC", clinicId, now), recovered: false }
        : { ...common, kind, itemId: newId("SCAN", clinicId, now) },
      bytes,
    );
    return undefined;
  };

  return {
    working,
    problem,
    async take(kind, file) {
      setWorking(true);
      setProblem(undefined);
      try {
        setProblem(await outbox.prepare(() => put(kind, file)));
      } catch (error) {
        const { key } = failureOf(error);
        setProblem(
          key === "device.storage-full" ? key : kind === "audio" ? "device.not-audio" : "device.not-image",
        );
      } finally {
        setWorking(false);
      }
    },
  };
}
