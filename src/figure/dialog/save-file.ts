/** Gives a file to the reader to keep. Nothing is sent anywhere. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers only begin to read after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
