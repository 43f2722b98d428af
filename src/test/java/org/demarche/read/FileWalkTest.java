package org.demarche.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileWalkTest {
  private static final String STORY = "The mayor said that the bridge would stay closed.\n";

  @TempDir Path folder;
  private Path in;

  @BeforeEach
  void layOut() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("story.txt"), STORY);
  }

  @Test
  void leavesPipesSocketsAndDevicesAlone() throws IOException, InterruptedException {
    Path pipe = in.resolve("pipe.txt");
    assumeTrue(new File("/usr/bin/mkfifo").canExecute());
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    Path socket = in.resolve("socket.txt");
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(socket));
      assertEquals(List.of(pipe + ": not-a-file", socket + ": not-a-file", "story"), outcomes(in));
      assertEquals(List.of(pipe + ": not-a-file"), outcomes(pipe));
      assertEquals(List.of("/dev/zero: not-a-file"), outcomes(Path.of("/dev/zero")));
    }
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "The password is swordfish.\n");
    Path sub = Files.createDirectory(in.resolve("sub"));
    Path out = Files.createSymbolicLink(in.resolve("out.txt"), secret);
    Path up = Files.createSymbolicLink(sub.resolve("up.txt"), Path.of("../../secret.txt"));
    Path chain = Files.createSymbolicLink(sub.resolve("chain.txt"), Path.of("../out.txt"));
    Path device = Files.createSymbolicLink(in.resolve("device.txt"), Path.of("/dev/zero"));
    Path dead = Files.createSymbolicLink(in.resolve("dead.txt"), folder.resolve("absent"));
    List<String> links =
        Stream.of(device, out, chain, up).map(link -> link + ": link-out").toList();
    assertEquals(
        Stream.concat(links.stream(), Stream.of(dead + ": unreadable", "story")).toList(),
        outcomes(in));
  }

  @Test
  void followsLinksWithinTheFolderAndThoseThatAreGiven() throws IOException {
    Files.createSymbolicLink(in.resolve("again.txt"), Path.of("story.txt"));
    assertEquals(List.of("again", "story"), outcomes(in));
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), in.resolve("story.txt"));
    assertEquals(List.of("link"), outcomes(link));
    Path whole = Files.createSymbolicLink(folder.resolve("whole"), in);
    assertEquals(List.of("again", "story"), outcomes(whole));
  }

  @Test
  void passesByAStoreAmongTheArticles() throws IOException {
    Path store = Files.createDirectory(in.resolve("db"));
    Files.writeString(store.resolve("notes.txt"), "The ferry stays in port.\n");
    assertEquals(2, outcomes(in).size());
    Files.createFile(store.resolve("tdb.lock"));
    assertEquals(List.of("story"), outcomes(in));
  }

  @Test
  void takesNoSidecarFromSomewhereElse() throws IOException {
    Path meta = Files.writeString(folder.resolve("x.json"), "{\"publisher\": \"The Elsewhere\"}");
    Path sidecar = in.resolve("story.meta.json");
    Files.createSymbolicLink(sidecar, meta);
    assertEquals(List.of(sidecar + ": link-out", "story"), outcomes(in));
    assertTrue(article(in.resolve("story.txt")).metadata().publisher().isEmpty());
    Files.delete(sidecar);
    Files.copy(meta, sidecar);
    assertEquals("The Elsewhere", article(in).metadata().publisher().orElseThrow());
  }

  private static List<String> outcomes(Path path) {
    return readings(path).stream()
        .map(
            reading ->
                reading instanceof Reading.Failed failed
                    ? failed.problem().where() + ": " + failed.problem().code()
                    : ((Reading.Found) reading).article().id())
        .toList();
  }

  private static Article article(Path path) {
    return readings(path).stream()
        .flatMap(
            it -> it instanceof Reading.Found found ? Stream.of(found.article()) : Stream.empty())
        .findFirst()
        .orElseThrow();
  }

  private static List<Reading> readings(Path path) {
    try (Stream<Reading> readings = new ArticleReader(ReadOptions.NONE).read(List.of(path))) {
      return readings.toList();
    }
  }
}
