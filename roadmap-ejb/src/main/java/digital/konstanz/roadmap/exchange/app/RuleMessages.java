// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the rules of the field and of files say to people, in German or English. */
public final class RuleMessages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RuleMessages() {}

  /** German unless the language is English; a code without a text is given back as it is. */
  public static String text(String code, List<String> values, Locale locale) {
    ResourceBundle texts = bundle(locale);
    if (!texts.containsKey(code)) {
      return TabularMessages.text(code, values, locale);
    }
    String text = texts.getString(code);
    for (int i = 0; i < values.size(); i++) {
      text = text.replace("{" + i + "}", values.get(i));
    }
    return text;
  }

  static ResourceBundle bundle(Locale locale) {
    boolean english = locale != null && "en".equals(locale.getLanguage());
    return ResourceBundle.getBundle(
        "i18n/rule",
        english ? Locale.ENGLISH : Locale.GERMAN,
        RuleMessages.class.getClassLoader(),
        NO_FALLBACK);
  }
}
