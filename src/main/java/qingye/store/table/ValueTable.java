package qingye.store.table;

import java.math.BigDecimal;
import java.sql.BatchUpdateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

import qingye.edit.Edit;
import qingye.edit.StaleEditException;
import qingye.model.id.IndicatorId;
import qingye.model.indicator.Value;
import qingye.model.indicator.ValueKey;

/// `indicator_value`: one row for each value that is not empty. The check of what is there and the write are one
/// statement, so that tens of thousands of values go in one go.
record ValueTable(Handle handle) {

    private static final String FOUND = """
             where indicator = :indicator and reporting_year = :year and kind = :oldKind
            and exact is not distinct from :oldExact and decimals is not distinct from :oldDecimals
            and grouped is not distinct from :oldGrouped and words is not distinct from :oldWords
            and reason is not distinct from :oldReason""";
    private static final String INSERT = """
            insert into indicator_value (indicator, reporting_year, kind, exact, decimals, grouped, words, reason)
            values (:indicator, :year, :kind, :exact, :decimals, :grouped, :words, :reason)""";
    private static final String UPDATE = """
            update indicator_value set kind = :kind, exact = :exact, decimals = :decimals, grouped = :grouped,
            words = :words, reason = :reason"""
            + FOUND;
    private static final String DELETE = "delete from indicator_value" + FOUND;

    Map<ValueKey, Value> all() {
        var all = new LinkedHashMap<ValueKey, Value>();
        handle.createQuery("select * from indicator_value order by position")
                .map((row, _) -> all.put(
                        new ValueKey(new IndicatorId(row.getString("indicator")),
                                Year.of(row.getInt("reporting_year"))),
                        value(row)) == null)
                .list();
        return all;
    }

    private static Value value(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "AMOUNT" -> new Value.Amount(
                    new BigDecimal(row.getString("exact")), row.getInt("decimals"), row.getBoolean("grouped"));
            case "WORDS" -> new Value.Words(row.getString("words"));
            case "NOT_APPLICABLE" -> new Value.NotApplicable(row.getString("words"), row.getString("reason"));
            case "NOT_DISCLOSED" -> new Value.NotDisclosed(row.getString("words"));
            default -> throw new IllegalArgumentException("unknown kind of value: " + row.getString("kind"));
        };
    }

    /// Does edits of which no two are about the same value.
    ///
    /// @throws StaleEditException if one does not find what it expects; the transaction is to be rolled back
    void apply(List<Edit.SetValue> edits) {
        var inserts = new ArrayList<Edit.SetValue>();
        var updates = new ArrayList<Edit.SetValue>();
        var deletes = new ArrayList<Edit.SetValue>();
        for (Edit.SetValue edit : edits) {
            if (edit.before() instanceof Value.Empty && edit.after() instanceof Value.Empty) {
                expectNothing(edit.key());
            } else if (edit.before() instanceof Value.Empty) {
                inserts.add(edit);
            } else if (edit.after() instanceof Value.Empty) {
                deletes.add(edit);
            } else {
                updates.add(edit);
            }
        }
        execute(DELETE, deletes, (batch, edit) -> bindOld(batch, edit.before()));
        execute(UPDATE, updates, (batch, edit) -> {
            bindOld(batch, edit.before());
            bindNew(batch, edit.after());
        });
        execute(INSERT, inserts, (batch, edit) -> bindNew(batch, edit.after()));
    }

    private void expectNothing(ValueKey key) {
        int found = handle.createQuery(
                "select count(*) from indicator_value where indicator = :indicator and reporting_year = :year")
                .bind("indicator", key.indicator().code())
                .bind("year", key.year().getValue())
                .mapTo(int.class)
                .one();
        if (found > 0) {
            throw new StaleEditException(key.toString());
        }
    }

    private void execute(String sql, List<Edit.SetValue> edits, BiConsumer<PreparedBatch, Edit.SetValue> bind) {
        if (edits.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (Edit.SetValue edit : edits) {
                batch.bind("indicator", edit.key().indicator().code());
                batch.bind("year", edit.key().year().getValue());
                bind.accept(batch, edit);
                batch.add();
            }
            expectOneEach(edits, batch.execute());
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof BatchUpdateException failed
                    && failed.getErrorCode() == org.h2.api.ErrorCode.DUPLICATE_KEY_1) {
                expectOneEach(edits, failed.getUpdateCounts());
            }
            throw e;
        }
    }

    private static void expectOneEach(List<Edit.SetValue> edits, int[] counts) {
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] == 0 || counts[at] == Statement.EXECUTE_FAILED) {
                throw new StaleEditException(edits.get(at).key().toString());
            }
        }
    }

    private static void bindNew(PreparedBatch batch, Value value) {
        Columns columns = Columns.of(value);
        batch.bind("kind", columns.kind());
        batch.bind("exact", columns.exact());
        batch.bind("decimals", columns.decimals());
        batch.bind("grouped", columns.grouped());
        batch.bind("words", columns.words());
        batch.bind("reason", columns.reason());
    }

    private static void bindOld(PreparedBatch batch, Value value) {
        Columns columns = Columns.of(value);
        batch.bind("oldKind", columns.kind());
        batch.bind("oldExact", columns.exact());
        batch.bind("oldDecimals", columns.decimals());
        batch.bind("oldGrouped", columns.grouped());
        batch.bind("oldWords", columns.words());
        batch.bind("oldReason", columns.reason());
    }

    /// A value as its columns.
    private record Columns(
            String kind, @Nullable String exact, @Nullable Integer decimals, @Nullable Boolean grouped,
            @Nullable String words, @Nullable String reason) {

        static Columns of(Value value) {
            return switch (value) {
                case Value.Amount(var exact, var decimals, var grouped) -> new Columns(
                        "AMOUNT", exact.toString(), decimals, grouped, null, null);
                case Value.Words(var text) -> new Columns("WORDS", null, null, null, text, null);
                case Value.NotApplicable(var printed, var reason) -> new Columns(
                        "NOT_APPLICABLE", null, null, null, printed, reason);
                case Value.NotDisclosed(var printed) -> new Columns("NOT_DISCLOSED", null, null, null, printed, null);
                case Value.Empty() -> throw new IllegalArgumentException("an empty value has no row");
            };
        }
    }
}
