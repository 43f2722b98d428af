package org.demarche.store.derived;

/** Is told how far something that takes long has come. */
public interface Steps {
  /**
   * To be called for each of many things.
   *
   * @param what the things, in the plural
   */
  void done(String what, long done, long all);
}
