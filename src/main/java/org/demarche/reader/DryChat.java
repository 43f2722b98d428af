package org.demarche.reader;

/** Sends nothing, and counts what would be sent. */
final class DryChat implements Chat {
  private final Usage usage;

  DryChat(Usage usage) {
    this.usage = usage;
  }

  @Override
  public String answer(Prompt prompt, String question) {
    long tokens = Usage.tokens(prompt.text() + prompt.schema() + question);
    usage.begin(tokens);
    usage.end(tokens, tokens, Usage.ANSWER);
    return "{\"" + prompt.name() + "\": []}";
  }
}
