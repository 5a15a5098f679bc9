import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, constants, mkdirSync, rm } from "node:fs";
import { copyFile, mkdir, rm as remove } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** One stored run of bytes; an object made by a multipart upload has one per part. */
export interface Blob {
  readonly id: string;
  readonly size: number;
}

export interface ObjectFiles {
  /** Streams into a new file and returns its id; the file is gone again when the stream fails. */
  store(source: Readable, through: readonly Transform[]): Promise<string>;
  copy(blobs: readonly Blob[]): Promise<Blob[]>;
  /** Bytes `first` to `last`, both inclusive, of the blobs laid end to end. */
  read(blobs: readonly Blob[], first: number, last: number): AsyncGenerator<Buffer>;
  /** Never throws: a file left behind costs room, not truth. */
  discard(blobs: readonly { readonly id: string }[]): void;
}

const READ_CHUNK_BYTES = 256 * 1024;

export function createObjectFiles(dir: string): ObjectFiles {
  mkdirSync(dir, { recursive: true });
  const fileOf = (id: string) => join(dir, id.slice(0, 2), id);

  async function newFile(): Promise<{ id: string; file: string }> {
    const id = randomBytes(16).toString("hex");
    const file = fileOf(id);
    await mkdir(dirname(file), { recursive: true });
    return { id, file };
  }

  async function* read(blobs: readonly Blob[], first: number, last: number): AsyncGenerator<Buffer> {
    let offset = 0;
    for (const blob of blobs) {
      const start = Math.max(first - offset, 0);
      const end = Math.min(last - offset, blob.size - 1);
      if (start <= end)
        yield* createReadStream(fileOf(blob.id), { start, end, highWaterMark: READ_CHUNK_BYTES });
      offset += blob.size;
    }
  }

  return {
    store: async (source, through) => {
      const { id, file } = await newFile();
      try {
        await pipeline([source, ...through, createWriteStream(file)]);
        return id;
      } catch (error) {
        await remove(file, { force: true });
        throw error;
      }
    },
    copy: async (blobs) => {
      const copies: Blob[] = [];
      for (const blob of blobs) {
        const { id, file } = await newFile();
        await copyFile(fileOf(blob.id), file, constants.COPYFILE_FICLONE);
        copies.push({ id, size: blob.size });
      }
      return copies;
    },
    read,
    discard: (blobs) => {
      for (const blob of blobs) rm(fileOf(blob.id), { force: true }, () => undefined);
    },
  };
}
