package org.openimis.benchmarks.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server for tests that answers as it is told, on as many threads as it is given. */
final class ToyServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  /** What is answered to the request of a number from 0. */
  interface Answer {
    void to(HttpExchange exchange, int number) throws Exception;
  }

  ToyServer(int threadCount, Answer answer) throws IOException {
    threads = Executors.newFixedThreadPool(threadCount);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, answer));
    server.start();
  }

  private void handle(HttpExchange exchange, Answer answer) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    int number;
    synchronized (bodies) {
      number = bodies.size();
      bodies.add(body);
    }
    try {
      answer.to(exchange, number);
    } catch (Exception e) {
      throw new IOException(e);
    } finally {
      exchange.close();
    }
  }

  static void status(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
  }

  Target target() {
    return new Target(URI.create("http://localhost:" + server.getAddress().getPort() + "/"), null);
  }

  /** What was sent, in the order in which it came. */
  List<String> bodies() {
    return Collections.unmodifiableList(bodies);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
