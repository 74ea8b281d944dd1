import { shown } from "../rejection.ts";
import type { TextFault } from "./check-characters.ts";
import { inviteLink } from "./check-privacy.ts";
import type { Fault } from "./finding.ts";
import { unicodeHost } from "./punycode.ts";
import { lettersByScript, looks } from "./scripts.ts";
import { addressFields } from "./text-fields.ts";

/** Hosts whose addresses say nothing about the page behind them. */
const shorteners = new Set(
  "bit.ly bitly.com t.co tinyurl.com goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at t.ly rb.gy tiny.cc bl.ink lnkd.in fb.me wp.me dlvr.it trib.al ift.tt adf.ly s.id u.to clck.ru vk.cc qr.ae short.io shorte.st bc.vc x.gd tny.im b2n.ir yun.ir zaya.io plink.ir opizo.com yon.ir lnk.to amzn.to nyti.ms bbc.in reut.rs wapo.st cnn.it on.wsj.com bloom.bg ti.me dw.com/p l.facebook.com lm.facebook.com l.instagram.com".split(
    " ",
  ),
);

/** Parameters that follow a reader and say nothing about the page. */
const tracking =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|__hstc|hsCtaTracking|oly_enc_id|oly_anon_id|vero_id|mkt_tok|ref_src|ref_url|__twitter_impression|guccounter|guce_referrer\w*|at_medium|at_campaign|ns_campaign|ns_mchannel|wt_mc|cmpid|spm|xtor|s_cid|ncid|soc_src|soc_trk|__cft__\S*|__tn__|mibextid|sfnsn|trk|trackingId)$/i;

/** Single-letter share tags of some hosts: who passed the link on. */
const shareTags: readonly (readonly [host: RegExp, parameter: RegExp])[] = [
  [/(^|\.)(twitter|x)\.com$/, /^[st]$/],
  [/(^|\.)(youtube\.com|youtu\.be|open\.spotify\.com)$/, /^(si|feature|pp)$/],
  [/(^|\.)reddit\.com$/, /^(share_id|rdt)$/],
  [/(^|\.)tiktok\.com$/, /^(_t|_r)$/],
];

/** The schema refuses longer ones. */
const MOST_CHARACTERS = 2048;

