package org.openimis.app.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The generated password of the embedded database, in a file that only its owner can read. */
final class Password {
  private static final int BYTES = 24;

  private Password() {}

  static String readOrMake(Path file) throws IOException {
    if (Files.notExists(file)) {
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      FileRights.writeSecret(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }
    FileRights.onlyOwner(file);
    return Files.readString(file).strip();
  }
}
