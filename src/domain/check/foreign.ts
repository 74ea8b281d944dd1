import type { Fault, FindingClass } from "./finding.ts";

interface Stranger {
  readonly class: FindingClass;
  readonly is: RegExp;
  readonly found: string;
  readonly mend: string;
}

const strangers: readonly Stranger[] = [
  {
    class: "json.several-documents",
    is: /^\p{Cc}(?=\s*[[{])/u,
    found: "a sequence of JSON texts (RFC 8142)",
    mend: 'put the records of all into the one list of "features"',
  },
  {
    class: "json.lfs-pointer",
    is: /^version https:\/\/git-lfs\./,
    found: "a pointer of Git LFS instead of the file",
    mend: "run git lfs pull, then check again",
  },
  {
    class: "json.html",
    is: /^<(!doctype\s+html|html|head|body|script|div)\b/i,
    found: "an HTML page, as a server sends for an error or a login",
    mend: "download the file itself (on GitHub: the Raw button)",
  },
  {
    class: "json.xml",
    is: /^<(\?xml|[a-z][\w:.-]*[\s/>])/i,
    found: "XML, as KML and GPX are",
    mend: "export it as GeoJSON",
  },
  {
    class: "json.csv",
    is: /^(?![\s{["])[^\n{}[\]]*[,;\t][^\n{}[\]]*\r?\n|^"[^"\n]*"[,;\t][^\n{}[\]]*\r?\n/,
    found: "a table of comma-separated values",
    mend: "import it: npm run data:import -- FILE.csv",
  },
];

/** The fault of a text that is not meant to be JSON at all; undefined for one that may be. */
export function foreignFault(text: string): Fault | undefined {
  const start = text.search(/\S/);
  if (start < 0) return empty(text);
  const conflict = /^(<{7}|={7}|>{7}|\|{7})(?=\s|$)/m.exec(text);
  if (conflict) return mergeConflict(conflict.index, conflict[0]);
  const body = text.slice(start, start + 4096);
  const stranger = strangers.find(({ is }) => is.test(body));
  if (!stranger) return undefined;
  const { found, mend } = stranger;
  return { class: stranger.class, pointer: "", offset: start, found, expected: "JSON", mend };
}

function empty(text: string): Fault {
  return {
    class: "json.empty",
    pointer: "",
    offset: 0,
    found: text === "" ? "an empty file" : "nothing but space",
    expected: "JSON",
    mend: "take the last good version out of git, or export again",
  };
}

function mergeConflict(offset: number, marker: string): Fault {
  return {
    class: "json.merge-conflict",
    pointer: "",
    offset,
    found: `${marker}, a marker that git left where two changes collide`,
    expected: "one version of these lines",
    mend: "keep what is right of both sides and delete the lines with the markers",
  };
}
