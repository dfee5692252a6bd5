import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { OperationName } from "@/lib/contract/v1/routes";
import type { Input } from "@/lib/contract/v1/types";
import type { Cart } from "@/lib/domain/cart";
import { type ApiError, api } from "./api";
import { paintCartCount } from "./cart-count";

export const cartKey = ["cart"];

/** The operations that change a cart and answer with it. */
type CartChange = Extract<
  OperationName,
  | "addToCart"
  | "changeLine"
  | "removeLine"
  | "applyPromotion"
  | "removePromotion"
  | "setAddresses"
  | "chooseShippingOption"
  | "choosePaymentMethod"
>;

/** The shopper's cart, kept in step with the badge; null where there is none. */
export function useCart(market: string) {
  const query = useQuery<Cart | null, ApiError>({
    queryKey: cartKey,
    queryFn: async ({ signal }) => (await api("viewCart", { query: { market } }, { signal })).cart,
    refetchOnWindowFocus: "always",
  });
  useEffect(() => {
    if (query.data !== undefined) paintCartCount(query.data?.itemCount ?? 0);
  }, [query.data]);
  return query;
}

/** Keeps the cart a change answered with, so that nobody reads an older one. */
export const keepCart = (client: QueryClient, cart: Cart | null) => client.setQueryData(cartKey, cart);

/** A change of the cart; a refused one asks for the true cart, as another tab may have changed it. */
export function useCartChange<N extends CartChange>(name: N) {
  const client = useQueryClient();
  return useMutation<Cart, ApiError, Input<N>>({
    mutationFn: async (input) => ((await api(name, input)) as { cart: Cart }).cart,
    scope: { id: "cart" },
    onSuccess: (cart) => keepCart(client, cart),
    onError: () => client.invalidateQueries({ queryKey: cartKey }),
  });
}
