import type { HeardSpeech, Json } from "../contracts.ts";

type HeardItem = HeardSpeech["items"][number];

interface OutputItem {
  readonly id: number;
  readonly type: "pronunciation" | "punctuation";
  readonly alternatives: readonly { readonly confidence: string; readonly content: string }[];
  readonly start_time?: string;
  readonly end_time?: string;
  readonly speaker_label?: string;
}

/** Amazon Transcribe's batch result file. Times are strings of seconds there. */
export function batchOutput(
  heard: HeardSpeech,
  job: { name: string; account: string; speakerLabels: boolean },
): Json {
  const turns = turnsOf(heard.items);
  let nextId = 0;
  const spoken = turns.map((turn) => ({
    turn,
    items: turn.flatMap((item) => {
      const made = outputItems(item, nextId, job.speakerLabels);
      nextId += made.length;
      return made;
    }),
  }));
  const lastEnd = heard.items.at(-1)?.endSeconds ?? 0;
  return {
    jobName: job.name,
    accountId: job.account,
    status: "COMPLETED",
    results: {
      language_codes: heard.languages.map((language_code) => ({
        language_code,
        duration_in_seconds: Number((lastEnd / heard.languages.length).toFixed(2)),
      })),
      transcripts: [{ transcript: spoken.map(({ items }) => joinContent(items)).join(" ") }],
      ...(job.speakerLabels ? { speaker_labels: speakerLabels(turns) } : {}),
      items: spoken.flatMap(({ items }) => items),
      audio_segments: spoken.map(({ turn, items }, id) => ({
        id,
        transcript: joinContent(items),
        start_time: seconds(turn[0]?.startSeconds ?? 0),
        end_time: seconds(turn.at(-1)?.endSeconds ?? 0),
        ...(job.speakerLabels ? { speaker_label: voiceOf(turn[0]) } : {}),
        items: items.map((item) => item.id),
      })),
    },
  };
}

/** A pause this long ends a segment even when the voice stays. */
const pauseSeconds = 1.2;

function turnsOf(items: readonly HeardItem[]): HeardItem[][] {
  const turns: HeardItem[][] = [];
  for (const item of items) {
    const turn = turns.at(-1);
    const previous = turn?.at(-1);
    const continues =
      previous &&
      voiceOf(previous) === voiceOf(item) &&
      item.startSeconds - previous.endSeconds < pauseSeconds;
    if (turn && continues) turn.push(item);
    else turns.push([item]);
  }
  return turns;
}

function outputItems(item: HeardItem, id: number, labelled: boolean): OutputItem[] {
  const [, word = item.text, punctuation] = /^(.*?[^.,?!।;:])?([.,?!।;:]+)?$/u.exec(item.text.trim()) ?? [];
  const label = labelled ? { speaker_label: voiceOf(item) } : {};
  const pronunciation: OutputItem = {
    id,
    type: "pronunciation",
    alternatives: [{ confidence: String(item.confidence ?? 0.9), content: word ?? "" }],
    start_time: seconds(item.startSeconds),
    end_time: seconds(item.endSeconds),
    ...label,
  };
  if (!punctuation) return [pronunciation];
  const mark: OutputItem = {
    id: id + 1,
    type: "punctuation",
    alternatives: [{ confidence: "0.0", content: punctuation }],
    ...label,
  };
  return [pronunciation, mark];
}

function speakerLabels(turns: readonly (readonly HeardItem[])[]): Json {
  return {
    channel_label: "ch_0",
    speakers: new Set(turns.map((turn) => voiceOf(turn[0]))).size,
    segments: turns.map((turn) => ({
      start_time: seconds(turn[0]?.startSeconds ?? 0),
      end_time: seconds(turn.at(-1)?.endSeconds ?? 0),
      speaker_label: voiceOf(turn[0]),
      items: turn.map((item) => ({
        start_time: seconds(item.startSeconds),
        end_time: seconds(item.endSeconds),
        speaker_label: voiceOf(item),
      })),
    })),
  };
}

function joinContent(items: readonly OutputItem[]): string {
  const parts = items.map(
    (item) => `${item.type === "punctuation" ? "" : " "}${item.alternatives[0]?.content ?? ""}`,
  );
  return parts.join("").trim();
}

const voiceOf = (item: HeardItem | undefined): string => item?.voice ?? "spk_0";
const seconds = (value: number): string => value.toFixed(3).replace(/0{1,2}$/, "");
