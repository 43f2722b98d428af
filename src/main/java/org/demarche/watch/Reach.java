package org.demarche.watch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * Keeps what a feed of the public network names from reaching into the user's own: neither its
 * links nor redirects lead to addresses of this computer or of a private network. A feed that is
 * there itself may. Java keeps what a name means for a while, so that the address that is looked at
 * is the one that is asked.
 */
final class Reach {
  private final boolean everywhere;

  private Reach(boolean everywhere) {
    this.everywhere = everywhere;
  }

  /** That of a feed. */
  static Reach of(String feed) {
    try {
      return new Reach(isPrivate(uri(feed)));
    } catch (FetchProblem e) {
      return new Reach(false);
    }
  }

  /**
   * @throws FetchProblem where the address is none that may be asked
   */
  void require(URI address) throws FetchProblem {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("");
    if (!scheme.matches("(?i)https?") || address.getHost() == null) {
      throw FetchProblem.lasting("bad-link", "this is no address of the web");
    }
    if (!everywhere && isPrivate(address)) {
      throw FetchProblem.lasting(
          "private-address",
          "a public feed leads to a private network, where it is not followed; watch a feed of that"
              + " network itself");
    }
  }

  /**
   * An address that a feed or a server names.
   *
   * @throws FetchProblem where it is none
   */
  static URI uri(String address) throws FetchProblem {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw FetchProblem.lasting("bad-link", "'" + address + "' is no address of the web");
    }
  }

  /** Names that mean nothing here are left to whoever connects. */
  private static boolean isPrivate(URI address) {
    if (address.getHost() == null) {
      return false;
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
        if (isPrivate(each)) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean isPrivate(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isOther(address.getAddress(), address instanceof Inet6Address);
  }

  /** Ranges that Java has no name for: RFC 4193, RFC 6052, RFC 6598, and "this network". */
  private static boolean isOther(byte[] bytes, boolean six) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if (six) {
      return (first & 0xfe) == 0xfc || first == 0 && second == 0x64;
    }
    return first == 0 || first == 100 && (second & 0xc0) == 64 || first >= 240;
  }
}
