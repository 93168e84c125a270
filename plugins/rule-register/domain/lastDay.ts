/** The day before, `YYYY-MM-DD`: the last on which a version holds that ends with this one. By hand, because it runs in browsers too. */
export const lastDay = (validTo: string): string => new Date(Date.parse(`${validTo}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
