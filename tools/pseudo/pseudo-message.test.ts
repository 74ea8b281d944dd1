import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { en } from "../../src/i18n/messages/en.ts";
import { pseudoMessage } from "./pseudo-message.ts";

const said = (message: string, values?: Readonly<Record<string, string | number>>) =>
  String(new IntlMessageFormat(pseudoMessage(message), "en-GB").format(values));

test("a message stands between brackets, in letters that are none of English, two fifths longer", () => {
  expect(said("Try again")).toBe("⟦Ţŕý åĝåîñ~~~~⟧");
  expect(said("+{count, number}", { count: 2 })).toBe("⟦+2⟧");
});

test("what is put in stays, in each form of the plural", () => {
  const message = "{count, plural, one {# page} other {# pages}} of {name}";
  expect(said(message, { count: 1, name: "Qom" })).toMatch(/^⟦1 þåĝé öƒ Qom[ ~]+⟧$/);
  expect(said(message, { count: 2, name: "Qom" })).toMatch(/^⟦2 þåĝéš öƒ Qom[ ~]+⟧$/);
});

test("every message of the page has such a form, which can be read", () => {
  for (const [key, message] of Object.entries(en))
    expect(new IntlMessageFormat(pseudoMessage(message), "en").getAst().length, key).toBeGreaterThan(0);
});
