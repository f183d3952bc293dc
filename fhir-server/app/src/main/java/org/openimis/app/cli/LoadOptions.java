package org.openimis.app.cli;

import picocli.CommandLine.Option;

/** Where {@code scheme load} loads to, and what of the pack. */
final class LoadOptions extends ServerOptions {
  @Option(names = "--sample", descriptionKey = "sample")
  boolean sample;
}
