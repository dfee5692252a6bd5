import type { AnswerStorePort } from "./answer-store-port";
import type { CartPort } from "./cart-port";
import type { CatalogPort } from "./catalog-port";
import type { CheckoutPort } from "./checkout-port";
import type { ConfirmationPort } from "./confirmation-port";
import type { ContentPort } from "./content-port";
import type { FulfilmentPort } from "./fulfilment-port";
import type { MailPort } from "./mail-port";
import type { OrderPort } from "./order-port";
import type { PhotoPort } from "./photo-port";
import type { ReviewPort } from "./review-port";
import type { StockAlertPort } from "./stock-alert-port";

/** Everything the shop needs from the world. A use case names the ones it takes. */
export type Ports = {
  catalog: CatalogPort;
  content: ContentPort;
  fulfilment: FulfilmentPort;
  carts: CartPort;
  checkouts: CheckoutPort;
  orders: OrderPort;
  answers: AnswerStorePort;
  mail: MailPort;
  confirmations: ConfirmationPort;
  stockAlerts: StockAlertPort;
  reviews: ReviewPort;
  photos: PhotoPort;
};
