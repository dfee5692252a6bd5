import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { Link as ContentLink } from "@/lib/domain/content";
import { linkHref, paths } from "@/lib/domain/paths";
import { PhoneMenu } from "./phone-menu";

/** Paints the badge before the first frame, so that a static page shows a personal number without a flash. */
const paintBadge =
  "(function(){var m=/(?:^|; )cart_count=(\\d+)/.exec(document.cookie);if(m&&m[1]!=='0'){document.querySelectorAll('[data-cart-count]').forEach(function(b){b.textContent=m[1];b.hidden=false})}})()";

export interface SiteHeaderProps {
  shopName: string;
  market: string;
  navigation: ContentLink[];
  announcement: { text: string; link: ContentLink | null } | null;
  /** The way into the search. */
  search: ReactNode;
  words: { navigation: string; menu: string; cart: string };
}

export function SiteHeader({ shopName, market, navigation, announcement, search, words }: SiteHeaderProps) {
  const links = navigation.map((link) => (
    <li key={link.label}>
      <Link href={linkHref(link.target, market)} className="block py-2">
        {link.label}
      </Link>
    </li>
  ));
  return (
    <header className="border-b border-line">
      {announcement ? (
        <p className="bg-accent px-5 py-2 text-center text-sm text-on-accent">
          {announcement.link ? (
            <Link href={linkHref(announcement.link.target, market)} className="hover:underline">
              {announcement.text}
            </Link>
          ) : (
            announcement.text
          )}
        </p>
      ) : null}
      <div className="page-width relative flex flex-wrap items-center gap-x-6 py-2.5 md:py-5">
        <PhoneMenu label={words.menu}>
          <ul className="font-display text-2xl [&_a:hover]:underline">{links}</ul>
        </PhoneMenu>
        <Link
          href={paths.home(market)}
          className="font-display text-xl whitespace-nowrap max-md:absolute max-md:start-1/2 max-md:-translate-x-1/2 md:text-2xl rtl:max-md:translate-x-1/2"
        >
          {shopName}
        </Link>
        <nav aria-label={words.navigation} className="order-last mt-3 basis-full max-md:hidden">
          <ul className="flex flex-wrap gap-x-5 text-[0.9375rem] [&_a:hover]:underline [&_a]:underline-offset-8">
            {links}
          </ul>
        </nav>
        <div className="ms-auto flex items-center md:gap-4">
          {search}
          <Link
            href={paths.cart(market)}
            className="relative -me-2.5 flex min-h-11 min-w-11 items-center justify-center gap-2 text-sm md:me-0"
          >
            <span className="max-md:sr-only">{words.cart}</span>
            <Icon name="bag" className="size-5.5" />
            <span
              data-cart-count
              hidden
              suppressHydrationWarning
              className="absolute end-0 top-0.5 min-w-5 rounded-full bg-accent px-1.5 text-center text-xs leading-5 text-on-accent md:-end-2.5"
            >
              0
            </span>
          </Link>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data */}
          <script dangerouslySetInnerHTML={{ __html: paintBadge }} />
        </div>
      </div>
    </header>
  );
}
