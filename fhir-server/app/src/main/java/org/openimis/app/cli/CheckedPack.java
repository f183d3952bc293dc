package org.openimis.app.cli;

import java.util.List;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.file.PackFiles;
import org.openimis.schemes.scenario.Scenario;

/** A pack in which nothing is wrong. */
record CheckedPack(PackFiles files, SchemePack pack, List<Scenario> scenarios) {
  CheckedPack {
    scenarios = List.copyOf(scenarios);
  }

  String scheme() {
    return pack.scheme().code();
  }
}
