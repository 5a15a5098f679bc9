"use client";
import { canMoveNote } from "@swasya/domain/note";
import { Button } from "@swasya/ui/button";
import { momentText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { useNow } from "../../shell/use-now.ts";
import { useJobs, useRetryJob } from "./api.ts";
import { Book } from "./book.tsx";
import { shortId } from "./short-id.ts";

export function Jobs() {
  const t = useText();
  const now = useNow(60_000);
  const jobs = useJobs();
  const retry = useRetryJob();
  return (
    <Book
      name="jobs"
      aside={t("admin.jobs-aside")}
      error={jobs.error ?? retry.error}
      none={t("admin.jobs-none")}
      columns={["when", "what", "state", "why", "act"]}
      rows={jobs.data?.map(({ noteId, patientId, status, reason, updatedAt }) => (
        <tr key={noteId}>
          <td className="num whitespace-nowrap">{momentText(updatedAt, now)}</td>
          <td className="num">
            {t("record.kind.note")} {shortId(noteId)}
          </td>
          <td>{t(`note.${status}`)}</td>
          <td>{reason && t(reason)}</td>
          <td className="text-right">
            {canMoveNote({ status, updatedAt }, "retry", now) && (
              <Button size="small" onClick={() => retry.mutate({ patientId, noteId })}>
                {t("note.retry")}
              </Button>
            )}
          </td>
        </tr>
      ))}
    />
  );
}