/** What is wrong with the addresses of a record. `hosts` holds the hosts that the record knows, by how they look. */
export function checkAddresses(
  record: unknown,
  pointer: string,
  hosts: ReadonlyMap<string, string>,
): Fault[] {
  return addressFields(record, pointer).flatMap(({ address, pointer: at }) => {
    if (!/^https?:\/\//.test(address) || address.length > MOST_CHARACTERS) return [];
    const fault = addressFault(address, hosts);
    return fault ? [{ ...fault, pointer: at }] : [];
  });
}

/** The gravest fault of one address; undefined for a good one, and for one that is too long, which the schema says. */
export function addressFault(address: string, hosts: ReadonlyMap<string, string>): TextFault | undefined {
  const url = parsed(address);
  if (!url) return badForm(address);
  return (
    credentials(url, address) ??
    inviteLink(address) ??
    privateHost(url) ??
    confusableHost(url, address, hosts) ??
    shortener(url) ??
    trackers(url) ??
    badForm(address)
  );
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function badForm(address: string): TextFault | undefined {
  const odd = /[\s\p{Cc}\\<>"{}|^`\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.exec(address);
  const isWhole = parsed(address) !== undefined && /^https?:\/\/[^/]/.test(address);
  if (isWhole && !odd) return undefined;
  const found = odd ? `${shown(odd[0])} in ${shown(address)}` : shown(address);
  return {
    class: "url.format",
    found,
    expected: "one whole address, as the browser's bar shows it",
    mend: odd ? "delete what is not part of it, or write a space as %20" : "copy it again",
  };
}

function credentials(url: URL, address: string): TextFault | undefined {
  if (url.username === "" && url.password === "") return undefined;
  const clean = address.replace(/\/\/[^/@]*@/, "//");
  return {
    class: "url.credentials",
    found: "a user name or password before the host",
    expected: "an address that anybody may open",
    mend: `write ${shown(clean)}, and change that password`,
  };
}

function privateHost({ hostname }: URL): TextFault | undefined {
  if (!isPrivate(hostname.toLowerCase().replace(/\.$/, ""))) return undefined;
  return {
    class: "url.private-host",
    found: hostname,
    expected: "a host that readers can reach",
    mend: "write the address under which the page is public, or null",
  };
}

function isPrivate(host: string): boolean {
  if (host.startsWith("[")) return /^\[(::1?\]|f[cd]|fe[89ab]|::ffff:(7f|a[0-9a-f]{2}:|c0a8|ac1))/.test(host);
  const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (numbers) return isPrivateRange(Number(numbers[1]), Number(numbers[2]));
  return (
    !host.includes(".") ||
    /\.(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|example|localdomain|home\.arpa)$/.test(
      host,
    )
  );
}

/** Ranges of RFC 1918, 6598, 1122 and 3927, and those for no one. */
function isPrivateRange(first: number, second: number): boolean {
  if (first === 0 || first === 10 || first === 127 || first >= 224) return true;
  if (first === 172) return second >= 16 && second <= 31;
  if (first === 192) return second === 168;
  if (first === 169) return second === 254;
  return first === 100 && second >= 64 && second <= 127;
}

function confusableHost(
  url: URL,
  address: string,
  hosts: ReadonlyMap<string, string>,
): TextFault | undefined {
  const written = /^https?:\/\/(?:[^/@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? url.hostname;
  const host = unicodeHost(/[^!-~]/.test(written) ? written.toLowerCase() : url.hostname);
  const known = hosts.get(looks(withoutWww(host)));
  const isTwin = known !== undefined && known !== withoutWww(host);
  if (!isTwin && !host.split(".").some(isDeceptive)) return undefined;
  const expected = isTwin ? `${known}, which it looks like` : "a host written in one script";
  return {
    class: "url.confusable-host",
    found: host === url.hostname ? host : `${host} (${url.hostname})`,
    expected,
    mend: "type the address again instead of copying it",
  };
}

/** A label in several scripts, in other letters that all look Latin, or in full-width letters. */
function isDeceptive(label: string): boolean {
  if (label !== label.normalize("NFKC") || /[\u200b-\u200f\u2060]/.test(label.replaceAll("\u200c", "")))
    return true;
  const scripts = [...lettersByScript(label).keys()];
  if (scripts.length > 1) return true;
  const isForeign = scripts[0] === "Cyrillic" || scripts[0] === "Greek";
  return isForeign && /^[a-z0-9-]+$/.test(looks(label));
}

function shortener({ hostname }: URL): TextFault | undefined {
  if (!shorteners.has(hostname.toLowerCase().replace(/^www\./, ""))) return undefined;
  return {
    class: "url.shortener",
    found: hostname,
    expected: "the address of the page itself",
    mend: "open the link and copy the address that it leads to",
  };
}

function trackers(url: URL): TextFault | undefined {
  const found = [...new Set(url.searchParams.keys())].filter(
    (name) => tracking.test(name) || isShareTag(url.hostname, name),
  );
  if (found.length === 0) return undefined;
  const clean = new URL(url);
  for (const name of found) clean.searchParams.delete(name);
  return {
    class: "url.tracking",
    found: found.join(", "),
    expected: "an address without what follows its readers",
    mend: `write ${JSON.stringify(clean.href)}`,
  };
}

function isShareTag(host: string, name: string): boolean {
  return shareTags.some(([hosts, parameter]) => hosts.test(host) && parameter.test(name));
}

/** The hosts of a record's documents, by how they look; of two that look the same, the one that is plain. */
export function hostsByLooks(documents: readonly unknown[]): ReadonlyMap<string, string> {
  const hosts = new Map<string, string>();
  for (const { address } of documents.flatMap((document) => addressFields(document, ""))) {
    const host = parsed(address)?.hostname;
    const name = host && withoutWww(host);
    if (name && isPlain(name) && !hosts.has(looks(name))) hosts.set(looks(name), name);
  }
  return hosts;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, "");
}

function isPlain(host: string): boolean {
  return /^[a-z0-9.-]+$/.test(host) && !host.includes("xn--");
}
