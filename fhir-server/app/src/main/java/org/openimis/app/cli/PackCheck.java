package org.openimis.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.PackReading;
import org.openimis.schemes.fault.PackFault;
import org.openimis.schemes.file.PackFiles;
import org.openimis.schemes.file.PackUnreadable;
import org.openimis.schemes.scenario.ScenarioReader;
import org.openimis.schemes.scenario.ScenarioReading;

/** {@code scheme check}: everything that is wrong with a pack, in one go. */
final class PackCheck {
  private final Terminal terminal;
  private final Texts texts;

  PackCheck(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  int run(Path folder) {
    Optional<CheckedPack> pack = read(folder);
    pack.ifPresent(sound -> terminal.out().println(texts.get("sound", sound.scheme())));
    return pack.isPresent() ? 0 : 1;
  }

  /** The pack; empty where it has faults, which then stand on the terminal. */
  Optional<CheckedPack> read(Path folder) {
    PackFiles files;
    try {
      files = PackFiles.ofFolder(folder);
    } catch (PackUnreadable unreadable) {
      show(List.of(unreadable.fault()));
      return Optional.empty();
    }
    PackReading reading = PackReader.read(files);
    for (var warning : reading.warnings()) {
      terminal.out().println(texts.get("warning", warning.shown(terminal.language())));
    }
    SchemePack pack = reading.pack();
    if (pack == null) {
      show(reading.faults());
      return Optional.empty();
    }
    // Only now: the amounts of scenarios are read in the scheme's currency.
    ScenarioReading scenarios = ScenarioReader.read(files, pack.scheme().currency());
    show(scenarios.faults());
    return scenarios.faults().isEmpty()
        ? Optional.of(new CheckedPack(files, pack, scenarios.scenarios()))
        : Optional.empty();
  }

  private void show(List<PackFault> faults) {
    faults.forEach(fault -> terminal.out().println(fault.shown(terminal.language())));
    if (!faults.isEmpty()) {
      terminal.out().println(texts.get("faulty", faults.size()));
    }
  }
}
