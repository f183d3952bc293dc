package org.openimis.schemes.scenario;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimis.domain.scheme.SchemePack;
import org.openimis.schemes.PackReader;
import org.openimis.schemes.file.PackFiles;

/** The packs of this module, each read once. */
final class Packs {
  private static final Map<String, SchemePack> PACKS = new HashMap<>();
  private static final Map<String, List<Scenario>> SCENARIOS = new HashMap<>();

  private Packs() {}

  static PackFiles files(String name) {
    return PackFiles.ofFolder(Path.of("packs", name));
  }

  static SchemePack pack(String name) {
    return PACKS.computeIfAbsent(name, key -> PackReader.read(files(key)).orElseThrow());
  }

  static List<Scenario> scenarios(String name) {
    return SCENARIOS.computeIfAbsent(
        name, key -> ScenarioReader.read(files(key), pack(key).scheme().currency()).orElseThrow());
  }

  static Optional<Scenario> scenario(String name, String file, String scenario) {
    return scenarios(name).stream()
        .filter(candidate -> candidate.file().equals(file) && candidate.name().equals(scenario))
        .findFirst();
  }
}
