import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField } from "react-aria-components/TextField";
import { type Language, languages } from "../../domain/language.ts";
import { languageName } from "../../i18n/language-name.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { useLocale } from "../../ui/locale-context.tsx";
import { Segmented } from "../../ui/segmented.tsx";
import type { FigureScope } from "../content/subject.ts";
import { figureSizeNames, longestTitle } from "../figure-options.ts";
import { figureThemes } from "../tree/palette.ts";
import type { FigureChoices } from "./choices.ts";

export interface ChoiceControlsProps {
  readonly choices: FigureChoices;
  readonly onChange: (change: Partial<FigureChoices>) => void;
  /** What the map can be fitted to, with names. */
  readonly scopes: readonly { readonly scope: FigureScope; readonly name: string }[];
  /** The title that stands while no own one is given. */
  readonly generatedTitle: string;
}

/** What can be chosen of a picture: size, map, parts, language, colours, title. */
export function ChoiceControls(props: ChoiceControlsProps) {
  const { t } = useLocale();
  const { choices, onChange, scopes } = props;
  return (
    <div className="figure-choices">
      <SizeChoice {...props} />
      {scopes.length > 1 ? (
        <Group title={t("figure.scope")}>
          <Segmented
            label={t("figure.scope")}
            segments={scopes.map(({ scope, name }) => ({ value: scope.kind, label: name }))}
            value={choices.scope.kind}
            onChange={(kind) => {
              const chosen = scopes.find(({ scope }) => scope.kind === kind);
              if (chosen) onChange({ scope: chosen.scope });
            }}
          />
        </Group>
      ) : null}
      <Group title={t("figure.parts")}>
        {(["list", "strip", "qr"] as const).map((part) => (
          <Checkbox key={part} isSelected={choices[part]} onChange={(isOn) => onChange({ [part]: isOn })}>
            {t(`figure.part.${part}`)}
          </Checkbox>
        ))}
      </Group>
      <Looks {...props} />
      <TitleField {...props} />
    </div>
  );
}

function SizeChoice({ choices, onChange }: ChoiceControlsProps) {
  const { t, number } = useLocale();
  const names = [...figureSizeNames, "free" as const];
  return (
    <Group title={t("figure.size")}>
      <select
        className="figure-select"
        aria-label={t("figure.size")}
        value={choices.sizeName}
        onChange={({ target }) => {
          const sizeName = names.find((name) => name === target.value);
          if (sizeName) onChange({ sizeName });
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {t(`figure.size.${name}`)}
          </option>
        ))}
      </select>
      {choices.sizeName === "free" ? (
        <div className="figure-free">
          {(["width", "height"] as const).map((side) => (
            <TextField
              key={side}
              className="figure-field"
              value={String(choices.freeSize[side])}
              onChange={(text) => {
                const pixels = Number(text.replace(/\D/g, ""));
                onChange({ freeSize: { ...choices.freeSize, [side]: pixels } });
              }}
            >
              <Label>{t(`figure.${side}`, { least: number(640), most: number(4000) })}</Label>
              <Input className="figure-input" inputMode="numeric" />
            </TextField>
          ))}
        </div>
      ) : null}
    </Group>
  );
}

function Looks({ choices, onChange }: ChoiceControlsProps) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <>
      <Group title={t("figure.language")}>
        <Segmented<Language>
          label={t("figure.language")}
          segments={languages.map((value) => ({ value, label: languageName(value, locale) }))}
          value={choices.language}
          onChange={(language) => onChange({ language })}
        />
      </Group>
      <Group title={t("figure.theme")}>
        <Segmented
          label={t("figure.theme")}
          segments={figureThemes.map((value) => ({ value, label: t(`theme.${value}`) }))}
          value={choices.theme}
          onChange={(theme) => onChange({ theme })}
        />
      </Group>
    </>
  );
}

function TitleField({ choices, onChange, generatedTitle }: ChoiceControlsProps) {
  const { t } = useLocale();
  return (
    <TextField
      className="figure-field"
      value={choices.title ?? ""}
      onChange={(title) => onChange({ title: title === "" ? null : title })}
    >
      <Label>{t("figure.ownTitle")}</Label>
      <Input className="figure-input" dir="auto" maxLength={longestTitle} placeholder={generatedTitle} />
      {choices.title === null ? null : (
        <Button tone="link" onPress={() => onChange({ title: null })}>
          {t("figure.ownTitle.reset")}
        </Button>
      )}
    </TextField>
  );
}

/** Controls under a heading. */
function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div className="figure-group">
      <h3 className="figure-heading">{title}</h3>
      {children}
    </div>
  );
}
