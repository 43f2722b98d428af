package org.demarche.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.dboe.base.block.BlockMgr;
import org.apache.jena.dboe.base.block.BlockMgrFactory;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.BufferChannel;
import org.apache.jena.dboe.base.file.FileFactory;
import org.apache.jena.dboe.base.file.FileSet;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Copies a database so that the B+trees of quads and nodes have full leaves and no block that is
 * not in use. Filled by loading alone, leaves are half empty, and each commit leaves the former
 * version of the blocks that it changed behind.
 */
final class TreePacker {
  private static final int READ_CACHE = 10;
  private static final int WRITE_CACHE = 100;

  private final DatasetGraphTDB data;
  private final Path target;

  TreePacker(DatasetGraphTDB data, Path target) {
    this.data = data;
    this.target = target;
  }

  /** Copies what tells how long the files of the nodes are, while nobody writes. */
  void copyStates() throws IOException {
    for (Path file : others()) {
      if (!isOfNodes(file)) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  /**
   * Copies the rest, safely onto the disk; inside a transaction that reads and has begun before
   * anybody could write again. Nodes that came since are behind those that count.
   */
  void copyContents() throws IOException {
    for (Path file : others()) {
      if (isOfNodes(file)) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
    trees().forEach(this::pack);
    Generation copy = new Generation(target);
    copy.trim();
    Generation.notePacked(target);
    for (Path file : copy.files()) {
      force(file);
    }
  }

  private List<Path> others() {
    Set<String> trees = trees().keySet();
    return new Generation(Path.of(data.getLocation().getDirectoryPath()))
        .files().stream()
            .filter(file -> !trees.contains(baseName(file)) && !isOfTheProcess(file))
            .toList();
  }

  private static boolean isOfNodes(Path file) {
    return file.toString().endsWith("." + Names.extObjNodeData);
  }

  private Map<String, BPlusTree> trees() {
    NodeTupleTable quads = data.getQuadTable().getNodeTupleTable();
    Map<String, BPlusTree> trees = new TreeMap<>();
    for (TupleIndex index : quads.getTupleTable().getIndexes()) {
      if (index instanceof TupleIndexRecord records
          && records.getRangeIndex() instanceof BPlusTree tree) {
        trees.put(index.getName(), tree);
      }
    }
    nodeTree(quads).ifPresent(tree -> trees.put(Names.nodeTableBaseName, tree));
    return trees;
  }

  private static Optional<BPlusTree> nodeTree(NodeTupleTable quads) {
    return quads.getNodeTable().baseNodeTable() instanceof NodeTableTRDF table
            && table.getIndex() instanceof BPlusTree tree
        ? Optional.of(tree)
        : Optional.empty();
  }

  private void pack(String name, BPlusTree tree) {
    FileSet files = new FileSet(Location.create(target), name);
    BufferChannel state = FileFactory.createBufferChannel(files, Names.extBptState);
    BPlusTree packed =
        BPlusTreeRewriter.packIntoBPlusTree(
            tree.iterator(),
            tree.getParams(),
            tree.getRecordFactory(),
            state,
            blocks(files, Names.extBptTree),
            blocks(files, Names.extBptRecords));
    packed.close();
  }

  private static BlockMgr blocks(FileSet files, String extension) {
    return BlockMgrFactory.create(
        files, extension, FileMode.direct, SystemTDB.BlockSize, READ_CACHE, WRITE_CACHE);
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static boolean isOfTheProcess(Path file) {
    String name = file.getFileName().toString();
    return name.equals(Names.TDB_LOCK_FILE) || name.equals(Names.journalFile);
  }

  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
