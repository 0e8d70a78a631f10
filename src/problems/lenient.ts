import { z } from 'zod';

/**
 * Gives a schema that reads what it can: unknown fields are passed over and wrong values replaced by empty ones, those
 * of an optional field by none and those of a field with a default by that. It lets the checks that come after a strict
 * reading go on with the rest, so that all problems are told at once.
 */
export function lenient<Data>(schema: z.ZodType<Data>): z.ZodType<Data> {
  return relax(schema) as unknown as z.ZodType<Data>;
}

function relax(schema: unknown, instead?: { readonly value: unknown }): z.ZodType {
  if (schema instanceof z.ZodOptional)
    return relax(schema.unwrap(), { value: undefined }).optional();
  if (schema instanceof z.ZodDefault) {
    const value = schema.def.defaultValue;
    return relax(schema.unwrap(), { value }).default(value);
  }
  const otherwise = (empty: unknown) => () => (instead === undefined ? empty : instead.value);
  if (schema instanceof z.ZodArray) {
    return (z.array(relax(schema.element)) as z.ZodType).catch(otherwise([]));
  }
  if (schema instanceof z.ZodRecord) {
    const record: z.ZodType = z.record(z.string(), relax(schema.valueType));
    return record.catch(otherwise({}));
  }
  if (schema instanceof z.ZodObject) {
    const shape = Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [key, relax(field)]),
    );
    const object = z.object(shape);
    return (object as z.ZodType).catch(() => otherwise(object.parse({}))());
  }
  return (schema as z.ZodType).catch(otherwise(''));
}
