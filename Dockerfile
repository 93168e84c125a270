# Sổ tay đảng viên điện tử. One image, three uses: web, worker, migrate (see compose.yaml).

FROM node:20-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
# Applied as the packages come in (docs/architecture.md).
COPY patches ./patches
RUN npm ci --include=dev --include=optional --no-audit --no-fund \
    || npm install --no-save --include=dev --include=optional --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:20-bookworm-slim AS run
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    HOST=0.0.0.0 \
    PORT=3000 \
    DATA_DIR=/data
# The image's own account `node` has a passwd entry, which PostgreSQL's tools ask for.
RUN mkdir /data && chown node:node /data
COPY --from=build /app/package.json /app/next.config.mjs ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/.next ./.next
COPY --from=build /app/public ./public
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/src/demo ./src/demo
USER node
VOLUME /data
EXPOSE 3000
# --start-period: an empty database is migrated first.
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not npm: it does not pass SIGTERM on.
CMD ["node", "dist/server.mjs"]
