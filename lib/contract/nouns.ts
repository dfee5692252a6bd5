import { z } from "zod";
import { Address } from "@/lib/domain/address";
import { Availability } from "@/lib/domain/availability";
import { Bundle, BundleMember, BundleVariant } from "@/lib/domain/bundle";
import { Cart, CartLine, ChosenShipping, PaymentMethod, ShippingOption, Totals } from "@/lib/domain/cart";
import { Category } from "@/lib/domain/category";
import { Block, Link, LinkTarget, Page, ProductStory, RichText } from "@/lib/domain/content";
import { DeliveryOption, Fulfilment, PickupPoint } from "@/lib/domain/fulfilment";
import { CutImage, Image } from "@/lib/domain/image";
import { Facet, Listing } from "@/lib/domain/listing";
import { Market } from "@/lib/domain/market";
import { Money } from "@/lib/domain/money";
import { Order } from "@/lib/domain/order";
import { Price } from "@/lib/domain/price";
import { Product, ProductCard, ProductOption, Variant } from "@/lib/domain/product";
import { Question } from "@/lib/domain/question";
import { Rating } from "@/lib/domain/rating";
import { Review } from "@/lib/domain/review";
import { Suggestions } from "@/lib/domain/suggestions";

/** Shapes the OpenAPI document writes once and then calls by their names, as clients made from it will. */
const nouns = {
  Address,
  Availability,
  Block,
  Bundle,
  BundleMember,
  BundleVariant,
  Cart,
  CartLine,
  Category,
  ChosenShipping,
  CutImage,
  DeliveryOption,
  Facet,
  Fulfilment,
  Image,
  Link,
  LinkTarget,
  Listing,
  Market,
  Money,
  Order,
  Page,
  PaymentMethod,
  PickupPoint,
  Price,
  Product,
  ProductCard,
  ProductOption,
  ProductStory,
  Rating,
  Question,
  Review,
  RichText,
  ShippingOption,
  Suggestions,
  Totals,
  Variant,
};

for (const [id, noun] of Object.entries(nouns)) z.globalRegistry.add(noun, { id });
