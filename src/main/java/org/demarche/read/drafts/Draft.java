package org.demarche.read.drafts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article as its file gives it: what it says of itself stands as it is written there.
 *
 * @param said values in the order of the file; none is blank
 */
public record Draft(Form form, String body, Map<Field, List<String>> said) {
  /** What the body is. */
  public enum Form {
    /** Plain text: lines, with blank ones between paragraphs. */
    PLAIN,
    /** HTML of the article's text alone. */
    MARKUP,
    /** A whole web page, which says of itself who wrote it and when. */
    PAGE
  }

  /** What may be said of an article. */
  public enum Field {
    ID,
    HEADLINE,
    PUBLISHED,
    PUBLISHER,
    AUTHOR,
    URL,
    LANGUAGE,
    SECTION,
    PAGE
  }

  private static final Pattern MARKUP =
      Pattern.compile("(?i)</(p|div|h[1-6]|li|body|html)>|<(br|p) ?/?>");

  public Draft {
    Map<Field, List<String>> copy = new EnumMap<>(Field.class);
    said.forEach((field, values) -> copy.put(field, List.copyOf(values)));
    said = copy;
  }

  public static Draft plain(String body) {
    return new Draft(Form.PLAIN, body, Map.of());
  }

  public static Draft markup(String html) {
    return new Draft(Form.MARKUP, html, Map.of());
  }

  public static Draft page(String html) {
    return new Draft(Form.PAGE, html, Map.of());
  }

  /** A text of which nobody says whether it is marked. */
  public static Draft guess(String body) {
    boolean marked = body.indexOf('<') >= 0 && MARKUP.matcher(body).find();
    return marked ? markup(body) : plain(body);
  }

  /** Plain text below its headline, which some formats keep apart. */
  public static Draft plain(String headline, String body) {
    String title = headline.strip();
    boolean apart = !title.isEmpty() && !body.stripLeading().startsWith(title);
    return plain(apart ? title + "\n\n" + body.stripLeading() : body).with(Field.HEADLINE, title);
  }

  /** The same with one more value; a blank one changes nothing. */
  public Draft with(Field field, String value) {
    String word = value.replace('\u00a0', ' ').strip();
    if (word.isEmpty()) {
      return this;
    }
    Map<Field, List<String>> more = new EnumMap<>(Field.class);
    more.putAll(said);
    more.put(field, added(more.getOrDefault(field, List.of()), word));
    return new Draft(form, body, more);
  }

  public Draft with(Field field, Optional<String> value) {
    return value.map(it -> with(field, it)).orElse(this);
  }

  private static List<String> added(List<String> values, String value) {
    List<String> more = new ArrayList<>(values);
    more.add(value);
    return more;
  }

  public Optional<String> first(Field field) {
    return all(field).stream().findFirst();
  }

  public List<String> all(Field field) {
    return said.getOrDefault(field, List.of());
  }
}
