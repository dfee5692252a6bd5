import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CardSandboxProvider } from "./provider";

export default ModuleProvider(Modules.PAYMENT, { services: [CardSandboxProvider] });
