import { type QueryClient, useIsMutating, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { OperationName } from "@/lib/contract/v1/routes";
import type { Input, Output } from "@/lib/contract/v1/types";
import type { Cart, CartLine } from "@/lib/domain/cart";
import { type ApiError, api } from "./api";
import { paintCartCount } from "./cart-count";

export const cartKey = ["cart"];

/** The operations that change a cart and answer with it. */
type CartChange = Extract<
  OperationName,
  | "addToCart"
  | "addBundle"
  | "changeLine"
  | "removeLine"
  | "applyPromotion"
  | "removePromotion"
  | "setAddresses"
  | "chooseShippingOption"
  | "choosePaymentMethod"
>;

type CartAnswer = Output<"viewCart">;

const viewing = (market: string) => ({
  queryKey: cartKey,
  queryFn: ({ signal }: { signal: AbortSignal }) => api("viewCart", { query: { market } }, { signal }),
});

/** The shopper's cart, kept in step with the badge; null where there is none, with the order's token where it was bought. */
export function useCart(market: string) {
  const query = useQuery<CartAnswer, ApiError>({ ...viewing(market), refetchOnWindowFocus: "always" });
  useEffect(() => {
    if (query.data) paintCartCount(query.data.cart?.itemCount ?? 0);
  }, [query.data]);
  return query;
}

/** Asks for the cart as it is now. */
export const refetchCart = (client: QueryClient, market: string): Promise<CartAnswer> =>
  client.fetchQuery({ ...viewing(market), staleTime: 0 });

/** Keeps the cart a change answered with; a reading under way began before the change and is dropped. */
export async function keepCart(client: QueryClient, cart: Cart): Promise<void> {
  await client.cancelQueries({ queryKey: cartKey });
  client.setQueryData<CartAnswer>(cartKey, { cart });
}

/** Hears why a change was refused, while what asked for it is still there. */
type Refused = (error: ApiError) => void;

/** What all changes have in common: one comes after the other, and a refused one asks for the true cart, as another tab may have changed it. */
const changing = (client: QueryClient, refused?: Refused) => ({
  scope: { id: "cart" },
  onSuccess: (cart: Cart) => keepCart(client, cart),
  onError: (error: ApiError) => {
    refused?.(error);
    return client.invalidateQueries({ queryKey: cartKey });
  },
});

const changed = async <N extends CartChange>(name: N, input: Input<N>): Promise<Cart> =>
  ((await api(name, input)) as { cart: Cart }).cart;

/** A change of the cart, by one operation. */
export function useCartChange<N extends CartChange>(name: N, refused?: Refused) {
  return useMutation<Cart, ApiError, Input<N>>({
    ...changing(useQueryClient(), refused),
    mutationFn: (input) => changed(name, input),
  });
}

/** The quantity of a line as it is wanted: of several quick changes, only the last is sent once the one before is answered. */
export function useLineQuantity({ id, quantity }: CartLine, market: string, refused: Refused) {
  const latest = useRef(quantity);
  const [wanted, setWanted] = useState(quantity);
  const change = useMutation<Cart, ApiError, void>({
    ...changing(useQueryClient(), refused),
    mutationFn: async () => {
      for (;;) {
        const sent = latest.current;
        const target = { params: { lineId: id }, query: { market } };
        const cart = await changed("changeLine", { ...target, body: { quantity: sent } });
        if (sent === latest.current) return cart;
      }
    },
  });
  return {
    quantity: change.isPending ? wanted : quantity,
    change,
    set(to: number) {
      latest.current = to;
      setWanted(to);
      if (!change.isPending) change.mutate();
    },
  };
}

/**
 * Leads to a page that shows the cart, once all that was asked of the cart is answered; nowhere where it was refused.
 * @returns whether the shopper waits, and what the click of the link does
 */
export function useLeaveOnceChanged(href: string) {
  const client = useQueryClient();
  const changes = useIsMutating();
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting || changes > 0) return;
    setIsWaiting(false);
    if (client.getMutationCache().getAll().at(-1)?.state.status === "success") window.location.assign(href);
  }, [isWaiting, changes, client, href]);
  return {
    isWaiting,
    hold(event: { preventDefault: () => void }) {
      if (changes === 0) return;
      event.preventDefault();
      setIsWaiting(true);
    },
  };
}
