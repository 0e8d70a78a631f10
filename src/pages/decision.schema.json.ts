import type { APIRoute } from 'astro';
import { decisionSchema } from '../share/decision-schema.ts';
import { decisionSchemaAddress } from '../share/decision.ts';
import { locate } from '../site.ts';

/** Answers with the schema of the decision for programs. */
export const GET: APIRoute = ({ site }) =>
  Response.json(decisionSchema(site && locate(site, decisionSchemaAddress)));
