package org.demarche.serve.reconcile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.names.NameLetters;

/** What values are compared by: items by their number, entities by IRI, words as they fold. */
final class ValueKeys {
  private static final Pattern ITEM = Pattern.compile("(?:.*[/:])?([Qq][1-9]\\d*)");

  private ValueKeys() {}

  static String of(EntityProperty property, String text) {
    if (property == EntityProperty.WIKIDATA) {
      return item(text).orElse("");
    }
    return text.contains("://") ? ofThing(text) : NameLetters.key(text);
  }

  /** The key of another entity by its IRI. */
  static String ofThing(String iri) {
    return "<" + iri + ">";
  }

  /** {@code Q42} of {@code Q42}, {@code wd:Q42} and addresses that end in it. */
  static Optional<String> item(String text) {
    Matcher matcher = ITEM.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
