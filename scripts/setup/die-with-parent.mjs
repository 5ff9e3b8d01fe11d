// Loaded into the web server before anything else: when the command that started it is killed
// without a chance to clean up, its channel closes and the server ends too, so that the port is
// free for the next start.
// The channel keeps counting as work: `next dev` waits for its server's first word on nothing else.
if (process.channel) process.on('disconnect', () => process.exit(1))
