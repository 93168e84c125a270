/** `/approval-cases/:id/approve` → `/api/approval-cases/{id}/approve`, and the names in it. */
export const pathOf = (api: string, path: string): { template: string; names: string[] } => {
  const names: string[] = [];
  const template = path.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    names.push(name);
    return `{${name}}`;
  });
  return { template: `${api}${template}`, names };
};
