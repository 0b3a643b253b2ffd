package qingye.store.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.block.Block;
import qingye.model.form.BlockForm;
import qingye.model.id.BlockId;

/// `block` and `block_text`: blocks in their readable form.
record BlockTable(Handle handle) implements Shelf<BlockId, Block> {

    @Override
    public Map<BlockId, Block> all() {
        var all = new LinkedHashMap<BlockId, Block>();
        read("", Map.of()).forEach((id, written) -> all.put(id, BlockForm.read(id, written)));
        return all;
    }

    @Override
    public Optional<Block> find(BlockId id) {
        return written(id).map(written -> BlockForm.read(id, written));
    }

    /// Compares the readable forms: two blocks that are stored alike are the same block.
    @Override
    public boolean holds(BlockId id, Optional<Block> expected) {
        return written(id).equals(expected.map(BlockForm::write));
    }

    private Optional<BlockForm.Written> written(BlockId id) {
        return Optional.ofNullable(read(" where id = :id", Map.of("id", id.value())).get(id));
    }

    private Map<BlockId, BlockForm.Written> read(String where, Map<String, String> bound) {
        var texts = new Texts<String>();
        handle.createQuery("select * from block_text" + where.replace("id =", "block ="))
                .bindMap(bound)
                .map((row, _) -> {
                    texts.add(row.getString("block"), Texts.language(row), row.getString("text"));
                    return row.getString("block");
                })
                .list();
        var all = new LinkedHashMap<BlockId, BlockForm.Written>();
        handle.createQuery("select id, kind, setting from block" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    String id = row.getString("id");
                    var written = new BlockForm.Written(
                            row.getString("kind"), row.getString("setting"), texts.of(id));
                    return all.put(new BlockId(id), written) == null;
                })
                .list();
        return all;
    }

    @Override
    public void insert(BlockId id, Block block) {
        BlockForm.Written written = BlockForm.write(block);
        handle.execute(
                "insert into block (id, kind, setting) values (?, ?, ?)",
                id.value(), written.kind(), written.setting());
        insertTexts(id, written);
    }

    @Override
    public void update(BlockId id, Block block) {
        BlockForm.Written written = BlockForm.write(block);
        handle.execute(
                "update block set kind = ?, setting = ? where id = ?", written.kind(), written.setting(), id.value());
        handle.execute("delete from block_text where block = ?", id.value());
        insertTexts(id, written);
    }

    @Override
    public void delete(BlockId id) {
        handle.execute("delete from block where id = ?", id.value());
    }

    private void insertTexts(BlockId id, BlockForm.Written written) {
        written.text().byLanguage().forEach((language, text) -> handle.execute(
                "insert into block_text (block, language, text) values (?, ?, ?)", id.value(), language.tag(), text));
    }
}
