package org.openimis.app.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the program speaks to the person who started it, and in which language.
 *
 * @param language French where the environment says so, otherwise English
 */
public record Terminal(Locale language, PrintWriter out, PrintWriter err) {

  /** The terminal of this process. */
  public static Terminal ofThisProcess() {
    String wish = wishIn(System.getenv());
    Charset charset = charsetOf(wish);
    return new Terminal(
        languageOf(wish), writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset));
  }

  static Locale languageIn(Map<String, String> environment) {
    return languageOf(wishIn(environment));
  }

  /** POSIX: LC_ALL overrides LC_MESSAGES, which overrides LANG. Windows sets none of them. */
  private static @Nullable String wishIn(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static Locale languageOf(@Nullable String wish) {
    String language = wish == null ? Locale.getDefault().getLanguage() : wish;
    return language.toLowerCase(Locale.ROOT).startsWith("fr") ? Locale.FRENCH : Locale.ENGLISH;
  }

  /** The JVM writes question marks for accents where the named locale is not installed. */
  private static Charset charsetOf(@Nullable String wish) {
    boolean utf8 = wish != null && wish.toUpperCase(Locale.ROOT).matches(".*UTF-?8.*");
    return utf8 ? StandardCharsets.UTF_8 : Charset.defaultCharset();
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new FileOutputStream(descriptor), true, charset);
  }
}
