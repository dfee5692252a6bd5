import type { ComponentProps } from "react";
import { control, describedBy, FieldError, FieldHint } from "./field";

export interface TextAreaFieldProps extends ComponentProps<"textarea"> {
  label: string;
  name: string;
  /** Said before anything is typed. */
  hint?: string | undefined;
  /** Words shown and announced when the value cannot be used. */
  error?: string | undefined;
}

/** A labelled field for several lines, with its error. */
export function TextAreaField({ label, name, hint, error, className, ...area }: TextAreaFieldProps) {
  return (
    <div className={className}>
      <label className="text-sm font-medium" htmlFor={name}>
        {label}
      </label>
      <FieldHint name={name} hint={hint} />
      <textarea
        id={name}
        name={name}
        className={`${control} py-3`}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        {...area}
      />
      <FieldError name={name} error={error} />
    </div>
  );
}
