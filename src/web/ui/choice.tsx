import { useId, type ReactNode } from 'react';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  text?: ReactNode;
}

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  /** Null until something is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  /** `row`: a few words side by side. `list`: each with a sentence that explains it. `tiles`: many short sentences. */
  look?: 'row' | 'list' | 'tiles';
  showLabel?: boolean;
}

/** One of a few, as radio buttons: the arrow keys move in it, and screen readers count it. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, value, onChange, look = 'row', showLabel = false } = props;
  const name = useId();
  return (
    <fieldset className={`choice ${look}`}>
      <legend className={showLabel ? '' : 'unseen'}>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="choice-name">{option.label}</span>
          {option.text && <span className="choice-text">{option.text}</span>}
        </label>
      ))}
    </fieldset>
  );
}
