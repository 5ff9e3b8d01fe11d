// Loaded into the web server before anything else: when the command that started it is killed
// without a chance to clean up, its channel closes and the server ends too, so that the port is
// free for the next start.
if (process.channel) {
  process.on('disconnect', () => process.exit(1))
  process.channel.unref()
}
