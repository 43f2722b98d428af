package org.demarche.read.post;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.demarche.read.drafts.Draft;
import org.demarche.read.drafts.DraftException;

/** One message: a press release by mail, a newsletter, or a page that a browser saved. */
public final class MailDraft {
  /** The most characters of a part. */
  private static final int MAX_PART = 20 << 20;

  private static final int MAX_DEPTH = 10;
  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderCount(2000)
          .setMaxHeaderLen(1 << 18)
          .setMaxContentLen(64L << 20)
          .setMalformedHeaderStartsBody(true)
          .build();

  private MailDraft() {}

  /**
   * The article of a message.
   *
   * @throws IOException where it breaks off
   * @throws DraftException where it has no text
   */
  public static Draft of(InputStream in) throws IOException, DraftException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(LIMITS);
    Message message = builder.parseMessage(in);
    try {
      return of(message);
    } finally {
      message.dispose();
    }
  }

  private static Draft of(Message message) throws IOException, DraftException {
    Optional<String> page = header(message, "Snapshot-Content-Location");
    List<Entity> texts = new ArrayList<>();
    collect(message, texts, 0);
    Entity html = first(texts, "text/html");
    Entity plain = first(texts, "text/plain");
    boolean saved = page.isPresent() || plain == null && location(html).isPresent();
    if (saved && html != null) {
      return Draft.page(text(html)).with(Draft.Field.URL, page.or(() -> location(html)));
    }
    if (plain == null && html == null) {
      throw DraftException.noText("the message has no text, only what is attached to it");
    }
    return said(message, plain == null || text(plain).isBlank() ? html : plain);
  }

  private static Draft said(Message message, Entity part) throws IOException, DraftException {
    String subject =
        message.getSubject() == null ? "" : message.getSubject().replaceAll("\\s+", " ");
    String headline = subject.replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+", "");
    String text = part == null ? "" : text(part);
    boolean marked = part != null && part.getMimeType().equals("text/html");
    Draft draft =
        marked
            ? Draft.markup(text).with(Draft.Field.HEADLINE, headline)
            : Draft.plain(headline, text.replace("\r\n", "\n"));
    return draft
        .with(Draft.Field.PUBLISHED, header(message, "Date"))
        .with(Draft.Field.PUBLISHER, sender(message))
        .with(
            Draft.Field.ID, header(message, "Message-ID").map(it -> it.replaceAll("[<>\\s]", "")));
  }

  /** The name of who sent it; an address without a name says too little. */
  private static String sender(Message message) {
    if (message.getFrom() == null || message.getFrom().isEmpty()) {
      return "";
    }
    Mailbox from = message.getFrom().get(0);
    return from.getName() == null ? "" : from.getName();
  }

  private static void collect(Entity entity, List<Entity> texts, int depth) {
    Body body = entity.getBody();
    if (depth < MAX_DEPTH && body instanceof Multipart parts) {
      parts.getBodyParts().forEach(part -> collect(part, texts, depth + 1));
    } else if (depth < MAX_DEPTH && body instanceof Message inner) {
      collect(inner, texts, depth + 1);
    } else if (entity.getMimeType().startsWith("text/") && entity.getFilename() == null) {
      texts.add(entity);
    }
  }

  private static Entity first(List<Entity> texts, String type) {
    return texts.stream().filter(it -> it.getMimeType().equals(type)).findFirst().orElse(null);
  }

  private static Optional<String> location(Entity html) {
    return html == null
        ? Optional.empty()
        : header(html, "Content-Location").filter(it -> it.startsWith("http"));
  }

  private static Optional<String> header(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
    return Optional.ofNullable(field).map(Field::getBody).map(String::strip);
  }

  private static String text(Entity entity) throws IOException, DraftException {
    if (entity.getBody() instanceof TextBody body) {
      return text(body);
    }
    if (entity.getBody() instanceof BinaryBody body) {
      try (InputStream in = body.getInputStream()) {
        return new String(in.readNBytes(MAX_PART), java.nio.charset.StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  private static String text(TextBody body) throws IOException, DraftException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    try (Reader reader = body.getReader()) {
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        text.append(buffer, 0, read);
        if (text.length() > MAX_PART) {
          throw DraftException.longRecord("a part of the message is too long; cut it");
        }
      }
    }
    return text.toString();
  }
}
