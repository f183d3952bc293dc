package org.openimis.app.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openimis.app.settings.SchemeSettings;
import org.openimis.app.start.StartProblem;
import org.openimis.app.start.StartRefused;
import org.openimis.domain.scheme.PackLoader;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.PackReading;
import org.openimis.schemes.file.PackFiles;
import org.openimis.schemes.file.PackUnreadable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Loads the pack that the settings name. The server reports itself ready when this is done: an
 * application runner ends before readiness begins.
 */
class PackAtStart implements ApplicationRunner {
  private static final String DEMO = "demo";

  private final SchemeSettings settings;
  private final PackLoader loader;

  PackAtStart(SchemeSettings settings, PackLoader loader) {
    this.settings = settings;
    this.loader = loader;
  }

  @Override
  public void run(@Nullable ApplicationArguments arguments) {
    String pack = settings.pack();
    if (pack != null) {
      loader.load(read(pack), settings.sample());
    }
  }

  private static SchemePack read(String name) {
    PackReading reading = PackReader.read(files(name));
    SchemePack pack = reading.pack();
    if (pack == null) {
      throw new StartRefused(
          StartProblem.PACK_FAULTY, name, reading.faults().size(), reading.faults().get(0));
    }
    return pack;
  }

  private static PackFiles files(String name) {
    try {
      return name.equals(DEMO) ? PackFiles.ofClassPath(DEMO) : PackFiles.ofFolder(Path.of(name));
    } catch (PackUnreadable e) {
      throw new StartRefused(StartProblem.PACK_UNREADABLE, name, e.fault().sentence());
    }
  }
}
