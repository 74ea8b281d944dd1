/** One record of a list, with where it stands in its file. */
export interface Entry {
  readonly value: unknown;
  readonly pointer: string;
}
