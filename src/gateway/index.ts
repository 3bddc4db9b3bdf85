export { ConfigError, type Environment, type GatewayConfig, readConfig } from './config.ts';
export { createLog } from './create-log.ts';
export { DirectoryLockedError } from './directory-lock.ts';
export { migrate } from './postgres/migrate.ts';
export { openPglite, openPostgres } from './postgres/open-database.ts';
export { SqlRepository } from './postgres/sql-repository.ts';
export { type Gateway, type GatewayOptions, startGateway } from './start-gateway.ts';
