import type { MessageKey } from "../../i18n/messages.ts";
import { useLocale } from "../../ui/locale-context.tsx";
import { OutsideLink } from "../details/outside-link.tsx";

interface Credit {
  readonly what: MessageKey;
  /** The work's own name, the same in every language; null for this project's own parts. */
  readonly work: { readonly name: string; readonly url: string } | null;
  /** The licence's own name, or the message for it. */
  readonly licence: { readonly name: string; readonly url: string } | MessageKey;
}

const ccBy = { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
const mit = { name: "MIT", url: "https://opensource.org/license/mit" };
const ofl = { name: "SIL OFL 1.1", url: "https://openfontlicense.org/" };

const credits: readonly Credit[] = [
  { what: "method.licences.software", work: null, licence: mit },
  { what: "method.licences.record", work: null, licence: ccBy },
  {
    what: "method.licences.naturalEarth",
    work: { name: "Natural Earth", url: "https://www.naturalearthdata.com/" },
    licence: "method.licences.publicDomain",
  },
  {
    what: "method.licences.geoNames",
    work: { name: "GeoNames", url: "https://www.geonames.org/" },
    licence: ccBy,
  },
  {
    what: "method.licences.mapLibre",
    work: { name: "MapLibre GL JS", url: "https://maplibre.org/" },
    licence: { name: "BSD-3-Clause", url: "https://opensource.org/license/bsd-3-clause" },
  },
  {
    what: "method.licences.inter",
    work: { name: "Inter", url: "https://rsms.me/inter/" },
    licence: ofl,
  },
  {
    what: "method.licences.vazirmatn",
    work: { name: "Vazirmatn", url: "https://github.com/rastikerdar/vazirmatn" },
    licence: ofl,
  },
];

/** What the atlas is made of, and under which licences. */
export function Licences() {
  const { t } = useLocale();
  return (
    <dl className="method-terms">
      {credits.map((credit) => (
        <div key={credit.what}>
          <dt>{t(credit.what)}</dt>
          <dd>
            <CreditText credit={credit} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function CreditText({ credit: { work, licence } }: { readonly credit: Credit }) {
  const { t } = useLocale();
  return (
    <>
      {work === null ? null : (
        <>
          <Named {...work} /> ·{" "}
        </>
      )}
      {typeof licence === "string" ? t(licence) : <Named {...licence} />}
    </>
  );
}

function Named({ name, url }: { readonly name: string; readonly url: string }) {
  return (
    <OutsideLink url={url}>
      <bdi lang="en">{name}</bdi>
    </OutsideLink>
  );
}
