package org.openimis.app.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {
  @TempDir Path cluster;

  @Test
  void where_no_pid_file_is_nothing_runs() throws IOException {
    assertThat(new Leftover(cluster).isGone()).isTrue();
  }

  @Test
  void a_process_that_has_ended_and_that_nobody_has_looked_after_is_gone_and_its_file_goes()
      throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/stat")), "only Linux keeps such processes so");
    // What the shell becomes knows nothing of the child that the shell had. The child outlives the
    // shell, which would otherwise look after it.
    Process parent = new ProcessBuilder("sh", "-c", "sleep 0.5 & echo $!; exec sleep 60").start();
    try {
      String pid = parent.inputReader().readLine();
      Path pidFile = Files.writeString(cluster.resolve("postmaster.pid"), pid + "\n");
      awaitEnd(pid);
      assertThat(ProcessHandle.of(Long.parseLong(pid))).as("the system still lists it").isPresent();

      assertThat(new Leftover(cluster).isGone()).isTrue();
      new Leftover(cluster).forgetStranger();
      assertThat(pidFile).doesNotExist();
    } finally {
      parent.destroyForcibly();
    }
  }

  private static void awaitEnd(String pid) throws IOException {
    Path stat = Path.of("/proc", pid, "stat");
    while (!Files.readString(stat).contains(") Z ")) {
      Thread.onSpinWait();
    }
  }
}
