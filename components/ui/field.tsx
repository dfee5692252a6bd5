import type { ComponentProps } from "react";

/** The look of whatever one types in or chooses from. */
export const control =
  "mt-1 block min-h-12 w-full rounded-md border border-muted/60 bg-field px-3.5 text-base text-ink placeholder:text-muted focus:border-accent aria-invalid:border-alert";

export interface FieldProps extends ComponentProps<"input"> {
  label: string;
  name: string;
  /** Words shown and announced when the value cannot be used. */
  error?: string | undefined;
  /** Said before anything is typed. */
  hint?: string | undefined;
  optionalWord?: string;
}

/** A labelled text input with its error. */
export function Field({ label, name, error, hint, optionalWord, className, ...input }: FieldProps) {
  return (
    <div className={className}>
      <label className="text-sm font-medium" htmlFor={name}>
        {label}
        {optionalWord ? <span className="font-normal text-muted"> ({optionalWord})</span> : null}
      </label>
      <FieldHint name={name} hint={hint} />
      <input
        id={name}
        name={name}
        className={control}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        {...input}
      />
      <FieldError name={name} error={error} />
    </div>
  );
}

export interface SelectFieldProps extends ComponentProps<"select"> {
  label: string;
  name: string;
  error?: string | undefined;
}

export function SelectField({ label, name, error, className, children, ...select }: SelectFieldProps) {
  return (
    <div className={className}>
      <label className="text-sm font-medium" htmlFor={name}>
        {label}
      </label>
      <select
        id={name}
        name={name}
        className={control}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : undefined}
        {...select}
      >
        {children}
      </select>
      <FieldError name={name} error={error} />
    </div>
  );
}

export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  return error ? (
    <p id={`${name}-error`} className="mt-1 text-sm text-alert">
      {error}
    </p>
  ) : null;
}

export function FieldHint({ name, hint }: { name: string; hint: string | undefined }) {
  return hint ? (
    <p id={`${name}-hint`} className="text-sm text-muted">
      {hint}
    </p>
  ) : null;
}

/** The ids of what is said about a field. */
export function describedBy(name: string, hint: string | undefined, error: string | undefined): string | undefined {
  return [hint ? `${name}-hint` : "", error ? `${name}-error` : ""].filter(Boolean).join(" ") || undefined;
}
