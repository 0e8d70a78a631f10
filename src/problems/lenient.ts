import { z } from 'zod';

/**
 * Gives a schema that reads what it can: unknown fields are passed over and wrong values replaced by empty ones. It
 * lets the checks that come after a strict reading go on with the rest, so that all problems are told at once.
 */
export function lenient<Data>(schema: z.ZodType<Data>): z.ZodType<Data> {
  return relax(schema) as unknown as z.ZodType<Data>;
}

function relax(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional) return relax(schema.unwrap()).optional().catch(undefined);
  if (schema instanceof z.ZodDefault) return relax(schema.unwrap()).catch(schema.def.defaultValue);
  if (schema instanceof z.ZodArray) {
    return z.array(relax(schema.element)).catch([]);
  }
  if (schema instanceof z.ZodRecord) return z.record(z.string(), relax(schema.valueType)).catch({});
  if (schema instanceof z.ZodObject) {
    const shape = Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [key, relax(field)]),
    );
    const object = z.object(shape);
    return object.catch(() => object.parse({}));
  }
  return (schema as z.ZodType).catch('');
}
