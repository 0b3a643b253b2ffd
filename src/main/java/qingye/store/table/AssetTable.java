package qingye.store.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import qingye.model.block.Asset;
import qingye.model.id.AssetId;

/// `asset`: the files kept inside the workspace.
record AssetTable(Handle handle) implements Shelf<AssetId, Asset> {

    @Override
    public Map<AssetId, Asset> all() {
        return read("", Map.of());
    }

    @Override
    public Optional<Asset> find(AssetId id) {
        return Optional.ofNullable(read(" where id = :id", Map.of("id", id.value())).get(id));
    }

    /// @throws IllegalArgumentException if the content of one is no longer what its id says
    private Map<AssetId, Asset> read(String where, Map<String, String> bound) {
        var all = new LinkedHashMap<AssetId, Asset>();
        handle.createQuery("select id, name, media_type, content, credit from asset" + where + " order by position")
                .bindMap(bound)
                .map((row, _) -> {
                    var asset = new Asset(
                            row.getString("name"), row.getString("media_type"), row.getBytes("content"),
                            row.getString("credit"));
                    if (!asset.id().value().equals(row.getString("id"))) {
                        throw new IllegalArgumentException("content of asset changed: " + row.getString("id"));
                    }
                    return asset;
                })
                .forEach(asset -> all.put(asset.id(), asset));
        return all;
    }

    @Override
    public void insert(AssetId id, Asset asset) {
        handle.execute(
                "insert into asset (id, name, media_type, content, credit) values (?, ?, ?, ?, ?)",
                id.value(), asset.name(), asset.mediaType(), asset.content(), asset.credit());
    }

    @Override
    public void update(AssetId id, Asset asset) {
        handle.execute(
                "update asset set name = ?, media_type = ?, content = ?, credit = ? where id = ?",
                asset.name(), asset.mediaType(), asset.content(), asset.credit(), id.value());
    }

    @Override
    public void delete(AssetId id) {
        handle.execute("delete from asset where id = ?", id.value());
    }
}
