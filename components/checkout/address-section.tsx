"use client";

import { type FormEvent, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { Field, SelectField } from "@/components/ui/field";
import { findInvalid } from "@/components/ui/find-invalid";
import { SpokenStatus } from "@/components/ui/spoken-status";
import { useCartChange } from "@/lib/client/use-cart";
import type { Address } from "@/lib/domain/address";
import type { Cart } from "@/lib/domain/cart";
import { cityLine } from "@/lib/domain/city-line";
import type { CheckoutWords } from "./checkout-words";
import { postalCodePattern, provincesOf } from "./countries";

export interface AddressSectionProps {
  cart: Cart;
  market: string;
  country: string;
  countryName: string;
  isOpen: boolean;
  onEdit: () => void;
  onDone: () => void;
  words: CheckoutWords;
  problems: Record<string, string>;
}

type Errors = Partial<Record<string, string>>;

/** Reads the form; optional fields left empty are left out. */
function readForm(form: FormData, country: string): { email: string; shipping: Address } {
  const value = (name: string) => String(form.get(name) ?? "").trim();
  const optional = (name: "street2" | "province" | "phone") => (value(name) ? { [name]: value(name) } : {});
  return {
    email: value("email"),
    shipping: {
      firstName: value("firstName"),
      lastName: value("lastName"),
      street: value("street"),
      ...optional("street2"),
      postalCode: value("postalCode"),
      city: value("city"),
      ...optional("province"),
      country,
      ...optional("phone"),
    },
  };
}

export function AddressSection({
  cart,
  market,
  country,
  countryName,
  isOpen,
  onEdit,
  onDone,
  words,
  problems,
}: AddressSectionProps) {
  const save = useCartChange("setAddresses");
  const [errors, setErrors] = useState<Errors>({});
  const address = cart.shippingAddress;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const invalid = findInvalid(form, words);
    setErrors(invalid);
    if (Object.keys(invalid).length > 0) return;
    save.mutate(
      { query: { market }, body: readForm(new FormData(form), country) },
      {
        onSuccess: onDone,
        onError: ({ problem }) =>
          setErrors(
            Object.fromEntries(
              (problem?.errors ?? []).map(({ pointer }) => [pointer.split("/").at(-1) ?? "", words.invalid]),
            ),
          ),
      },
    );
  }

  if (!isOpen && address) {
    return (
      <section aria-labelledby="contact-title" className="flex justify-between gap-6 border-b border-line pb-6">
        <div>
          <h2 id="contact-title" className="text-2xl">
            {words.address}
          </h2>
          <p className="mt-2 text-muted">{cart.email}</p>
          <address className="text-muted not-italic">
            {address.firstName} {address.lastName}, {address.street}, {cityLine(address)}
          </address>
        </div>
        <button type="button" onClick={onEdit} className="self-start text-sm underline underline-offset-4">
          {words.edit}
        </button>
      </section>
    );
  }
  const field = (
    name: keyof Address & string,
    label: string,
    rest: Partial<React.ComponentProps<typeof Field>> = {},
  ) => <Field name={name} label={label} defaultValue={address?.[name]} required error={errors[name]} {...rest} />;
  const provinces = provincesOf(country);
  const hasErrors = Object.values(errors).some(Boolean);
  return (
    <form noValidate onSubmit={submit} className="border-b border-line pb-8">
      <h2 className="text-2xl">{words.contact}</h2>
      <Field
        name="email"
        type="email"
        label={words.email}
        autoComplete="email"
        className="mt-4"
        required
        maxLength={254}
        defaultValue={cart.email ?? ""}
        error={errors.email}
      />
      <h2 className="mt-8 text-2xl">{words.address}</h2>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        {field("firstName", words.firstName, { autoComplete: "given-name", maxLength: 80 })}
        {field("lastName", words.lastName, { autoComplete: "family-name", maxLength: 80 })}
        {field("street", words.street, { autoComplete: "address-line1", className: "sm:col-span-2", maxLength: 160 })}
        {field("street2", words.street2, {
          autoComplete: "address-line2",
          className: "sm:col-span-2",
          required: false,
          optionalWord: words.optional,
          maxLength: 160,
        })}
        {field("postalCode", country === "us" ? words.zipCode : words.postalCode, {
          autoComplete: "postal-code",
          pattern: postalCodePattern(country),
          maxLength: 20,
        })}
        {field("city", words.city, { autoComplete: "address-level2", maxLength: 100 })}
        {provinces.length > 0 ? (
          <SelectField
            name="province"
            label={words.province}
            autoComplete="address-level1"
            required
            defaultValue={address?.province ?? ""}
            error={errors.province}
          >
            <option value="">{words.chooseProvince}</option>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        ) : null}
        <Field name="country" label={words.country} value={countryName} readOnly />
        {field("phone", words.phone, {
          type: "tel",
          autoComplete: "tel",
          required: false,
          optionalWord: words.optional,
          maxLength: 40,
        })}
      </div>
      <p role="alert" className="mt-3 text-sm text-alert empty:hidden">
        {save.error ? (problems[save.error.code] ?? problems.other) : hasErrors ? words.checkFields : null}
      </p>
      <SpokenStatus text={save.isPending && words.saving} />
      <button type="submit" disabled={save.isPending} className={`mt-6 ${buttonClasses.primary}`}>
        {save.isPending ? words.saving : words.toShipping}
      </button>
    </form>
  );
}
