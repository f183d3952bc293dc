package org.openimis.benchmarks.chaos;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.BooleanSupplier;
import org.openimis.benchmarks.chaos.ClaimSupply.Sending;
import org.openimis.benchmarks.chaos.Memory.Acknowledged;

/**
 * A facility's system as it has to be: it sends a claim again, unchanged, until it is told what
 * became of it, and waits as long as it is told to. It gives up no claim, even when the time is
 * over.
 */
final class StubbornClient implements Runnable {
  private static final long MILLIS_UNTIL_RETRY = 300;
  private static final long MILLIS_IN_SECOND = 1_000;
  private static final long GIVE_UP_NANOS = 1_800_000_000_000L;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Mortal server;
  private final ClaimSupply supply;
  private final Memory memory;
  private final BooleanSupplier goesOn;

  StubbornClient(Mortal server, ClaimSupply supply, Memory memory, BooleanSupplier goesOn) {
    this.server = server;
    this.supply = supply;
    this.memory = memory;
    this.goesOn = goesOn;
  }

  @Override
  public void run() {
    try {
      while (goesOn.getAsBoolean()) {
        sendUntilTaken(supply.next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      memory.fault("A client has failed: " + e);
    }
  }

  private void sendUntilTaken(Sending claim) throws InterruptedException {
    long giveUp = System.nanoTime() + GIVE_UP_NANOS;
    int tries = 1;
    long pause = send(claim, tries);
    while (pause > 0) {
      if (System.nanoTime() > giveUp) {
        memory.fault(claim.code() + " was never answered");
        return;
      }
      Thread.sleep(pause);
      tries++;
      pause = send(claim, tries);
    }
  }

  /** Milliseconds until the next try; 0 when it is taken. */
  private long send(Sending claim, int tries) throws InterruptedException {
    try {
      HttpResponse<byte[]> answer =
          http.send(server.submit().post(claim.body()), BodyHandlers.ofByteArray());
      switch (answer.statusCode()) {
        case 200, 201 -> {
          memory.answered(Acknowledged.of(claim, answer.body()), answer.statusCode() == 201, tries);
          return 0;
        }
        case 429, 503 -> {
          memory.setback("told to come again (" + answer.statusCode() + ")");
          return secondsToWait(answer) * MILLIS_IN_SECOND;
        }
        case 401 -> {
          memory.setback("logged in again (401)");
          server.logInAgain();
        }
        default -> memory.fault(claim.code() + " was answered with status " + answer.statusCode());
      }
    } catch (ConnectException nobodyThere) {
      memory.setback("no connection");
    } catch (IOException lost) {
      memory.setback("no answer");
    }
    return MILLIS_UNTIL_RETRY;
  }

  private long secondsToWait(HttpResponse<byte[]> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .map(Long::valueOf)
        .orElseGet(
            () -> {
              memory.fault("An answer 429 or 503 did not say when to come again");
              return 1L;
            });
  }
}
