// Decides that the hub runs as in production unless told otherwise: libraries leave out checks that help only who writes them.

process.env['NODE_ENV'] ??= 'production';
