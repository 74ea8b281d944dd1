import { type FileHandle, open } from "node:fs/promises";
import { PMTiles, type RangeResponse, type Source } from "pmtiles";

/** An archive on the disk, read as a browser reads one from a host: range by range. */
export class FileArchive implements Source {
  readonly #path: string;
  readonly #handle: FileHandle;
  /** Bytes read so far. */
  bytesRead = 0;

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  /** Opens a file. Rejects when it is not there. */
  static async open(path: string): Promise<FileArchive> {
    return new FileArchive(path, await open(path));
  }

  /** As the reader of archives takes it. */
  get archive(): PMTiles {
    return new PMTiles(this);
  }

  getKey(): string {
    return this.#path;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await this.#handle.read(bytes, 0, length, offset);
    this.bytesRead += bytesRead;
    return { data: bytes.buffer.slice(0, bytesRead) };
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
