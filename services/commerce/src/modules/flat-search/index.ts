import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { FlatSearchService } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [FlatSearchService] });
