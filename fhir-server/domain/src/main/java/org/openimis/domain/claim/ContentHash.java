package org.openimis.domain.claim;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two submissions say the same: a hash of what the rules read of a claim, so that
 * neither narrative nor the scale of a number nor the hour of its creation matters (conventions 8).
 */
public final class ContentHash {
  private static final String ALGORITHM_VERSION = "v2";

  private ContentHash() {}

  public static String of(SubmittedClaim claim) {
    var text = new StringBuilder();
    add(text, claim.key().scheme(), claim.key().facility(), claim.key().use(), claim.key().code());
    add(text, claim.insuree(), claim.administrator(), claim.visitType().code());
    add(text, claim.visit().from(), claim.visit().to(), claim.claimedOn());
    add(text, "diagnoses", claim.diagnoses().size());
    claim.diagnoses().forEach(code -> add(text, code));
    add(text, claim.guarantee(), claim.corrects());
    for (ClaimLine line : claim.lines()) {
      add(text, line.sequence(), line.code().kind(), line.code().code());
      add(text, plain(line.quantity()), plain(line.unitPrice().amount()));
      add(text, line.unitPrice().currency(), line.explained(), line.parts().size());
      line.parts()
          .forEach(
              part -> add(text, part.code().kind(), part.code().code(), plain(part.quantity())));
    }
    return ALGORITHM_VERSION + ":" + HexFormat.of().formatHex(sha256(text.toString()));
  }

  /**
   * Each value with its length, so that no two claims run together to the same text, and nothing as
   * something no value looks like.
   */
  private static void add(StringBuilder text, @Nullable Object... values) {
    for (Object value : values) {
      if (value == null) {
        text.append("none\n");
      } else {
        String shown = value.toString();
        text.append(shown.length()).append(':').append(shown).append('\n');
      }
    }
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
