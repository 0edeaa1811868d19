// Decides that the hub runs as in production unless NODE_ENV says otherwise: libraries leave out checks that help only who writes them.

process.env['NODE_ENV'] ??= 'production';
