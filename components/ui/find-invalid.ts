/**
 * What a form's own rules say is wrong, by field name, and the keyboard on the first of it. Empty where all is well.
 * @param words what is told of a field left empty, and of one that cannot be read
 */
export function findInvalid(
  form: HTMLFormElement,
  words: { required: string; invalid: string },
): Record<string, string> {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(":invalid[name]")];
  fields[0]?.focus();
  return Object.fromEntries(
    fields.map(({ name, validity }) => [name, validity.valueMissing ? words.required : words.invalid]),
  );
}
