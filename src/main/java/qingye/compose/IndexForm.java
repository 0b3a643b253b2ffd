package qingye.compose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import qingye.calc.answer.Asked;
import qingye.model.Snapshot;
import qingye.model.block.Block;
import qingye.model.block.IndexKind;

/// An index in one of the forms in which it can be printed.
///
/// @param standard its id
public record IndexForm(IndexKind kind, String standard) {

    public IndexForm {
        if (!kind.prints(standard)) {
            throw new IllegalArgumentException(kind + " does not print " + standard);
        }
    }

    /// The forms in which a standard is printed, the usual one first.
    public static List<IndexForm> of(String standard) {
        List<IndexForm> own = Arrays.stream(IndexKind.values())
                .filter(kind -> kind.standard().filter(standard::equals).isPresent())
                .map(kind -> new IndexForm(kind, standard))
                .toList();
        IndexKind other = IndexKind.CLIMATE.prints(standard) ? IndexKind.CLIMATE : IndexKind.PLAIN;
        return own.isEmpty() ? List.of(new IndexForm(other, standard)) : own;
    }

    /// The indexes of a report: those it prints, then the other forms of the standards it goes by.
    public static List<IndexForm> offered(Snapshot snapshot) {
        Stream<IndexForm> printed = snapshot.chapters().printed().entries().stream()
                .flatMap(entry -> snapshot.chapters().section(entry.section()).stream())
                .flatMap(section -> section.blocks().stream())
                .flatMap(id -> snapshot.chapters().block(id).stream())
                .filter(Block.Index.class::isInstance)
                .map(Block.Index.class::cast)
                .map(index -> new IndexForm(index.kind(), index.standard()));
        Stream<IndexForm> other = Asked.of(snapshot).indexed().stream().flatMap(one -> of(one.id()).stream());
        return Stream.concat(printed, other).distinct().toList();
    }
}
