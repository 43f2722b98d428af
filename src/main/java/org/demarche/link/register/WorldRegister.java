package org.demarche.link.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.demarche.link.MemoryRegister;
import org.demarche.link.Register;

/**
 * Office holders, legislators, organizations and territories of the world, which the build makes of
 * {@code seeds/world}. Nothing is read before it is asked for: a file is mapped, an entry of the
 * jar inflated.
 */
public final class WorldRegister {
  static final String RESOURCE = "/link/world.register";

  private WorldRegister() {}

  /** The register behind the few hundred items that were verified by hand, which win over it. */
  public static Register shipped() {
    return Holder.REGISTER;
  }

  private static final class Holder {
    private static final Register REGISTER = open();

    /** Classes that were compiled without the build have no register of the world. */
    private static Register open() {
      URL url = WorldRegister.class.getResource(RESOURCE);
      return url == null
          ? new MemoryRegister(List.of())
          : url.getProtocol().equals("file")
              ? MappedRegister.open(Path.of(URI.create(url.toString())))
              : inflated(url);
    }

    private static Register inflated(URL url) {
      try (InputStream in = url.openStream()) {
        return MappedRegister.of(in.readAllBytes(), RESOURCE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
