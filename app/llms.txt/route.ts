import { serveLlms } from "@/lib/bff/serve-llms";

export const GET = serveLlms;
