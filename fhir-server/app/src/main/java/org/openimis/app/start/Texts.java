package org.openimis.app.start;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of one bundle in one language; English where a language has no bundle. */
public final class Texts {
  private final ResourceBundle bundle;
  private final Locale locale;

  /**
   * @param bundle the bundle's base name, such as {@code org.openimis.app.cli.cli}
   */
  public Texts(String bundle, Locale locale) {
    // Without this control a missing language would fall back to that of the machine.
    this.bundle =
        ResourceBundle.getBundle(
            bundle, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    this.locale = locale;
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  public String get(String key, Object... details) {
    return get(key, List.of(details));
  }

  public String get(String key, List<?> details) {
    return new MessageFormat(bundle.getString(key), locale).format(details.toArray());
  }
}
