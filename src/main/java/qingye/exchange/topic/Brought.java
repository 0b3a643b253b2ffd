package qingye.exchange.topic;

import java.util.List;
import java.util.Optional;

import qingye.edit.Edit;
import qingye.model.materiality.MaterialityPart;

/// What a table brings.
///
/// @param parts new ones, in the order of the rows
/// @param faults what of it could not come as it is; the rest comes all the same
public record Brought(List<MaterialityPart> parts, List<Fault> faults) {

    public Brought {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /// Something that could not come as it is.
    ///
    /// @param key what is wrong: the end of a key of the bundles
    /// @param row counted from 1, as the spreadsheet does
    /// @param words what stood there
    public record Fault(String key, int row, String words) {}

    /// The edits that bring it, each making one part.
    public List<Edit> edits() {
        return parts.stream().<Edit>map(part -> new Edit.SetPart(part.id(), Optional.empty(), Optional.of(part)))
                .toList();
    }
}
