package org.demarche.spark;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.jena.sys.JenaSystem;

/** Lets Jena take Java's own XML parser, and not Hadoop's, which it cannot make safe. */
final class XmlParsers {
  private static final String OTHERS = "META-INF/services/javax.xml.stream.";

  private XmlParsers() {}

  /** To be called before anything of Jena, in each process; Hadoop keeps its own parser. */
  static void choose() {
    Thread thread = Thread.currentThread();
    ClassLoader all = thread.getContextClassLoader();
    thread.setContextClassLoader(new WithoutOthers(all));
    try {
      JenaSystem.init();
    } finally {
      thread.setContextClassLoader(all);
    }
  }

  /** Finds everything but the parsers that libraries offer in the place of Java's. */
  private static final class WithoutOthers extends ClassLoader {
    WithoutOthers(ClassLoader all) {
      super(all);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.startsWith(OTHERS) ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }
}
