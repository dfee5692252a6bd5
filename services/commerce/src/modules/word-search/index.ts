import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { WordSearchService } from "./provider";

export default ModuleProvider(Modules.SEARCH, { services: [WordSearchService] });
