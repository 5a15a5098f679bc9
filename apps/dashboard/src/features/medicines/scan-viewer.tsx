"use client";
import type { Box } from "@swasya/domain/evidence";
import type { DocumentView } from "@swasya/domain/history";
import { Sheet } from "@swasya/ui/sheet";
import { useState } from "react";
import { dayText } from "../../shell/clock-text.ts";
import { useText } from "../../shell/language.tsx";
import { languageOf } from "../encounter/quote.tsx";
import { useHistory } from "./api.ts";
import { dateOf } from "./model.ts";

export interface ShownScan {
  readonly documentId: string;
  /** The line to draw a box around. */
  readonly lineId?: string;
}

interface ScanViewerProps {
  readonly patientId: string;
  readonly scan: ShownScan | undefined;
  readonly onClose: () => void;
}

export function ScanViewer({ patientId, scan, onClose }: ScanViewerProps) {
  const t = useText();
  const history = useHistory(patientId);
  const document = history.data?.documents.find(({ documentId }) => documentId === scan?.documentId);
  const date = dateOf(document);
  return (
    <Sheet
      open={scan !== undefined && document !== undefined}
      onClose={onClose}
      title={t("scan.title", { date: date ? dayText(date) : "" })}
      closeLabel={t("action.close")}
      place="centre"
    >
      {document && (
        <Paper
          key={document.documentId}
          document={document}
          lineId={scan?.lineId}
          onExpired={() => void history.refetch()}
        />
      )}
    </Sheet>
  );
}

interface PaperProps {
  readonly document: DocumentView;
  readonly lineId: string | undefined;
  readonly onExpired: () => void;
}

/** The photograph with the words in question boxed. Its address is short-lived: the first failure asks for another. */
function Paper({ document, lineId, onExpired }: PaperProps) {
  const t = useText();
  const [failures, setFailures] = useState(0);
  const line = document.lines.find((each) => each.lineId === lineId);
  const fail = () => {
    setFailures(failures + 1);
    if (failures === 0) onExpired();
  };
  return (
    <figure className="grid gap-3">
      {failures < 2 ? (
        <span className="scan">
          {/* oxlint-disable-next-line nextjs/no-img-element -- a presigned address must not pass the image optimiser */}
          <img src={document.imageUrl} alt={t("scan.alt")} onError={fail} />
          {line && <ScanBox box={line.box} />}
        </span>
      ) : (
        <output>{t("scan.gone")}</output>
      )}
      {line && (
        <figcaption>
          <q className="quote" lang={languageOf(line.text)}>
            {line.text}
          </q>
        </figcaption>
      )}
    </figure>
  );
}

const percent = (fraction: number): string => `${fraction * 100}%`;

const ScanBox = ({ box }: { readonly box: Box }) => (
  <span
    aria-hidden
    className="scan-box"
    style={{
      left: percent(box.left),
      top: percent(box.top),
      width: percent(box.width),
      height: percent(box.height),
    }}
  />
);
