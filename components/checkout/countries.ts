const patterns: Record<string, string> = {
  us: "[0-9]{5}(-[0-9]{4})?",
  gb: "[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}",
  de: "[0-9]{5}",
  fr: "[0-9]{5}",
};

/** What a country's postcodes look like, as an HTML pattern. */
export const postalCodePattern = (country: string): string | undefined => patterns[country];

const states =
  "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|" +
  "FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|" +
  "MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|" +
  "NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|" +
  "PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|" +
  "WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming";

/** The subdivisions an address of the country names; empty where it names none. */
export const provincesOf = (country: string): { code: string; name: string }[] =>
  country === "us" ? states.split("|").map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(3) })) : [];
