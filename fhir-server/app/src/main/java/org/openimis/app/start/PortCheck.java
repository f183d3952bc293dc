package org.openimis.app.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;

/**
 * Looks whether the web server's port is free before anything else starts. Tomcat takes the port as
 * the very last step, and nobody should wait for a schema only to read then that it is taken.
 */
final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private static final int DEFAULT_PORT = 8080;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Binder binder = Binder.get(event.getEnvironment());
    int port = binder.bind("server.port", Integer.class).orElse(DEFAULT_PORT);
    if (port > 0) {
      requireFree(binder.bind("server.address", InetAddress.class).orElse(null), port);
    }
  }

  /**
   * @param address null for every address of the machine
   */
  private static void requireFree(@Nullable InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true); // as Tomcat does; a port that just closed is free
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException taken) {
      throw new StartRefused(StartProblem.PORT_TAKEN, String.valueOf(port));
    }
  }
}
