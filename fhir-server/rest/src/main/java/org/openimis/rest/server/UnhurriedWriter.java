package org.openimis.rest.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Keeps answers together until they are whole. HAPI's parser flushes after each decimal number, and
 * each flush would be a packet on the network.
 */
@Interceptor
public final class UnhurriedWriter {

  @Hook(Pointcut.SERVER_OUTGOING_WRITER_CREATED)
  public Writer withoutFlushes(Writer writer) {
    return new Unhurried(writer);
  }

  private static final class Unhurried extends FilterWriter {
    Unhurried(Writer writer) {
      super(writer);
    }

    @Override
    public void flush() {
      // when it is closed
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
