package org.demarche.serve.guard;

/** Text that asks whether its reader may go on, once in some characters. */
final class WatchedText implements CharSequence {
  /** A large pattern takes long for each. */
  private static final int STEP = 64;

  private final String text;
  private final Allowance allowance = Allowance.current();
  private int read;

  WatchedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++read % STEP == 0) {
      allowance.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
