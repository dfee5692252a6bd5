import { addBundle } from "./add-bundle";
import { addToCart } from "./add-to-cart";
import { answerChallenge } from "./answer-challenge";
import { applyPromotion } from "./apply-promotion";
import { askQuestion } from "./ask-question";
import { changeLine } from "./change-line";
import { choosePaymentMethod } from "./choose-payment-method";
import { chooseShippingOption } from "./choose-shipping-option";
import { confirmAddress } from "./confirm-address";
import { listCards } from "./list-cards";
import { listCategories } from "./list-categories";
import { listMarkets } from "./list-markets";
import { listPaymentMethods } from "./list-payment-methods";
import { listProducts } from "./list-products";
import { listQuestions } from "./list-questions";
import { listReviews } from "./list-reviews";
import { listShippingOptions } from "./list-shipping-options";
import { placeOrder } from "./place-order";
import { removeLine } from "./remove-line";
import { removePromotion } from "./remove-promotion";
import { requestStockAlert } from "./request-stock-alert";
import { setAddresses } from "./set-addresses";
import { suggestSearch } from "./suggest-search";
import { unsubscribe } from "./unsubscribe";
import { viewCart } from "./view-cart";
import { viewContent } from "./view-content";
import { viewHealth } from "./view-health";
import { viewOrder } from "./view-order";
import { viewProduct } from "./view-product";
import { voteHelpful } from "./vote-helpful";
import { withdrawHelpful } from "./withdraw-helpful";
import { writeReview } from "./write-review";

/** Every operation of `/api/v1` by its name. */
export const operations = {
  viewHealth,
  listMarkets,
  listProducts,
  viewProduct,
  listCards,
  suggestSearch,
  listReviews,
  writeReview,
  listQuestions,
  askQuestion,
  voteHelpful,
  withdrawHelpful,
  listCategories,
  viewContent,
  viewCart,
  addToCart,
  addBundle,
  changeLine,
  removeLine,
  applyPromotion,
  removePromotion,
  setAddresses,
  listShippingOptions,
  chooseShippingOption,
  listPaymentMethods,
  choosePaymentMethod,
  placeOrder,
  answerChallenge,
  viewOrder,
  requestStockAlert,
  confirmAddress,
  unsubscribe,
};
