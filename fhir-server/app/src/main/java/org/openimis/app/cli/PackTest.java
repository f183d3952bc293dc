package org.openimis.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openimis.app.start.Terminal;
import org.openimis.app.start.Texts;
import org.openimis.schemes.scenario.Mismatch;
import org.openimis.schemes.scenario.ScenarioResult;
import org.openimis.schemes.scenario.ScenarioRunner;

/** {@code scheme test}: judges the claims of a pack's scenarios and compares. */
final class PackTest {
  private final Terminal terminal;
  private final Texts texts;

  PackTest(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  int run(Path folder) {
    Optional<CheckedPack> checked = new PackCheck(terminal, texts).read(folder);
    if (checked.isEmpty()) {
      return 1;
    }
    CheckedPack pack = checked.get();
    List<ScenarioResult> results = ScenarioRunner.run(pack.pack(), pack.scenarios());
    for (ScenarioResult result : results) {
      for (Mismatch mismatch : result.mismatches()) {
        terminal.out().println(mismatch.in(terminal.language()));
      }
    }
    long passed = results.stream().filter(ScenarioResult::passed).count();
    long failed = results.size() - passed;
    terminal.out().println(texts.get("tested", results.size(), passed, failed));
    return failed == 0 ? 0 : 1;
  }
}
