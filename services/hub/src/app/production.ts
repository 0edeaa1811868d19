// Decides that the hub runs as in production unless NODE_ENV says otherwise: libraries leave out checks that help only who writes them.

/** What NODE_ENV was set to by whoever starts the hub; undefined where nothing was said. */
export const nodeEnvAsSet = process.env['NODE_ENV'];

process.env['NODE_ENV'] ??= 'production';
