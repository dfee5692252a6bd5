import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { OperationName } from "@/lib/contract/v1/routes";
import type { Input, Output } from "@/lib/contract/v1/types";
import type { Cart } from "@/lib/domain/cart";
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
