import controls from '@/components/ui/controls.module.css';
import { Field } from '@/components/ui/field';

export type Choice<Value extends string> = { value: Value; text: string; isDisabled?: boolean };

/** One of several, with a line that explains the one that is chosen. */
export function ChoiceField<Value extends string>({
  label,
  hint,
  value,
  choices,
  onChoose,
}: {
  label: string;
  hint: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChoose: (value: Value) => void;
}) {
  function choose(text: string) {
    const chosen = choices.find((choice) => choice.value === text);
    if (chosen) onChoose(chosen.value);
  }
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select
          {...control}
          className={controls.select}
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.isDisabled}>
              {choice.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
