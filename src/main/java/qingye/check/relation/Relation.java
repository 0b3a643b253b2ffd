package qingye.check.relation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import qingye.check.line.Line;
import qingye.model.id.ContentHash;
import qingye.model.id.RelationId;

/// Something that the figures of several rows have to fulfil in every year.
public sealed interface Relation permits Sum, Quotient, Weighted, Emitted {

    /// A word for what it says; part of its id.
    String kind();

    /// The rows in it, that of the result first where there is one.
    List<Line> lines();

    /// The years it can be looked at in, the earliest first.
    List<Year> years();

    /// Whether it holds in that year; empty if figures are missing.
    ///
    /// @param halves how many half units of the last place are allowed for each figure
    Optional<Boolean> holds(Year year, BigDecimal halves);

    /// What tells it apart.
    default RelationId id() {
        String rows = lines().stream()
                .map(line -> line.table().value() + "/" + line.row().value())
                .collect(Collectors.joining("|"));
        return new RelationId(kind() + "." + ContentHash.of(rows.getBytes(StandardCharsets.UTF_8)).substring(0, 20));
    }
}
