import type { ExecArgs, Logger, RemoteQueryFunction } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Environment, readEnvironment } from "../../config/environment";
import { type Catalogue, readCatalogue } from "./catalogue";

type Container = ExecArgs["container"];

/** What every part of the seeder works with. */
export type SeedContext = {
  container: Container;
  query: Omit<RemoteQueryFunction, symbol>;
  logger: Logger;
  environment: Environment;
  catalogue: Catalogue;
};

export async function seedContext(container: Container): Promise<SeedContext> {
  const environment = readEnvironment();
  return {
    container,
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    environment,
    catalogue: await readCatalogue(environment.demoDirectory),
  };
}
