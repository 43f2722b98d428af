package org.demarche.reader;

import org.demarche.http.Waiting;

/** Loads the library that speaks to a service with the first question. */
final class LazyChat implements Chat {
  private final ReaderSettings settings;
  private final Usage usage;
  private final Waiting waiting;
  private Chat chat;

  LazyChat(ReaderSettings settings, Usage usage, Waiting waiting) {
    this.settings = settings;
    this.usage = usage;
    this.waiting = waiting;
  }

  @Override
  public String answer(Prompt prompt, String question) throws MalformedAnswer {
    return chat().answer(prompt, question);
  }

  private synchronized Chat chat() {
    if (chat == null) {
      chat = new ServiceChat(settings, usage, waiting);
    }
    return chat;
  }
}
