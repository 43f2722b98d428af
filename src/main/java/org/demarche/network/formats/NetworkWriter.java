package org.demarche.network.formats;

import java.io.IOException;
import java.io.OutputStream;

/** Writes networks in one format. */
interface NetworkWriter {
  void write(Export export, OutputStream out) throws IOException;
}
