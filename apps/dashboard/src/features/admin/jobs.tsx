"use client";
import { canMoveNote } from "@swasya/domain/note";
import { ulidOf } from "@swasya/domain/ids";
import { Button } from "@swasya/ui/button";
import { momentText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { Notice } from "../../shell/notice.tsx";
import { refusalText } from "../../shell/refusal-text.ts";
import { useNow } from "../../shell/use-now.ts";
import { useJobs, useRetryJob } from "./api.ts";

/** The end of an id is enough to find it in the log. */
export const shortId = (id: string): string => `…${ulidOf(id).slice(-6)}`;

export function Jobs() {
  const t = useText();
  const now = useNow(60_000);
  const jobs = useJobs();
  const retry = useRetryJob();
  const error = jobs.error ?? retry.error;
  return (
    <section aria-label={t("admin.jobs")}>
      <h1 className="hanging">
        {t("admin.jobs")} <small>{t("admin.jobs-aside")}</small>
      </h1>
      {error && <Notice>{refusalText(error, t)}</Notice>}
      {jobs.data?.length === 0 && <p className="py-3">{t("admin.jobs-none")}</p>}
      <table className="table" hidden={!jobs.data?.length}>
        <thead>
          <tr>
            <th>{t("admin.when")}</th>
            <th>{t("admin.what")}</th>
            <th>{t("admin.state")}</th>
            <th>{t("admin.why")}</th>
            <th>
              <span className="sr-only">{t("admin.act")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.data?.map(({ noteId, patientId, status, reason, updatedAt }) => (
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
        </tbody>
      </table>
    </section>
  );
}
