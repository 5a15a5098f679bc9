import {
  AddendInput,
  EditNoteInput,
  NameSpeakerInput,
  Note,
  NoteRef,
  NoteToSign,
  NoteTranscript,
  SignNoteInput,
  WriteByHandInput,
} from "@swasya/domain/note";
import { PatientRef } from "@swasya/domain/patient";
import { addendNote } from "@swasya/services/notes/addend";
import { editNote } from "@swasya/services/notes/edit";
import { getNote } from "@swasya/services/notes/get";
import { listNotes } from "@swasya/services/notes/list";
import { nameSpeaker } from "@swasya/services/notes/name-speaker";
import { retryNote } from "@swasya/services/notes/retry";
import { signNote } from "@swasya/services/notes/sign";
import { listNotesToSign } from "@swasya/services/notes/to-sign";
import { getTranscript } from "@swasya/services/notes/transcript";
import { writeNoteByHand } from "@swasya/services/notes/write-by-hand";
import { z } from "zod";
import { router, staffProcedure } from "../procedures.ts";

export const notesRouter = router({
  list: staffProcedure
    .input(PatientRef)
    .output(z.array(Note))
    .query(({ ctx, input }) => listNotes(ctx.services, input)),
  get: staffProcedure
    .input(NoteRef)
    .output(Note)
    .query(({ ctx, input }) => getNote(ctx.services, input)),
  transcript: staffProcedure
    .input(NoteRef)
    .output(NoteTranscript)
    .query(({ ctx, input }) => getTranscript(ctx.services, input)),
  edit: staffProcedure
    .input(EditNoteInput)
    .output(Note)
    .mutation(({ ctx, input }) => editNote(ctx.services, input)),
  nameSpeaker: staffProcedure
    .input(NameSpeakerInput)
    .output(Note)
    .mutation(({ ctx, input }) => nameSpeaker(ctx.services, input)),
  sign: staffProcedure
    .input(SignNoteInput)
    .output(Note)
    .mutation(({ ctx, input }) => signNote(ctx.services, input)),
  toSign: staffProcedure.output(z.array(NoteToSign)).query(({ ctx }) => listNotesToSign(ctx.services)),
  addend: staffProcedure
    .input(AddendInput)
    .output(Note)
    .mutation(({ ctx, input }) => addendNote(ctx.services, input)),
  retry: staffProcedure
    .input(NoteRef)
    .output(Note)
    .mutation(({ ctx, input }) => retryNote(ctx.services, input)),
  writeByHand: staffProcedure
    .input(WriteByHandInput)
    .output(Note)
    .mutation(({ ctx, input }) => writeNoteByHand(ctx.services, input)),
});
